import { describe, expect, test } from 'vitest';
import { quotationData } from '../../../src/metadata/structured-data.ts';
import { quotesToClip } from '../../../src/quotation/basket/quotes-to-clip.ts';
import { annotation } from '../../../src/quotation/cite/annotation.ts';
import {
  checkDated,
  checkedBy,
  checkInFull,
  checkMarks,
} from '../../../src/quotation/cite/comparison.ts';
import { plainCitation } from '../../../src/quotation/cite/quote-citation.ts';
import { noteOf } from '../../../src/quotation/cite/quote-export.ts';
import { quoteImage } from '../../../src/quotation/cite/quote-image.ts';
import { quoteReferences } from '../../../src/quotation/cite/quote-reference.ts';
import { quotesAsData } from '../../../src/record/views/data/quotes-as-data.ts';
import { citedQuotation } from '../../../src/record/views/quotes/cited-quotation.ts';
import { quotationsOf } from '../../../src/search/write/quotations-of.ts';
import { allCounted, dossier } from './cited.ts';

const on = '2020-01-02';

test.each([
  [
    { by: 'program', on, against: 'whole text' },
    'in the whole document',
    'with the document by a program on 2 January 2020',
  ],
  [
    { by: 'program', on, against: 'opening' },
    'stored copy of the document’s opening',
    'with a stored copy of the document’s opening by a program on 2 January 2020',
  ],
  [{ by: 'eye', on }, 'no program did', 'with the document by eye on 2 January 2020'],
] as const)('says of %o what was compared with what', (check, full, dated) => {
  expect(checkInFull(check)).toContain(full);
  expect(checkDated(check)).toBe(`Compared ${dated}`);
});

test('says of no check that nothing was compared', () => {
  expect(checkMarks[checkedBy(undefined)]).toBe('Not compared');
  expect(checkDated(undefined)).toBe('Not compared with the document');
});

describe('a quotation whose words were altered after they were compared', () => {
  const quote = { ...allCounted.quote, words: 'Every spoon in the hall was counted.' };
  const altered = { ...dossier, quotes: new Map(dossier.quotes).set(quote.id, quote) };
  const quotation = citedQuotation(altered, quote);
  const not = 'ot compared with the document';

  test.each<[string, string]>([
    ['its citation', plainCitation(quotation)],
    ['its references', JSON.stringify(quoteReferences(quotation))],
    ['its export', noteOf(quotation)],
    ['its annotation', JSON.stringify(annotation(quote, quotation))],
    ['the basket', JSON.stringify(quotesToClip(altered).quotes[quote.id])],
  ])('is called not compared in %s', (_name, text) => {
    expect(text).toContain(not);
    expect(text).not.toMatch(/ompared with the document by (?:a program|eye)|verbatim/);
  });

  test('is called so in its picture, in the data and in the search', () => {
    expect(quoteImage(quotation).mark).toBe('Not compared');
    expect(quotesAsData(altered).find(({ id }) => id === quote.id)).toMatchObject({
      checked: null,
      checkedBy: null,
      comparedWith: null,
    });
    expect(
      quotationsOf(altered).find(({ words }) => words === quote.words)?.checked,
    ).toBeUndefined();
    expect(quotationData(quote, quotation, undefined)).not.toHaveProperty('sdDatePublished');
  });
});
