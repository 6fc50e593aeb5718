import { expect, test } from 'vitest';
import { read } from '../../src/record/read/read.ts';
import { readIn } from '../../src/record/views/quotes/quotes-of-source.ts';
import { usesOfQuote } from '../../src/record/views/quotes/uses-of-quote.ts';
import { topics } from '../../src/record/views/topics.ts';

const { dossier } = read('content');

test('every quotation is used, or found by its topic beside others', () => {
  const byTopic = new Set(
    topics(dossier)
      .filter(({ quotes }) => quotes.length > 1)
      .flatMap(({ quotes }) => quotes.map(({ id }) => id)),
  );
  const used = (id: string) =>
    Object.values(usesOfQuote(dossier, id)).some((list) => list.length > 0);
  const lost = [...dossier.quotes.keys()].filter((id) => !used(id) && !byTopic.has(id));
  expect(lost).toEqual([]);
});

test('every document that was read gives the day, and only whole documents are called whole', () => {
  const sources = [...dossier.sources.values()];
  const undated = sources.filter(({ read, accessed }) => read !== 'not read' && !accessed);
  expect(undated.map(({ id }) => id)).toEqual([]);
  // The two captures and three short pages; everything else was read in part (content/pages/method.mdx says so).
  const whole = sources.filter(({ read }) => read === 'whole').map(({ id }) => id);
  expect(whole).toEqual([
    'advertiser-plan-2010',
    'hansard-cars-2009',
    'iopc-amazon-update-2025',
    'linkdaddy-2025',
    'yorkshire-post-2022',
  ]);
});

test('words compared with a whole text stand in a document that was read whole', () => {
  const compared = [...dossier.quotes.values()].filter(
    ({ checked }) => checked.against === 'whole text',
  );
  expect(compared.length).toBeGreaterThan(0);
  for (const { id } of compared) expect(dossier.sources.get(readIn(id))?.read, id).toBe('whole');
});

test('every event has a source that was read', () => {
  const unread = [...dossier.events.values()].filter(({ sources }) =>
    sources.every((id) => dossier.sources.get(id)?.read === 'not read'),
  );
  expect(unread.map(({ id }) => id)).toEqual([]);
});
