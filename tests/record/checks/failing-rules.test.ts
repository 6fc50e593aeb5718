import { expect, test } from 'vitest';
import { check } from '../../../src/record/checks/index.ts';
import { whole } from '../../../src/record/known.ts';
import { read } from '../../../src/record/read/read.ts';

const { dossier } = read('tests/site/content');

test('a rule that throws is named, with what it may have forgotten', () => {
  const careless = {
    'titles-have-no-point': () => {
      const title = undefined as unknown as string;
      return title.endsWith('.') ? [] : [];
    },
  };
  expect(() => check(dossier, whole, careless)).toThrow(
    /The rule "titles-have-no-point" could not be asked\. .*known\.isBroken/,
  );
});
