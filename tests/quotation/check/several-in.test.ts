import { describe, expect, test } from 'vitest';
import type { Answer, Verdict } from '../../../src/quotation/check/answer.ts';
import { severalIn } from '../../../src/quotation/check/pieces.ts';

/** Texts that contain “spoon” stand in the record. */
const answer = async (text: string): Promise<Answer> => ({
  verdict: { kind: text.includes('spoon') ? 'with omissions' : 'not here' } as Verdict,
  text,
  leftOut: '',
  peeled: text.includes('red') ? ['emoji'] : [],
});
const several = (pasted: string, told: (share: number) => void = () => {}) =>
  severalIn(pasted, answer, told);
const own = (answered: Answer | undefined): unknown =>
  answered?.verdict.kind === 'several'
    ? answered.verdict.answers.map(({ text, leftOut }) => [text, leftOut])
    : answered && [answered.text, answered.leftOut];

describe('several stretches in quotation marks', () => {
  const two =
    'Ann said: “One spoon was here.” Then Bob of the hall replied: “No spoon was there.” He left.';

  test('have an answer each, with what leads to it and what follows it', async () => {
    expect(await several(two)).toMatchObject({ text: two, leftOut: '', peeled: [] });
    expect(own(await several(two))).toEqual([
      ['One spoon was here.', 'Ann said: …'],
      ['No spoon was there.', 'Then Bob of the hall replied: … He left.'],
    ]);
  });

  test('need four words each, or three where a sentence ends between them', async () => {
    const joined = two.replace('was here.', 'was here').replace('Then', 'and then');
    expect(await several(joined.replace('was there', 'there'))).toBeUndefined();
    expect(own(await several(two.replace('was there', 'there')))).toHaveLength(2);
    expect(own(await several(two.replace('spoon was there', 'more')))).toEqual([
      'One spoon was here.',
      'Ann said: “ … ” Then Bob of the hall replied: “No more.” He left.',
    ]);
  });

  test('are parts of one if fewer than three words stand between them', async () => {
    const between = (words: string): string =>
      `“One spoon was here,” ${words} “and no spoon was there.”`;
    for (const words of ['he said', 'said the warden of the hall,'])
      expect(own(await several(between(words)))).toEqual([between(words), '']);
    expect(await several('“One spoon was here.”')).toBeUndefined();
    expect(await several('No marks at all stand here.')).toBeUndefined();
  });

  test('have an answer each, though the record has one of them alone', async () => {
    const pasted = two.replace('No spoon', 'No red fork');
    expect(own(await several(pasted))).toEqual([
      ['One spoon was here.', 'Ann said: …'],
      ['No red fork was there.', 'Then Bob of the hall replied: … He left.'],
    ]);
  });

  test('are titles where the quotation alone has lines of its own', async () => {
    const cited =
      '> “One red spoon was here.”\n\nAda of the hall, “Minutes of the great count”, in 2001';
    const answered = await several(cited);
    expect(answered).toMatchObject({
      text: 'One red spoon was here.',
      peeled: ['the e-mail marks >', 'emoji'],
    });
    expect(answered?.leftOut).toMatch(/^“ … ”\nAda of the hall, “Minutes/);
    expect(
      own(await several(cited.replace('hall, “', 'hall:\n“').replace('”, in', '”\n'))),
    ).toHaveLength(2);
  });

  test('leave out at most 200 characters before each, and 600 after', async () => {
    const [before, after] = [`${'b'.repeat(300)}: `, ` ${'c'.repeat(700)}`];
    const all = own(await several(before + two + after));
    expect(all).toEqual([
      ['One spoon was here.', `${'b'.repeat(198 - 'Ann said: '.length)}: Ann said: …`],
      [
        'No spoon was there.',
        `Then Bob of the hall replied: … He left. ${'c'.repeat(600 - ' He left. '.length)}`,
      ],
    ]);
  });

  test('are none if none of them is in the record', async () => {
    expect(await several(two.replaceAll('spoon', 'fork'))).toBeUndefined();
  });

  test.each(['similar', 'too short', 'empty', 'not here'] as const)(
    'do not count if they are %s',
    async (kind) => {
      const weak = async (text: string) => ({
        ...(await answer(text)),
        verdict: { kind } as Verdict,
      });
      expect(await severalIn(two, weak, () => {})).toBeUndefined();
    },
  );

  test('are compared up to two hundred, and it is said if there are more', async () => {
    const many = (count: number): string =>
      Array.from(
        { length: count },
        (_, at) => `“This is spoon number ${at}.” Then Bob of the hall replied:`,
      ).join(' ');
    const shares: number[] = [];
    const all = await several(many(200), (share) => shares.push(share));
    expect(all).not.toHaveProperty('limit');
    expect([shares[0], shares.at(-1), shares.length]).toEqual([1 / 200, 1, 200]);
    const cut = await several(many(201), (share) => shares.push(share));
    expect(cut?.limit).toBe('Of 201 quotations in what you pasted the first 200 were compared.');
    expect([shares.at(-1), shares.length]).toEqual([1, 400]);
    expect(cut?.verdict.kind === 'several' && cut.verdict.answers.length).toBe(200);
  });
});
