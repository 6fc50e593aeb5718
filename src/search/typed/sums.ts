/** Sums and shares as people type them, and as texts have them: £6m, £6 million; 20%, 20 per cent. */
import type { Term } from './way.ts';

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
  const names = great[word];
  if (names)
    return {
      ways: [
        [...before, amount + names[0]],
        [...before, amount, names[1]],
        [...before, amount, names[0]],
      ].map((own) => ({ kind: 'words', words: own }) as const),
      length: before.length + length,
    };
  const amounts = figure.test(one) ? [one] : [];
  const part = share.find((own) =>
    own.every((each, add) => words[at + amounts.length + add] === each),
  );
  return (
    part && {
      ways: share.map((own) => ({ kind: 'words', words: [...amounts, ...own] }) as const),
      length: amounts.length + part.length,
    }
  );
}
