import { describe, expect, test } from 'vitest';
import { annotation } from '../../../src/quotation/cite/annotation.ts';
import { allCited, allCounted, inPart } from './cited.ts';

interface Body {
  readonly type: string;
  readonly id?: string;
  readonly purpose?: string;
  readonly value?: string;
}

/** Web Annotation Data Model, sections 3 and 4, as far as we use it. */
describe.each(allCited)('the annotation of $quote.id', ({ quote, quotation }) => {
  // As it is read: after a round through JSON.
  const written = JSON.parse(JSON.stringify(annotation(quote, quotation)));

  test('has the context, exactly one id that is an IRI, and the type Annotation (3.1)', () => {
    expect([written['@context']].flat()).toContain('http://www.w3.org/ns/anno.jsonld');
    expect(URL.canParse(written.id)).toBe(true);
    expect([written.type].flat()).toContain('Annotation');
  });

  test('says who made it and when, as xsd:dateTime with UTC (3.3.1)', () => {
    expect(written.created).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
    expect(['Person', 'Organization', 'Software']).toContain(written.creator.type);
    expect(URL.canParse(written.creator.id)).toBe(true);
  });

  test('has a motivation and rights (3.3.5, 3.3.8)', () => {
    expect(['describing', 'identifying', 'linking']).toContain(written.motivation);
    expect(URL.canParse(written.rights)).toBe(true);
  });

  test('has bodies of which each text has one value and no id, and each page an id (3.2.4)', () => {
    for (const { type, id, value, purpose } of written.body as Body[]) {
      if (type === 'TextualBody') {
        expect([typeof value, id]).toEqual(['string', undefined]);
        expect(['describing', 'tagging']).toContain(purpose);
      } else {
        expect(['Dataset', 'Image', 'Video', 'Sound', 'Text']).toContain(type);
        expect(URL.canParse(id ?? '')).toBe(true);
      }
    }
  });

  test('has one target with one source, and selects exactly the words (4.2.4)', () => {
    const { type, source, selector } = written.target;
    expect([type].flat()).toContain('SpecificResource');
    expect(URL.canParse(source)).toBe(true);
    expect([selector.type].flat()).toContain('TextQuoteSelector');
    expect(selector.exact).toBe(quote.words);
    for (const side of ['prefix', 'suffix'] as const) expect(selector[side]).toBe(quote[side]);
  });

  test('has no key that the model does not know', () => {
    const known = '@context id type motivation creator created rights body target'.split(' ');
    expect(Object.keys(written).filter((key) => !known.includes(key))).toEqual([]);
  });
});

test('names our record of a document that may not be linked to', () => {
  const read = { ...allCounted.quotation.read, link: false };
  expect(annotation(allCounted.quote, { ...allCounted.quotation, read })).toMatchObject({
    target: { source: 'https://whatwascounted.example/sources/hall-minutes-2001/' },
  });
});

test('tells in full who said it where, what to take care of, and what it is about', () => {
  const site = 'https://whatwascounted.example';
  const text = (value: string) => ({
    type: 'TextualBody',
    purpose: 'describing',
    format: 'text/plain',
    language: 'en-GB',
    value,
  });
  expect(annotation(inPart.quote, inPart.quotation)).toEqual({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${site}/quotes/pottering-post-2002/in-part.json`,
    type: 'Annotation',
    motivation: 'describing',
    creator: { id: `${site}/`, type: 'Organization', name: 'What Was Counted' },
    created: '2020-01-02T00:00:00Z',
    rights: 'https://creativecommons.org/licenses/by/4.0/',
    body: [
      text(
        'Hall Committee of Lower Pottering, report of the census, 2001. From ‘Report of the teaspoon census’, Hall Committee of Lower Pottering, 2001 (unpublished), quoted by The Pottering Post, read in ‘Teaspoons counted again’, The Pottering Post, [June 2002]: third paragraph. Compared with the document by eye on 2 January 2020 by What Was Counted.',
      ),
      text('Take care: The words in part belong to it.'),
      { type: 'TextualBody', purpose: 'tagging', value: 'shortage' },
      {
        id: `${site}/quotes/pottering-post-2002/in-part/`,
        type: 'Text',
        format: 'text/html',
        language: 'en-GB',
      },
    ],
    target: {
      type: 'SpecificResource',
      source: 'https://example.org/post',
      selector: { type: 'TextQuoteSelector', exact: inPart.quote.words },
    },
  });
});

test('says of words that are no longer those compared no time, and of a quotation without a caution none', () => {
  const quotation = { ...allCounted.quotation, checked: undefined };
  const made = annotation(allCounted.quote, quotation) as { body: { purpose?: string }[] };
  expect(made).not.toHaveProperty('created');
  expect(made.body.filter(({ purpose }) => purpose === 'describing')).toHaveLength(1);
});

test('names our record of a document without an address', () => {
  const read = { ...allCounted.quotation.read, URL: undefined };
  expect(annotation(allCounted.quote, { ...allCounted.quotation, read })).toMatchObject({
    target: { source: 'https://whatwascounted.example/sources/hall-minutes-2001/' },
  });
});
