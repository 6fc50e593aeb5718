/** What clings to words and is none of them: what asks for them; of copied ones note numbers, brackets, broken lines. */

/** A text without it, and what was left out, as it was typed. */
export interface Peeled {
  readonly text: string;
  readonly leftOut: readonly string[];
}

// In this order; what is taken away whole is told.
const clinging = [
  // [sic], [their emphasis], [3]
  /\[[^[\]…]{0,80}\]/gu,
  // abused.12, abused”3
  /(?<=\p{L}[.,;:!?”’"')]{1,3})\d{1,3}(?![\p{L}\p{N}.,%])/gu,
  // abused¹²
  /[¹²³⁰⁴-⁹]+/gu,
  // 4.12 We saw
  /^\s*\d+(?:\.\d+)+\.?(?=\s+\p{Lu})/gu,
  // – 12 –, page 12, on a line of their own
  /\n[ \t]*(?:[-–—] ?\d{1,4} ?[-–—]|[Pp](?:age|\.) ?\d{1,4}|\d{1,4})[ \t]*(?=\n|$)/gu,
  // Who scrapped the targets, when were they scrapped: of a few words only, more are a sentence.
  /^\s*(?:who(?:\s+(?:is|are|was|were|did))?|(?:what|when|where|why|which|how(?:\s+(?:many|much|long))?)\s+(?:is|are|was|were|did|do|does|has|have|had))(?=(?:\s+\S+){1,7}\s*$)/giu,
];
// [T]he is The.
const letter = /\[(\p{L})\](?=\p{L})/gu;
// inte-⏎lligence, inte- lligence
const broken = /(?<=\p{L})[-‐\u00ad](?:[ \t]*\r?\n\s*|[ \t]+)(?=\p{Ll})/gu;

/** The ways to read a text without what clings to it; none if nothing does. */
export function peelings(text: string): Peeled[] {
  const leftOut: string[] = [];
  let bare = text.replace(letter, '$1');
  const isBroken = new RegExp(broken).test(bare);
  const joined = bare.replace(broken, '');
  const take = (from: string): string =>
    clinging.reduce(
      (rest, sign) =>
        rest.replace(sign, (found) => {
          leftOut.push(found.trim());
          return ' ';
        }),
      from,
    );
  bare = take(joined);
  if (bare === text || bare.trim() === '') return [];
  const told = [...new Set(leftOut)];
  // A hyphen at the end of a line may be the word's own: co-⏎ordinated.
  const hyphened = isBroken ? [{ text: take(text.replace(letter, '$1')), leftOut: told }] : [];
  return [{ text: bare, leftOut: told }, ...hyphened];
}
