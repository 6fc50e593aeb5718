/** By which dates a quotation is found: one rule for the index and for what is checked against it. */

/** The day, month and year of a date of EDTF level 0, or “about” one: as exactly as it is known, and less exactly. */
export function datesOf(said: string): string[] {
  const [, date = ''] = /^(?:about )?(\d{4}(?:-\d\d(?:-\d\d)?)?)$/.exec(said) ?? [];
  return [4, 7, 10]
    .filter((length) => date.length >= length)
    .map((length) => date.slice(0, length));
}
