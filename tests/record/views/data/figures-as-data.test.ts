import { expect, test } from 'vitest';
import { figuresAsData } from '../../../../src/record/views/data/figures-as-data.ts';
import { aDossier, aFigure, anArticle } from '../../builders.ts';

test('gives each figure with its numbers and every address at which it is shown', () => {
  const [shown, unused] = figuresAsData(
    aDossier({
      figures: [aFigure({ id: 'spoons' }), aFigure({ id: 'unused' })],
      articles: [
        anArticle({ id: 'drawer', text: '<Figure id="spoons" />\n\n<Figure id="spoons" />' }),
      ],
    }),
  );
  expect(shown?.parts[0]?.rows[0]?.value).toBe(112);
  expect(shown?.urls).toEqual([
    'https://whatwascounted.example/articles/drawer/#figure-spoons',
    'https://whatwascounted.example/articles/drawer/#figure-spoons-use-2',
  ]);
  expect(unused?.urls).toEqual([]);
});
