/** People of the record, asked for as readers call them: under titles and roles, misspelt, with what they spoke of. */
import { afterAll, expect, test } from 'vitest';
import { namesMeant } from '../../src/search/names/amid.ts';
import { findNames } from '../../src/search/names/find-names.ts';
import { closest } from '../../src/search/names/found-name.ts';
import { stateFrom } from '../../src/search/state.ts';
import { saidTo, theRecord } from './says/asked.ts';

const { search, remove } = await theRecord();
afterAll(remove);
const answer = (q: string) =>
  search.answer(stateFrom(new URLSearchParams({ q })), {
    quotation() {},
    async quotations() {},
  });
const said = async (text: string) =>
  (await saidTo(search, { kind: '', text, choices: {}, more: {} })).status;

const by = async (text: string): Promise<(string | undefined)[]> => {
  const { quotations: found } = await answer(text);
  const names = (await namesMeant(search.folder, text)).map(({ named }) => named.name);
  return [names[0], found.hits[0]?.block.speakerName];
};

test.each([
  ['Lord Hanson', 'David Hanson'],
  ['Baroness May', 'Theresa May'],
  ['Dame Louise Casey', 'Louise Casey'],
  ['Dr Billings', 'Alan Billings'],
  ['Mr Wright', 'Shaun Wright'],
  ['Home Secretary Theresa May', 'Theresa May'],
  ['Home Secretary Yvette Cooper', 'Yvette Cooper'],
  ['Chief Constable Peter Fahy', 'Peter Fahy'],
  ['Shaun Write', 'Shaun Wright'],
  ['Sean Wright', 'Shaun Wright'],
  ['Tereza May', 'Theresa May'],
  ['Jess Philips', 'Jess Phillips'],
  ['Jane Senior', 'Jayne Senior'],
  ['Alan Billings league tables', 'Alan Billings'],
  ['Oliver Letwin alphabet soup', 'Oliver Letwin'],
])('%s is %s, and what was said by that name', async (text, name) => {
  expect(await by(text)).toEqual([name, name]);
});

test('whoever is told in a role has what they said shown, also where long reads have the words', async () => {
  expect((await answer('mayor of South Yorkshire')).quotations.hits[0]?.block.speakerName).toBe(
    'Oliver Coppard',
  );
  const meant = await namesMeant(search.folder, 'police and crime commissioner');
  expect(meant.map(({ named }) => named.name)).toEqual(
    expect.arrayContaining(['Alan Billings', 'Shaun Wright']),
  );
});

test.each([
  ['chief executive Rotherham council 2014', 'Martin Kimber'],
  ['council chief executive', 'Martin Kimber'],
  ['Home Secretary 2010', 'Theresa May'],
  ['PCC 2013', 'Shaun Wright'],
  ['ex-PCC South Yorkshire', 'Shaun Wright'],
  ['deputy chief constable apology', 'Tim Forber'],
  ['Blunket Home Secretary', 'David Blunkett'],
  ['Whistleblowers UK', 'Georgina Halford-Hall'],
  ['Hazel Blears', 'Ms Blears'],
  ['GMP Fahy targets', 'Peter Fahy'],
  ['billings league tables', 'Alan Billings'],
])('%s: who was it, where and when', async (text, name) => {
  const meant = await namesMeant(search.folder, text);
  expect(meant.map(({ named }) => named.name)).toContain(name);
});

test.each([
  ['Yorkshire Post 2022', 'Yorkshire Post, [September 2022]'],
  ['Bevan Hood 2006', 'Bevan and Hood, Public Administration 84 (3), pp. 517–538, 2006'],
  ['2014 Guardian', 'The Guardian, 26 August 2014'],
  ['Hansard 2014', 'UK Parliament (Hansard), 10 April 2014'],
])('%s: by whom a document is, and of when', async (text, by) => {
  const found = closest(await findNames(search.folder, text));
  expect(found.filter(({ named }) => named.kind === 'source').map((each) => each.by)).toContain(by);
});

test.each([
  'Home Secretary 1975',
  'policing minister 2013',
  'Yorkshire Post 2022',
  'high place',
  'the council read it',
])('nobody is shown for %s, which nobody was', async (text) => {
  expect(await namesMeant(search.folder, text)).toEqual([]);
});

test('a title, and what nobody said, are told as left out', async () => {
  expect(await said('Dame Louise Casey')).toContain('“Dame” was left out.');
  expect(await said('Prof Jay')).toContain('“Prof” was left out.');
  expect(await said('Alan Billings league tables')).toContain('“league tables” was left out');
  expect(await said('Home Secretary Theresa May')).not.toContain('left out');
});

test('what asks for words is left out, and told', async () => {
  for (const text of ['who scrapped targets', 'when did she scrap the targets'])
    expect(await said(text)).toMatch(/“(?:who|when did)” was left out/);
  expect(await said('who led Operation Linden')).not.toContain('whole');
});

test('a date beside a full name is that of the words', async () => {
  for (const [text, count] of [
    ['Theresa May 26 July 2010', 2],
    ['Alan Billings said June 2022', 5],
  ] as const)
    expect((await answer(text)).quotations.total).toBe(count);
});

test('a subject is nobody’s role, and a sentence is looked for before who is named with it', async () => {
  expect((await answer('child sexual exploitation')).quotations.by).toBeUndefined();
  const { quotations: found } = await answer('senior officers have now retired — Roger Stone');
  expect(found.hits[0]?.block.speakerName).toBe('Jayne Senior');
});

test('another name of whoever spoke is as good as the first', async () => {
  const { quotations: found } = await answer('Jay police contempt');
  expect(found.hits[0]?.block.words).toContain('with contempt');
  expect((await answer('Alexis Jay contempt')).quotations.hits[0]?.block.words).toContain(
    'with contempt',
  );
});

test('who is named around a phrase is its speaker, or is told not to be', async () => {
  const phrase = '“Lessons learned then must not be lost”';
  expect(await said(`Alan Billings told the Telegraph ${phrase}`)).toContain(
    'The name Alan Billings was taken as the speaker’s. “told” and “Telegraph” were left out.',
  );
  expect(await said(`${phrase}, said Theresa May`)).toContain(
    '“said Theresa May” was left out; what was found is by nobody of that name.',
  );
  expect(await said(`She told the inquiry: ${phrase}`)).not.toContain('nobody of that name');
});

test('what passages have of the question, and quotations have not, is told', async () => {
  expect(await said('Baroness Casey')).toMatch(
    /long reads? holds? all that was typed\. “Baroness” was left out for quotations\./,
  );
});

test('a figure that is asked for is not near to another', async () => {
  const { quotations } = await answer('20 per cent');
  expect(quotations.hits).toEqual([]);
});
