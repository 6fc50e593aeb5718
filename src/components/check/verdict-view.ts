/** A verdict as elements: the comparison, where the words come from, and what it does not prove. */

import type { Answer, Verdict } from '../../quotation/check/answer.ts';
import type { RecordedQuote } from '../../quotation/check/quotes-to-check.ts';
import { limitsOf } from '../../quotation/check/wording.ts';
import type { Range } from '../../words/verbatim.ts';
import { element } from '../element.ts';
import { companyOf } from '../quote/company.ts';
import { differenceView, recordView } from './comparison-view.ts';

/** Everything below the finding. */
export function verdictView({ verdict, text, leftOut }: Answer, size: number): HTMLElement[] {
  if (verdict.kind === 'empty') return [];
  const limits = limitsOf(verdict, leftOut, size).map((limit) => element('li', {}, limit));
  return [
    ...comparison(verdict, text),
    ...beyond(verdict),
    element(
      'section',
      { className: 'limits' },
      element('h2', {}, 'What this does not prove'),
      element('ul', {}, ...limits),
    ),
  ];
}

function comparison(verdict: Verdict, text: string): HTMLElement[] {
  switch (verdict.kind) {
    case 'verbatim':
      return [recorded(verdict.quote, verdict.ranges)];
    case 'with omissions':
      return [
        beside(
          side('What you pasted', element('p', {}, text)),
          recorded(verdict.quote, verdict.ranges),
        ),
      ];
    case 'altered':
      return [
        beside(
          side(
            'What was altered',
            differenceView(verdict.segments),
            element(
              'p',
              { className: 'key' },
              element('del', {}, 'Struck out'),
              ': only in the record. ',
              element('ins', {}, 'Underlined'),
              ': only in what you pasted.',
            ),
          ),
          recorded(verdict.quote, [verdict.range]),
        ),
      ];
    case 'spliced':
    case 'in part':
      return verdict.parts.map(({ quote, text, exact }) =>
        beside(
          side(
            exact ? 'These words stand in the record' : 'Words near to these stand in the record',
            element('p', {}, text),
          ),
          recorded(quote, []),
        ),
      );
    case 'similar':
      return verdict.quotes.map((quote) => recorded(quote, []));
    default:
      return [];
  }
}

const beside = (...sides: HTMLElement[]): HTMLElement =>
  element('div', { className: 'sides' }, ...sides);

const side = (heading: string, ...children: HTMLElement[]): HTMLElement =>
  element('section', {}, element('h2', {}, heading), ...children);

/** A quotation as the record has it, with where it comes from. */
function recorded(quote: RecordedQuote, ranges: readonly Range[]): HTMLElement {
  const { words, speaker, role, said, source, origin, caution, company, url } = quote;
  const facts: [string, string][] = [
    [
      'Said or written by',
      [speaker.charAt(0).toUpperCase() + speaker.slice(1), role].filter(Boolean).join(', '),
    ],
    ['When', said],
    ...(origin ? [['It comes from', origin] as [string, string]] : []),
    ['Read by us in', source],
  ];
  return side(
    'What the record has',
    recordView(words, ranges),
    element(
      'dl',
      {},
      ...facts.map(([name, value]) =>
        element('div', {}, element('dt', {}, name), element('dd', {}, value)),
      ),
    ),
    ...(caution
      ? [element('p', { className: 'caution' }, element('strong', {}, 'Take care.'), ` ${caution}`)]
      : []),
    ...companyOf(company),
    element('p', {}, element('a', { href: url }, 'The quotation, with all that is known of it')),
  );
}

/** Other quotations of which the same is true. */
function beyond(verdict: Verdict): HTMLElement[] {
  if (!('also' in verdict) || verdict.also.length === 0) return [];
  const links = verdict.also
    .slice(0, 10)
    .map(({ url, speaker, said }) =>
      element('li', {}, element('a', { href: url }, `${speaker}, ${said}`)),
    );
  return [side('Also in', element('ul', {}, ...links))];
}
