/** What a hit is that is not exactly what was asked for. */
/** A piece of a sentence: what was typed and is not there, what the record has, or what is said of them. */
export type Told = string | readonly ['del' | 'ins', string];

/** What was typed, and what the record has in its place; either may be nothing. */
export interface Change {
  readonly typed: string;
  readonly record: string;
}

/** What is told of a hit that is not exactly what was asked for. */
export interface NearFacts {
  /** How many words the question has, and how many of them stand here, in its order or as the speaker's name. */
  readonly shared: { readonly of: number; readonly found: number };
  readonly changes: readonly Change[];
  /** The same in words. */
  readonly told: readonly Told[];
}
