/** A list that editors keep once, in a file of its own beside the folders of records. */
import { z } from 'zod';
import type { Fields } from '../fields/field.ts';

/** What is said of such a list: what it is, and its fields, each of which may be left out. */
export interface ListFile<F extends Fields> {
  readonly is: string;
  readonly fields: F;
  readonly schema: z.ZodType<z.output<z.ZodObject<F>>>;
}

/** Makes a list of what is said of it. */
export const listFile = <const F extends Fields>(
  said: Omit<ListFile<F>, 'schema'>,
): ListFile<F> => ({
  ...said,
  schema: z.strictObject(said.fields) as unknown as ListFile<F>['schema'],
});
