/** Signs of Markdown that stayed as they were written, by which a text that was not understood is known. */

export interface RawMark {
  readonly sign: RegExp;
  readonly what: string;
  readonly remedy: string;
}

/** On any page. */
export const rawMarks: readonly RawMark[] = [
  {
    sign: /\[[^\]\n]{0,40}@[a-z0-9-]+|\(@[a-z0-9-]+\)|(?<![\p{L}\p{N}.])@[a-z][a-z0-9]*-[a-z0-9-]+/u,
    what: 'a citation as it was written',
    remedy: 'Write [@source-id], [@source-id, p. 5] or [@one; @two, para 3].',
  },
  {
    sign: /\[\^[^\]\s]*\]/u,
    what: 'the mark of a note as it was written',
    remedy: 'Write the note on a line of its own, "[^name]: the note".',
  },
  {
    sign: /\]\((?:\/|\.|#|https?:|mailto:)/u,
    what: 'a link as it was written',
    remedy: 'Write [words](/address/), both brackets closed and nothing between them.',
  },
  {
    sign: /\*\*|~~|(?<!\p{L})__\p{L}/u,
    what: 'the marks of an emphasis',
    remedy: 'Close it where it opens, **so**, against the words; or take the marks out.',
  },
  {
    sign: /^\s*\|.*\|\s*$/mu,
    what: 'a row of a table as it was written',
    remedy: 'Put a line "| --- | --- |" under the first row, with as many cells as that has.',
  },
];

/** In an editor's text, where nothing else looks like them. */
export const rawMarksOfTexts: readonly RawMark[] = [
  ...rawMarks.slice(2),
  {
    sign: /^#{1,6}[^\s#]/mu,
    what: 'a heading as it was written',
    remedy: 'Put a space behind "##", and an empty line before it.',
  },
  {
    sign: /\][ ]?\[[^\]\n]+\]|\[\[|\]\]/u,
    what: 'a link as it was written',
    remedy: 'Write [words](/address/).',
  },
  {
    sign: /\^\[/u,
    what: 'a note as it was written',
    remedy: 'Write [^name] here, and the note on a line of its own, "[^name]: the note".',
  },
  {
    sign: /==[^\s=][^=\n]*==|^:::/mu,
    what: 'marks that are no Markdown of ours',
    remedy: 'Take them out.',
  },
  {
    sign: /&[a-z]{2,8};/iu,
    what: 'a sign by a name that is none',
    remedy: 'Write the sign itself.',
  },
];
