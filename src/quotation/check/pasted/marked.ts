/** Finds what stands between quotation marks in any text. */

/** A stretch between marks, and where it stands with them. */
export interface Marked {
  readonly inner: string;
  readonly start: number;
  readonly end: number;
}

const closers: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”',
  '«': '»',
  '»': '«',
  '"': '"”',
};
// An apostrophe stands between letters, or after one; a closing mark has no letter after it. Others may stand within.
const singleMarked =
  /(?<![\p{L}\p{N}])[‘‹']((?:[^‘’'‹›]|(?<=\p{L})[’'](?=\p{L})|(?<![\p{L}\p{N}])‘[^‘’'‹›]*’)+)[’›'](?![\p{L}\p{N}])/gu;

/** The outermost stretches between double marks; where a text has none, those between single ones. */
export function markedIn(text: string): Marked[] {
  const found: Marked[] = [];
  const open: { mark: string; at: number }[] = [];
  for (const { 0: character, index: at } of text.matchAll(/[“”„«»"]/g)) {
    const last = open.at(-1);
    if (last && closers[last.mark]?.includes(character)) {
      open.pop();
      if (open.length === 0)
        found.push({ inner: text.slice(last.at + 1, at).trim(), start: last.at, end: at + 1 });
    } else if (closers[character] && !(character === '»' && !text.includes('«', at))) {
      open.push({ mark: character, at });
    }
  }
  if (/[“”„«»"]/.test(text)) return found;
  return [...text.matchAll(singleMarked)].map((match) => ({
    inner: (match[1] ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
