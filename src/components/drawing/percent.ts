/** A share of the width in per cent, as an attribute of SVG has it. */
export const percent = (share: number): string => `${share.toFixed(3)}%`;
