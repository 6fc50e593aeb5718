import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { type DrawnImage, drawnImage, drawnSvg } from '../../src/pictures/drawn-image.ts';

vi.setConfig({ testTimeout: 60_000 });

const image = (fields: Partial<DrawnImage> = {}): DrawnImage => ({
  title: 'The second count',
  heading: 'Spoons counted',
  notes: 'One hall alone.',
  mark: 'Facts checked to 4 May 2001',
  site: 'The site',
  draw: () => ({ pieces: [], shapes: '' }),
  ...fields,
});

test('is a PNG of 1200 by 630 with the same bytes on each run', async () => {
  const [one, two] = [await drawnImage(image()), await drawnImage(image())];
  expect(Buffer.compare(one, two)).toBe(0);
  expect(await sharp(one).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
});

test('has the marks and the words of the drawing', async () => {
  const draw = () => ({
    pieces: [{ text: 'Ladles', left: 0, top: 0, width: 300, size: 20 }],
    shapes: '<circle cx="7" cy="9" r="4.125"/>',
  });
  expect(await drawnSvg(image({ draw }))).toContain('r="4.125"');
  const wordless = () => ({ ...draw(), pieces: [] });
  expect(await drawnSvg(image({ draw }))).not.toBe(await drawnSvg(image({ draw: wordless })));
});

test('leaves the drawing the room that title, heading and notes do not take', async () => {
  const rooms: number[] = [];
  const draw: DrawnImage['draw'] = (width, height) => {
    expect(width).toBe(1056);
    rooms.push(height);
    return { pieces: [], shapes: '' };
  };
  const long = 'Every spoon in the hall was counted twice. '.repeat(7).trim();
  for (const fields of [{}, { notes: long }, { title: long.slice(0, 80) }])
    await drawnSvg(image({ draw, ...fields }));
  const [most = 0, ...less] = rooms;
  expect(most).toBeGreaterThan(280);
  for (const room of less) expect(room).toBeLessThan(most);
});
