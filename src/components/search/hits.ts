/** A quotation that was found, as an item of a list. */
import { beginning } from '../../format/beginning.ts';
import { dateInWords } from '../../format/date.ts';
import { checkMarks } from '../../quotation/cite/comparison.ts';
import type { QuoteRecord } from '../../search/codec/files.ts';
import type { NearFacts } from '../../search/near/near-facts.ts';
import type { Hit } from '../../search/read/texts.ts';
import { element, item, marked } from './element.ts';

/** The words, which lead to their record, and who said them, when, where they stand and who compared them. */
export function quotationItem({
  block,
  ranges,
  told,
}: Pick<Hit<QuoteRecord>, 'block' | 'ranges'> & Partial<NearFacts>) {
  const { url, words, caution } = block;
  const link = element('a', { href: url }, '“', ...marked(words, ranges), '”');
  const label = 'Copy citation';
  const copy = element('button', { type: 'button' }, label);
  copy.ariaLabel = `${label}: ${beginning(words, 50)}`;
  copy.dataset.cites = url;
  const copied = element('span', { className: 'quiet' });
  copied.setAttribute('role', 'status');
  copied.dataset.part = 'copied';
  const facts = [about(block), ' ', status(block)];
  const care = element(
    'p',
    { className: 'apparatus small' },
    element('strong', {}, 'Take care.'),
    ` ${caution}`,
  );
  return item(
    url,
    element('blockquote', {}, link),
    ...(told ? [differs(told)] : []),
    element('p', { className: 'apparatus small quiet' }, ...facts),
    ...(caution ? [care] : []),
    element('div', { className: 'apparatus small tools' }, copy, copied, clipButton(block)),
  );
}

/** How a near hit differs, outside its quotation marks, which hold the record's words alone. */
export const differs = (told: NearFacts['told']): HTMLElement =>
  element(
    'p',
    { className: 'apparatus small' },
    ...told.map((part) => (typeof part === 'string' ? part : element(part[0], {}, part[1]))),
  );

const about = ({ speakerName, role, said, source, published }: QuoteRecord): HTMLElement =>
  element(
    'span',
    {},
    element('strong', {}, speakerName.charAt(0).toUpperCase() + speakerName.slice(1)),
    `${role && `, ${role}`}, ${dateInWords(said)}. In ${source}${published && `, ${dateInWords(published)}`}.`,
  );

const status = ({ checkedBy, checkedOn }: QuoteRecord): string =>
  `${checkMarks[checkedBy]}${checkedOn && `, ${dateInWords(checkedOn)}`}.`;

/** Takes the quotation into the basket; it works once the element is known, which waits until hits are shown. */
function clipButton({ url, version }: QuoteRecord): HTMLElement {
  const made = document.createElement('clip-button');
  // Its id is its source and its key, the last folders of its address.
  made.dataset.clip = url.split('/').slice(-3, -1).join('/');
  made.dataset.version = version;
  return made;
}
