/** Numbers as the status says them: "1,012". */
export const number = (of: number): string => of.toLocaleString('en-GB');

/** "1 quotation", "1,012 quotations". */
export const count = (of: number, one: string, many: string): string =>
  `${number(of)} ${of === 1 ? one : many}`;
