import { expect, test } from 'vitest';
import { peopleOfArticle } from '../../../../src/record/views/articles/people-of-article.ts';
import { aClaim, aDossier, anArticle, aPerson, aQuote } from '../../builders.ts';

const roles = [
  { role: 'warden', to: '2001' },
  { role: 'mayor', from: '2002' },
];
// A role without dates is known to be held on no day, unless it is the only one.
const undated = [{ role: 'guest' }, { role: 'critic', dates: 'As of 2003.' }];
const person = (id: string, name: string) =>
  aPerson({ id, name, 'sort-name': name.split(' ').reverse().join(', '), roles });

const article = anArticle({
  id: 'one',
  text: [
    'Ms Cole counted: <Q id="minutes/a">Every spoon</Q>.',
    'Later <Claim id="ts-01">a mayor counted too</Claim>, and Dee Abel watched.',
  ].join('\n\n'),
});
const dossier = aDossier({
  articles: [article],
  quotes: [aQuote({ id: 'minutes/a', speaker: 'cy', said: '2000' })],
  claims: [aClaim({ id: 'ts-01', statement: 'Bo Bell counted.', date: '2003' })],
  people: [
    person('cy', 'Cy Cole'),
    person('bo', 'Bo Bell'),
    aPerson({ id: 'dee', name: 'Dee Abel', 'sort-name': 'Abel, Dee', roles: undated }),
    person('eve', 'Eve Else'),
  ],
});

test('holds who is quoted, who is named, and whom a claim names, by the name to sort by', () => {
  const people = peopleOfArticle(dossier, article);
  expect(people.map(({ person, speaks }) => [person.id, speaks])).toEqual([
    ['dee', false],
    ['bo', false],
    ['cy', true],
  ]);
});

test('gives each the role of the time, and none where the record does not tell', () => {
  const people = peopleOfArticle(dossier, article);
  expect(people.map(({ person, roles }) => [person.id, roles])).toEqual([
    ['dee', []],
    ['bo', ['mayor']],
    ['cy', ['warden']],
  ]);
});
