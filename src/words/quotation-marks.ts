/** Finds text that stands in quotation marks. */

export interface QuotedText {
  readonly words: string;
  /** Of the opening mark, in characters from the start of the text. */
  readonly start: number;
}

// Double marks of any style, opened and closed or left open.
const double = /["“”„«]([^"“”„«»]*)["“”»]?/g;
// Single marks count only around two words or more: an apostrophe is the same character.
const single =
  /(?<![\p{L}\p{N}])['‘](?=\S)([^'‘"“”]*?\s(?:[^'‘"“”]|(?<=\p{L})['’](?=\p{L}))*?\S?)['’](?![\p{L}\p{N}])/gu;

/** All texts in quotation marks, in order: double marks always, single ones around two words or more. */
export function quotedTexts(text: string): QuotedText[] {
  return [double, single]
    .flatMap((marks) => [...text.matchAll(marks)])
    .map((match) => ({ words: (match[1] ?? '').trim(), start: match.index }))
    .sort((a, b) => a.start - b.start);
}
