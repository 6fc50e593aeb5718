/** Whether words that stand in quotation marks are those of a record. */
import type { Dossier } from '../../record/dossier.ts';
import { kinds } from '../../record/kinds/index.ts';
import { quotedBy } from '../../record/own-words.ts';
import { readIn } from '../../record/views/quotes/quotes-of-source.ts';
import { compare } from '../../words/verbatim.ts';
import type { Named } from './named.ts';

/** What of a record may stand in quotation marks where the record is named: somebody's words, and titles. */
export function wordsOf({ kind, id }: Named, dossier: Dossier): string[] {
  const titleOf = (source: string | undefined): string[] =>
    [dossier.sources.get(source ?? '')?.title ?? []].flat();
  if (kind === 'sources') return titleOf(id);
  if (kind === 'articles') return [dossier.articles.get(id)?.title ?? []].flat();
  if (kind === 'quotes') {
    const quote = dossier.quotes.get(id);
    if (!quote) return [];
    const before = quote.corrections.flatMap((each) => each['words-before'] ?? []);
    return [quote.words, ...before, ...titleOf(readIn(id)), ...titleOf(quote.origin)];
  }
  const record = dossier[kind].get(id);
  const quoted = record ? quotedBy({ name: kind, kind: kinds[kind], record }) : [];
  return quoted.flatMap((each) => dossier.quotes.get(each)?.words ?? []);
}

const known = new Map<string, boolean>();

/** Whether a text is, by the one definition, a stretch of a record's words; our own ellipsis may end a beginning. */
export function isOf(text: string, recorded: string): boolean {
  if (text === recorded) return true;
  const key = `${text}\0${recorded}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const forms = [
    text,
    text.replace(/\s*…$/, ''),
    text.replace(/[.,;:]$/, ''),
    // As Markdown and BibTeX write brackets and signs.
    text.replace(/\\(?=[^\s\w])/g, ''),
  ];
  const is = [...new Set(forms)].some((form) => compare(form, recorded).found);
  known.set(key, is);
  return is;
}
