import { describe, expect, test } from 'vitest';
import { editorSchema } from '../../src/desk/editor-schema.ts';
import { kinds } from '../../src/record/kinds/index.ts';
import { read } from '../../src/record/read/read.ts';

const { dossier } = read('tests/site/content');
type Schema = Record<string, unknown> & { properties: Record<string, Schema> };
const schema = (kind: keyof typeof kinds): Schema =>
  editorSchema(kinds[kind], dossier) as unknown as Schema;

describe('what an editor’s program is told', () => {
  test('a date may be a bare year, which YAML takes for a number; other words may not', () => {
    const { issued, title } = schema('sources').properties;
    expect(issued).toMatchObject({ type: ['string', 'integer'] });
    expect(title).toMatchObject({ type: 'string' });
  });

  test('a day may be one as well', () => {
    expect(schema('sources').properties.accessed).toMatchObject({ type: ['string', 'integer'] });
  });

  test('the ids that there are stand where an id is asked for, and nowhere else', () => {
    const { speaker, words } = schema('quotes').properties;
    expect(speaker?.enum).toEqual([...dossier.people.keys(), ...dossier.organisations.keys()]);
    expect(words?.enum).toBeUndefined();
  });

  test('what only the checks ask of a field stays away', () => {
    const { issued, speaker } = { ...schema('sources').properties, ...schema('quotes').properties };
    for (const field of [issued, speaker])
      for (const own of ['holds', 'to', 'quoted', 'done', 'unprinted', 'free'])
        expect(field).not.toHaveProperty(own);
    expect(schema('sources').description).toBe(kinds.sources.is);
  });
});
