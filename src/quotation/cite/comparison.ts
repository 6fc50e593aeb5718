/** How the words of a quotation were compared with their document, in words. Runs in the browser too. */
import { dateInWords } from '../../format/date.ts';
import type { Quote } from '../../record/kinds/quote.ts';

/** A check that holds; undefined where the record no longer is what was compared. */
type Check = Pick<Quote['checked'], 'by' | 'on' | 'against'> | undefined;

/** In two or three words, by who compared them. */
export const checkMarks = {
  program: 'Compared by program',
  eye: 'Read by eye',
  nobody: 'Not compared',
} as const;

/** Who compared the words. */
export const checkedBy = (check: Check): keyof typeof checkMarks => check?.by ?? 'nobody';

/** What the check amounts to, as the rest of a sentence. */
export function checkInFull(check: Check): string {
  if (!check) return 'the record was changed after it was compared with the document';
  if (check.by === 'eye')
    return 'taken as verbatim: somebody read the words against the document, and no program did';
  const held =
    check.against === 'opening' ? 'a stored copy of the document’s opening' : 'the whole document';
  return `verbatim: the words stand, character for character, in ${held}; only white space was not compared`;
}

/** With what, by whom and when the words were compared. */
export function checkDated(check: Check): string {
  if (!check) return 'Not compared with the document';
  const held =
    check.against === 'opening' ? 'a stored copy of the document’s opening' : 'the document';
  return `Compared with ${held} ${check.by === 'program' ? 'by a program' : 'by eye'} on ${dateInWords(check.on)}`;
}
