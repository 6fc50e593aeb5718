/** Where what the page shows is not what has to be found: what was missed, what is wrong, what is not marked as it is. */
import type { Shown, ShownHit } from './ask.ts';
import { type Expected, passageKey } from './expected.ts';
import { line, stretches, united } from './truth.ts';

/** In a sentence each; none if all is right. */
export function faults(expected: Expected, shown: Shown): string[] {
  const { form, wanted, text } = expected;
  const found = [
    ...shown.quotations.map((hit) => ({ hit, key: hit.url })),
    ...shown.passages.map((hit) => ({ hit, key: keyOf(hit) })),
  ];
  const due = new Set([...expected.quotations, ...expected.passages]);
  const isExact = shown.outcome === 'exact';
  const had = new Set(isExact ? found.map(({ key }) => key) : []);
  const told: string[] = [];
  for (const key of due) if (!had.has(key)) told.push(`missed ${key}`);
  if (form === 'mixed') {
    for (const { hit, key } of isExact ? found : [])
      if (!holdsAll(wanted, hit.text)) told.push(`wrong ${key}`);
  } else {
    for (const key of had) if (!due.has(key)) told.push(`wrong ${key}`);
    for (const { hit, key } of isExact ? found : []) {
      const marks = JSON.stringify(united(stretches(wanted, line(hit.text))));
      if (JSON.stringify(hit.marks) !== marks)
        told.push(`marks ${JSON.stringify(hit.marks)}, not ${marks}, in ${key}`);
    }
    if (due.size === 0) told.push(...looseFaults(expected, shown));
  }
  if (had.size < found.length && isExact) told.push('shows a hit twice');
  return told.map((fault) => `${form} ${JSON.stringify(text)}: ${fault}`);
}

/** Where no text holds a phrase, the page says how many quotations hold all of its words, and shows such. */
function looseFaults({ wanted, loose }: Expected, { outcome, says, quotations }: Shown): string[] {
  const told: string[] = [];
  if (outcome === 'unreadable') told.push('the index could not be read');
  const counted =
    outcome === 'words'
      ? Number(/([\d,]+) quotations? holds?/.exec(says)?.[1]?.replace(',', ''))
      : 0;
  if (counted !== loose) told.push(`says "${says}", though ${loose} hold all the words`);
  if (outcome === 'words')
    for (const { url, text } of quotations) if (!holdsAll(wanted, text)) told.push(`wrong ${url}`);
  return told;
}

function holdsAll(wanted: string, text: string): boolean {
  const { text: all } = line(text);
  return line(wanted)
    .text.trim()
    .split(' ')
    .every((word) => all.includes(` ${word} `));
}

const keyOf = ({ url, text }: ShownHit): string => passageKey(url.replace(/[?#].*/, ''), text);
