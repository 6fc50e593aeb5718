/** Two texts beside each other, and where the record's words come from. */
import type { RecordedQuote } from '../../quotation/check/quotes-to-check.ts';
import { element } from '../element.ts';
import { companyOf } from '../quote/company.ts';
import { copyText } from '../record/copy-text.ts';

/** A link to a quotation, by who spoke and when. */
export const linkTo = (url: string, quote?: RecordedQuote): HTMLElement =>
  element(
    'a',
    { href: url },
    quote ? `${capital(quote.speaker)}, ${quote.said}` : 'Open the quotation',
  );

/** The texts one under the other, a key to their marks, and where the words come from. */
export function compared(texts: HTMLElement[], quote: RecordedQuote): HTMLElement {
  const box = element('div', { className: 'compare' }, ...texts);
  const section = element('section', {}, box);
  const key = [
    box.querySelector('.cutmark') && ['span', 'cutmark', 'Dashed', ': the cut. '],
    box.querySelector('del') && ['del', '', 'Struck', ': only in what you pasted. '],
    box.querySelector('ins') && ['ins', '', 'Twice underlined', ': only in the record. '],
  ].filter((each) => each !== null);
  if (key.length > 0)
    section.append(
      element(
        'p',
        { className: 'key' },
        ...key.flatMap(([name = '', className = '', word = '', says = '']) => [
          element(name as 'span', { className }, word),
          says,
        ]),
      ),
    );
  section.append(...from(quote));
  return section;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Who, when, where read; what to take care of; what can be done. */
function from({
  words,
  speaker,
  role,
  said,
  source,
  origin,
  caution,
  company,
  checked,
  url,
}: RecordedQuote): HTMLElement[] {
  const facts: [string, string, string | undefined][] = [
    ['Said or written by', capital(speaker), role],
    ['When', said, undefined],
    ['Read in', source, checked],
    ...(origin ? [['It comes from', origin, undefined] as [string, string, undefined]] : []),
  ];
  const copied = element('span', { role: 'status', className: 'copied' });
  const copy = element('button', { type: 'button' }, 'Copy the record’s words');
  copy.addEventListener('click', async () => {
    const done = await copyText(
      `“${words}” — ${[capital(speaker), role, said].filter(Boolean).join(', ')}. ${new URL(url, location.href).href}`,
    );
    copied.textContent = done
      ? 'Copied.'
      : 'This browser does not let the page copy. Open the quotation to select it.';
  });
  return [
    element(
      'dl',
      {},
      ...facts.map(([name, value, more]) =>
        element(
          'div',
          {},
          element('dt', {}, name),
          element(
            'dd',
            {},
            value,
            ...(more ? [element('span', { className: 'small quiet' }, more)] : []),
          ),
        ),
      ),
    ),
    ...(caution
      ? [element('p', { className: 'caution' }, element('strong', {}, 'Take care.'), ` ${caution}`)]
      : []),
    ...companyOf(company),
    element(
      'p',
      { className: 'acts' },
      copy,
      copied,
      element('a', { href: url }, 'Open the quotation, with all that is known of it'),
    ),
  ];
}
