/** A quotation → words to copy: whose they are and how they came here stays with them. Runs in the browser too. */

import { hansard } from '../../format/citation/hansard.ts';
import { curly } from '../../format/curly.ts';
import { dateInWords, issuedInWords } from '../../format/date.ts';
import { escapeHtml } from '../../format/escape-html.ts';
import type { Source } from '../../record/kinds/source.ts';
import type { CitedQuotation } from '../../record/views/quotes/cited-quotation.ts';
import { checkDated } from './comparison.ts';

/** As plain text: the words, a line for speaker and sources, one for the caution, one for us. */
export const plainCitation = (quotation: CitedQuotation): string =>
  [
    `“${quotation.words}”`,
    '',
    ...credits(quotation),
    `${compared(quotation)}: ${quotation.permalink}`,
  ].join('\n');

/** The same in Markdown (CommonMark). */
export const markdownCitation = (quotation: CitedQuotation): string =>
  [
    ...`“${quotation.words}”`.split('\n').map((line) => `> ${escapeMarkdown(line)}`.trimEnd()),
    '',
    ...credits(quotation).flatMap((line) => [escapeMarkdown(line), '']),
    `[${escapeMarkdown(compared(quotation))}](<${quotation.permalink}>)`,
  ].join('\n');

/** The same in HTML, without class or style. */
export const htmlCitation = (quotation: CitedQuotation): string =>
  [
    `<blockquote cite="${escapeHtml(quotation.permalink)}"><p>“${lines(quotation.words)}”</p></blockquote>`,
    ...credits(quotation, html).map((line) => `<p>${line}</p>`),
    `<p><a href="${escapeHtml(quotation.permalink)}">${escapeHtml(compared(quotation))}</a></p>`,
  ].join('\n');

/** Who spoke, as what, when: Ada Example, warden, 4 May 2001. */
export const spokenBy = ({ speaker, role, said }: CitedQuotation): string =>
  [speaker.charAt(0).toUpperCase() + speaker.slice(1), role, dateInWords(said)]
    .filter(Boolean)
    .join(', ');

/** How our words and the name of a newspaper, a journal or a site are written. */
interface Manner {
  words(text: string): string;
  work(name: string): string;
}

const plain: Manner = { words: (text) => text, work: (name) => name };
const html: Manner = { words: escapeHtml, work: (name) => `<i>${escapeHtml(name)}</i>` };

/** The chain of sources in a sentence, from the first to the one that was read. */
export function chain(
  { origin, quotedBy, read, place }: CitedQuotation,
  manner: Manner = plain,
): string {
  const by = quotedBy ? `quoted by ${manner.words(quotedBy)}, ` : '';
  const from = origin
    ? `From ${named(origin, manner)}${origin.availability === 'unpublished' ? ' (unpublished)' : ''}, ${by}read in`
    : 'Read in';
  return sentence(`${from} ${named(read, manner)}: ${manner.words(place)}`);
}

/** How and when the words were compared, and by whom. */
export const compared = ({ checked, site }: CitedQuotation): string =>
  `${checkDated(checked)} by ${site}`;

/** Who spoke, and the chain: what stays with a part of the words. */
export const credit = (quotation: CitedQuotation, manner: Manner = plain): string =>
  `${sentence(manner.words(spokenBy(quotation)))} ${chain(quotation, manner)}`;

const credits = (quotation: CitedQuotation, manner: Manner = plain): string[] => [
  credit(quotation, manner),
  ...(quotation.caution ? [`Take care: ${manner.words(quotation.caution)}`] : []),
];

const named = (source: Source, manner: Manner): string => {
  const said = hansard(source);
  const title = curly(said?.title ?? source.title);
  return [
    // A title of ours stands in brackets and in no marks.
    manner.words(title.startsWith('[') ? title : `‘${title}’`) +
      (said?.occasion ? ` [${manner.words(said.occasion)}]` : ''),
    said || source['container-title']
      ? manner.work(said?.container ?? source['container-title'] ?? '')
      : manner.words(source.publisher),
    source.issued && issuedInWords(source.issued, source['issued-basis']),
  ]
    .filter(Boolean)
    .join(', ');
};

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

/** A text without any of Markdown's own signs. */
export const escapeMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#&~|]/g, '\\$&');
