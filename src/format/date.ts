/** Dates → words, as precise as they are known. */

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 2022-06-22 → "22 June 2022", 2022-06 → "June 2022", 2022 → "2022", about 2022 → "about 2022". */
export function dateInWords(date: string): string {
  const [, about = '', year = date, month, day] =
    /^(about )?(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  const words = [day && String(Number(day)), month && months[Number(month) - 1], year];
  return about + words.filter(Boolean).join(' ');
}

/** When a source was published; in brackets where the document does not say so itself, as the style manuals set it. */
export const issuedInWords = (issued: string, basis: string | undefined): string =>
  basis ? `[${dateInWords(issued)}]` : dateInWords(issued);

/** The value of a `datetime` attribute (HTML, "valid date string" and its shorter forms). */
export const machineDate = (date: string): string => date.replace(/^about /, '');

/** "2004 to May 2011", "from 2004", "until 2011"; nothing where neither end is known. */
export function datesInWords(from: string | undefined, to: string | undefined): string {
  if (from && to)
    return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`;
  if (from) return `from ${dateInWords(from)}`;
  return to ? `until ${dateInWords(to)}` : '';
}
