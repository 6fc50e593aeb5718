import { expect, test } from 'vitest';
import { middleOf } from '../../../src/components/figure/period.ts';
import { periodOf } from '../../../src/record/kinds/figure-forms.ts';

test.each([
  ['1997', 1997.5],
  ['1997–98', 1997.75],
  ['1997-98', 1997.75],
  ['1999–2000', 1999.75],
])('the middle of %s is %d', (label, middle) => {
  expect(middleOf(label)).toBe(middle);
});

test.each(['97', '1997–99', '1998–97', 'about 1997', '1997–1999'])('%s is no period', (label) => {
  expect(periodOf(label)).toBeUndefined();
});
