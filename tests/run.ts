/** Runs everything that is tested, and closes with how much passed and how much failed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Count {
  passed: number;
  failed: number;
}

const results = 'tests/.results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** Runs a command from `node_modules/.bin`, in this terminal. */
function run(command: string, environment: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n▶ ${command}`);
  const started = performance.now();
  const [program = '', ...words] = command.split(' ');
  const { status } = spawnSync(program, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  console.log(
    `  ${status === 0 ? 'done' : `failed (${status})`} in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  return status === 0;
}

/** A command that passes or fails as one. */
const whole = (command: string, environment?: NodeJS.ProcessEnv): Count =>
  run(command, environment) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** What a runner wrote of its tests; a runner that wrote nothing, or failed beyond them, has failed once more. */
function counted(ok: boolean, file: string, count: (report: never) => Count): Count {
  try {
    const { passed, failed } = count(
      JSON.parse(readFileSync(`${results}/${file}`, 'utf8')) as never,
    );
    return { passed, failed: ok || failed > 0 ? failed : 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const counts: Count[] = [
  whole('biome check --config-path=tests/lint.json --error-on-warnings .'),
  whole('node src/desk/check.ts'),
  whole('astro check --minimumFailingSeverity hint --minimumSeverity hint'),
  whole('astro build'),
  whole('astro build', { CONTENT: 'tests/site/content', TARGET: '.build/invented' }),
  counted(
    run(
      `vitest run -c tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${results}/vitest.json`,
    ),
    'vitest.json',
    (report: { numPassedTests: number; numFailedTests: number }) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
    }),
  ),
  counted(
    run('playwright test -c tests/playwright.config.ts'),
    'playwright.json',
    ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }),
  ),
];

const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
