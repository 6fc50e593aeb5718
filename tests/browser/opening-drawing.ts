/** Reads the drawing that opens a long read beside its record. */
import { expect, type Locator } from 'playwright/test';
import { numberInWords } from '../../src/format/number.ts';
import type { Figure } from '../../src/record/kinds/figure.ts';

/** Its numbers, as they are written. */
export const written = (figure: Figure): string[] =>
  figure.parts.flatMap(({ rows, unit = figure.unit }) =>
    rows.map(({ value, missing = '' }) =>
      value === undefined ? missing : numberInWords(value, unit?.mark),
    ),
  );

/** Texts without what only breaks their lines. */
export const squeezed = async (texts: Locator): Promise<string[]> =>
  (await texts.allTextContents()).map((text) => text.replaceAll(/\s+/g, ' ').trim());

/** As many signs as the record has, and every word of it. */
export async function opensWith(drawing: Locator, figure: Figure) {
  const rows = figure.parts.flatMap(({ rows }) => rows);
  if (figure.form === 'paths') {
    await expect(drawing.locator('.track > :is(circle, svg)')).toHaveCount(figure.moments.length);
    const names = [...new Set(figure.moments.map(({ who }) => who))];
    expect(await squeezed(drawing.locator('.lines li > span:first-child'))).toEqual(names);
  }
  if (figure.form === 'list') {
    expect(await squeezed(drawing.locator('tbody th'))).toEqual(
      figure.parts[0]?.rows.map(({ label, note }) => (note ? `${label} ${note}` : label)),
    );
    await expect(drawing.locator('tbody circle')).toHaveCount(rows.length);
    await expect(drawing).toContainText(figure['breaks-off'] ?? '');
  }
  if (figure.form === 'beads') {
    await expect(drawing.locator('circle')).toHaveCount(
      rows.reduce((sum, { value = 0 }) => sum + value, 0),
    );
  }
  if (figure.form === 'tally')
    expect(await squeezed(drawing.locator('.large'))).toEqual(written(figure));
  if (figure.form === 'years')
    expect(await squeezed(drawing.locator('.large'))).toEqual(
      figure.moments.map(({ date }) => date.slice(0, 4)),
    );
}
