/** "1 quotation", "1,012 quotations". */
export const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
