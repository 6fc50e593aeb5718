/** Rows → CSV (RFC 4180) that a spreadsheet opens without running any of it. */
import { stringify } from 'csv-stringify/sync';
import { harmlessCell } from './harmless-cell.ts';

/** One line a row under a line of names; lists are joined by "; ", and null is empty. */
export function csv(rows: readonly object[]): string {
  return stringify([...rows], {
    header: true,
    record_delimiter: 'windows',
    // Spreadsheets read UTF-8 only where a byte-order mark says so.
    bom: true,
    cast: {
      string: harmlessCell,
      object: (value) =>
        harmlessCell(Array.isArray(value) ? value.join('; ') : JSON.stringify(value)),
    },
  });
}
