/** Where an editor mends what is wrong on a finished page. */
import type { Place } from '../../record/problem.ts';
import type { Reading } from '../../record/read/read.ts';
import { attributeOf, type FinishedPage, outwards } from './finished-page.ts';
import type { Naming } from './named.ts';
import type { PageFault } from './page-fault.ts';

/** The attribute that says where an element stands in its text, as "12:5"; a release is without it. */
export const placeAttribute = 'data-wwc-place';

/** The line of the text, the file of the record that is named nearest, or the page, if it is nobody's. */
export function placeOf(
  { element }: PageFault,
  page: FinishedPage,
  naming: Naming,
  reading: Reading,
): Place {
  const own = naming.at(page.address);
  for (const each of element ? outwards(element) : []) {
    const [line, column] = attributeOf(each, placeAttribute)?.split(':').map(Number) ?? [];
    if (own && line && column) return reading.place({ ...own, at: { line, column } });
    const named = naming.by(each, page);
    if (named) return reading.place(named);
  }
  return own ? reading.place(own) : { file: `the page ${page.address}`, line: 1, column: 1 };
}
