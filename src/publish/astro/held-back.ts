/** Keeps what is held back out of a build, and tells what names it. */
import { createHash } from 'node:crypto';
import { visit } from 'unist-util-visit';
import { texts } from '../../record/checks/check.ts';
import { isHeldBack, shownAt } from '../../record/held-back.ts';
import type { Place, Problem } from '../../record/problem.ts';
import type { Reader, Reading } from '../../record/read/read.ts';
import { readLists } from '../../record/read/read-lists.ts';
import { recordAt } from '../../record/views/addresses.ts';

/** The same reader without what is held back at a moment: nothing that asks it can let any of that out. */
export function withoutHeldBack(reader: Reader, now: Date): Reader {
  let last: { whole: Reading; shown: Reading } | undefined;
  return {
    ...reader,
    reading() {
      const whole = reader.reading();
      if (last?.whole === whole) return last.shown;
      const dossier = shownAt(whole.dossier, now);
      const digest = createHash('sha256').update(whole.digest);
      for (const { kind, text } of texts(dossier)) digest.update(`${kind}/${text.id}\n`);
      // The index of another set of texts is another index.
      last = { whole, shown: { ...whole, dossier, digest: digest.digest('hex') } };
      return last.shown;
    },
  };
}

/** Links from what is public to what is held back. */
export function heldBackProblems(reading: Reading, now: Date): Problem[] {
  const { dossier, place } = reading;
  const told = (address: string, at: Place): Problem[] => {
    const named = recordAt(address.replace(/[#?].*$/, ''));
    if (named?.kind !== 'articles' && named?.kind !== 'pages') return [];
    const text = dossier[named.kind].get(named.id);
    if (!text || !isHeldBack(text, now)) return [];
    const why = text.draft ? 'a draft' : `under embargo until ${text.embargo}`;
    return [
      {
        rule: 'nothing-leads-to-what-is-held-back',
        place: at,
        found: `a link to ${address}, which is ${why}`,
        remedy: 'Take the link out until then, or hold this back too.',
        beside: place({ kind: named.kind, id: named.id, at: [text.draft ? 'draft' : 'embargo'] }),
      },
    ];
  };
  const { lists, place: placeInList } = readLists(reading);
  const problems = Object.entries(lists.navigation).flatMap(([group, destinations]) =>
    destinations.flatMap(({ path }, index) =>
      told(path, placeInList('navigation', [group, index, 'path'])),
    ),
  );
  for (const { kind, text } of texts(dossier)) {
    if (isHeldBack(text, now)) continue;
    visit(text.tree, ['link', 'definition'], (node) => {
      const at = node.position?.start ?? { line: 1, column: 1 };
      if ('url' in node) problems.push(...told(node.url, place({ kind, id: text.id, at })));
    });
  }
  return problems;
}
