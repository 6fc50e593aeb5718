import { describe, expect, test } from 'vitest';
import { faultsOfForm } from '../../../src/record/kinds/figure-forms.ts';

type Shape = Parameters<typeof faultsOfForm>[0];
const told = (fields: object): [string, string][] =>
  faultsOfForm({ parts: [], moments: [], key: [], ...fields } as unknown as Shape).map(
    ({ path, message }) => [path.join('.'), message],
  );
const part = (...rows: object[]) => ({ heading: 'The hall', counted: 'by hand', rows });
const unit = { name: 'spoons' };
const row = (value: unknown, label = '1999') => ({ label, value });
const key = [{ mark: 'disc', means: 'made' }];
const moment = (fields = {}) => ({ date: '1999', what: 'A.', mark: 'disc', ...fields });

describe('a figure is told what does not suit its form', () => {
  test.each<[what: string, figure: object, faults: [string, string][]]>([
    [
      'no part',
      { form: 'bars', unit },
      [['parts', 'is empty; add a part, with "- heading:" and its rows']],
    ],
    [
      'no unit',
      { form: 'bars', parts: [part(row(1))] },
      [['parts.0', 'has no unit; add "unit:" with a "name:", here or for the whole figure']],
    ],
    [
      'parts in a timeline',
      { form: 'timeline', key, parts: [part()], moments: [moment(), moment()] },
      [['parts', 'has no place in a timeline; write moments']],
    ],
    [
      'parts in years',
      { form: 'years', parts: [part()], moments: [moment(), moment()] },
      [['parts', 'has no place in years; write moments']],
    ],
    [
      'one moment',
      { form: 'years', moments: [moment()] },
      [['moments', 'are fewer than two; add one, with "- date:"']],
    ],
    [
      'a mark without a meaning',
      { form: 'timeline', key, moments: [moment(), moment({ mark: 'ring' })] },
      [['moments.1', 'bears the mark ring, which the key does not explain; add it to "key:"']],
    ],
    [
      'a moment on no path',
      { form: 'paths', key, moments: [moment({ who: 'A' }), moment()] },
      [['moments.1', 'lies on no path; name the path under "who:"']],
    ],
    [
      'a list with other rows',
      { form: 'list', unit, parts: [part(row(1, 'a')), part(row(1, 'b'))] },
      [
        [
          'parts.1.rows.0.label',
          'is not the row of the first part; the parts of a list are its columns',
        ],
      ],
    ],
    [
      'beads below none',
      { form: 'beads', unit, parts: [part(row(-1))] },
      [
        [
          'parts.0.rows.0.value',
          'cannot be drawn as beads; write a whole number up to 12, or choose another form',
        ],
      ],
    ],
    [
      'a row without a number, and one with two things in its place',
      { form: 'bars', unit, parts: [part({ label: 'a' }, { label: 'b', value: 1, missing: 'x' })] },
      [0, 1].map((at) => [
        `parts.0.rows.${at}`,
        'has no value, or a value and "missing:"; give the number, or say what stands in its place',
      ]),
    ],
    [
      'rises and falls',
      { form: 'bars', unit, parts: [part(row(1), row(-1))] },
      [['parts.0.rows', 'hold rises and falls; give each a part of its own']],
    ],
    [
      'no way of counting',
      { form: 'bars', unit, parts: [{ rows: [row(1)] }] },
      [['parts.0', 'does not say how it was counted; add "counted:", as survey estimate']],
    ],
    [
      'no break in a series',
      { form: 'series', unit, parts: [part(row(1)), part(row(2))] },
      [['parts.1', 'follows another part without a break; add "break:", with "when:" and "what:"']],
    ],
    [
      'no period in a series',
      { form: 'series', unit, parts: [part(row(1, 'soon'))] },
      [['parts.0.rows.0.label', 'is no period; write 1997, or 1997–98 for April to March']],
    ],
  ])('%s', (_what, figure, faults) => {
    expect(told(figure)).toEqual(faults);
  });
});

describe('a figure suits its form', () => {
  test.each<[what: string, figure: object]>([
    ['with bars that rise, and with none', { form: 'bars', unit, parts: [part(row(1), row(0))] }],
    ['with bars that fall, and with none', { form: 'bars', unit, parts: [part(row(-1), row(0))] }],
    ['with a unit of its part', { form: 'bars', parts: [{ ...part(row(1)), unit }] }],
    [
      'without a unit where nothing has a number',
      { form: 'list', parts: [part({ label: 'a', missing: 'x' })] },
    ],
    ['with no beads, and a dozen', { form: 'beads', unit, parts: [part(row(0), row(12))] }],
    ['with two moments', { form: 'years', moments: [moment(), moment()] }],
    [
      'with a break',
      {
        form: 'series',
        unit,
        parts: [part(row(1)), { ...part(row(2)), break: { when: 'a', what: 'b' } }],
      },
    ],
  ])('%s', (_what, figure) => {
    expect(told(figure)).toEqual([]);
  });
});
