/** Finds text that stands in quotation marks, of any script and style. */

export interface QuotedText {
  readonly words: string;
  /** Of the opening mark, in UTF-16 units from the start of the text. */
  readonly start: number;
  /** Behind the closing mark; the end of the text where it was left open. */
  readonly end: number;
}

/** What closes each opening mark, and after a stroke what may do so where nothing else does. */
const double: Readonly<Record<string, string>> = {
  '"': '"/”“',
  '＂': '＂',
  '“': '”/"',
  '”': '”',
  '„': '“”/"',
  '‟': '”/‟"',
  '«': '»',
  '〝': '〞〟',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '﹁': '﹂',
  '﹃': '﹄',
};
/** These also point the way in a menu, so that both must be there. */
const pointed: Readonly<Record<string, string>> = {
  '‹': '›',
  '›': '‹',
  '»': '«»',
  '《': '》',
  '〈': '〉',
  '⟪': '⟫',
  '⟨': '⟩',
  '❮': '❯',
};
/** These count only around two words or more: an apostrophe is the same character. */
const single: Readonly<Record<string, string>> = {
  "'": "'’",
  '‘': "’'",
  '‛': '’',
  '‚': '‘’',
  '`': "'`’",
  '´': '´',
};

/** Signs that are set in the place of a mark, and the mark; each as long as the other, so that every place stays. */
const standIns: readonly (readonly [sign: RegExp, mark: string])[] = [
  [/[❛ʻ]/g, '‘'],
  [/[❜ʼ]/g, '’'],
  [/❝/g, '“'],
  [/❞/g, '”'],
  [/❟/g, '‚'],
  [/[❠⹂]/g, '„'],
  [/＇/g, "'"],
  // Not after a figure, where they count minutes and seconds, inches and feet.
  [/(?<![\p{L}\p{N}])[″‶ʺ˝ˮ]/gu, '"'],
  [/(?<=[\p{L}.,!?…])[″‶ʺ˝ˮ](?![\p{L}\p{N}])/gu, '"'],
  [/(?<![\p{L}\p{N}])[′‵](?=[\p{L}\p{N}])/gu, "'"],
  [/(?<=[\p{L}.,!?…])[′‵](?![\p{L}\p{N}])/gu, "'"],
  [/\u{1F676}/gu, '“ '],
  [/\u{1F677}/gu, ' ”'],
  [/\u{1F678}/gu, '„ '],
  // As a keyboard without them writes them.
  [/<<(?=[^\s<])/g, '« '],
  [/(?<=[^\s>])>>/g, ' »'],
  [/,,(?=[^\s,])/g, '„ '],
];

const plain = (text: string): string =>
  standIns.reduce((whole, [sign, mark]) => whole.replace(sign, mark), text);

const endOfSingle = /(?<=\S)['’‘`´](?![\p{L}\p{N}])/gu;

/** So far a mark that also is something else is read on: no text makes this slow. */
const farthest = 2500;

/** So many single marks are looked at, apostrophes too; where more stand so near, the last of them is taken for the end. */
const mostSingles = 100;

const anySingle = /['‘’`´]/g;

const isWord = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');

// '90s, 'tis: an apostrophe that begins a word.
const elision =
  /^.(?:\d\d(?!\d)|(?:tis|twas|twere|em|til|cause|cos|bout|round|n)(?![\p{L}\p{N}]))/iu;

const opening = new RegExp(`[${[double, pointed, single].flatMap(Object.keys).join('')}]`, 'g');

/** All texts in quotation marks, in order; what stands in marks within marks is part of the outer text. */
export function quotedTexts(written: string): QuotedText[] {
  const text = plain(written);
  const found: QuotedText[] = [];
  // Where none can close any more, none opens.
  const last = [...text.matchAll(endOfSingle)].at(-1)?.index ?? -1;
  let from = 0;
  for (const { index: start, 0: mark } of text.matchAll(opening)) {
    if (start < from || (start >= last && mark in single)) continue;
    const close = closing(text, start);
    if (close === undefined) continue;
    const words = text.slice(start + 1, close).trim();
    // One word in single marks is passed over whole, so that its end opens nothing.
    from = Math.min(close + 1, text.length);
    if (!(mark in single) || /\s/.test(words)) found.push({ words, start, end: from });
  }
  return found;
}

/** Where the mark at a place, if one opens there, is closed; a double one that is left open, at the end. */
function closing(text: string, at: number): number | undefined {
  const mark = text.charAt(at);
  if (mark in single) return closingOfSingle(text, at);
  if (mark in pointed) {
    const near = text.slice(at + 1, at + farthest);
    const next = firstOf(pointed[mark] ?? '', near);
    return next === undefined ? undefined : at + 1 + next;
  }
  if (!(mark in double)) return undefined;
  const [closers = '', others = ''] = (double[mark] ?? '').split('/');
  let depth = 0;
  for (let next = at + 1; next < text.length; next++) {
    const other = text.charAt(next);
    if (closers.includes(other)) {
      if (depth === 0) return next;
      depth--;
    } else if (other === mark) depth++;
  }
  const other = firstOf(others, text.slice(at + 1));
  return other === undefined ? text.length : at + 1 + other;
}

/** Where the first of some characters stands in a text. */
function firstOf(characters: string, text: string): number | undefined {
  const places = [...characters].map((each) => text.indexOf(each)).filter((each) => each >= 0);
  return places.length > 0 ? Math.min(...places) : undefined;
}

function closingOfSingle(text: string, at: number): number | undefined {
  const mark = text.charAt(at);
  if (isWord(text[at - 1]) || /^.(?:\s|$)/.test(text.slice(at, at + 2))) return undefined;
  if (elision.test(text.slice(at, at + 8))) return undefined;
  const closers = single[mark] ?? '';
  let depth = 0;
  let left = mostSingles;
  let doubtful: number | undefined;
  for (const { index, 0: other } of text.slice(at + 1, at + farthest).matchAll(anySingle)) {
    const next = at + 1 + index;
    if (left-- === 0) return doubtful ?? next;
    if (other === '‘' && other !== mark && closers.includes(other)) return next;
    if (/['‘]/.test(other) && /^[^\p{L}\p{N}].\S/u.test(text.slice(next - 1, next + 2))) {
      // What may have closed it did, if another opens.
      if (doubtful !== undefined) return doubtful;
      depth++;
    }
    if (!closers.includes(other) || isWord(text[next + 1]) || /\s/.test(text[next - 1] ?? ' '))
      continue;
    // The members' forks: an apostrophe, unless no other mark closes.
    const isPossessive = /^s.\s[\p{L}\p{N}]/u.test(text.slice(next - 1, next + 3));
    if (depth === 0 && !isPossessive) return next;
    doubtful ??= next;
    if (!isPossessive) depth--;
  }
  return doubtful;
}
