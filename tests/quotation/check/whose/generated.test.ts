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
const spoken = quotes.filter(({ words, role }) => role && words.split(' ').length >= 8);

type Form = (words: string, who: string, other: string, role: string) => string;
const titled = people.filter(({ name }) => /^\p{Lu}\p{Ll}+ \p{Lu}[\p{Ll}-]+$/u.test(name));
const byPeople = spoken.filter(({ speakerId }) => titled.some(({ id }) => id === speakerId));
/** Each with somebody else, of the record or not, who shares no name with the speaker. */
const cast = byPeople.flatMap((quote) => {
  const own = new Set(quote.speaker.split(' '));
  const others = titled.filter(({ name }) => !name.split(' ').some((word) => own.has(word)));
  const other = random() < 0.5 ? any(others).name : any(['Peregrine Lightfoot', 'Ottoline Quill']);
  return random() < 0.3 ? [{ ...quote, role: quote.role ?? '', other }] : [];
});
const each = (forms: readonly Form[]) => forms.map((form) => ({ form }));
/** What is found where a form gives the words of each to the speaker, and to the other. */
const bothWays = (form: Form) =>
  Promise.all(
    cast.map(async ({ words, speaker, other, role }) => ({
      speaker,
      other,
      right: await finding(form(words, speaker, other, role)),
      wronged: await finding(form(words, other, speaker, role)),
    })),
  );
const slow = { timeout: 60_000 };

// Nobody but one is named, and nothing else stands there.
const certain: readonly Form[] = [
  (words, who) => `${who}: “${words}”`,
  (words, who) => `${who}:\n${words}`,
  (words, who) => `${who} said: “${words}”`,
  (words, who) => `${who} has told MPs that “${words}”`,
  (words, who) => `The then minister ${who} said: “${words}”`,
  (words, who) => `“${words}” said ${who}.`,
  (words, who) => `“${words}” said ${who}, the minister, in Parliament.`,
  (words, who) => `“${words}” ${who} said.`,
  (words, who) => `“${words}” — ${who}, minister`,
  (words, who) => `“${words}” (${who})`,
  (words, who) => `“${words}”\n\n— ${who}`,
  (words, who) => `${words}\n— ${who}`,
  (words, who) => `According to ${who}, “${words}”`,
  (words, who) => `The town was angry. ${who} said: “${words}” Nobody resigned.`,
];

test.each(each(certain))(
  'in a certain form the speaker is confirmed, and nobody else is: $form',
  slow,
  async ({ form }) => {
    const wrong: object[] = [];
    for (const { speaker, other, right, wronged } of await bothWays(form)) {
      if (!right.because.includes('is who said')) wrong.push({ speaker, ...right });
      if (!wronged.because.includes(`not from ${other}.`))
        wrong.push({ speaker, other, ...wronged });
    }
    expect(cast.length).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  },
);

// An office may be in any words; those of a sentence that nothing explains make it uncertain.
const offices: readonly Form[] = [
  (words, who, _, role) => `${role} ${who}: “${words}”`,
  (words, who, _, role) => `The ${role} ${who} said: “${words}”`,
  (words, who, _, role) => `“${words}” the ${role}, ${who}, said.`,
  (words, who, _, role) => `“${words}” said ${who}, ${role}.`,
  (words, who, _, role) => `“${words}” — ${who}, ${role}`,
];

test.each(each(offices))(
  'nobody is confirmed by the speaker’s office, nor denied for another: $form',
  slow,
  async ({ form }) => {
    const wrong: object[] = [];
    for (const { speaker, other, right, wronged } of await bothWays(form)) {
      if (/not from|what you pasted names/.test(right.because)) wrong.push({ speaker, ...right });
      if (!wronged.because.includes(other) || wronged.because.includes('is who said'))
        wrong.push({ speaker, other, ...wronged });
    }
    expect(wrong).toEqual([]);
  },
);

// Two are named, and it is for a reader to say who speaks.
const pairs: readonly Form[] = [
  (words, who, other) => `${who} told ${other} that “${words}”`,
  (words, who, other) => `“${words}” said ${who}, not ${other}.`,
  (words, who, other) => `“${words}” — ${who}, letter to ${other}`,
  (words, who, other) => `${other}, quoting ${who}: “${words}”`,
  (words, who, other) => `${other} claims that ${who} said: “${words}”`,
  (words, who, other) => `“${words}” said ${who} of ${other} in May 2010.`,
  (words, who, other) => `${who}, attacking ${other}, said: “${words}”`,
  (words, who, other) => `${other} was furious when ${who} said: “${words}”`,
  (words, who, other) => `“${words}” said ${who}, a friend of ${other}.`,
  (words, who, other) => `“${words}” said ${who}, who replaced ${other}.`,
  (words, who, other) => `${other}’s successor, ${who}, said: “${words}”`,
  (words, who, other) => `Asked by ${other}, ${who} said: “${words}”`,
];

test.each(each(pairs))(
  'of two that are named nobody is certain, and both are told: $form',
  slow,
  async ({ form }) => {
    const wrong: object[] = [];
    for (const { words, speaker, other, role } of cast)
      for (const text of [form(words, speaker, other, role), form(words, other, speaker, role)]) {
        const { word, because } = await finding(text);
        const isTold =
          because.includes(`from **${speaker}**.`) && because.includes(`names **${other}**;`);
        if (!isTold || /not from|is who said/.test(word + because)) wrong.push({ text, because });
      }
    expect(wrong).toEqual([]);
  },
);

// One is named, who may not have said it.
const doubts: readonly Form[] = [
  (words, who) => `${who}’s predecessor said: “${words}”`,
  (words, who) => `“${words}” said ${who}’s spokesman.`,
  (words, who) => `“${words}” said a friend of ${who}.`,
  (words, who) => `A spokesman for ${who} said: “${words}”`,
  (words, who) => `${who} never said: “${words}”`,
  (words, who) => `${who} was misquoted as saying: “${words}”`,
  (words, who) => `It is a lie that ${who} said: “${words}”`,
  (words, who) => `“${words}” is what ${who} would not say.`,
  (words, who) => `He wrote to ${who}: “${words}”`,
];

test.each(each(doubts))(
  'whoever may not have said it is told, and neither confirmed nor denied: $form',
  slow,
  async ({ form }) => {
    const wrong: object[] = [];
    for (const { speaker, other, right, wronged } of await bothWays(form)) {
      if (
        /not from|is who said|perhaps/.test(right.because) ||
        !right.because.includes(`from **${speaker}**.`)
      )
        wrong.push({ speaker, ...right });
      if (!wronged.because.includes(`from **${speaker}**; what you pasted names ${other}.`))
        wrong.push({ speaker, other, ...wronged });
    }
    expect(wrong).toEqual([]);
  },
);

test('the speaker’s name misspelt by a letter, or with another title, is never another’s', async () => {
  const wrong: object[] = [];
  for (const { words, speaker } of cast) {
    const [forename = '', surname = ''] = speaker.split(' ');
    if (surname.length < 4) continue;
    const swapped = surname.slice(0, -2) + surname.slice(-1) + surname.slice(-2, -1);
    const named = [
      `${forename} ${swapped}`,
      `Sgt ${surname}`,
      `DCC ${speaker}`,
      `#${forename}${surname}`,
    ];
    for (const name of named) {
      const { because } = await finding(`“${words}” said ${name}.`);
      if (/not from|what you pasted names/.test(because)) wrong.push({ name, because });
    }
  }
  expect(wrong).toEqual([]);
});

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
