/** Rows → CSV (RFC 4180) that a spreadsheet opens without running any of it. */
import { stringify } from 'csv-stringify/sync';

/** One line a row under a line of names; lists are joined by "; ", and null is empty. */
export function csv(rows: readonly object[]): string {
  return stringify([...rows], {
    header: true,
    record_delimiter: 'windows',
    // Spreadsheets read UTF-8 only where a byte-order mark says so.
    bom: true,
    cast: {
      string: harmless,
      object: (value) => harmless(Array.isArray(value) ? value.join('; ') : JSON.stringify(value)),
    },
  });
}

// OWASP, "CSV Injection": a cell that begins like a formula is one, unless an apostrophe makes it text.
const harmless = (cell: string): string => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell);
