import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { drawing, fitted, shareImage } from '../../src/pictures/share-image.ts';
import { quoteImage } from '../../src/quotation/cite/quote-image.ts';
import { inPart } from '../quotation/cite/cited.ts';

vi.setConfig({ testTimeout: 60_000 });

test('is a PNG of 1200 by 630 with the same bytes on each run', async () => {
  const [one, two] = [
    await shareImage(quoteImage(inPart.quotation)),
    await shareImage(quoteImage(inPart.quotation)),
  ];
  expect(Buffer.compare(one, two)).toBe(0);
  expect(await sharp(one).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
});

test('shows other words as another picture', async () => {
  const image = quoteImage(inPart.quotation);
  const [one, two] = [await shareImage(image), await shareImage({ ...image, words: '“Spoons.”' })];
  expect(Buffer.compare(one, two)).not.toBe(0);
});

test('many words are smaller than few, and whole', () => {
  const many = 'Every spoon in the hall was counted twice. '.repeat(7).trim();
  expect(fitted('Few.').size).toBeGreaterThan(fitted(many).size);
  expect(fitted(many).words).toBe(many);
});

test('words without end are cut after a whole word, and say so', () => {
  const endless = 'Every spoon, in the hall, was counted twice. '.repeat(40).trim();
  const { words } = fitted(endless);
  expect(words).toMatch(/ \[…\]$/);
  expect(`${endless} `).toContain(`${words.replace(/ \[…\]$/, '')}`);
  expect(words.length).toBeGreaterThan(300);
});

/** For each size of letters how often a word fits at most. */
function mostOf(word: string): [size: number, most: number][] {
  const most = new Map<number, number>();
  for (let count = 1; count < 500; count++) {
    const words = Array.from({ length: count }, () => word).join(' ');
    const { size, words: shown } = fitted(words);
    if (shown !== words) break;
    most.set(size, count);
  }
  return [...most];
}

test('the largest letters are taken in which words fit', () => {
  expect(mostOf('spoon')).toEqual([
    [76, 15],
    [68, 20],
    [60, 24],
    [54, 35],
    [43, 48],
    [39, 63],
    [35, 70],
  ]);
  expect(mostOf('a')).toEqual([
    [76, 45],
    [68, 64],
    [60, 76],
    [54, 105],
    [48, 115],
    [43, 156],
    [39, 203],
    [35, 224],
  ]);
});

test.each([
  ['an empty line is a line', 'a\n\n\n\nb', 54],
  ['four short lines', 'a\na\na\nb', 68],
  ['a word wider than the line', `${'a'.repeat(100)} b`, 76],
])('%s', (_what, words, size) => expect(fitted(words).size).toBe(size));

test('a comma before the cut is left out', () => {
  const endless = 'spoon, '.repeat(200);
  expect(fitted(endless).words).toMatch(/spoon, spoon \[…\]$/);
});

test('looks as it did', async () => {
  const svg = await drawing({
    words: '“Every spoon\n  in the hall.”',
    below: ['Ada Example, '.repeat(20), 'warden of the hall, '.repeat(20), '4 May 2001'],
    mark: 'Compared by eye',
    site: 'The site',
  });
  // Where it is meant to look otherwise, or a font was renewed: look at a picture, then write what it is now.
  expect(createHash('sha256').update(svg).digest('hex')).toBe(
    '8ca4c375420a08b31abca2bf64897237065a8d0e6933d64a16ccdc2c229f9f81',
  );
});
