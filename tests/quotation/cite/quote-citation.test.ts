import { parse } from 'parse5';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import {
  htmlCitation,
  markdownCitation,
  plainCitation,
} from '../../../src/quotation/cite/quote-citation.ts';
import { allCited, allCounted, inPart, nobodyAsked } from './cited.ts';

test('plain text gives words, speaker, role, date, the chain of sources, the caution, the check and our permalink', () => {
  expect(plainCitation(inPart.quotation)).toBe(
    [
      '“The shortage was in part due to the spring fair, where “borrowed” spoons were never returned – not one of them.”',
      '',
      'Hall Committee of Lower Pottering, report of the census, 2001. From ‘Report of the teaspoon census’, Hall Committee of Lower Pottering, 2001 (unpublished), quoted by The Pottering Post, read in ‘Teaspoons counted again’, The Pottering Post, [June 2002]: third paragraph.',
      'Take care: The words in part belong to it.',
      `Compared with the document by eye on 2 January 2020 by What Was Counted: ${inPart.quotation.permalink}`,
    ].join('\n'),
  );
});

test('says so where a program compared the words', () => {
  expect(plainCitation(allCounted.quotation)).toContain('by a program on 2 January 2020');
});

test('describes a speaker whom the document does not name', () => {
  expect(plainCitation(nobodyAsked.quotation)).toContain(
    '\nA member of the tea committee, unnamed, June 2002.',
  );
});

const odd = {
  ...inPart.quotation,
  words: 'a *b* _c_ [d](http://e) <b onclick="f()">&amp;\n# g',
  speaker: '<img src=x onerror=h()>',
};

test('HTML shows any words as they are, and holds nothing that runs', () => {
  const tree = JSON.stringify(parse(htmlCitation(odd)), (key, value) =>
    key === 'parentNode' ? undefined : value,
  );
  expect(tree).not.toMatch(/"tagName":"(?:b|img|script)"|onclick"|onerror"/);
  expect(tree).toContain('a *b* _c_ [d](http://e) <b onclick=\\"f()\\">&amp;');
});

test('HTML sets the name of the paper in italics', () => {
  expect(htmlCitation(inPart.quotation)).toContain(
    'read in ‘Teaspoons counted again’, <i>The Pottering Post</i>, [June 2002]',
  );
});

test('Markdown shows any words as they are', () => {
  const { children } = unified().use(remarkParse).parse(markdownCitation(odd));
  const quote = children[0];
  expect(quote).toMatchObject({
    type: 'blockquote',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: `“${odd.words}”` }] }],
  });
});

test.each(allCited)(
  '$quote.id is never copied without speaker, source and permalink',
  ({ quotation }) => {
    for (const text of [plainCitation, markdownCitation, htmlCitation]) {
      const copied = text(quotation).replaceAll('\\', '');
      expect(copied).toContain(quotation.speaker.slice(1));
      expect(copied).toContain(quotation.read.title);
      expect(copied).toContain(quotation.permalink);
    }
  },
);
