import { expect, test } from 'vitest';
import { aLookup } from '../a-lookup.ts';

const { finding, quotes } = await aLookup('content');
// Of one that is cited by the date of another document nothing can be told.
const spoken = quotes.filter(({ words, said, source, origin = '', issued = [] }, at) => {
  const years = `${source} ${origin} ${issued.join(' ')}`.match(/\b(?:19|20)\d\d\b/g) ?? [];
  const isOfItsDay = /^\d+ \w+ \d{4}$/.test(said) && years.every((year) => said.endsWith(year));
  return at % 4 === 0 && words.split(' ').length >= 8 && isOfItsDay;
});
const two = (figure: number) => String(figure).padStart(2, '0');

// As people write dates, of a day, its month from 1 and in words, and its year.
const forms: readonly ((day: number, month: number, word: string, year: number) => string)[] = [
  (day, _, word, year) => `on the ${day}th of ${word}, ${year}`,
  (day, _, word, year) => `${word} ${day}, ${year}`,
  (day, month, _, year) => `${day}/${month}/${two(year % 100)}`,
  (day, month, _, year) => `${two(month)}/${two(day)}/${year}`,
  (day, month, _, year) => `${day}.${month}.${year}`,
  (day, _, word, year) => `${two(day)}-${word.slice(0, 3)}-${two(year % 100)}`,
  (_, __, ___, year) => `in ’${two(year % 100)}`,
  (_, __, ___, year) => `in late ${year}`,
  (day, month, _, year) => `${year}-${two(month)}-${two(day)}`,
];

test.each(forms.map((form) => ({ form })))(
  'a date in any form is told: $form',
  async ({ form }) => {
    const wrong: object[] = [];
    for (const { words, speaker, said } of spoken) {
      const date = new Date(`${said} UTC`);
      const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1];
      const word = said.split(' ')[1] ?? '';
      for (const away of [0, 1, -4]) {
        const given = form(day, month, word, date.getUTCFullYear() + away);
        for (const text of [
          `${speaker} said, ${given}: “${words}”`,
          `“${words}” – ${speaker}, ${given}`,
        ]) {
          const { word, because } = await finding(text);
          const isTold = because.includes(`dates these words **${said}**, not`);
          if (isTold !== (away !== 0)) wrong.push({ text, word, because });
        }
      }
    }
    expect(wrong).toEqual([]);
  },
);

test.each([
  'elected in 1984',
  'who took office in March 1984',
  'born 1960',
  'volume 779, column 1984',
  'author of the 1984 report',
  'reported on 3 March 1984',
])('what may be another date is told without a judgement: %s', async (more) => {
  const wrong: object[] = [];
  for (const { words, speaker, said } of spoken) {
    const { word, because } = await finding(`“${words}” said ${speaker}, ${more}.`);
    if (/date/.test(word) || !because.includes(`; the record dates these words **${said}**.`))
      wrong.push({ speaker, word, because });
  }
  expect(wrong).toEqual([]);
});

test.each(['2001–05', 'from 2001 to 2005', '2001–2005', 'between 2001 and 2005', '(1958–)'])(
  'a span of years is no date of the words: %s',
  async (span) => {
    for (const { words, speaker } of spoken) {
      const { because } = await finding(`“${words}” said ${speaker}, warden ${span}.`);
      expect(because).not.toContain('dates these words');
    }
  },
);
