/** Questions as people put them, and some as they do not, by chance, of texts that are known; shares no code with `src/`. */
import type { Quotation } from '../../../src/search/write/quotation.ts';
import type { Chance } from '../../bench/corpus/chance.ts';
import { halfRemembered } from '../near/half-remembered.ts';
import type { Choices, World } from './world.ts';

export interface Question {
  readonly kind: string;
  readonly text: string;
  readonly choices: Choices;
  /** How it is to be taken, and which page is asked for. */
  readonly more: Readonly<Record<string, string>>;
  /** Words in it that were copied from a text, letter by letter. */
  readonly copied?: string;
}

type Made = Partial<Omit<Question, 'kind'>> & { readonly text: string };

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const nonsense = ['zwibble', 'quorpish', 'vlimt', 'brontosaurial', 'xq'];

/** So many questions, of all kinds alike. */
export function questionsOf(
  { named, synonyms }: World,
  said: readonly Quotation[],
  passages: readonly string[],
  count: number,
  chance: Chance,
): Question[] {
  const own = (): Quotation => chance.one(said);
  const text = (): string => (chance.is(0.7) ? own().words : chance.one(passages));
  const stretch = (length: number, from = text()): string => {
    const words = from.split(/\s+/);
    const at = chance.below(Math.max(1, words.length - length + 1));
    return words.slice(at, at + length).join(' ');
  };
  const word = (least = 3): string => {
    const words =
      text()
        .match(/\p{L}+/gu)
        ?.filter((each) => each.length >= least) ?? [];
    return words.length > 0 ? chance.one(words) : word(least);
  };
  const marked = (words: string): string => {
    const bare = words.replaceAll(/["“”«»„‘’]/g, '');
    return chance.one([`"${bare}"`, `“${bare}”`, `«${bare}»`, `“${bare}`]);
  };
  const slip = (from: string): string => {
    const at = chance.between(1, Math.max(1, from.length - 2));
    return chance.one([
      from.slice(0, at) + from.slice(at + 1),
      from.slice(0, at) + chance.one([...'aeiourst']) + from.slice(at + 1),
      from.slice(0, at) + from[at + 1] + from[at] + from.slice(at + 2),
    ]);
  };
  const choices = (): Choices => {
    const { speaker, source, topics, said: date, organisation } = own();
    const year = /\d{4}/.exec(date)?.[0] ?? '2001';
    return chance.one<Choices>([
      { speaker: speaker.id },
      { source: source.id },
      { kind: source.kind },
      { from: year, to: String(Number(year) + 3) },
      topics[0] ? { topic: topics[0] } : { speaker: speaker.id },
      organisation ? { organisation: organisation.id } : { from: year },
      { speaker: speaker.id, from: year },
    ]);
  };
  const date = (): string => {
    const [year = '', month = '01', day] = own().said.replace('about ', '').split('-');
    const name = months[Number(month) - 1] ?? '';
    if (!day) return chance.one([year, `${name} ${year}`]);
    return chance.one([
      `${Number(day)} ${name} ${year}`,
      `${name} ${Number(day)} ${year}`,
      `${Number(day)}/${Number(month)}/${year}`,
      `${year}-${month}-${day}`,
      `${Number(day)} ${name.slice(0, 3)} ${year}`,
    ]);
  };
  const figure = (): string => {
    const all = text().match(/[£$€]?\d[\d,.]*\d?(?:%|m| million| per cent)?/g);
    return all ? chance.one(all) : figure();
  };
  const remembered = (): Made => {
    const all = said.map(({ url, words, speaker }) => ({ url, words, name: speaker.name }));
    return { text: chance.one(halfRemembered(all, 1, chance)).text };
  };
  const copied = (): string => stretch(chance.between(4, 9), own().words);
  const kinds: Readonly<Record<string, () => Made>> = {
    'a phrase in marks': () => {
      const phrase = stretch(chance.between(1, 8)).replaceAll(/["“”«»„‘’]/g, '');
      return { text: marked(phrase), copied: phrase };
    },
    'a phrase pasted': () => {
      const phrase = copied();
      return { text: phrase, copied: phrase };
    },
    'half remembered': remembered,
    'half remembered, narrowed': () => ({ ...remembered(), choices: choices() }),
    'a phrase, narrowed': () => ({
      text: marked(stretch(chance.between(1, 4))),
      choices: choices(),
    }),
    'words, narrowed': () => ({ text: stretch(chance.between(1, 3)), choices: choices() }),
    'a word in another form, narrowed': () => ({ text: `${word(4)}s`, choices: choices() }),
    'choices alone': () => ({ text: '', choices: choices() }),
    'words of one text': () => ({
      text: chance.shuffled(stretch(12).split(/\s+/)).slice(0, chance.between(2, 4)).join(' '),
    }),
    'words as one wants them': () => ({
      text: stretch(chance.between(2, 6)),
      more: { mode: chance.one(['exact', 'words']) },
    }),
    'words of two texts': () => ({ text: `${word(4)} ${word(4)}` }),
    'a word, or two letters': () => ({ text: chance.one([word(1), word(2), word(5)]) }),
    'a word begun': () => ({
      text: `${chance.is(0.3) ? `${word(4)} ` : ''}${word(6).slice(0, -2)}`,
    }),
    'a word misspelt': () => ({ text: `${chance.is(0.4) ? `${word(4)} ` : ''}${slip(word(6))}` }),
    'another form': () => ({
      text: `${word(4).replace(/(?:s|ed|ing|ies|y|e)$/, '')}${chance.one(['s', 'ed', 'ing', 'ies', 'y', 'e'])}`,
    }),
    'a synonym': () => ({
      text: `${synonyms.length > 0 ? chance.one(chance.one(synonyms)) : word()}${chance.is(0.4) ? ` ${word(4)}` : ''}`,
    }),
    'a word that stands nowhere': () => ({
      text: chance.shuffled([chance.one(nonsense), ...(chance.is(0.6) ? [word(4)] : [])]).join(' '),
    }),
    'a phrase and other words': () => {
      const other = chance.one([word(4), own().speaker.name, chance.one(nonsense)]);
      return { text: chance.shuffled([marked(stretch(chance.between(2, 4))), other]).join(' ') };
    },
    'a date': () => ({ text: `${date()}${chance.is(0.3) ? ` ${word(4)}` : ''}` }),
    'a figure': () => ({ text: `${figure()}${chance.is(0.3) ? ` ${word(4)}` : ''}` }),
    'two words for one': () => {
      const whole = word(7);
      const at = chance.between(3, whole.length - 3);
      return { text: `${whole.slice(0, at)} ${whole.slice(at)}` };
    },
    'a name': () => {
      const { name } = named.length > 0 && chance.is(0.6) ? chance.one(named) : own().speaker;
      return { text: chance.one([name, name.split(' ').at(-1) ?? name, slip(name)]) };
    },
    'a name and words': () => ({
      text: chance
        .shuffled([chance.one(own().speaker.name.split(' ')), stretch(chance.between(1, 3))])
        .join(' '),
    }),
    'a speaker and a quotation': () => {
      const phrase = copied();
      const { name } = own().speaker;
      return {
        text: chance.one([
          `${name}: ${phrase}`,
          `${phrase} — ${name}`,
          `“${phrase}”, said ${name}.`,
        ]),
      };
    },
    'a page too far': () => ({
      text: chance.one([word(3), marked(word(3))]),
      more: { page: '40' },
    }),
    'signs alone, or one letter': () => ({
      text: chance.one(['—', '“”', 'a', 'I', '?!', '£', '%']),
    }),
  };
  const made = Object.entries(kinds);
  return Array.from({ length: count }, (_, at): Question => {
    const [kind, make] = made[at % made.length] as (typeof made)[number];
    return { kind, choices: {}, more: {}, ...make() };
  });
}
