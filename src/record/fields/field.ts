/** What a field says of itself, once: a sentence and marks, from which everything else that asks about fields derives. */
import { z } from 'zod';

/** What stands in a field: whose words, or what else. */
export type Holds =
  | 'our words'
  | 'their words'
  | 'a title'
  | 'a name'
  | 'a date'
  | 'a day'
  | 'a moment'
  | 'a web address'
  | 'a digest'
  | 'an id';

/** What derives from a field beyond its type. */
export interface Marks {
  readonly holds?: Holds;
  /** The kinds of record that an id may name. */
  readonly to?: readonly string[];
  /** Whether the quotations it names are those whose words may stand in quotation marks in the same record. */
  readonly quoted?: true;
  /** Whether a date is that of something done, as a day always is: it has come by now. */
  readonly done?: true;
  /** For the desk only: no page, data file or export gives it. */
  readonly unprinted?: true;
  /** Whether it may change without a correction: it leads to the record and states nothing, or is held in another way. */
  readonly free?: true;
}

declare const told: unique symbol;

/** A schema that says in a sentence what it is for; only such a one can be a field. */
export type Told<T extends z.ZodType> = T & { readonly [told]: true };

/** A field that must be there, may be left out, or has a value when it is left out. */
export type Field =
  | Told<z.ZodType>
  | z.ZodOptional<Told<z.ZodType>>
  | z.ZodDefault<Told<z.ZodType>>;

/** Fields by the names that an editor writes. */
export type Fields = Readonly<Record<string, Field>>;

/** A field of any schema: what it is for, and its marks. */
export const tell = <T extends z.ZodType>(
  description: string,
  schema: T,
  marks: Marks = {},
): Told<T> => schema.meta({ description, ...marks }) as Told<T>;

/** A field that may change without a correction. */
export const free = <T extends Told<z.ZodType>>(field: T): T =>
  field.meta({ ...field.meta(), free: true }) as T;

/** One or more sentences, no line of which is empty. */
export const text = z.string().trim().min(1, 'is empty; write it, or remove the line');

/**
 * Sentences or labels of ours: what stands in quotation marks there is compared, and every word is spelt. A label
 * has a number of characters that is the `most` it may have.
 */
export const ours = (sentence: string, most = Number.POSITIVE_INFINITY) =>
  tell(
    sentence,
    most === Number.POSITIVE_INFINITY
      ? text
      : text.max(most, `is longer than ${most} characters; say it in fewer`),
    { holds: 'our words' },
  );

/** Somebody's words as a document has them, character for character. */
export const theirs = (sentence: string) =>
  tell(sentence, z.string().min(1, 'is empty; write it, or remove the line'), {
    holds: 'their words',
  });

/** A title as it is printed on a thing. */
export const title = (sentence: string) => tell(sentence, text, { holds: 'a title' });

/** A proper name, or an abbreviation: no dictionary need know it. */
export const name = (sentence: string) => tell(sentence, text, { holds: 'a name' });

/** The address of a web page. */
export const webAddress = (sentence: string) =>
  tell(
    sentence,
    z.url({ protocol: /^https?$/, error: 'is not a web address; it starts with https://' }),
    { holds: 'a web address' },
  );

/** One of a few words. */
export const oneOf = <const W extends readonly string[]>(sentence: string, words: W) =>
  tell(sentence, z.enum(words));

/** Yes or no. */
export const yesOrNo = (sentence: string) => tell(sentence, z.boolean());

/** A digest that a command of the desk writes; `digits` are hexadecimal. */
export const digest = (sentence: string, digits: number, error: string) =>
  tell(sentence, z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`), error), {
    holds: 'a digest',
    unprinted: true,
  });

/** Fields that belong together. */
export const group = <F extends Fields>(sentence: string, fields: F) =>
  tell(sentence, z.strictObject(fields));

/** How many items a list must have at least, and what is said where it has fewer. */
interface Least {
  readonly least: number;
  readonly otherwise: string;
}

/** Any number of what an item is. */
export const list = <T extends z.ZodType>(sentence: string, item: Told<T>, least?: Least) =>
  tell(sentence, least ? z.array(item as T).min(least.least, least.otherwise) : z.array(item as T));
