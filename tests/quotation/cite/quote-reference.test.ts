import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test, vi } from 'vitest';
import { quoteReferences } from '../../../src/quotation/cite/quote-reference.ts';
import { allCited, allCounted, inPart } from './cited.ts';

// Reading the styles takes a busy machine several seconds.
vi.setConfig({ testTimeout: 60_000 });

const inStyles = (quotation: typeof inPart.quotation) =>
  Object.fromEntries(quoteReferences(quotation).map(({ style, text }) => [style, text]));

test('give the source of the words, then the one that was read, then us', () => {
  const us = `[Words of Hall Committee of Lower Pottering, report of the census, 2001 (third paragraph). Compared with the document by eye on 2 January 2020 by What Was Counted: ${inPart.quotation.permalink}]`;
  expect(inStyles(inPart.quotation)).toEqual({
    apa: `Hall Committee of Lower Pottering. (2001). Report of the teaspoon census. As cited in Sample, B. ([June 2002]). Teaspoons counted again. The Pottering Post. https://example.org/post ${us}`,
    harvard1: `Hall Committee of Lower Pottering (2001) Report of the teaspoon census. Cited in Sample, B. ([June 2002]) ‘Teaspoons counted again’, The Pottering Post. Available at: https://example.org/post (Accessed: 2 January 2020). ${us}`,
    chicago: `Hall Committee of Lower Pottering. Report of the teaspoon census. 2001. Quoted in Sample, Bo. ‘Teaspoons counted again’. The Pottering Post, [June 2002]. https://example.org/post. ${us}`,
    oscola: `Hall Committee of Lower Pottering, report of the census, 2001: Hall Committee of Lower Pottering, ‘Report of the teaspoon census’ (2001), quoted in Bo Sample, ‘Teaspoons counted again’ The Pottering Post ([June 2002]) <https://example.org/post> accessed 2 January 2020 (third paragraph); compared with the document by eye on 2 January 2020 in What Was Counted <${inPart.quotation.permalink}>.`,
  });
});

test('name who quoted the words where that is not whose document was read', () => {
  const quotation = { ...inPart.quotation, quotedBy: 'The Evening Ladle' };
  for (const text of Object.values(inStyles(quotation)))
    expect(text).toContain('by The Evening Ladle, read in ');
});

test('say that a date is about right', () => {
  const read = { ...allCounted.quotation.read, issued: 'about 2001' };
  const { chicago, oscola } = inStyles({ ...allCounted.quotation, read });
  expect(chicago).toContain('about 2001');
  expect(oscola).toContain('about 2001');
});

test('give no address that may not be linked to', () => {
  const read = { ...allCounted.quotation.read, link: false };
  for (const text of Object.values(inStyles({ ...allCounted.quotation, read })))
    expect(text).not.toContain('example.org');
});

test.each(allCited)(
  '$quote.id: no double marks, which are for compared quotations',
  ({ quotation }) => {
    for (const { text } of quoteReferences(quotation)) expect(text).not.toMatch(/["“”]/);
  },
);

test('have in HTML the same words, with the italics of the style', () => {
  for (const { style, text, html } of quoteReferences(inPart.quotation)) {
    const { childNodes } = parseFragment(html);
    expect(textOf(childNodes), style).toBe(text);
    expect(html, style).toContain('<i>The Pottering Post</i>');
  }
});

const textOf = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): string =>
  nodes
    .map((node) =>
      'value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : '',
    )
    .join('');
