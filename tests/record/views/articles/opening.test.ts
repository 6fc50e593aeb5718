import { expect, test } from 'vitest';
import { openingOf } from '../../../../src/record/views/articles/opening.ts';
import { aDossier, aFigure, anArticle } from '../../builders.ts';

const article = (text: string) => anArticle({ id: 'drawer', text });
const tally = aFigure({ id: 'tally', form: 'tally' });
const bars = aFigure({ id: 'bars' });
const open = (text: string) =>
  openingOf(aDossier({ figures: [tally, bars], articles: [article(text)] }), article(text))?.id;

test.each([
  [
    'the first figure, if it is of a form that opens',
    '<Figure id="tally" />\n\nA drawer.',
    'tally',
  ],
  [
    'nothing, if the first figure is of another form',
    '<Figure id="bars" />\n\n<Figure id="tally" />',
    undefined,
  ],
  ['nothing, where there is no figure', 'A drawer.', undefined],
])('an article opens with %s', (_name, text, id) => {
  expect(open(text)).toBe(id);
});
