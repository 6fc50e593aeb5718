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

// What the page calls those that hold all the words, which it counts; nothing else is said to hold "all".
const counts = {
  quotations: /([\d,]+) quotations? holds? all these words/,
  passages: /([\d,]+) passages? of (?:a long read|long reads) holds? all of them\./,
};
const onPage = 10;

/** Where no text holds a phrase, the page counts the quotations and the passages that hold all of its words, and shows such. */
function looseFaults({ wanted, loose }: Expected, shown: Shown): string[] {
  if (shown.outcome === 'unreadable') return ['the index could not be read'];
  return (['quotations', 'passages'] as const).flatMap((kind) => {
    const counted = Number((counts[kind].exec(shown.says)?.[1] ?? '0').replaceAll(',', ''));
    if (counted !== loose[kind])
      return [`says "${shown.says}", though ${loose[kind]} ${kind} hold all the words`];
    // Where none has them all, what is shown comes near, or has other forms, which the page says.
    if (counted === 0) return [];
    const hits = shown[kind];
    const keys = new Set(hits.map(({ url, text }) => `${url} ${text}`));
    return [
      ...hits.flatMap(({ url, text }) => (holdsAll(wanted, text) ? [] : [`wrong ${url}`])),
      ...(hits.length === Math.min(counted, onPage)
        ? []
        : [`shows ${hits.length} of ${counted} ${kind}`]),
      ...(keys.size === hits.length ? [] : ['shows a hit twice']),
    ];
  });
}

function holdsAll(wanted: string, text: string): boolean {
  const { text: all } = line(text);
  return line(wanted)
    .text.trim()
    .split(' ')
    .every((word) => all.includes(` ${word} `));
}

const keyOf = ({ url, text }: ShownHit): string => passageKey(url.replace(/[?#].*/, ''), text);
