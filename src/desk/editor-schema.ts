/** What an editor's program is told of a kind: the fields with what they are for, and which ids there are to choose from. */
import type { Dossier } from '../record/dossier.ts';
import { tableOf } from '../record/every-record.ts';
import { type FieldSchema, type Schemed, schemaOf } from '../record/fields/fields-of.ts';

/** A JSON Schema (draft 7) for the files of a kind, or for a list; ids are enumerated, sentences show where the pointer rests. */
export const editorSchema = (kind: Schemed, dossier: Dossier): object => ({
  ...told(schemaOf(kind), dossier),
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: kind.is,
});

function told(
  { holds, to, quoted, done, unprinted, free, ...schema }: FieldSchema,
  dossier: Dossier,
): object {
  const { properties, items, anyOf, ...own } = schema;
  const ids = to?.flatMap((name) => [...tableOf(dossier, name).keys()]) ?? [];
  return {
    ...own,
    // YAML takes a bare year for a number.
    ...((holds === 'a date' || holds === 'a day') && { type: ['string', 'integer'] }),
    ...(ids.length > 0 && holds === 'an id' && { enum: ids }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [name, told(field, dossier)]),
      ),
    }),
    ...(items && { items: told(items, dossier) }),
    ...(anyOf && { anyOf: anyOf.map((option) => told(option, dossier)) }),
  };
}
