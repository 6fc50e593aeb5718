/** Text → text that a spreadsheet takes for text. */

/** The same, made text by an apostrophe where it begins like a formula (OWASP, "CSV Injection"). */
export const harmlessCell = (cell: string): string =>
  /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
