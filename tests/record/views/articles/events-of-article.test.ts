import { expect, test } from 'vitest';
import { eventsOfArticle } from '../../../../src/record/views/articles/events-of-article.ts';
import { aDossier, anArticle, anEvent, ids } from '../../builders.ts';

const article = anArticle({
  id: 'one',
  text: 'So <Claim id="ts-01">it is</Claim>: <Q id="minutes/a">b</Q>.[@minutes]',
});

test.each([
  ['whose claims it makes', { claims: ['ts-01'] }, true],
  ['whose claims and quotations it uses', { claims: ['ts-01'], quotes: ['minutes/a'] }, true],
  ['of which it uses a part', { claims: ['ts-01', 'ts-02'] }, false],
  ['with which it shares a source only', {}, false],
])('an event %s: %#', (_what, fields, told) => {
  const dossier = aDossier({ articles: [article], events: [anEvent({ id: 'e', ...fields })] });
  expect(ids(eventsOfArticle(dossier, article))).toEqual(told ? ['e'] : []);
});

test('come in order of time', () => {
  const dossier = aDossier({
    articles: [article],
    events: [
      anEvent({ id: 'a', date: '2003', claims: ['ts-01'] }),
      anEvent({ id: 'b', date: '2001-05', claims: ['ts-01'] }),
    ],
  });
  expect(ids(eventsOfArticle(dossier, article))).toEqual(['b', 'a']);
});
