/**
 * `npm run mutants`: changes the committed code in one place at a time, at random by a seed, and runs the unit tests that can
 * notice. A change lives only if all of them pass; those that live are printed. --count 60, --seed 1, --only src/words;
 * --near asks only the nearest tests that start no site, browser or server, and so lists quickly what they let pass.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chance } from '../chance.ts';
import { keepVitest } from './mutants/kept-vitest.ts';
import { mutationsOf } from './mutants/mutations.ts';
import { quickTests, testsByModule } from './mutants/related.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'src' },
    near: { type: 'boolean', default: false },
  },
});

// In a work tree of its own, so that nobody's files are changed.
const tree = mkdtempSync(join(tmpdir(), 'mutants-'));
execFileSync('git', ['worktree', 'add', '--detach', '--force', tree, 'HEAD'], { stdio: 'ignore' });
symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
const kept = keepVitest(tree);
const leave = (): void => {
  execFileSync('git', ['worktree', 'remove', '--force', tree]);
  rmSync(tree, { recursive: true, force: true });
};
process.once('SIGINT', () => {
  leave();
  process.exit(130);
});

/** Runs test files there, in a Vitest of their own; gives those that failed, or nothing if Vitest itself did. */
function failing(tests: readonly string[], bail: boolean): string[] | undefined {
  const report = join(tree, '.mutants.json');
  rmSync(report, { force: true });
  spawnSync(
    'vitest',
    [
      ...['run', '-c', 'tests/vitest.config.ts', '--reporter=json', `--outputFile=${report}`],
      ...(bail ? ['--bail=1'] : []),
      ...tests,
    ],
    { cwd: tree, stdio: 'ignore', timeout: (bail ? 20 : 60) * 60_000, killSignal: 'SIGKILL' },
  );
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: { name: string; status: string }[];
    };
    return testResults
      .filter(({ status }) => status !== 'passed')
      .map(({ name }) => name.slice(tree.length + 1));
  } catch {
    return undefined;
  }
}

try {
  const listed = execFileSync('git', ['ls-files', 'src/**.ts', 'tests/**.ts'], {
    encoding: 'utf8',
  });
  const files = listed.split('\n').filter((file) => file && !file.endsWith('.d.ts'));
  const related = testsByModule(files);
  const quick = new Set(quickTests(files));
  /** The nearest of a module's tests that start nothing. */
  const nearestOf = (file: string): string[] => {
    const tests = [...(related.get(file) ?? [])].filter(([test]) => quick.has(test));
    const nearest = Math.min(...tests.map(([, away]) => away));
    return tests.filter(([, away]) => away === nearest).map(([test]) => test);
  };
  const testsOf = (file: string): string[] =>
    values.near ? nearestOf(file) : [...(related.get(file)?.keys() ?? [])];
  const modules = files.filter(
    (file) => file.startsWith(`${values.only}/`) || file === values.only,
  );
  const tested = modules.filter((file) => testsOf(file).length > 0);
  console.log(
    `${tested.length} of ${modules.length} modules are reached by ${values.near ? 'quick' : 'unit'} tests; the others are browser tests' and are not changed.`,
  );
  const all = tested.flatMap((file) =>
    mutationsOf(file, readFileSync(join(tree, file), 'utf8')).map((each) => ({ file, ...each })),
  );
  const random = chance(Number(values.seed));
  const chosen = all
    .map((mutation) => ({ mutation, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, Number(values.count))
    .map(({ mutation }) => mutation);

  // What fails without a change notices none.
  const wanted = values.near ? [] : [...new Set(chosen.flatMap(({ file }) => testsOf(file)))];
  const broken = wanted.length === 0 ? [] : failing(wanted, false);
  if (broken === undefined) throw new Error('Vitest did not run; nothing was learned.');
  if (broken.length > 0)
    console.log(
      `Left out, since they fail without a change (some need a built site): ${broken.join(', ')}`,
    );

  let [asked, lived] = [0, 0];
  for (const { file, line, start, end, before, after } of chosen) {
    const text = readFileSync(join(tree, file), 'utf8');
    const sound = (test: string): boolean => !broken.includes(test);
    const near = await kept.quick(nearestOf(file).filter(sound));
    if (values.near && near.length === 0) {
      console.log(
        `unasked ${file}:${line}: its nearest tests fail, or take too long, without a change`,
      );
      continue;
    }
    asked += 1;
    await kept.write(file, `${text.slice(0, start)}${after}${text.slice(end)}`);
    // The nearest tests notice most changes, in a second; the others are asked only of what they let pass.
    const far = testsOf(file).filter((test) => sound(test) && !near.includes(test));
    let found = near.length === 0 ? [] : await kept.failing(near);
    if (found?.length === 0 && far.length > 0) found = failing(far, true);
    await kept.write(file, text);
    const lives = found?.length === 0;
    if (lives) lived += 1;
    const shown = before.replace(/\s+/g, ' ').slice(0, 60);
    console.log(
      `${lives ? 'LIVES ' : 'killed'}  ${file}:${line}  ${shown}  ⇒  ${after.slice(0, 60)}  ${found?.[0] ?? ''}`.trimEnd(),
    );
  }
  console.log(
    `\n${asked - lived} of ${asked} killed, of ${all.length} possible; seed ${values.seed}.`,
  );
} finally {
  await kept.close();
  leave();
}
