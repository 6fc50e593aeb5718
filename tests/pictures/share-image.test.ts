import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { fitted, shareImage } from '../../src/pictures/share-image.ts';
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
