/** How much a word tells of whose words these are. */

const ordinary = new Set(
  `a about after all also am an and any are as at be because been before being but by can could did do does
  for from had has have he her here him his how i if in into is it its just like me more most my no not of
  on one only or other our out over said say says she should so some such than that the their them then
  there these they this those to up us very was we were what when where which who will with would you your`.split(
    /\s+/,
  ),
);

/** The words that all English is made of tell next to nothing. */
export const isOrdinary = (word: string): boolean => ordinary.has(word);

export const weightOf = (word: string): number => (isOrdinary(word) ? 0.1 : 1);

/** A word without its commonest endings, so that counted, counts and counting meet. */
export const rootOf = (word: string): string =>
  word.length < 5 ? word.replace(/s$/, '') : word.replace(/(?:ing|ies|ied|ed|es|ly|s|e|y)$/, '');
