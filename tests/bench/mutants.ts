/**
 * `npm run mutants`: changes the committed code in one place at a time, at random by a seed, and runs the unit tests that can
 * notice. A change lives only if all of them pass; those that live are printed. --count 60, --seed 1, --only src/words.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chance } from '../chance.ts';
import { mutationsOf } from './mutants/mutations.ts';
import { testsByModule } from './mutants/related.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: 'src' },
  },
});

// In a work tree of its own, so that nobody's files are changed.
const tree = mkdtempSync(join(tmpdir(), 'mutants-'));
execFileSync('git', ['worktree', 'add', '--detach', '--force', tree, 'HEAD'], { stdio: 'ignore' });
symlinkSync(resolve('node_modules'), join(tree, 'node_modules'));
const leave = (): void => {
  execFileSync('git', ['worktree', 'remove', '--force', tree]);
  rmSync(tree, { recursive: true, force: true });
};
process.once('SIGINT', () => {
  leave();
  process.exit(130);
});

/** Runs test files there; gives those that failed, or nothing if Vitest itself did. */
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
    { cwd: tree, stdio: 'ignore', timeout: 20 * 60_000, killSignal: 'SIGKILL' },
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
  const modules = files.filter(
    (file) => file.startsWith(`${values.only}/`) || file === values.only,
  );
  const tested = modules.filter((file) => related.has(file));
  console.log(
    `${tested.length} of ${modules.length} modules are reached by unit tests; the others are browser tests' and are not changed.`,
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

  const wanted = [...new Set(chosen.flatMap(({ file }) => [...(related.get(file)?.keys() ?? [])]))];
  const broken = failing(wanted, false);
  if (broken === undefined) throw new Error('Vitest did not run; nothing was learned.');
  if (broken.length > 0)
    console.log(
      `Left out, since they fail without a change (some need a built site): ${broken.join(', ')}`,
    );

  let lived = 0;
  for (const { file, line, start, end, before, after } of chosen) {
    const text = readFileSync(join(tree, file), 'utf8');
    const tests = [...(related.get(file) ?? [])].filter(([test]) => !broken.includes(test));
    const nearest = Math.min(...tests.map(([, away]) => away));
    writeFileSync(join(tree, file), `${text.slice(0, start)}${after}${text.slice(end)}`);
    // The nearest tests notice most changes, in a second; the others are asked only of what they let pass.
    const near = tests.filter(([, away]) => away === nearest).map(([test]) => test);
    const far = tests.filter(([, away]) => away > nearest).map(([test]) => test);
    let found = near.length === 0 ? [] : failing(near, true);
    if (found?.length === 0 && far.length > 0) found = failing(far, true);
    writeFileSync(join(tree, file), text);
    const lives = found?.length === 0;
    if (lives) lived += 1;
    const shown = before.replace(/\s+/g, ' ').slice(0, 60);
    console.log(
      `${lives ? 'LIVES ' : 'killed'}  ${file}:${line}  ${shown}  ⇒  ${after.slice(0, 60)}`,
    );
  }
  console.log(
    `\n${chosen.length - lived} of ${chosen.length} killed, of ${all.length} possible; seed ${values.seed}.`,
  );
} finally {
  leave();
}
