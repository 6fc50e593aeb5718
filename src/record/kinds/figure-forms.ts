/** What each form of a figure asks of its numbers, so that nothing is drawn together that was counted apart. */
import type { Fault } from './kind.ts';

/** Forms that open a long read, and stand on its card. */
export const openingForms = ['paths', 'list', 'beads', 'tally', 'years'] as const;

/** Whether a figure can open a long read. */
export const isOpening = ({ form }: { readonly form: string }): boolean =>
  openingForms.some((each) => each === form);

interface Row {
  readonly label: string;
  readonly value?: number | undefined;
  readonly missing?: string | undefined;
}

interface Part {
  readonly counted?: string | undefined;
  readonly unit?: unknown;
  readonly break?: unknown;
  readonly rows: readonly Row[];
}

interface Shape {
  readonly form: 'bars' | 'series' | 'timeline' | 'table' | (typeof openingForms)[number];
  readonly unit?: unknown;
  readonly parts: readonly Part[];
  readonly key: readonly { readonly mark: string }[];
  readonly moments: readonly { readonly mark: string; readonly who?: string | undefined }[];
}

/** A calendar year, or the twelve months from one April to the next: 1997, 1997–98, 1999–2000. */
const period = /^(\d{4})(?:[-–](\d{2}|\d{4}))?$/;

/** The first year of a period, and whether it reaches into the next; nothing if it is no period. */
export function periodOf(label: string): { year: number; twoYears: boolean } | undefined {
  const [, first, second] = period.exec(label) ?? [];
  if (first === undefined) return undefined;
  const follows = second && String(Number(first) + 1).endsWith(second);
  return second && !follows ? undefined : { year: Number(first), twoYears: Boolean(second) };
}

/** Everything in a figure that does not suit its form. */
export function faultsOfForm(figure: Shape): Fault[] {
  if (figure.form === 'timeline') return faultsOfTimeline(figure);
  if (figure.form === 'years') return faultsOfMoments(figure);
  if (figure.form === 'paths') return [...faultsOfTimeline(figure), ...faultsOfPaths(figure)];
  return [
    ...(figure.parts.length === 0
      ? [{ path: ['parts'], message: 'is empty; add a part, with "- heading:" and its rows' }]
      : []),
    ...figure.parts.flatMap((part, index) => [
      ...faultsOfNumbers(part, ['parts', index]),
      ...(figure.unit || part.unit || part.rows.every(({ value }) => value === undefined)
        ? []
        : [
            {
              path: ['parts', index],
              message: 'has no unit; add "unit:" with a "name:", here or for the whole figure',
            },
          ]),
      ...(figure.form === 'bars' ? faultsOfBars(part, ['parts', index]) : []),
      ...(figure.form === 'series' ? faultsOfSeries(part, index) : []),
      ...(figure.form === 'list' ? faultsOfList(part, figure.parts[0], index) : []),
      ...(figure.form === 'beads' ? faultsOfBeads(part, index) : []),
    ]),
  ];
}

const faultsOfMoments = ({ form, parts, moments }: Shape): Fault[] => [
  ...(parts.length > 0
    ? [
        {
          path: ['parts'],
          message: `has no place in ${form === 'timeline' ? 'a timeline' : form}; write moments`,
        },
      ]
    : []),
  ...(moments.length < 2
    ? [{ path: ['moments'], message: 'are fewer than two; add one, with "- date:"' }]
    : []),
];

const faultsOfTimeline = (figure: Shape): Fault[] => [
  ...faultsOfMoments(figure),
  ...figure.moments.flatMap(({ mark }, index) =>
    figure.key.some((meaning) => meaning.mark === mark)
      ? []
      : [
          {
            path: ['moments', index],
            message: `bears the mark ${mark}, which the key does not explain; add it to "key:"`,
          },
        ],
  ),
];

const faultsOfPaths = ({ moments }: Shape): Fault[] =>
  moments.flatMap(({ who }, index) =>
    who
      ? []
      : [{ path: ['moments', index], message: 'lies on no path; name the path under "who:"' }],
  );

/** The parts of a list are its columns: each says the same of the same rows. */
const faultsOfList = ({ rows }: Part, first: Part | undefined, index: number): Fault[] =>
  rows.flatMap(({ label }, row) =>
    label === first?.rows[row]?.label && rows.length === first.rows.length
      ? []
      : [
          {
            path: ['parts', index, 'rows', row, 'label'],
            message: 'is not the row of the first part; the parts of a list are its columns',
          },
        ],
  );

/** More than a dozen beads nobody counts at a glance. */
const faultsOfBeads = ({ rows }: Part, index: number): Fault[] =>
  rows.flatMap(({ value = 0 }, row) =>
    Number.isInteger(value) && value >= 0 && value <= 12
      ? []
      : [
          {
            path: ['parts', index, 'rows', row, 'value'],
            message:
              'cannot be drawn as beads; write a whole number up to 12, or choose another form',
          },
        ],
  );

const faultsOfNumbers = ({ rows }: Part, path: Fault['path']): Fault[] =>
  rows.flatMap(({ value, missing }, index) =>
    (value === undefined) === (missing === undefined)
      ? [
          {
            path: [...path, 'rows', index],
            message:
              'has no value, or a value and "missing:"; give the number, or say what stands in its place',
          },
        ]
      : [],
  );

function faultsOfBars({ counted, rows }: Part, path: Fault['path']): Fault[] {
  const values = rows.flatMap(({ value }) => value ?? []);
  const mixed = values.some((value) => value < 0) && values.some((value) => value > 0);
  return [
    ...(mixed
      ? [{ path: [...path, 'rows'], message: 'hold rises and falls; give each a part of its own' }]
      : []),
    ...(counted === undefined
      ? [
          {
            path,
            message: 'does not say how it was counted; add "counted:", as survey estimate',
          },
        ]
      : []),
  ];
}

function faultsOfSeries({ break: shift, rows }: Part, index: number): Fault[] {
  const path = ['parts', index];
  return [
    ...(index > 0 && shift === undefined
      ? [
          {
            path,
            message: 'follows another part without a break; add "break:", with "when:" and "what:"',
          },
        ]
      : []),
    ...rows.flatMap(({ label }, row) =>
      periodOf(label)
        ? []
        : [
            {
              path: [...path, 'rows', row, 'label'],
              message: 'is no period; write 1997, or 1997–98 for April to March',
            },
          ],
    ),
  ];
}
