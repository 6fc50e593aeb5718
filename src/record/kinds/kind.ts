/** What is said of a kind of record, in its one file; all that the project does with records derives from it. */
import { z } from 'zod';
import type { Field, Fields } from '../fields/field.ts';

/** A fault between fields; the message says what, then how to mend it. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Every kind can be corrected, and says so. */
type Correctable = Fields & { readonly corrections: Field };

/** What each kind has to say; one that leaves something unsaid does not compile. */
interface Said<F extends Correctable, T extends 'yaml' | 'mdx'> {
  /** How messages and the manual call one. */
  readonly noun: string;
  /** What one file is, in a few words. */
  readonly is: string;
  /** Whether a file is fields alone, or fields before a text. */
  readonly file: T;
  /** How many parts its id has: a key of its own, or that of a source before it. */
  readonly id: 'key' | 'source/key';
  readonly fields: F;
  /** What must hold between its fields. */
  readonly faults?: (record: z.output<z.ZodObject<F>>) => readonly Fault[];
  /** Its permalink: a page, or a fragment of the page that lists its kind. Nothing for what stands only within articles. */
  readonly address: ((id: string) => string) | undefined;
  /** What stands there, as a sentence begins that tells what moved or was withdrawn: A page on an organisation. */
  readonly stands: string;
  /** The page that lists all of them, with the names by which it is asked for, the first as it is shown; nothing where none does. */
  readonly listed:
    | { readonly at: string; readonly names: readonly [string, ...string[]] }
    | undefined;
  /** Under which addresses it stands besides: pictures, feeds, exports. */
  readonly otherAddresses: (id: string) => readonly string[];
  /** The heading over several of them on a page. */
  readonly heading: string;
  /** The field that holds the name under which it is linked. */
  readonly called: keyof F & string;
  /** A field that is told beside that name: a date, or how it stands. */
  readonly beside?: keyof F & string;
  /** What of it is found word for word: the words of a quotation, the text of its page, or nothing; every page is found as a page besides. */
  readonly foundExactly: 'its words' | 'its page' | 'nothing';
  /** What the search says beside one that it offers by name, where nobody's words are found with it; nothing where it offers none. */
  readonly offered: ((record: z.output<z.ZodObject<F>>) => string) | undefined;
  /** Whether readers know one by its id, as a claim, or by its name. */
  readonly knownBy: 'its id' | 'its name';
  /** What `/data/` has of the kind: its fields as they are, or files with these endings, which pages of their own make. */
  readonly data: 'as it is' | readonly string[];
  /** Its sentences by which one that is confined to an article would be known elsewhere, if its name is not the only one. */
  readonly telling?: readonly (keyof F & string)[];
}

/** A kind, with the schema that its files keep to. */
export interface KindOf<F extends Correctable, T extends 'yaml' | 'mdx'> extends Said<F, T> {
  readonly schema: z.ZodType<z.output<z.ZodObject<F>>>;
}

/** A kind of whatever fields, for what asks all kinds the same. */
export interface AnyKind
  extends Omit<KindOf<Correctable, 'yaml' | 'mdx'>, 'fields' | 'faults' | 'offered' | 'schema'> {
  readonly fields: Fields;
  readonly offered: ((record: never) => string) | undefined;
  readonly schema: z.ZodType<object>;
}

/** What an id of a kind looks like. */
export const idPattern = ({ id }: Pick<AnyKind, 'id'>): RegExp =>
  id === 'key' ? /^[a-z0-9-]+$/ : /^[a-z0-9-]+\/[a-z0-9-]+$/;

/** Kinds by the name of their folder. */
export type Kinds = Readonly<Record<string, AnyKind>>;

/** Makes a kind of what is said of it. */
export function kind<const F extends Correctable, const T extends 'yaml' | 'mdx'>(
  said: Said<F, T>,
): KindOf<F, T> {
  const { fields, faults } = said;
  const schema = z.strictObject(fields).superRefine((record, context) => {
    for (const { path, message } of faults?.(record as z.output<z.ZodObject<F>>) ?? [])
      context.addIssue({ code: 'custom', path: [...path], message });
  });
  return { ...said, schema: schema as unknown as z.ZodType<z.output<z.ZodObject<F>>> };
}
