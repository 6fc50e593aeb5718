/** Says of every quotation how it stands to the texts and digests that are here. */

import type { Dossier, Entry } from '../record/dossier.ts';
import { sha256, singleSpaced, textDigest } from '../record/fingerprint.ts';
import type { Quote } from '../record/kinds/quote.ts';
import { difference, wordDifference } from '../words/difference.ts';
import { isBoundary } from '../words/verbatim.ts';
import type { ComparedWith, HeldDigests, HeldText } from './verifying/compared-with.ts';

/** What a comparison vouches for, before its fingerprint is known. */
export type Stamp = Pick<Quote['checked'], 'by' | 'on' | 'against' | 'digest'>;

export interface Account {
  readonly quote: Entry<Quote>;
  /** Compared with a text, by a digest, by eye; or said to be compared by a program, and nothing is here to show it. */
  readonly way: 'text' | 'digest' | 'eye' | 'nothing';
  /** Whether what stands around the words was compared too. */
  readonly around: boolean;
  /** What differs, in a sentence. */
  readonly differs?: string;
  /** What an editor may put right, though nothing differs. */
  readonly advice?: string;
  /** What the record should say of the comparison; left out where nothing was compared. */
  readonly stamp?: Stamp;
}

/** An account of each quotation, in the order of their ids; `today` dates what was compared with a text. */
export const accounts = (dossier: Dossier, held: ComparedWith, today: string): Account[] =>
  [...dossier.quotes.values()].map((quote) => {
    const [source = '', key = ''] = quote.id.split('/');
    const text = held.texts.get(source);
    if (text) return withText(quote, text, against(dossier, source), today);
    const digests = held.digests.get(source);
    const known = digests?.quotations[`q-${key}`] ?? digests?.quotations[key];
    if (digests && known) return byDigest(quote, digests, known);
    return { quote, way: quote.checked.by === 'eye' ? 'eye' : 'nothing', around: false };
  });

/** Whether a text of the source is all of it, as the source itself says. */
const against = (dossier: Dossier, source: string): Stamp['against'] =>
  dossier.sources.get(source)?.read === 'whole' ? 'whole text' : 'opening';

function withText(
  quote: Entry<Quote>,
  { file, text }: HeldText,
  against: Stamp['against'],
  today: string,
): Account {
  const whole = singleSpaced(text);
  const { before, words, after } = inPlace(quote);
  const around = stands(words, whole, before, after);
  if (!around && !stands(words, whole)) {
    const differs = `not in ${file}${lineOf(quote.words, text)}: ${wordDifference(quote.words, text, 'the text')}`;
    return { quote, way: 'text', around, differs };
  }
  const stamp: Stamp = { by: 'program', on: today, against, digest: textDigest(text) };
  return { quote, way: 'text', around, stamp };
}

function byDigest(
  quote: Entry<Quote>,
  { file, sha256: text }: HeldDigests,
  known: string,
): Account {
  const { before, words, after } = inPlace(quote);
  const around = sha256(before + words + after) === known;
  if (!around && sha256(words) !== known) {
    const differs = `not what was compared, by the digest in ${file}: its words, prefix or suffix were changed`;
    return { quote, way: 'digest', around, differs };
  }
  if (quote.checked.by === 'eye') {
    const advice = `a program has compared it (${file}): write "by: program" and the day of that, and run this again`;
    return { quote, way: 'eye', around, advice };
  }
  const stamp: Stamp = { by: 'program', on: quote.checked.on, against: 'opening', digest: text };
  return { quote, way: 'digest', around, stamp };
}

/** The words and what stands around them, white space made single. */
const inPlace = ({ words, prefix = '', suffix = '' }: Quote) => ({
  before: prefix.replace(/\s+/g, ' '),
  words: singleSpaced(words),
  after: suffix.replace(/\s+/g, ' '),
});

/** Whether words stand in a text letter for letter, beginning and ending where words do, between these two. */
function stands(words: string, text: string, before = '', after = ''): boolean {
  const sought = before + words + after;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    const start = at + before.length;
    if (isBoundary(text, start) && isBoundary(text, start + words.length)) return true;
  }
  return false;
}

/** `:12`, the line of the text that holds most of the words in a row; nothing where it holds none. */
function lineOf(words: string, text: string): string {
  const runs = difference(words, text)
    .map(({ kind, text }) => (kind === 'same' ? text : '\n'))
    .join(' ')
    .split('\n')
    .map((run) => run.trim())
    .sort((a, b) => b.length - a.length);
  const longest = (runs[0] ?? '')
    .split(' ')
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const at = runs[0] ? new RegExp(longest.join('\\s+')).exec(text)?.index : undefined;
  return at === undefined ? '' : `:${text.slice(0, at).split('\n').length}`;
}
