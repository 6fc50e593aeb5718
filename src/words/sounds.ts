/** How English words sound, about, so that a name may be spelt as it is heard: Wright and Write, Theresa and Tereza. */

// In this order.
const letters: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/^[kgp]n/, 'n'],
  [/^wr/, 'r'],
  [/ph|v/g, 'f'],
  [/gh/g, ''],
  [/th/g, 't'],
  [/(?:sc|c)(?=[eiy])|sh|z/g, 's'],
  [/ck|c|q/g, 'k'],
  [/g(?=[ey])/g, 'j'],
  [/x/g, 'ks'],
  [/^[aeiouy]/, 'a'],
  [/(?<!^)[aeiouyhw]/g, ''],
  [/(.)\1+/g, '$1'],
];

/** What is left of a word, in small letters, when all is taken away that may be spelt otherwise. */
const sound = (word: string): string =>
  letters.reduce((left, [from, to]) => left.replace(from, to), word);

/** Whether two words may be heard as one; those of a single sound are too short to tell. */
export const soundAlike = (one: string, other: string): boolean =>
  sound(one).length > 1 && sound(one) === sound(other);
