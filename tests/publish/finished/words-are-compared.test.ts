import { describe, expect, test } from 'vitest';
import { pageOf, textOf } from '../../../src/publish/finished/finished-page.ts';
import { namingIn } from '../../../src/publish/finished/named.ts';
import { isOf } from '../../../src/publish/finished/recorded-words.ts';
import { uncomparedWords, wordsFault } from '../../../src/publish/finished/words-are-compared.ts';
import { aDossier, anArticle, aQuote, aSource } from '../../record/builders.ts';

const dossier = aDossier({
  sources: [aSource({ id: 'minutes', title: 'Minutes' })],
  quotes: [aQuote({ id: 'minutes/spoons', words: 'Every spoon in the hall was counted.' })],
  articles: [anArticle({ id: 'drawer', title: 'The drawer' })],
});
const naming = namingIn(dossier);
const faults = (body: string, address = '/articles/drawer/') =>
  uncomparedWords(pageOf(address, `<body>${body}</body>`), dossier, naming);

describe('words in quotation marks', () => {
  test('of no record are told with their first sixty characters, and what to do', () => {
    const words = `we ${'cooked '.repeat(10)}it`;
    expect(faults(`<p>He said “${words}”.</p>`)).toMatchObject([
      {
        rule: 'quotation-marks-are-checked',
        found: `words in quotation marks that were compared with no record: ${words.slice(0, 60)}`,
        remedy: 'Write <Q id="…">the words</Q> without the marks, or say it in your own words.',
      },
    ]);
  });

  test('that are not those of the record they name are told with the difference', () => {
    expect(faults('<a href="/quotes/minutes/spoons/">“Every fork in the hall”</a>')).toMatchObject([
      {
        rule: 'quotation-marks-are-checked',
        found: expect.stringMatching(
          /^words that are not those of quotes\/minutes\/spoons: .*fork/,
        ),
        remedy: 'Print the words of the record, or say it without the marks.',
      },
    ]);
  });

  test('are told at the element that holds them', () => {
    const [fault] = faults('<p>One <b>“we cooked it”</b> two</p>');
    expect(fault?.element && textOf(fault.element)).toBe('“we cooked it”');
  });

  test('are compared with no words if their record is an article, or has none', () => {
    const none = expect.stringMatching(/compared with no record/);
    const named = (kind: 'articles' | 'claims', id: string) =>
      wordsFault('we cooked it', { kind, id }, dossier)?.found;
    expect(named('articles', 'drawer')).toEqual(none);
    expect(named('claims', 'ts-9')).toEqual(none);
    expect(wordsFault('The drawer', { kind: 'articles', id: 'drawer' }, dossier)).toBeUndefined();
  });
});

describe('a citation for programs on the page of a quotation', () => {
  const at = '/quotes/minutes/spoons/';

  test.each([
    ['has no quotation marks but those of print', '<pre>{"a": "we cooked it"}</pre>'],
    ['has the record’s words in marks', '<pre>“Every spoon in the hall”</pre>'],
    ['has marks as BibTeX writes them', "<pre>@misc{a, note = {``Every spoon''}}</pre>"],
    ['has a single grave accent for no mark', '<pre>`we cooked it”</pre>'.replace('”', '`')],
  ])('%s', (_what, body) => {
    expect(faults(body, at)).toEqual([]);
  });

  test('is refused if it has other words in marks, as print or BibTeX writes them', () => {
    expect(faults('<pre>“We cooked it”</pre>', at)).toHaveLength(1);
    expect(faults("<pre>@misc{a, note = {``We cooked it''}}</pre>", at)).toHaveLength(1);
    expect(faults('<pre>“We "cooked" it”</pre>', at)[0]?.found).toContain('"cooked"');
  });

  test('is a text like others where it stands on another page', () => {
    expect(faults('<pre>{a: "we cooked it"}</pre>')).toHaveLength(1);
    expect(faults('<p>{a: "we cooked it"}</p>', at)).toHaveLength(1);
  });
});

describe('a quotation by its element', () => {
  test('is compared with the record that it names within, before that around it', () => {
    const body = (words: string): string =>
      `<blockquote><p>${words}</p><a href="/quotes/minutes/spoons/">Where</a></blockquote>`;
    expect(faults(body('Every spoon in the hall was counted.'))[0]?.found).toMatch(
      /^words that are not those of quotes\/minutes\/spoons/,
    );
    expect(faults('<q cite="/quotes/minutes/spoons/">“Every spoon in the hall”</q>')).toEqual([]);
  });

  test('is compared with the record of its page where it names none', () => {
    const quote = '<blockquote>Every spoon in the hall was counted.</blockquote>';
    expect(faults(quote, '/quotes/minutes/spoons/')).toEqual([]);
    expect(faults(quote)).toHaveLength(1);
  });
});

describe('words are those of a record', () => {
  const recorded = 'Every spoon, in the hall, was counted (twice).';
  test.each([
    ['as a whole', recorded, true],
    ['as a stretch of it', 'in the hall', true],
    ['as its beginning, with our ellipsis', 'Every spoon, in …', true],
    ['with the full stop of the sentence around', 'in the hall.', true],
    ['with signs as Markdown writes them', 'counted \\(twice\\)', true],
    ['and not with another word', 'in a hall', false],
  ])('%s', (_how, text, expected) => {
    // What was asked once is known.
    for (const _time of [1, 2]) expect(isOf(text, recorded)).toBe(expected);
  });
});
