/** What the suite asks: phrases that stand somewhere, such as nearly do, and such as only seem to, across a border. */
import type { Chance } from '../../bench/corpus/chance.ts';
import { curly, type Form, isParted, pasted, typed } from './forms.ts';
import type { Texts } from './texts.ts';
import { line } from './truth.ts';

export interface Question {
  readonly form: Form;
  /** The words that are looked for, as they stand, or might, in a text. */
  readonly wanted: string;
  /** What is put into the box. */
  readonly text: string;
}

/** Three to eight words and where each begins and ends, from a place by chance. */
function stretch(text: string, chance: Chance): string[] | undefined {
  const { text: words, from, to } = line(text);
  const starts = [...words.matchAll(/(?<= )\S/g)].map(({ index }) => index);
  const length = chance.between(3, 8);
  if (starts.length < length) return undefined;
  const first = chance.below(starts.length - length + 1);
  return Array.from({ length }, (_, at) => {
    const start = starts[first + at] as number;
    const next = starts[first + at + 1];
    const own = text.slice(from[start], to[words.indexOf(' ', start) - 1]);
    // With what stands between it and the next.
    return at === length - 1 || next === undefined ? own : text.slice(from[start], from[next]);
  });
}

const isHard = (words: string): boolean => /[^a-zA-Z ,.]/.test(words);

/** Phrases that stand in the texts, three in four of them hard, each as it is written there, in its words. */
export function phrasesIn({ all }: Texts, count: number, chance: Chance): string[][] {
  const found: string[][] = [];
  while (found.length < count) {
    const words = stretch(chance.one(all).words, chance);
    if (words && (isHard(words.join('')) || chance.is(0.05))) found.push(words);
  }
  return found;
}

/** Some phrases of one text; fewer if it is too short for three words. */
export const phrasesOf = (text: string, count: number, chance: Chance): string[][] =>
  Array.from({ length: count }, () => stretch(text, chance)).filter((words) => words !== undefined);

/** Each phrase in each way to ask for it. */
export const asked = (phrases: readonly string[][], chance: Chance): Question[] =>
  phrases.flatMap((words) => {
    const wanted = words.join('');
    return [
      { form: 'typed', wanted, text: typed(wanted, chance) },
      { form: 'curly', wanted, text: curly(wanted, chance) },
      words.length < 4
        ? { form: 'typed', wanted, text: `"${wanted.replace(/["“”«»]/g, ' ')}"` }
        : { form: isParted(wanted) ? 'mixed' : 'pasted', wanted, text: pasted(wanted) },
    ];
  });

/** Phrases with one word changed, dropped or swapped with the next, which stand in none of the texts. */
export function nearMisses(every: readonly Texts[], count: number, chance: Chance): string[] {
  const found: string[] = [];
  while (found.length < count) {
    const [words = []] = phrasesIn(chance.one(every), 1, chance);
    const at = chance.between(1, words.length - 2);
    const other = chance.one(phrasesIn(chance.one(every), 1, chance)[0] ?? []);
    const near = chance.one([
      words.with(at, ` ${other} `),
      words.toSpliced(at, 1),
      words.with(at, ` ${words[at + 1]} `).with(at + 1, ` ${words[at]}`),
    ]);
    const text = near.join('').trim();
    if (near.length > 2 && every.every((texts) => texts.holders(text).length === 0))
      found.push(text);
  }
  return found;
}

/** The last words of one text and the first of the next, where both together stand nowhere. */
export function across(
  borders: readonly (readonly [before: string, after: string])[],
  every: readonly Texts[],
  count: number,
  chance: Chance,
): string[] {
  const found: string[] = [];
  while (found.length < count) {
    const [before, after] = chance.one(borders);
    const one = before.trim().split(/\s+/).slice(-chance.between(1, 4));
    const two = after.trim().split(/\s+/).slice(0, chance.between(1, 4));
    const text = [...one, ...two].join(' ');
    const length = line(text).text.trim().split(' ').length;
    if (length > 2 && length < 9 && every.every((texts) => texts.holders(text).length === 0))
      found.push(text);
  }
  return found;
}
