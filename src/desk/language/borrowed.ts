/** Finds words in articles that stand in a source, without being quoted from it. */
import type { Dossier } from '../../record/dossier.ts';
import type { Finding, Spot } from '../../record/problem.ts';
import { gap } from '../../record/text/runs.ts';
import { spellings, words } from '../../words/spellings.ts';
import { passages } from './passages.ts';

/** A text that an article may have been written from. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** So many words in a row are somebody's sentence, and no longer the only way to say it. */
const least = 8;

/**
 * Each longest run of words in article prose that stands in a source text and has at least eight words outside
 * titles of sources and names of bodies. Words are compared as search compares them: case and marks do not count.
 */
export function borrowedWords(dossier: Dossier, sources: readonly SourceText[]): Finding[] {
  const known = sources.map(({ name, text }) => ({ name, words: spellings(text) }));
  const index = new Map<string, { name: string; whole: string }[]>();
  for (const source of known) {
    const place = { name: source.name, whole: ` ${source.words.join(' ')} ` };
    for (let at = 0; at + least <= source.words.length; at++) {
      const start = source.words.slice(at, at + least).join(' ');
      const places = index.get(start) ?? [];
      if (!places.includes(place)) index.set(start, [...places, place]);
    }
  }
  const names = namesIn(dossier);
  return stretches(dossier).flatMap(({ text, spotAt }) => {
    const all = words(text);
    const plain = all.map(({ word }) => word);
    const named = inNames(plain, names);
    const found: Finding[] = [];
    for (let at = 0; at + least <= plain.length; at++) {
      const run = longestRun(plain, at, index.get(plain.slice(at, at + least).join(' ')) ?? []);
      if (!run) continue;
      const end = at + run.length;
      const own = named.slice(at, end).filter((name) => !name).length;
      if (own < least) continue;
      const [first, last] = [all[at]?.start ?? 0, all[end - 1]?.end ?? 0];
      found.push({
        spot: spotAt(first),
        found: `${run.length} words that stand in ${run.name}: ${text.slice(first, last).replace(/\s+/g, ' ')}`,
        remedy: 'Say it in your own words, or quote it with <Q>.',
      });
      at = end - 1;
    }
    return found;
  });
}

function longestRun(
  plain: readonly string[],
  at: number,
  places: readonly { name: string; whole: string }[],
): { name: string; length: number } | undefined {
  return places
    .map(({ name, whole }) => {
      let length = least;
      while (
        at + length < plain.length &&
        whole.includes(` ${plain.slice(at, at + length + 1).join(' ')} `)
      )
        length++;
      return { name, length };
    })
    .sort((a, b) => b.length - a.length)[0];
}

/** Text of ours without a quotation in it. */
interface Stretch {
  readonly text: string;
  spotAt(offset: number): Spot;
}

const stretches = (dossier: Dossier): Stretch[] =>
  [...dossier.articles.values()].flatMap((article) => [
    ...(['title', 'standfirst', 'content-note'] as const).map((field) => ({
      text: article[field] ?? '',
      spotAt: (): Spot => ({ kind: 'articles', id: article.id, at: [field] }),
    })),
    ...passages(article.tree).flatMap(({ text, placeOf }) => {
      let start = 0;
      return text.split(gap).map((part) => {
        const from = start;
        start += part.length + gap.length;
        const spotAt = (offset: number): Spot => ({
          kind: 'articles',
          id: article.id,
          at: placeOf(from + offset),
        });
        return { text: part, spotAt };
      });
    }),
  ]);

/** Titles of sources and names of bodies, by their first word. */
function namesIn(dossier: Dossier): Map<string, string[][]> {
  const names = [
    ...[...dossier.sources.values()].map(({ title }) => title),
    ...[...dossier.organisations.values()].map(({ name }) => name),
  ].map(spellings);
  return Map.groupBy(names, ([first = '']) => first);
}

/** For each word, whether it belongs to a name. */
function inNames(plain: readonly string[], names: ReadonlyMap<string, string[][]>): boolean[] {
  const within = plain.map(() => false);
  for (const [at, word] of plain.entries()) {
    for (const name of names.get(word) ?? []) {
      if (name.every((part, offset) => plain[at + offset] === part))
        within.fill(true, at, at + name.length);
    }
  }
  return within;
}
