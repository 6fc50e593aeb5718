import { describe, expect, test } from 'vitest';
import { borrowedWords } from '../../../src/desk/language/borrowed.ts';
import { aDossier, anArticle, anOrganisation, aSource } from '../../record/builders.ts';

const sentence = 'The warden counted all the spoons twice before anybody asked her to stop.';
const sources = [{ name: 'minutes', text: `Item 3. ${sentence} Then came the fair.` }];
const found = (text: string, fields: Record<string, unknown> = {}) =>
  borrowedWords(
    aDossier({
      articles: [anArticle({ id: 'one', text, ...fields })],
      sources: [aSource({ id: 'm', title: 'Counted all the spoons twice' })],
      organisations: [anOrganisation({ id: 'o', name: 'Hall Spoon Committee' })],
    }),
    sources,
  ).map(({ spot, found }) => [spot.at, found]);

describe('finds words that stand in a source', () => {
  test('once, at their full length, with line and column', () => {
    expect(found(`Nothing here.\n\nSome say ${sentence} That is all.`)).toEqual([
      [{ line: 3, column: 10 }, `13 words that stand in minutes: ${sentence.slice(0, -1)}`],
    ]);
  });

  test('from eight words on, and not from seven', () => {
    const run = (words: number) =>
      `Yes: ${'spoons twice before anybody asked her to stop'.split(' ').slice(0, words).join(' ')}, no.`;
    expect(found(run(7))).toEqual([]);
    expect(found(run(8))).toHaveLength(1);
  });

  test.each([
    ['whatever their case and marks', 'Spoons, twice; before ANYBODY asked — her to stop'],
    ['across a claim', 'spoons <Claim id="c">twice before anybody</Claim> asked her to stop'],
    ['across a citation', 'spoons twice before anybody [@m] asked her to stop'],
    ['across emphasis and lines', 'spoons *twice* before\nanybody asked her to stop'],
    ['in a heading', '## Spoons twice before anybody asked her to stop'],
    ['in a note', 'So.[^n]\n\n[^n]: Spoons twice before anybody asked her to stop.'],
  ])('%s', (_how, text) => expect(found(text)).toHaveLength(1));

  test.each(['title', 'standfirst', 'content-note'])('in the %s, with its field', (field) => {
    const words = 'Spoons twice before anybody asked her to stop.';
    expect(found('', { [field]: words }).map(([at]) => at)).toEqual([[field]]);
  });
});

describe('lets pass', () => {
  test.each([
    ['a quotation', `She wrote: <Q id="a/b">${sentence}</Q>`],
    [
      'a run with a quotation in it',
      'spoons twice before <Q id="a/b">x</Q> anybody asked her to stop',
    ],
    ['a run over two paragraphs', 'Spoons twice before anybody.\n\nAsked her to stop.'],
    [
      'a title with seven words more',
      'counted all the spoons twice before anybody asked her to stop',
    ],
    ['other words', 'Nobody had told the warden that a second count was wanted by anyone.'],
  ])('%s', (_what, text) => expect(found(text)).toEqual([]));

  test('the name of a body, which counts for no word', () => {
    const name = 'so the Hall Spoon Committee said on Monday';
    const text = [{ name: 'post', text: name }];
    const dossier = (organisations: ReturnType<typeof anOrganisation>[]) =>
      aDossier({ articles: [anArticle({ id: 'one', text: name })], organisations });
    expect(borrowedWords(dossier([]), text)).toHaveLength(1);
    expect(
      borrowedWords(dossier([anOrganisation({ id: 'o', name: 'Hall Spoon Committee' })]), text),
    ).toEqual([]);
  });
});
