/** A quotation for other people's pages: oEmbed 1.0 and a frame. */

import { paths } from '../../addresses/paths.ts';
import { escapeHtml } from '../../format/escape-html.ts';
import { shareImageSize } from '../../pictures/share-image-size.ts';
import type { CitedQuotation } from '../../record/views/quotes/cited-quotation.ts';
import { absolute, site } from '../../site.ts';
import { htmlCitation, spokenBy } from './quote-citation.ts';

const width = 600;

/** How tall the card is, in CSS pixels: enough for its words at 600 wide. */
export const cardHeight = ({ words, caution = '' }: CitedQuotation): number =>
  Math.ceil((260 + words.length * 0.72 + caution.length * 0.5) / 20) * 20;

/** oEmbed's answer, as an object to be written as JSON. Its HTML is text, a link and nothing that runs. */
export const oembed = (quotation: CitedQuotation): object => ({
  version: '1.0',
  type: 'rich',
  title: `Quotation: ${spokenBy(quotation)}`,
  author_name: quotation.speaker,
  provider_name: site.name,
  provider_url: absolute(paths.home),
  cache_age: 86_400,
  html: htmlCitation(quotation),
  width,
  height: cardHeight(quotation),
  thumbnail_url: absolute(paths.quoteImage(quotation.id)),
  thumbnail_width: shareImageSize.width,
  thumbnail_height: shareImageSize.height,
});

/** The HTML that shows the card in a frame. */
export const frame = (quotation: CitedQuotation): string =>
  `<iframe src="${escapeHtml(absolute(paths.quoteCard(quotation.id)))}" title="${escapeHtml(`Quotation: ${spokenBy(quotation)}`)}" width="${width}" height="${cardHeight(quotation)}" loading="lazy"></iframe>`;
