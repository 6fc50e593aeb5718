/** Each question with its answer, as reading all texts gives it. */
import type { Quotation } from '../../../src/search/write/quotation.ts';
import { Chance } from '../../bench/corpus/chance.ts';
import type { Corpus } from '../../bench/corpus/index.ts';
import { curly, pasted, typed } from './forms.ts';
import { across, asked, nearMisses, phrasesIn, type Question } from './questions.ts';
import { Texts } from './texts.ts';
import { line } from './truth.ts';

/** A question and what has to be found: addresses of quotations, and addresses of articles with a block's words. */
export interface Expected extends Question {
  readonly quotations: readonly string[];
  readonly passages: readonly string[];
  /** How many quotations, and how many passages, hold all the words, where none holds the phrase. */
  readonly loose: Loose;
}

export interface Loose {
  readonly quotations: number;
  readonly passages: number;
}

export const passageKey = (url: string, words: string): string => `${url}${line(words).text}`;

/** How much is asked of a corpus: real phrases of each kind, near-misses, phrases across a border. */
export const measure = { quoted: 600, read: 450, near: 300, across: 500 };

export function expectations({ quotations, articles }: Corpus, ask = measure): Expected[] {
  const chance = new Chance(4);
  const quotes = new Texts(quotations);
  const passages = new Texts(
    articles.flatMap(({ url, blocks }) => blocks.map((words) => ({ url, words }))),
  );
  const every = [quotes, passages];
  const real = asked(
    [...phrasesIn(quotes, ask.quoted, chance), ...phrasesIn(passages, ask.read, chance)],
    chance,
  );
  const none = [
    ...nearMisses(every, ask.near, chance),
    ...across(borders(quotations, articles), every, ask.across, chance),
  ].map((wanted) => inOneForm(wanted, chance));
  return [...real, ...none].map((question) => ({
    ...question,
    quotations: quotes.holders(question.wanted).map((at) => quotes.all[at]?.url ?? ''),
    passages: passages
      .holders(question.wanted)
      .map((at) => `${passages.all[at]?.url}${passages.lines[at]}`),
    loose: {
      quotations: quotes.holdersOfAll(question.wanted).length,
      passages: passages.holdersOfAll(question.wanted).length,
    },
  }));
}

/** What does not stand anywhere is asked for in one way, chosen by chance. */
function inOneForm(wanted: string, chance: Chance): Question {
  const words = line(wanted).text.trim().split(' ').length;
  const plain = wanted.replace(/["“”«»]/g, ' ');
  return chance.one([
    { form: 'typed', wanted, text: typed(wanted, chance) },
    { form: 'curly', wanted, text: curly(wanted, chance) },
    words < 4
      ? { form: 'typed', wanted, text: typed(wanted, chance) }
      : { form: 'pasted', wanted, text: pasted(plain) },
  ]);
}

/** Neighbours that no phrase spans: blocks of an article, what stands beside it, quotations. */
function borders(
  quotations: readonly Quotation[],
  articles: Corpus['articles'],
): (readonly [string, string])[] {
  const inTime = quotations.toSorted((a, b) => (a.said < b.said ? -1 : 1));
  return [
    ...pairs(inTime.slice(0, 3000).map(({ words }) => words)),
    ...articles.slice(0, 300).flatMap(({ blocks }) => pairs(blocks)),
    // A page's own navigation and foot are no part of what it says.
    ...articles.flatMap(({ aside }) => aside.map((text) => halves(text))),
  ];
}

const pairs = (all: readonly string[]): [string, string][] =>
  all.slice(1).map((after, at) => [all[at] ?? '', after]);

function halves(text: string): [string, string] {
  const middle = text.indexOf(' ', text.length / 2);
  return [text.slice(0, middle), text.slice(middle)];
}
