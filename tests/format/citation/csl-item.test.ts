import { expect, test } from 'vitest';
import { bibtex } from '../../../src/format/citation/bibtex.ts';
import { cslItem } from '../../../src/format/citation/csl-item.ts';
import { formatCitation } from '../../../src/format/citation/reference.ts';
import { aSource } from '../../record/builders.ts';

// As a source has it once its kind has such a field.
const second = { ...aSource({ id: 'minutes', caution: 'A copy.' }), edition: '2' };

test('a field with a name of CSL’s is exported and printed, and one of our own is not', () => {
  expect(cslItem(second)).toMatchObject({ edition: '2' });
  expect(cslItem(second)).not.toHaveProperty('caution');
  expect(bibtex([second])).toContain('edition = {2}');
  expect(formatCitation(second)).toContain('2nd ed.');
});
