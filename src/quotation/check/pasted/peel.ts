/** Takes off what came along with pasted words and is none of them: marks of e-mail, of Markdown, of HTML, numbers of notes and pages. */

import { misread, parted, plain, quotedPrintable, typed } from './encodings.ts';
import { figures } from './numbering.ts';
import type { Step } from './step.ts';

/** A text without them, and what was taken off, in words. */
export interface Peeled {
  readonly text: string;
  readonly peeled: readonly string[];
}

/** Stands where a word was broken by a hyphen: which of the ways to mend it is right, the record says. */
export const broken = '\uE000';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  shy: '\u00AD',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  pound: '£',
  euro: '€',
};

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;

const entities = (text: string): string =>
  text.replace(entity, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return point > 0 && point < 0x110000 ? String.fromCodePoint(point) : whole;
  });

// A tag ends where another begins, so that no text makes this slow.
const html = (text: string): string =>
  entities(
    text
      .replaceAll(/<sup\b[^<>]*>[^<>]{0,20}<\/sup>|<!--[^<>]*>/gi, '')
      .replaceAll(/<(?:br|\/?(?:p|div|li|ul|ol|blockquote|h[1-6]|tr|td|figure))\b[^<>]*>/gi, '\n')
      .replaceAll(/<\/?[a-z][^<>]*>/gi, ''),
  );

