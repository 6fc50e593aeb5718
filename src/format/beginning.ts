/** The first words of a text that is longer than a name for it may be. Runs in the browser too. */

/** Whole words of at most so many characters, and a sign that there are more. */
export const beginning = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length).replace(/\s\S*$/, '')} …` : text;
