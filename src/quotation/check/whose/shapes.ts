/** The few shapes in which a text certainly gives words to somebody: nothing in them is left unexplained. */
import type { Sign } from './signs.ts';

// Beside the name, by the signs of `signs.ts`: an office before it, and what a credit has after it.
const office = '(?:[onp]|B(?=[onp]))';
const subject = `(?:h?${office}+,)?h?${office}*(?<who>[SMNB])p*`;
const more = '(?:[hoednapSB&,()|-]|:(?=d))*';
const tail = `(?:[,()|-]${more}|:(?=d)${more}|[e&d]${more})?`;
const apposed = '(?:,[hoednapSB&]+,|[(][hoednapSB&,]+[)]|,)?';
const lead = `(?:e[hoednB&]*(?:[odB],?|,)|j${office}+,)?`;
const recipient = '[hoednB&]*';
const says = `${subject}${apposed}[an]*[vt]${recipient}`;

const before = [
  // In January Ada Example, the warden, later told MPs that “…”
  `(?:[c&],?)?${lead}${says}[:,]*T?[:,|]*Q`,
  // Ada Example, warden: “…”
  `(?:[(]?d(?::d)+[)]?)?[(]?${subject}${tail}(?:d:d)?[:,)|-]+Q`,
  // According to Ada Example, “…”; as Ada Example put it
  `k${subject}${tail},?Q`,
  `j${subject}[an]*v[:,]*Q`,
];
const after = [
  // “…” said Ada Example, warden
  `,?vy?${subject}${tail}`,
  // “…” Ada Example told MPs
  `,?${lead}${says}${tail}`,
  // “…” — Ada Example, warden
  `[,(|-]*y?${subject}${tail}`,
  `,?k${subject}${tail}`,
  `,?j${subject}[an]*v${recipient}`,
];
const shapes = [
  ...before.map((shape) => `${shape}(?:[,(|-]*${tail})`),
  ...after.map((shape) => `Q${shape}`),
  // “…” said Ada Example, “…”
  ...after.map((shape) => `Q${shape}[,.:&T]*(?:Q[,&]?)*Q`),
].map((shape) => new RegExp(`^${shape}$`, 'd'));

/** The word of the name to whom a text gives the quotation in it; none where that is not certain. */
export function givenTo(all: readonly Sign[]): number | undefined {
  const signs = all.map(({ sign }) => sign).join('');
  const [first, last] = [signs.indexOf('Q'), signs.lastIndexOf('Q')];
  if (first < 0) return undefined;
  const quoted = signs.slice(first, last + 1);
  // The rest of the sentence that leads to it; one before it, or a line, stands apart.
  const [led = ''] = /[^.|]*[|]*$/.exec(signs.slice(0, first)) ?? [];
  const rest = signs.slice(last + 1);
  const [, whole = ''] = /^(.*?)[.|]*$/.exec(rest) ?? [];
  const [, sentence = ''] = /^([|]*[^.|]*)/.exec(rest) ?? [];
  const next = all[last + (rest.startsWith('.') ? 2 : 1)];
  const goesOn = next !== undefined && next.sign !== '|' && !/^\p{Lu}/u.test(next.raw);
  const found = new Set<number>();
  const ask = (before: string, after: string): void => {
    for (const shape of shapes) {
      const at = shape.exec(before + quoted + after)?.indices?.groups?.who?.[0];
      if (at !== undefined) found.add(first - before.length + at);
    }
  };
  if (goesOn) ask(led, whole);
  if (goesOn) ask(led, sentence);
  else ask(led, '');
  if (/^$|[|]$/.test(led) || !goesOn) {
    ask('', whole);
    ask('', sentence);
  }
  const [only, other] = [...found];
  return other === undefined ? only : undefined;
}
