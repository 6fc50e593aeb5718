import { expect, test } from 'vitest';
import type { Answer } from '../../../src/quotation/check/answer.ts';
import { turnsIn } from '../../../src/quotation/check/pasted/turns.ts';
import { chance } from '../../chance.ts';
import { aLookup } from './a-lookup.ts';

test.each([
  [
    'Ada: Every spoon.\nBo (warden): Every fork,\nall of it.',
    ['Every spoon.', 'Every fork,\nall of it.'],
  ],
  ['[00:12:33] Ada: Every spoon.\n12:40 Bo: Every fork.', ['Every spoon.', 'Every fork.']],
  ['Ada Example: One turn is none.', []],
  ['Every spoon.\n— Ada\n\nEvery fork.\n— Bo, warden', ['Every spoon.', 'Every fork.']],
  ['Every spoon.\n— Ada', []],
  ['Every spoon: it was counted.\nevery fork: it was not.', []],
])('the turns of %j are found', (text, turns) => {
  const found = turnsIn(text);
  expect(found.map(({ inner }) => inner)).toEqual(turns);
  for (const { inner, start, end } of found) expect(text.slice(start, end)).toBe(inner);
});

const { finding, quotes } = await aLookup('content');
const random = chance(43);
const said = quotes.filter(
  ({ words, speakerId }) =>
    speakerId &&
    words.split(' ').length > 8 &&
    words.length < 600 &&
    !/[\n:]|[–—] \p{Lu}/u.test(words),
);
const pick = () => said[Math.floor(random() * said.length)] ?? said[0];
const answers = ({ verdict }: Answer) => (verdict.kind === 'several' ? verdict.answers : []);

test.each<[string, (one: [string, string], two: [string, string]) => string]>([
  ['a name before each', (one, two) => `${one[1]}: ${one[0]}\n${two[1]}: ${two[0]}`],
  ['a name below each', (one, two) => `${one[0]}\n— ${one[1]}\n\n${two[0]}\n— ${two[1]}`],
])(
  'two turns without marks are two quotations of the record, not one put together: %s',
  async (_how, form) => {
    const wrong: object[] = [];
    for (let at = 0; at < 20; at++) {
      const [one, two] = [pick(), pick()];
      if (!one || !two || one.speaker === two.speaker) continue;
      const text = form([one.words, one.speaker], [two.words, two.speaker]);
      const { word, answer } = await finding(text);
      const kinds = answers(answer).map(({ verdict }) => verdict.kind);
      if (kinds.join() !== 'verbatim,verbatim') wrong.push({ text, word, kinds });
    }
    expect(wrong).toEqual([]);
  },
);
