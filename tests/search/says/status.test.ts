/** What the status says of the real record, sentence by sentence; `node tests/bench/says.ts` asks two thousand questions. */
import { expect, test } from 'vitest';
import { falseOfRecord } from './asked.ts';

test('no sentence of the status is false, of questions of every kind', async () => {
  const all = await falseOfRecord(260, 41);
  expect(all.flatMap(({ question, told }) => told.map((each) => [question.text, each]))).toEqual(
    [],
  );
  // Nearly all that is asked is answered with a sentence.
  expect(all.filter(({ seen }) => seen.status !== '').length).toBeGreaterThan(220);
});
