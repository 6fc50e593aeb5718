/** Everything in quotation marks on a finished page stands in an element that names a record, and is that record's words. */
import type { Dossier } from '../../record/dossier.ts';
import { wordDifference } from '../../words/difference.ts';
import { quotedTexts } from '../../words/quotation-marks.ts';
import { type Element, elementsOf, type FinishedPage, outwards, textOf } from './finished-page.ts';
import { fromBibtex } from './forms-of-data.ts';
import type { Named, Naming } from './named.ts';
import type { PageFault } from './page-fault.ts';
import { isOf, wordsOf } from './recorded-words.ts';
import { runsOf } from './runs.ts';

/** What on a page is in quotation marks, or marked up as a quotation, and was not compared or differs. */
export function uncomparedWords(page: FinishedPage, dossier: Dossier, naming: Naming): PageFault[] {
  const faults: PageFault[] = [];
  const look = (words: string, element: Element, named: Named | undefined): void => {
    const fault = wordsFault(words, named, dossier);
    if (fault) faults.push({ ...fault, element });
  };
  for (const run of runsOf(page.document)) {
    const first = run.holding(0, 1);
    const isForPrograms =
      naming.nearest(first, page)?.kind === 'quotes' &&
      [...outwards(first)].some(({ tagName }) => tagName === 'pre');
    const text = isForPrograms ? withoutSyntax(run.text) : run.text;
    for (const { words, start, end } of quotedTexts(text)) {
      const element = isForPrograms ? first : run.holding(start, end);
      look(words.replaceAll(hidden, '"'), element, naming.nearest(element, page));
    }
  }
  for (const element of page.elements) {
    if (element.tagName !== 'blockquote' && element.tagName !== 'q') continue;
    const inner = elementsOf(element)
      .map((each) => naming.by(each, page))
      .find(Boolean);
    look(
      textOf(element).trim().replace(/^“|”$/g, ''),
      element,
      inner ?? naming.nearest(element, page),
    );
  }
  return faults;
}

// Of no script (Unicode, private use).
const hidden = '\uE000';

/** A quotation's citation for programs, whose straight double marks are no quotation marks and hidden. */
const withoutSyntax = (text: string): string =>
  (text.startsWith('@') ? fromBibtex(text) : text).replace(/"/g, hidden).replace(/`/g, ' ');

/** What is wrong with a plain text in which things stand in quotation marks, where a record is named. */
export const quotedFaults = (
  text: string,
  named: Named | undefined,
  dossier: Dossier,
): PageFault[] => quotedTexts(text).flatMap(({ words }) => wordsFault(words, named, dossier) ?? []);

/** What is wrong with words, if they are not those of the record that is named with them. */
export function wordsFault(
  words: string,
  named: Named | undefined,
  dossier: Dossier,
): PageFault | undefined {
  const allowed = named ? wordsOf(named, dossier) : [];
  if (allowed.some((recorded) => isOf(words, recorded))) return undefined;
  const rule = 'quotation-marks-are-checked';
  if (!named || named.kind === 'articles' || allowed.length === 0) {
    return {
      rule,
      found: `words in quotation marks that were compared with no record: ${words.slice(0, 60)}`,
      remedy: 'Write <Q id="…">the words</Q> without the marks, or say it in your own words.',
    };
  }
  return {
    rule,
    found: `words that are not those of ${named.kind}/${named.id}: ${wordDifference(words, allowed[0] ?? '')}`,
    remedy: 'Print the words of the record, or say it without the marks.',
  };
}
