/** What would say something by standing together is never in one text. */
import { visit } from 'unist-util-visit';
import type { Dossier, Entry } from '../../dossier.ts';
import type { Point } from '../../text/mentions.ts';
import { pointAt } from '../../text/mentions.ts';
import type { Written } from '../../text/written.ts';
import { keptApart } from '../../views/kept-apart.ts';
import { namesOfPeople } from '../../views/names-of-people.ts';
import { type Check, spot, texts } from '../check.ts';

export const recordsStandApart: Check = (dossier) => {
  const names = namesOfPeople(dossier);
  const kept = keptApart(dossier);
  return [...texts(dossier)].flatMap(({ kind, text }) => {
    const there = presentIn(text, dossier, names);
    return kept.flatMap(({ kind: carrier, id, from }) => {
      const at = there.get(id);
      return from
        .filter((other) => at && there.has(other))
        .map((other) => ({
          spot: spot(kind, text.id, at),
          beside: spot(carrier, id, ['keep-apart-from']),
          found: `"${id}" in one text with "${other}"`,
          remedy: 'Take one of the two out: side by side they would say what no source says.',
        }));
    });
  });
};

/** The records that a text names or prints, and the people whom it names, each with its first place. */
function presentIn(
  text: Entry<Written>,
  dossier: Dossier,
  names: ReadonlyMap<string, RegExp>,
): Map<string, Point> {
  const found: (readonly [id: string, at: Point])[] = text.mentions.flatMap(
    ({ by, id, text: words, at }) => {
      const speaker = dossier.quotes.get(id)?.speaker;
      const printed = [
        id,
        ...(by === 'Quote' && speaker ? [speaker] : []),
        ...(by === 'Claim' && words === '' ? (dossier.claims.get(id)?.replies ?? []) : []),
        ...(by === 'Figure' ? (dossier.figures.get(id)?.claims ?? []) : []),
      ];
      return printed.map((each) => [each, at] as const);
    },
  );
  visit(text.tree, 'text', ({ value, position }) => {
    for (const [id, name] of names) {
      const index = value.search(name);
      if (index >= 0)
        found.push([id, pointAt(value, position?.start ?? { line: 1, column: 1 }, index)]);
    }
  });
  return new Map(found.reverse());
}
