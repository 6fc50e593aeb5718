/** Numbers, sums and shares as people type them, and as texts have them: fourteen, 14; £6m, £6 million; 20%, 20 per cent. */
import { inWords, numbersInWords } from '../../words/numbers-in-words.ts';
import { type Term, written } from './way.ts';

type Words = readonly string[];

const million = ['m', 'million'] as const;
const billion = ['bn', 'billion'] as const;
const great: Readonly<Record<string, readonly [short: string, long: string]>> = {
  m: million,
  mn: million,
  million,
  bn: billion,
  billion,
};
const share: readonly Words[] = [['%'], ['per', 'cent'], ['percent']];
const figure = /^\d+(?:\.\d+)?$/;
// Ninety nine thousand.
const longest = 3;

/** A number in each of the ways to write it, the figure first, and over how many words it was typed. */
interface Amount {
  readonly ways: readonly Words[];
  readonly length: number;
}

/** The number, sum or share with which words go on at a place, how many words it is, and all ways to meet it. */
export function sums(words: Words, at: number): { ways: Term; length: number } | undefined {
  const before = words.slice(at, at + (/^\p{Sc}$/u.test(words[at] ?? '') ? 1 : 0));
  const start = at + before.length;
  const glued = /^(\d+(?:\.\d+)?)(m|mn|million|bn|billion)$/.exec(words[start] ?? '');
  const amount = glued ? { ways: [[glued[1] ?? '']], length: 1 } : amountAt(words, start);
  const after = start + (amount?.length ?? 0);
  const meant = (others: readonly Words[], end: number) => ({
    ways: written(words.slice(at, end), others),
    length: end - at,
  });
  const [figures = ''] = amount?.ways[0] ?? [];
  const names = amount && great[glued?.[2] ?? words[after] ?? ''];
  if (names) {
    const end = glued ? after : after + 1;
    const arePounds = before.length === 0 && words[end] === 'pounds';
    const sign = arePounds ? ['£'] : before;
    const [short, long] = names;
    const ways = [[figures + short], [figures, long], [figures, short]];
    return meant(
      ways.map((own) => [...sign, ...own]),
      arePounds ? end + 1 : end,
    );
  }
  if (before.length > 0) return undefined;
  const part = share.find((own) => own.every((each, add) => words[after + add] === each));
  const amounts = amount?.ways ?? [[]];
  if (part)
    return meant(
      // Nobody writes twenty %.
      amounts.flatMap((own, at) => share.slice(at > 0 ? 1 : 0).map((each) => [...own, ...each])),
      after + part.length,
    );
  const number = amount && meant(amount.ways, after);
  return number && number.ways.length > 1 ? number : undefined;
}

/** The number at a place, without its million or billion. */
function amountAt(words: Words, at: number): Amount | undefined {
  const [one = '', next = ''] = words.slice(at, at + 2);
  if (/^\d{1,3}$/.test(one) && /^\d{3}$/.test(next)) return { ways: [[one + next]], length: 2 };
  if (figure.test(one)) return { ways: waysOf(Number(one), one), length: 1 };
  // Words that say a number together, as inWords would: "two six" are two.
  for (let length = longest; length > 0; length--) {
    const typed = words.slice(at, at + length).join(' ');
    const value = numbersInWords(typed)[0]?.value ?? 0;
    // "One" is a word more often than a number.
    if (value > 1 && inWords(value) === typed)
      return { ways: waysOf(value, String(value)), length: typed.split(' ').length };
  }
  return undefined;
}

function waysOf(value: number, figures: string): readonly Words[] {
  // 07 is of a date or a name.
  const said = value > 1 && figures === String(value) ? inWords(value) : undefined;
  return said === undefined ? [[figures]] : [[figures], said.split(' ')];
}
