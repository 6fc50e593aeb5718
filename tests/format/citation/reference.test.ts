import { describe, expect, test } from 'vitest';
import { printedItem } from '../../../src/format/citation/csl-item.ts';
import { formatCitation, reference } from '../../../src/format/citation/reference.ts';
import { aSource } from '../../record/builders.ts';

const article = aSource({
  id: 'post',
  type: 'article-newspaper',
  title: 'Spoons & "forks"',
  publisher: 'Post',
  issued: '2001-05-04',
  author: [{ family: 'Example', given: 'Ada' }],
});
// As the public record has a title of ours.
const described = { ...article, id: 'letter', title: '[A letter]' };

describe.each(['as it is made', 'as it is remembered'])('a reference, %s,', () => {
  test.each([
    ['apa', 'Example, A. (2001, May 4). Spoons &#38; ‘forks’. <i>Post</i>.'],
    ['harvard1', 'Example, A. (2001) ‘Spoons &#38; ‘forks’’, <i>Post</i>, 4 May.'],
    ['chicago', 'Example, Ada. ‘Spoons &#38; ‘forks’’. <i>Post</i>, 4 May 2001.'],
  ])('has italics in HTML, none in text, and single marks alone: %s', (style, html) => {
    const item = printedItem(article);
    expect(reference(article, item, style, 'html')).toBe(html);
    const text = html.replaceAll(/<\/?i>/g, '').replace('&#38;', '&');
    expect(reference(article, item, style)).toBe(text);
    expect(reference(article, item, style, 'text')).toBe(text);
  });

  test.each([
    ['apa', 'Example, A. (2001, May 4). [A letter]. Post.'],
    ['harvard1', 'Example, A. (2001) [A letter], Post, 4 May.'],
    ['chicago', 'Example, Ada. [A letter]. Post, 4 May 2001.'],
  ])('has what we describe in brackets and no marks: %s', (style, text) => {
    expect(reference(described, printedItem(described), style)).toBe(text);
  });
});

test('a citation has its locator at the end, and no address', () => {
  const minutes = aSource({
    id: 'minutes',
    URL: 'https://example.org/',
    accessed: '2020-01-02',
  });
  expect(formatCitation(minutes)).toBe('Hall. (n.d.). Minutes.');
  expect(formatCitation(minutes, 'item 3')).toBe('Hall. (n.d.). Minutes, item 3.');
});
