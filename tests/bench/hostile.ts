/**
 * Lays hostile files of chance into the invented site's content, one at a time, and tells how much of the processor the
 * check needs for each: `node tests/bench/hostile.ts [how many] [seed]`. Fails where one is slow, throws, or tells a stack.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemsIn } from '../../src/publish/problems.ts';
import { wordProblem } from '../../src/record/problem.ts';
import { holding } from '../record/read/hostile-files.ts';
import { Chance } from './corpus/chance.ts';

const [amount = 200, seed = 1] = process.argv.slice(2).map(Number);
const chance = new Chance(seed);

const signs = '[]{}()<>*_`~&|\\"\'@:-?>!#^$%.,=+;/ \t\nax1é“”‘’{<>[]('.split('');
const words = [
  'www.',
  '<Q id="',
  '</Q>',
  '[^',
  '](',
  '- ',
  '> ',
  '1. ',
  '&#',
  '*a ',
  '<b>',
  '~~',
  '| ',
  '---\n',
  '{a: ',
  '\n  ',
  '://',
  '[@',
];
const places = [
  'articles/odd.mdx',
  'pages/odd.mdx',
  'events/odd.yaml',
  'terms/odd.yaml',
  'departures.yaml',
  'words.txt',
  'navigation.yaml',
];

/** Some signs, many times over, with a few others strewn in. */
function bytes(): string {
  const unit = Array.from({ length: chance.between(1, 4) }, () =>
    chance.one([...signs, ...words]),
  ).join('');
  const body = unit.repeat(Math.floor(10 ** (2 + chance.next() * 3)));
  const at = chance.below(body.length);
  return body.slice(0, at) + chance.one(words) + body.slice(at);
}

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
let [slowest, slow, stacks, told] = [{ ms: 0, what: '' }, 0, 0, 0];
for (let count = 0; count < amount; count++) {
  cpSync('tests/site/content', folder, { recursive: true });
  const file = chance.one(places);
  const front = chance.one(['', '---\ntitle: ', '---\ntitle: x\n---\n\n', 'what: ', 'a:\n  b: ']);
  const text = front + bytes();
  holding('', file, text).make(folder);
  const begin = process.cpuUsage();
  let problems: string[] = [];
  try {
    problems = problemsIn(folder).problems.map(wordProblem);
  } catch (error) {
    problems = [String(error), '\n    at '];
  }
  const { user, system } = process.cpuUsage(begin);
  const ms = (user + system) / 1000;
  const what = `${file} of ${text.length} characters, ${JSON.stringify(text.slice(0, 40))}`;
  if (ms > slowest.ms) slowest = { ms, what };
  if (ms > 2000) slow++;
  if (problems.length > 0) told++;
  if (problems.some((problem) => /\n {4}at /.test(problem))) {
    stacks++;
    console.log(`A stack: ${what}: ${problems[0]}`);
  }
  rmSync(folder, { recursive: true });
}
console.log(
  `${amount} files with seed ${seed}: ${told} told, ${slow} over 2 s of processor, ${stacks} with a stack; the slowest ${Math.round(slowest.ms)} ms: ${slowest.what}`,
);
process.exitCode = slow + stacks > 0 ? 1 : 0;
