import { expect, test } from 'vitest';
import { publicRecord } from '../../../../src/record/public-record.ts';
import { read } from '../../../../src/record/read/read.ts';
import { namesOf } from '../../../../src/search/names/name-list.ts';
import { chance } from '../../../chance.ts';
import { aLookup } from '../a-lookup.ts';

const { finding, quotes } = await aLookup('content');
const random = chance(31);
const any = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
const people = namesOf(publicRecord(read('content').dossier)).filter(
  ({ kind }) => kind === 'person',
);
const ids = new Set(people.map(({ id }) => id));
const spoken = quotes.filter(({ words, role }) => role && words.split(' ').length >= 8);

// Credits as newspapers write them: before, after, with and without commas.
const shapes: readonly ((words: string, role: string, name: string) => string)[] = [
  (words, role, name) => `${role} ${name}: “${words}”`,
  (words, role, name) => `The ${role} ${name} said: “${words}”`,
  (words, role, name) => `“${words}” the ${role}, ${name}, said.`,
  (words, role, name) => `“${words}” said ${name}, ${role}.`,
  (words, role, name) => `“${words}” — ${name}, ${role}`,
];

test.each(shapes.map((shape) => ({ shape })))(
  'nobody else is confirmed by the speaker’s role: $shape',
  { timeout: 60_000 },
  async ({ shape }) => {
    const wrong: object[] = [];
    for (const [at, { words, speaker, role = '' }] of spoken.entries()) {
      const own = new Set(speaker.split(' '));
      const others = people.filter(({ name }) => !name.split(' ').some((word) => own.has(word)));
      const name = at % 2 === 0 ? any(others).name : any(['Peregrine Lightfoot', 'Ottoline Quill']);
      const text = shape(words, role, name);
      const told = await finding(text);
      if (told.because.includes('is who said') || !/not from|also names/.test(told.because))
        wrong.push({ text, word: told.word, because: told.because });
    }
    expect(wrong).toEqual([]);
  },
);

// Credits in which two are named, the one who speaks first in each argument list.
const pairs: readonly ((words: string, who: string, other: string) => string)[] = [
  (words, who, other) => `${who} told ${other} that “${words}”`,
  (words, who, other) => `“${words}” said ${who}, not ${other}.`,
  (words, who, other) => `“${words}” — ${who}, letter to ${other}`,
  (words, who, other) => `${other}, quoting ${who}: “${words}”`,
  (words, who, other) => `${other} claims that ${who} said: “${words}”`,
  (words, who, other) => `“${words}” said ${who} of ${other} in May 2010.`,
];

test.each(pairs.map((shape) => ({ shape })))(
  'of two that are named the one who speaks is told: $shape',
  { timeout: 60_000 },
  async ({ shape }) => {
    const wrong: object[] = [];
    for (const { words, speaker } of spoken.filter(({ speakerId = '' }) => ids.has(speakerId))) {
      if (random() < 0.75) continue;
      const own = new Set(speaker.split(' '));
      const others = people.filter(({ name }) => !name.split(' ').some((word) => own.has(word)));
      const other = random() < 0.5 ? any(others).name : 'Peregrine Lightfoot';
      const [right, wronged] = [
        await finding(shape(words, speaker, other)),
        await finding(shape(words, other, speaker)),
      ];
      if (!right.because.includes('is who said')) wrong.push({ speaker, other, ...right });
      if (!wronged.because.includes(`not from ${other}.`))
        wrong.push({ speaker, other, ...wronged });
    }
    expect(wrong).toEqual([]);
  },
);

test('a date that is not the record’s is told, and one that is is not', async () => {
  const wrong: object[] = [];
  for (const { words, speaker, said } of spoken.filter(({ said }) =>
    /^\d+ \w+ \d{4}$/.test(said),
  )) {
    const other = said.replace(/\d{4}$/, (year) => String(Number(year) + 7));
    const texts = [
      `On ${said} ${speaker} said: “${words}”`,
      `On ${other} ${speaker} said: “${words}”`,
    ];
    const [right, misdated] = await Promise.all(texts.map((text) => finding(text)));
    if (right?.because.includes('dates these words')) wrong.push({ said, because: right.because });
    if (!misdated?.because.includes(`dates these words **${said}**, not ${other}.`))
      wrong.push({ said, other, because: misdated?.because });
  }
  expect(wrong).toEqual([]);
});
