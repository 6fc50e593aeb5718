/** The drawing that opens a long read has room in the picture that is shared with a link to it. */
import { expect, test } from 'vitest';
import { onPicture } from '../../src/components/drawing/on-picture.ts';
import { drawnSvg } from '../../src/pictures/drawn-image.ts';
import { linesIn } from '../../src/pictures/lines-in.ts';
import { read } from '../../src/record/read/read.ts';
import { openingOf } from '../../src/record/views/articles/opening.ts';

const { dossier } = read('content');
const drawings = [...dossier.articles.values()].flatMap((article) => {
  const opening = openingOf(dossier, article);
  return opening ? [{ title: article.title, opening }] : [];
});

test.each(drawings)('$title', async ({ title, opening }) => {
  const over: string[] = [];
  await drawnSvg({
    title,
    heading: opening.title,
    notes: [opening.caption, opening.caution].filter(Boolean).join(' '),
    mark: '',
    site: '',
    draw: (width, height) => {
      const drawing = onPicture(opening, width, height);
      for (const { text, left, top, width: across, size } of drawing.pieces) {
        const lines = linesIn(text, size, across);
        if (left < 0 || left + across > width + 1 || top + lines * size * 1.28 > height + 6)
          over.push(text);
      }
      return drawing;
    },
  });
  expect(over).toEqual([]);
});
