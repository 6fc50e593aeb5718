/** Sums and shares as people type them, and as texts have them: £6m, £6 million; 20%, 20 per cent. */
import { type Term, written } from './way.ts';

const great: Readonly<Record<string, readonly [short: string, long: string]>> = {
  m: ['m', 'million'],
  mn: ['m', 'million'],
  million: ['m', 'million'],
  bn: ['bn', 'billion'],
  billion: ['bn', 'billion'],
};
const share = [['%'], ['per', 'cent'], ['percent']];
const figure = /^\d+(?:\.\d+)?$/;

/** The sum or share with which words go on at a place, how many words it is, and all ways to meet it. */
export function sums(
  words: readonly string[],
  at: number,
): { ways: Term; length: number } | undefined {
  const [one = '', two = '', three = ''] = words.slice(at, at + 3);
  const before = /^\p{Sc}$/u.test(one) ? [one] : [];
  const [number = '', next = ''] = before.length > 0 ? [two, three] : [one, two];
  const glued = /^(\d+(?:\.\d+)?)(m|mn|bn)$/.exec(number);
  const [amount, word, length] = glued
    ? [glued[1] ?? '', glued[2] ?? '', 1]
    : [number, figure.test(number) ? next : '', 2];
  const meant = (others: readonly (readonly string[])[], size: number) => ({
    ways: written(words.slice(at, at + size), others),
    length: size,
  });
  const names = great[word];
  if (names)
    return meant(
      [[amount + names[0]], [amount, names[1]], [amount, names[0]]].map((own) => [
        ...before,
        ...own,
      ]),
      before.length + length,
    );
  const amounts = figure.test(one) ? [one] : [];
  const part = share.find((own) =>
    own.every((each, add) => words[at + amounts.length + add] === each),
  );
  return (
    part &&
    meant(
      share.map((own) => [...amounts, ...own]),
      amounts.length + part.length,
    )
  );
}
