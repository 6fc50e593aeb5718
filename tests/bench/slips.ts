/** Prints of how many slips in the real content the first line that the check prints is the line: 500, or as many as asked for. */
import { slipsTold } from '../mistakes/slips/slips-told.ts';

const [amount = 500, seed = 1] = process.argv.slice(2).map(Number);
const told = [];
for (const each of slipsTold('content', seed, amount)) {
  told.push(each);
  if (each.isThere) continue;
  const { what, file, line } = each.slip;
  console.log(
    `${what}, ${file}:${line}\n  ${each.was.slice(0, 80)}\n  ${each.first?.slice(0, 240) ?? 'nothing told'}`,
  );
}
const reported = told.filter(({ first }) => first !== undefined);
const there = told.filter(({ isThere }) => isThere);
const times = told.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
console.log(
  `${told.length} slips: ${reported.length} told, ${there.length} of them at their line first (${((100 * there.length) / reported.length).toFixed(1)} %); slowest check ${Math.round((times.at(-1) ?? 0) / (times[times.length >> 1] ?? 1))} times the middle one.`,
);
