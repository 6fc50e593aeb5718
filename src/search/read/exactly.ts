/** One question put to one corpus as it was meant, word for word. */

import { spellings } from '../../words/spellings.ts';
import type { SearchState } from '../state.ts';
import { fieldWord, ofSpeakers, termsOf } from '../typed/terms.ts';
import type { Term } from '../typed/way.ts';
import type { Reading } from '../typed/whole-readings.ts';
import { attempt, type Hits, noHits, type Source, type View } from './attempt.ts';
import type { Readable } from './texts.ts';

/** What was found, and as what the question was taken for it. */
export interface Found<Block> {
  readonly hits: Hits<Block>;
  readonly terms: readonly Term[];
  readonly reading?: Reading;
  /** What clings to copied words and was not looked for, where the words were. */
  readonly leftOut?: readonly string[];
  /** Whether nobody who said it has a name that was left out. */
  readonly notBy?: boolean;
  /** What was looked for, where the rest was left out. */
  readonly taken?: readonly string[];
}

export interface Question<Block> {
  readonly source: Source<Block>;
  readonly view: View<Block>;
  readonly state: SearchState;
}

export const isAny = <Block>({ hits }: Found<Block>): boolean => hits.all.length > 0;

/** Word for word, in each way in which the text may be taken; nothing if it stands nowhere. */
export async function exactly<Block extends Readable>(
  question: Question<Block>,
  reading: Reading,
): Promise<Found<Block> | undefined> {
  const { source, view } = question;
  const ask = async (terms: readonly Term[]): Promise<Found<Block> | undefined> => {
    const found = { hits: await attempt(source, terms, 'exact', view), terms, reading };
    return isAny(found) ? found : undefined;
  };
  const { named, index } = source;
  const plain = termsOf(reading);
  if (reading.around.length === 0) {
    const loose = plain.slice(reading.phrases.length);
    return ask([...plain.slice(0, reading.phrases.length), ...(named ? ofSpeakers(loose) : loose)]);
  }
  const around = [...new Set(reading.around.flatMap(spellings))];
  const lists = named ? await Promise.all(around.map((word) => index.word(fieldWord(word)))) : [];
  const called = around.filter((_, at) => (lists[at]?.size ?? 0) > 0);
  const names = called.map((word): Term => [{ kind: 'name', word }]);
  const ofName = names.length > 0 ? await ask([...plain, ...names]) : undefined;
  if (ofName || (reading.needsName && (named || names.length === 0))) return ofName;
  const found = await ask(plain);
  if (!found || names.length === 0) return found;
  // Whoever spoke may be named beside others: Ada Example told the Post.
  const some = await ask([...plain, names.flat()]);
  const speakers = some?.hits.hits.map(({ block }) => spellings(block.speakerName ?? '')) ?? [];
  const areNamed = speakers.every((name) => name.every((word) => around.includes(word)));
  if (some && speakers.length > 0 && areNamed) return some;
  // An inquiry that was told something is no name.
  const capitals = reading.around.flatMap((piece) => piece.match(/\p{Lu}[\p{L}’'-]*/gu) ?? []);
  const isName = capitals.flatMap(spellings).some((word) => called.includes(word));
  return { ...found, notBy: !some && isName };
}

/** What a corpus is told to have where the other answers. */
export const nowhere = { hits: noHits('exact'), terms: [] } as const;
