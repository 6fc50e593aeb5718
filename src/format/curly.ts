/** Sets the straight quotation marks of a record as print sets them. */

/** The same text with curly marks and apostrophes. */
export const curly = (text: string): string =>
  text
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/(?<=[\p{L}\d.,?!…)\]])'/gu, '’')
    .replace(/'(?=\S)/g, '‘');
