import { describe, expect, test } from 'vitest';
import {
  broken,
  isFigured,
  mended,
  peel,
  peelSigns,
} from '../../../src/quotation/check/pasted/peel.ts';

describe('what came along with pasted words is taken off, and named', () => {
  test.each<[string, string, string]>([
    ['the e-mail marks >', '> Every spoon\n>> was counted.', 'Every spoon\nwas counted.'],
    ['HTML', '<p>Every <b>spoon</b></p>', 'Every spoon'],
    ['HTML', 'Every&nbsp;spoon &amp; fork &#163;3 &#xA3;4', 'Every\u00A0spoon & fork £3 £4'],
    ['HTML', 'Every spoon<sup>12</sup> was <!-- a --> counted', 'Every spoon was  counted'],
    ['words that were struck out or hidden (not)', 'A spoon is ~~not~~ lost', 'A spoon is  lost'],
    ['words that were struck out or hidden (not)', 'It is <del>not</del> lost', 'It is  lost'],
    [
      'words that were struck out or hidden (no)',
      'With <span hidden>no</span> spoon',
      'With  spoon',
    ],
    ['the dash of a list', '- Every spoon', 'Every spoon'],
    ['a quotation mark without another', '“Every spoon', 'Every spoon'],
    ['TeX’s quotation marks', "``Every spoon's''", "“Every spoon's”"],
    ['LaTeX’s commands', '\\begin{quote}Every spoon\\end{quote}', 'Every spoon'],
    ['a wiki’s template', '{{quote|Every spoon}}', 'Every spoon'],
    ['Markdown’s signs', '[Every spoon](https://example.org/a_(b)) (was)', 'Every spoon (was)'],
    ['Markdown’s signs', 'Every *spoon* was __counted__', 'Every spoon was counted'],
    ['Markdown’s signs', '## [Every spoon](https://example.org/a)', 'Every spoon'],
    ['Markdown’s signs', String.raw`Every \[spoon\]`, 'Every [spoon]'],
    ['addresses', 'Every spoon https://example.org/a', 'Every spoon'],
    ['emoji', 'Every spoon 🥄 was counted', 'Every spoon  was counted'],
    ['joined letters', 'The ﬁrst oﬀer', 'The first offer'],
    ...[0xad, 0x34f, 0x180e, 0x200b, 0x200d, 0x200e, 0x202a, 0x2060, 0x3164, 0xfe0f, 0xfeff].map(
      (sign): [string, string, string] => [
        'signs that are not seen',
        `Every sp${String.fromCodePoint(sign)}oon`,
        'Every spoon',
      ],
    ),
    ['page numbers (12)', 'Every spoon\n12\nwas counted', 'Every spoon\n\nwas counted'],
    ['page numbers (3, 12)', 'Every spoon\npage 3 of 12\nwas', 'Every spoon\n\nwas'],
    ['page numbers (12)', 'Every spoon\n– 12 –\nwas', 'Every spoon\n\nwas'],
    ['a paragraph’s number (4.12)', '4.12 Every spoon', 'Every spoon'],
    ['a paragraph’s number (3)', '• Every spoon\n§ 3 was counted', 'Every spoon\nwas counted'],
    ['a paragraph’s number', '• Every spoon', 'Every spoon'],
    ['a paragraph’s number (9)', '9) every spoon', 'every spoon'],
    ['note numbers (1, 2, 3, 4, 5, 6, …)', 'a1 b2 c3 d4 e5 f6 g7', 'a b c d e f g'],
    ['note numbers (12)', 'Every spoon was counted.12', 'Every spoon was counted.'],
    ['note numbers (3, ¹²)', 'Every spoon[3] was counted¹²', 'Every spoon was counted'],
    ['a hyphen where a word was broken', 'Every spo-\non was', `Every spo${broken}on was`],
    ['note numbers (3, 1)', 'Every spoon[3] of SYP[SR1]', 'Every spoon of SYP'],
    ['note numbers', 'Every spoon[iv] was[a][b].', 'Every spoon was.'],
    ['times of a recording (00:12:33)', '[00:12:33] Every spoon', 'Every spoon'],
    [
      'times of a recording (0:10, 0:14)',
      '0:10\nEvery spoon\n0:14\nwas counted',
      'Every spoon\n\nwas counted',
    ],
    [
      'times of a recording (00:01:02.500, 00:03:04.000)',
      '00:01:02.500 --> 00:03:04.000\nEvery spoon',
      'Every spoon',
    ],
    [
      'the signs of an e-mail',
      '=E2=80=9CEvery spoon=E2=80=9D was =\ncounted',
      '“Every spoon” was counted',
    ],
    ['the signs of an e-mail', 'Every spoon=92s', 'Every spoon’s'],
    ['the signs of an e-mail', 'Every spo=\non', `Every spo${broken}on`],
    [
      'letters of another character set',
      'â€œEvery spoonâ€™sâ€\u009d cafÃ©',
      '“Every spoon’s” café',
    ],
    ['letters of another character set', 'Â£3 for every spoon', '£3 for every spoon'],
    ['a typewriter’s signs', 'Every spoon′s ″so″--and so', 'Every spoon\'s "so"—and so'],
    ['wide or ornamental letters', '１２ ｓｐｏｏｎｓ 𝗮𝗻𝗱 𝟰', '12 spoons and 4'],
    ['BBCode', '[quote=Ada][i]Every[/i] spoon [sic][/quote]', 'Every spoon [sic]'],
    ['Markdown’s signs', '`Every spoon`', 'Every spoon'],
    ['Markdown’s signs', '```\nEvery spoon\n```', 'Every spoon'],
    [
      'a quotation mark at each paragraph',
      '“Every spoon.\n\n“Was so.”',
      '“Every spoon.\n\nWas so.”',
    ],
    [
      'the head of an e-mail (On Tue, 3 Feb 2026 at 10:14, Ada <a@hall.example> wrote:)',
      'On Tue, 3 Feb 2026 at 10:14, Ada\n<a@hall.example> wrote:\nEvery spoon',
      'Every spoon',
    ],
    [
      'the head of an e-mail (From: Ada Sent: Monday Subject: Spoons)',
      'From: Ada\nSent: Monday\nSubject: Spoons\n\nEvery spoon',
      'Every spoon',
    ],
  ])('%s: %j', (what, pasted, text) => {
    expect(peel(pasted)).toEqual({ text, peeled: [what] });
  });

  test.each([
    'Every spoon was counted.',
    'Every spoon &#0; was counted &#1114112; times.',
    'We spent £3.50 & 20 per cent in 2001.',
    'a < b and 4 * 5',
    'the co-ordinator’s well-kept spoons',
    'Section 12 says so.',
    '12 spoons were counted.',
    '4.12 per cent of them',
    'Every [t]he child[ren] of [a] hall [sic] [12] had it',
    'On 3 February 2026 Ada wrote:',
    'Subject: every spoon',
    '“Every spoon” was so.\n“Every fork” too.',
    'the fiancé’s “naïve” café – “so”',
    'x=3 and y = 4',
    "a `spoon' and `fork'",
    'He came at 10:14 to it',
  ])('nothing of %j', (text) => {
    expect(peel(text)).toEqual({ text, peeled: [] });
  });

  test('what is quoted in HTML is, too', () => {
    const peeled = ['the e-mail marks >', 'HTML'];
    expect(peel('> &gt; Every spoon')).toEqual({ text: 'Every spoon', peeled });
  });

  test('what names no sign stays as it is', () => {
    expect(peel('a &nosuch; b &#9999999; c').text).toBe('a &nosuch; b &#9999999; c');
  });
});

test('a word that was broken is mended as the record has it, or into one', () => {
  expect(mended(`the co${broken}ordinator`, 'a co-ordinator')).toBe('the co-ordinator');
  expect(mended(`the co${broken}ordinator`, 'a coordinator')).toBe('the coordinator');
  expect(mended(`pre${broken} war`, 'pre-war')).toBe('pre war');
});

test('figures that were taken off are known, and kept where only signs are', () => {
  expect(peel('**4.12 Every spoon**\n• was').peeled.map(isFigured)).toEqual([false, true]);
  expect(peel('• Every spoon').peeled.map(isFigured)).toEqual([false]);
  expect(peelSigns('4.12 Every *spoon*.12').text).toBe('4.12 Every spoon.12');
});
