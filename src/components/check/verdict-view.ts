/** A verdict as elements: both texts, where the words come from, what was left out, what can be done. */

import { paths } from '../../addresses/paths.ts';
import type { Part } from '../../quotation/check/answer.ts';
import { onOneLine } from '../../quotation/check/pasted/readings.ts';
import type { RecordedQuote } from '../../quotation/check/quotes-to-check.ts';
import { difference, type Segment } from '../../words/difference.ts';
import type { Range } from '../../words/verbatim.ts';
import { element } from '../element.ts';
import type { Told } from './checker.ts';
import { compared, linkTo } from './compared-view.ts';
import { cutView, recordedView, sideView } from './comparison-view.ts';

type Content = (Node | string)[];

/** Everything below the finding. */
export function verdictView(told: Told): HTMLElement[] {
  const { answer, quotes, pieces } = told;
  if (pieces.length > 0) return pieces.map(pieceView);
  const { verdict } = answer;
  const more = [...leftOutOf(told), ...elsewhere(answer.text)];
  const [quote] = quotes;
  switch (verdict.kind) {
    case 'verbatim':
    case 'with omissions': {
      const texts =
        verdict.kind === 'verbatim' && verdict.broken === undefined
          ? []
          : [pasted(cutView(answer.text))];
      return [
        ...(quote
          ? [compared([...texts, recorded(recordedView(quote.words, verdict.ranges))], quote)]
          : []),
        ...also(quotes.slice(1)),
        ...more,
      ];
    }
    case 'altered':
      return [
        ...(quote ? [compared(both(verdict.segments, quote.words, verdict.range), quote)] : []),
        ...more,
      ];
    case 'spliced':
    case 'in part':
      return [...verdict.parts.map((part) => partView(part, quotes)), ...more];
    case 'similar':
      return [...quotes.map((each) => compared([recorded([each.words])], each)), ...more];
    default:
      return more;
  }
}

/** One quotation of several: its finding, and below it all of it. */
function pieceView(told: Told): HTMLElement {
  const { sign, word, because, bad } = told.finding;
  const summary = element(
    'summary',
    {},
    element('span', { className: 'sign', ariaHidden: 'true' }, sign),
    ` ${word}: ${told.answer.text.slice(0, 90)}`,
  );
  const says = because.map(({ says, first }) =>
    element('p', { className: first ? 'because first' : 'because' }, ...says),
  );
  const isCut = told.answer.verdict.kind === 'with omissions';
  return element('details', { open: bad || isCut }, summary, ...says, ...verdictView(told));
}

const labelled = (label: string, words: HTMLElement): HTMLElement =>
  element('div', {}, element('h3', {}, label), words);

const pasted = (words: Content): HTMLElement =>
  labelled('What you pasted', element('p', {}, ...words));

// Only the record's words stand in quotation marks.
const recorded = (words: Content): HTMLElement =>
  labelled('The record', element('blockquote', {}, element('p', {}, '“', ...words, '”')));

function both(segments: readonly Segment[], words: string, { start, end }: Range): HTMLElement[] {
  const line = sideView(segments, 'missing');
  return [
    pasted(sideView(segments, 'added')),
    recorded([
      words.slice(0, start),
      ...(line.length > 0 ? line : [words.slice(start, end)]),
      words.slice(end),
    ]),
  ];
}

function partView(
  { quote: { url }, text, exact }: Part,
  quotes: readonly RecordedQuote[],
): HTMLElement {
  const quote = quotes.find((each) => each.url === url);
  if (exact || !quote)
    return element(
      'div',
      { className: 'compare' },
      labelled(
        exact ? 'These words stand in the record' : 'Words near to these stand in the record',
        element('p', {}, text),
      ),
      element('p', {}, linkTo(url, quote)),
    );
  const segments = difference(text, quote.words);
  return compared([pasted(sideView(segments, 'added')), recorded([quote.words])], quote);
}

/** Other quotations of which the same is true. */
const also = (quotes: readonly RecordedQuote[]): HTMLElement[] =>
  quotes.length === 0
    ? []
    : [
        element(
          'section',
          {},
          element('h3', {}, 'Also in'),
          element('ul', {}, ...quotes.map((each) => element('li', {}, linkTo(each.url, each)))),
        ),
      ];

/** What was not compared, and where to look further. */
function leftOutOf({ answer: { leftOut, peeled } }: Told): HTMLElement[] {
  return [
    ...(peeled.length > 0
      ? [element('p', { className: 'key' }, `Left out before comparing: ${peeled.join(', ')}.`)]
      : []),
    ...(leftOut ? [element('p', { className: 'key' }, `Not compared: ${onOneLine(leftOut)}`)] : []),
  ];
}

/** The search for so many whole words, which are sent to no host. */
const elsewhere = (text: string): HTMLElement[] => {
  const line = text.replaceAll(/[\uE000\s]+/g, ' ').trim();
  const [words] = /^.{0,200}(?!\S)/.exec(line) ?? [''];
  return words === ''
    ? []
    : [
        element(
          'p',
          { className: 'key' },
          element(
            'a',
            { href: `${paths.search}#${new URLSearchParams({ q: words })}` },
            'Search quotations and long reads for these words',
          ),
        ),
      ];
};
