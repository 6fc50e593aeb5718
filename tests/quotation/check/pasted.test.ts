import { expect, test } from 'vitest';
import { verdictOn } from '../../../src/quotation/check/verdict.ts';
import { aLookup } from './a-lookup.ts';

const { record } = await aLookup('tests/site/content');
const counted = 'Every spoon in the hall was counted twice, and the two counts agree.';
const drawer = 'The drawer under the stage was forgotten, I am sorry to say.';

const kindOf = async (pasted: string): Promise<string> => {
  const { verdict } = await verdictOn(pasted, record);
  return verdict.kind === 'altered' ? `altered: ${verdict.alteration.kind}` : verdict.kind;
};

test.each([
  ['as it is', counted],
  ['in curly marks', `“${counted}”`],
  ['in straight marks', `"${counted}"`],
  ['in single marks', `‘${counted}’`],
  ['in angle marks', `« ${counted} »`],
  [
    'over several lines',
    'Every spoon in the hall\nwas counted twice,\r\n  and the two counts agree.',
  ],
  ['a part', 'counted twice, and the two counts agree'],
  ['with who said it', `“${counted}” said Ada Example, warden of the hall.`],
  ['with who said it before', `Ms Example told the committee: “${counted}”`],
  [
    'with a comma for the full stop',
    '“Every spoon in the hall was counted twice, and the two counts agree,” said Ms Example.',
  ],
  ['with a name after a dash', `“${counted}” — Ada Example, 2001`],
  ['with a name on its own line', `${counted}\nAda Example`],
  [
    'interrupted',
    '“Every spoon in the hall was counted twice,” she said, “and the two counts agree.”',
  ],
  [
    'with marks of its own',
    'The shortage was in part due to the spring fair, where “borrowed” spoons were never returned',
  ],
  [
    'with marks of its own, straight in straight',
    '"The shortage was in part due to the spring fair, where "borrowed" spoons were never returned"',
  ],
  [
    'with a figure and signs',
    'Nobody asked the £3.50 question, the ladies’ tea committee’s co-ordinator least of all',
  ],
  [
    'with typewriter marks',
    'Nobody asked the £3.50 question, the ladies` tea committee´s co-ordinator least of all',
  ],
  ['three words', 'in the hall'],
])('a quotation %s is verbatim', async (_how, pasted) => {
  expect(await kindOf(pasted)).toBe('verbatim');
});

test.each([
  ['with an insertion', 'Every spoon in the hall [at Pottering] was counted twice'],
  ['with a letter changed in brackets', '[T]he two counts agree.'],
  ['with two omissions', 'Every spoon … was counted … and the two counts agree.'],
  [
    'interrupted, with words between left out',
    '“Every spoon in the hall was counted twice,” she said, “the two counts agree.”',
  ],
])('a quotation %s is verbatim but for what is marked', async (_how, pasted) => {
  expect(['with omissions', 'verbatim']).toContain(await kindOf(pasted));
});

test.each([
  [
    'an insertion without brackets',
    'Every spoon in the hall at Pottering was counted twice',
    'altered: words',
  ],
  [
    'an omission without a mark',
    'Every spoon was counted twice, and the two counts agree.',
    'altered: words',
  ],
  ['only capitals', 'every spoon in the Hall was counted twice', 'altered: capitals'],
  [
    'only punctuation',
    'Every spoon in the hall was counted twice and the two counts agree!',
    'altered: punctuation',
  ],
  [
    'both',
    'every spoon in the hall was counted twice and the two counts agree',
    'altered: punctuation and capitals',
  ],
  ['a hyphen', 'the ladies’ tea committee’s co ordinator least of all', 'altered: punctuation'],
  [
    'a word in its own marks',
    'The shortage was in part due to the spring fair, where "stolen" spoons were never returned',
    'altered: words',
  ],
  [
    'a word in its own marks, in others',
    '"The shortage was in part due to the spring fair, where "stolen" spoons were never returned"',
    'altered: words',
  ],
  [
    'a “not”',
    'Every spoon in the hall was not counted twice, and the two counts agree.',
    'altered: words',
  ],
  [
    'a figure',
    'Nobody asked the £350 question, the ladies’ tea committee’s co-ordinator least of all',
    'altered: words',
  ],
  [
    'a hyphen taken out',
    'the ladies’ tea committee’s coordinator least of all',
    'altered: joined words',
  ],
  [
    'an insertion beside a changed word',
    'Every fork in the hall [at Pottering] was counted twice',
    'altered: words',
  ],
])('a quotation with %s changed is altered', async (_what, pasted, kind) => {
  expect(await kindOf(pasted)).toBe(kind);
});

test('says how many words were changed, left out, put in and moved', async () => {
  const { verdict } = await verdictOn(
    'Every fork in the hall was twice counted and the very two counts.',
    record,
  );
  expect(verdict.kind === 'altered' && verdict.alteration).toMatchObject({
    kind: 'words',
    changed: 1,
    dropped: 0,
    added: 1,
    moved: ['twice'],
  });
});

test.each([
  'All the spoons in the hall were counted two times and both of the counts agreed.',
  'She claimed that every one of the hall’s spoons had been counted twice, with agreeing counts.',
  'The hall had each spoon counted twice; these counts were in agreement.',
  'Sorry to say, someone forgot about a drawer beneath the stage.',
  'A forgotten drawer, under that stage: she was sorry.',
  'I am sorry, but we forgot the drawer which is under our stage.',
  'Part of the shortage came from spoons borrowed for the spring fair and not returned.',
  'The fair in spring caused some shortage because borrowed spoons did not return.',
  'Spoons that people borrowed at the spring fair never got returned, hence a shortage in part.',
  'The tea committee and its co-ordinator never asked the question about £3.50.',
  'No question of £3.50 was asked by the co-ordinator for the ladies of the tea committee.',
  'Least of all did the committee’s co-ordinator ask a £3.50 question over tea.',
])('a paraphrase is similar: %s', async (pasted) => {
  expect(await kindOf(pasted)).toBe('similar');
});

test('two quotations one after the other are put together, unless each has marks of its own', async () => {
  expect(await kindOf(`${counted} ${drawer}`)).toBe('spliced');
  expect(await kindOf(`“${counted} ${drawer}”`)).toBe('spliced');
  expect(await kindOf(`“${counted}” “${drawer}”`)).toBe('several');
});

test('two stretches in the wrong order are there in part', async () => {
  expect(await kindOf('the two counts agree […] Every spoon in the hall')).toBe('in part');
});

test('a quotation among other sentences is there in part', async () => {
  const { verdict } = await verdictOn(
    `It rained on the day of the meeting and the roof let water in at the back. ${drawer} Nobody in the room had an umbrella to lend.`,
    record,
  );
  expect(verdict.kind === 'in part' && verdict.parts.map(({ text }) => `${text}.`)).toEqual([
    drawer,
  ]);
});

test('what is left out beside the quotation is told', async () => {
  expect((await verdictOn(`“${counted}” said Ada Example.`, record)).leftOut).toBe(
    '… said Ada Example.',
  );
});

test.each(['', '   ', '“”', '…', '[…]', '!?'])('nothing is nothing: %j', async (pasted) => {
  expect(await kindOf(pasted)).toBe('empty');
});
