/** Numbers → words. */

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** 4598327 → "4,598,327"; -30 with the mark "%" → "−30%", with a true minus sign. */
export const numberInWords = (value: number, mark = ''): string =>
  `${value < 0 ? '−' : ''}${grouped.format(Math.abs(value))}${mark}`;
