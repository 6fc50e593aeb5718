/** What the picture of a quotation says. */

import type { ShareImage } from '../../pictures/share-image.ts';
import type { CitedQuotation } from '../../record/views/quotes/cited-quotation.ts';
import { checkedBy, checkMarks } from './comparison.ts';
import { spokenBy } from './quote-citation.ts';

/** The words, who said them as what and when, where they were read, and how they were compared. */
export const quoteImage = (quotation: CitedQuotation): ShareImage => ({
  words: `“${quotation.words}”`,
  below: [spokenBy(quotation), `Read in ${quotation.read.title}`],
  mark: checkMarks[checkedBy(quotation.checked)],
  site: quotation.site,
});
