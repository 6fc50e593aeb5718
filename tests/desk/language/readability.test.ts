import { expect, test } from 'vitest';
import { measure } from '../../../src/desk/language/readability.ts';
import { anArticle } from '../../record/builders.ts';

const hardSentence =
  'Notwithstanding considerable institutional deliberation, representatives subsequently characterised the organisational methodology as fundamentally unsatisfactory, administratively disproportionate, insufficiently independent, procedurally incomprehensible and, notwithstanding assurances previously communicated, demonstrably inconsistent with established administrative responsibilities, contemporary constitutional requirements and elementary organisational discipline.';

test('counts words of our own, not notes, quotations, tables and headings', () => {
  const text = [
    '## Four words not counted',
    'One two <Q id="a/b">not counted.</Q> <Claim id="c">Three four</Claim>.[@x][^n]',
    '| no |\n| --- |\n| no |',
    '- Five 6.',
    '[^n]: Not counted.',
  ].join('\n\n');
  const { words, sentences } = measure(anArticle({ id: 'one', text }));
  expect([words, sentences]).toEqual([6, 3]);
});

test('names a sentence that is long and hard, with its place and length', () => {
  const article = anArticle({ id: 'one', text: `A spoon.\n\nIt is so. ${hardSentence} So it is.` });
  expect(measure(article).hard).toEqual([{ at: { line: 3, column: 11 }, words: 37 }]);
});

test.each([
  ['hard, but not long', `${hardSentence.split(' ').slice(0, 30).join(' ')}.`],
  ['short', 'The cat sat on the mat.'],
])('does not name one that is %s', (_what, text) => {
  expect(measure(anArticle({ id: 'one', text })).hard).toEqual([]);
});

test('grades a hard text above an easy one', () => {
  const grade = (text: string) => measure(anArticle({ id: 'one', text })).grade;
  expect(grade(hardSentence)).toBeGreaterThan(grade('The cat sat on the mat.') + 10);
});
