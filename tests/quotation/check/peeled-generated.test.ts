import { expect, test } from 'vitest';
import { aLookup } from './a-lookup.ts';

const { finding, quotes } = await aLookup('content');
const some = quotes.filter(
  ({ words, speaker }, at) =>
    at % 5 === 0 && words.split(' ').length > 6 && /^\p{Lu}\S+ \p{Lu}\S+$/u.test(speaker),
);

/** Words in lines, with what stands at their ends. */
const lines = (words: string, end: string, begin = ''): string =>
  begin + words.replaceAll(/(.{40}\S*) /g, `$1 ${end}\n${begin}`);
const bytes = (words: string): string[] =>
  [...words].map((sign) => Buffer.from(sign).toString('hex').toUpperCase());

const forms: Readonly<Record<string, (words: string, speaker: string) => string>> = {
  'an answered e-mail': (words) =>
    `On Tue, 3 Feb 2026 at 10:14, Sam Reporter <sam@paper.example> wrote:\n>\n${lines(words, '', '> ')}`,
  'the head of an e-mail': (words) =>
    `From: Sam Reporter\nSent: 3 February 2026 10:14\nTo: Desk\nSubject: quote\n\n${words}`,
  'quoted-printable': (words) =>
    lines(
      bytes(words)
        .map((hex, at) => (hex.length > 2 ? hex.replaceAll(/../g, '=$&') : [...words][at]))
        .join(''),
      '=',
    ).replaceAll(' =\n', ' =\r\n'),
  'another character set': (words) =>
    words.replaceAll(/[^\p{ASCII}]/gu, (sign) =>
      new TextDecoder('windows-1252').decode(Buffer.from(sign)),
    ),
  'a note in square brackets': (words) => words.replace(/(\p{Ll}{4}) /u, '$1[12] '),
  'a note by a letter': (words) => `${words}[a]`,
  'a comment of Word': (words) => `${words}[SR1]`,
  backticks: (words) => `\`${words.replaceAll('’', "'")}\``,
  'a fence': (words) => `\`\`\`\n${words}\n\`\`\``,
  BBCode: (words) => `[quote=Sam][i]${words}[/i][/quote]`,
  primes: (words) => `″${words.replaceAll(/[“”"]/g, "'").replaceAll('’', '′')}″`,
  'wide figures': (words) =>
    words.replaceAll(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  'times of a recording': (words) => `00:12 ${lines(words, '').replaceAll('\n', '\n00:14\n')}`,
  'a transcript': (words, speaker) => `[00:12:33] ${speaker.toUpperCase()}: ${words}`,
  'who spoke, with a role in brackets': (words, speaker) =>
    `${speaker} (Rotherham) (Lab): ${words}`,
  // A line that goes on with a small letter is one that was broken.
  'who spoke on a line before': (words, speaker) =>
    `${speaker}\n${/^\p{Lu}/u.test(words) ? words : `“${words}”`}`,
  'paragraphs that each begin with a mark': (words) =>
    `“${words.replaceAll(/(?<=[a-z]\.) (?=[A-Z])/g, '\n\n“')}”`,
};

test.each(Object.entries(forms))('%s comes off', async (_form, made) => {
  const wrong: object[] = [];
  for (const { words, speaker } of some) {
    const text = made(words, speaker);
    const { word, because } = await finding(text);
    if (!/^= Verbatim$/.test(word)) wrong.push({ text, word, because });
  }
  expect(some.length).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});

test.each([
  (words: string) => words.replace(/(\p{Ll}{4}) /u, '$1 [not] '),
  (words: string) => `Officers lied\n${words}`,
  (words: string) => words.replace(/(\p{Ll}{4}) /u, '$1 truly\n'),
  (words: string) => words.replace(/(\p{Ll}{4}) /u, '$1[no] '),
  (words: string) => words.replace(/(\p{Ll}{4}) /u, '$1 [never]x[/always] '),
])('words in brackets are no marks: %s', async (made) => {
  for (const { words } of some) expect((await finding(made(words))).word).not.toBe('= Verbatim');
});