const markdown = (text: string): string =>
  text
    .replaceAll(/\[([^[\]]*)\]\((?:<[^<>]*>|[^()[\]\s]*(?:\([^()[\]\s]*\)[^()[\]\s]*)*)\)/g, '$1')
    .replaceAll(/^[ \t]{0,3}(?:#{1,6}|[*+])[ \t]+/gm, '')
    .replaceAll(/(?<![\p{L}\p{N}\\*])\*{1,3}(?=[^\s*])|(?<=[^\s*\\])\*{1,3}(?![\p{L}\p{N}*])/gu, '')
    .replaceAll(/(?<![\p{L}\p{N}\\_])_{1,3}(?=[^\s_])|(?<=[^\s_\\])_{1,3}(?![\p{L}\p{N}_])/gu, '')
    .replaceAll(/(?<!`)(`{1,3})(?!`)\s*([^`]+?)\s*(?<!`)\1(?![`\p{L}\p{N}])/gu, '$2')
    .replaceAll(/\\([\\`*_[\]<>#&~|])/g, '$1');

/** Without the tags of a forum: an element is whatever is closed. */
function bbcode(text: string): string {
  const closed = new Set(text.toLowerCase().match(/(?<=\[\/)[a-z]{1,9}(?=\])/g));
  return text.replaceAll(/\[\/?([a-z]{1,9})(?:=[^[\]]{0,200})?\]/gi, (tag, name: string) =>
    closed.has(name.toLowerCase()) ? '' : tag,
  );
}

const picture =
  /(?:[\p{Emoji_Presentation}\p{Regional_Indicator}]|\p{Extended_Pictographic}\uFE0F?)(?:\p{Emoji_Modifier}|\u200D|\uFE0F|\u20E3)*/gu;

const mail: Step = [
  'the e-mail marks >',
  (text) => text.replaceAll(/^[ \t]*(?:>[ \t]?)+(?!\S*<\/)/gm, ''),
];

// Its fields (RFC 5322), or the line in which programs say to whose letter this is an answer, with an address or a time.
const head =
  /^(?:(?:From|Sent|To|Cc|Date|Subject|Reply-To):[^\n]*\n){2,}|^On [^\n]{1,200}(?:\n[^\n]{1,100})? wrote:[ \t]*$/gm;

const heads: Step = [
  'the head of an e-mail',
  (text, took) =>
    text.replaceAll(head, (found) => {
      if (/^On /.test(found) && !/@|\d:\d\d/.test(found)) return found;
      took.push(found.trim().replaceAll(/\s+/g, ' '));
      return '';
    }),
];

/** Without the mark that each further paragraph of a quotation begins with, where none has closed it. */
function reopened(text: string): string {
  let isOpen = false;
  return text.replaceAll(/[“”]/g, (mark, at: number) => {
    const again = isOpen && mark === '“' && /\n\s*$/.test(text.slice(Math.max(0, at - 9), at));
    isOpen = mark === '“';
    return again ? '' : mark;
  });
}

// Whoever struck words out, or hid them, does not say them; an element ends where another of its kind begins.
const struck =
  /~~(?<words>[^~]{1,2000})~~|<(?<tag>del|s|strike)\b[^<>]*>(?<gone>(?:[^<]|<(?!\/?(?:del|s|strike)\b)[^<>]{0,200}>){0,2000})<\/\k<tag>\s*>|<(?<of>[a-z]+)\b[^<>]*(?:\shidden\b|display:\s*none)[^<>]*>(?<unseen>[^<]{0,2000})<\/\k<of>\s*>/gi;

const words: Step = [
  'words that were struck out or hidden',
  (text, took) => {
    for (const { groups = {} } of text.matchAll(struck))
      took.push((groups.words ?? groups.gone ?? groups.unseen ?? '').trim());
    return withoutStruck(text);
  },
];

/** The text without words that were struck out or hidden. */
export const withoutStruck = (text: string): string => text.replaceAll(struck, '');

/** What each step takes off, in the order in which they are taken. */
const signs: readonly Step[] = [
  ['the signs of an e-mail', (text) => quotedPrintable(text, broken)],
  ['letters of another character set', misread],
  mail,
  heads,
  words,
  ['HTML', html],
  mail,
  ['BBCode', bbcode],
  ['TeX’s quotation marks', (text) => text.replaceAll(/``((?:[^`']|'(?!'))*)''/g, '“$1”')],
  ['LaTeX’s commands', (text) => text.replaceAll(/\\(?:begin|end)\{\w{1,20}\*?\}/g, '')],
  [
    'a wiki’s template',
    (text) => text.replaceAll(/\{\{\s*\w{0,10}quote\s*\|([^{}|=]*)\}\}/gi, '$1'),
  ],
  ['Markdown’s signs', markdown],
  ['a typewriter’s signs', typed],
  ['a quotation mark at each paragraph', reopened],
  ['the dash of a list', (text) => text.replace(/^\s*-[ \t]+/, '')],
  [
    'a quotation mark without another',
    (text) =>
      text.match(/[“”„«»"]/g)?.length === 1 ? text.replace(/^\s*[“„«"]|[”»"]\s*$/, '') : text,
  ],
  ['addresses', (text) => text.replaceAll(/<?\bhttps?:\/\/[^\s<>()]+>?/g, '')],
  ['emoji', (text) => text.replaceAll(picture, '')],
  // A soft hyphen at the end of a line broke a word.
  ['signs that are not seen', (text) => text.replaceAll(/(?!\u00AD\s)\p{DI}/gu, '')],
  ['joined letters', parted],
  ['wide or ornamental letters', plain],
];

const hyphens: Step = [
  'a hyphen where a word was broken',
  (text) => text.replaceAll(/(?<=\p{L})[-‐\u00AD](?:[ \t]*\r?\n[ \t]*| )(?=\p{Ll})/gu, broken),
];

/** The text peeled of everything. */
export const peel = (pasted: string): Peeled => peeledBy([...signs, ...figures, hyphens], pasted);

/** The text without signs, its figures kept. */
export const peelSigns = (pasted: string): Peeled => peeledBy(signs, pasted);

function peeledBy(steps: readonly Step[], pasted: string): Peeled {
  let text = pasted;
  const peeled: string[] = [];
  for (const [what, take] of steps) {
    const took: string[] = [];
    const rest = take(text, took);
    const some = took.length > 6 ? [...took.slice(0, 6), '…'] : took;
    if (rest !== text) peeled.push(took.length > 0 ? `${what} (${some.join(', ')})` : what);
    text = rest;
  }
  return { text: text.trim(), peeled: [...new Set(peeled)] };
}

/** Whether figures are among what was taken off. */
export const isFigured = (what: string): boolean => /\p{N}.*\)$/u.test(what);

/** A text with its broken words mended as the record has them; where it has none of the ways, as one word. */
export const mended = (text: string, record: string): string =>
  text
    .replaceAll(
      /([\p{L}\p{M}'’-]{1,60})\uE000([\p{L}\p{M}'’-]{1,60})/gu,
      (_, before: string, after: string) => {
        const ways = [
          `${before}-${after}`,
          `${before}- ${after}`,
          before + after,
          `${before} ${after}`,
        ];
        return ways.find((way) => record.includes(way)) ?? before + after;
      },
    )
    .replaceAll(broken, '');
