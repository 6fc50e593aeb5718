/** Phrases that anybody may say: of them it can be told where they stand, and not whose they are. */
import type { Lookup } from './answer.ts';
import { spelt } from './numbered.ts';
import { isOrdinary } from './weight.ts';

// A sentence of more words is nobody else's.
const mostWords = 14;

// What it takes to be known by: a little more than two words that stand once in the record; of what stands in several places, a little more than three.
const [enough, enoughOfSeveral] = [2.25, 3.3];
// That words stand in this order tells a little, whichever they are.
const order = 0.2;

/** In how many places of the record a phrase stands that is too common to be known by; nothing of words that are. */
export async function placesOfCommon(text: string, record: Lookup): Promise<number | undefined> {
  const words = spelt(text);
  if (words.length === 0 || words.length > mostWords) return undefined;
  const telling = [...new Set(words)].filter((word) => !isOrdinary(word));
  const held = await Promise.all(telling.map((word) => record.holders(word)));
  // From 0, of a word that all quotations have, to 1, of one that a single one has.
  const rare = held.map((holders) => 1 - Math.log(Math.max(1, holders)) / Math.log(record.size));
  const tells = rare.reduce((sum, each) => sum + each, order * (words.length - 1));
  if (tells >= enoughOfSeveral) return undefined;
  const places = await placesOf(words, record);
  return tells < enough || places > 1 ? places : undefined;
}

/** How often the words stand together: at places that follow each other; of pairs that stand everywhere nothing is asked. */
async function placesOf(words: readonly string[], record: Lookup): Promise<number> {
  if (words.length === 1) return record.holders(words[0] ?? '');
  const pairs = words.slice(1).map((word, at) => record.places(words[at] ?? '', word));
  const starts = (await Promise.all(pairs)).flatMap((places, at) =>
    places.length === 0 ? [] : [new Set(places.map((place) => place - at))],
  );
  const [first, ...others] = starts;
  if (!first) return Infinity;
  return Math.max(1, [...first].filter((place) => others.every((all) => all.has(place))).length);
}
