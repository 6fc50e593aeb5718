/** Runs everything that is tested, and closes with how much passed and how much failed. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

interface Count {
  passed: number;
  failed: number;
}

type Step = () => Promise<Count>;

const results = 'tests/.results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** Runs a command from `node_modules/.bin`; says what it printed when it ends, so that lanes do not mix. */
function run(command: string, environment: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const started = performance.now();
  const [program = '', ...words] = command.split(' ');
  const output: Buffer[] = [];
  const child = spawn(program, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  child.on('error', (error) => output.push(Buffer.from(`${error}\n`)));
  console.log(`… ${command}`);
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(0);
      console.log(`\n▶ ${command}\n${Buffer.concat(output)}`);
      console.log(`  ${status === 0 ? 'done' : `failed (${status})`} in ${seconds} s\n`);
      resolve(status === 0);
    });
  });
}

/** A command that passes or fails as one. */
const whole =
  (command: string, environment?: NodeJS.ProcessEnv): Step =>
  async () =>
    (await run(command, environment)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** A runner that writes what it counted; one that wrote nothing, or failed beyond its tests, has failed once more. */
const counted =
  (command: string, file: string, count: (report: never) => Count): Step =>
  async () => {
    const ok = await run(command);
    try {
      const report = JSON.parse(readFileSync(`${results}/${file}`, 'utf8')) as never;
      const { passed, failed } = count(report);
      return { passed, failed: ok || failed > 0 ? failed : 1 };
    } catch {
      return { passed: 0, failed: 1 };
    }
  };

/** Steps one after another. */
async function lane(...steps: Step[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const step of steps) counts.push(await step());
  return counts;
}

// Two cores: the code is looked at, and the corpus of the search written, while the sites are built.
const before = await Promise.all([
  lane(
    whole('biome check --config-path=tests/lint.json --error-on-warnings .'),
    whole('node src/desk/check.ts'),
    whole('astro check --minimumFailingSeverity hint --minimumSeverity hint'),
  ),
  lane(whole('node tests/search/exact/write.ts')),
  lane(
    whole('astro build'),
    whole('astro build', { CONTENT: 'tests/site/content', TARGET: '.build/invented' }),
  ),
]);

const after = await lane(
  counted(
    `vitest run -c tests/vitest.config.ts --reporter=default --reporter=json --outputFile.json=${results}/vitest.json`,
    'vitest.json',
    (report: { numPassedTests: number; numFailedTests: number }) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
    }),
  ),
  counted(
    'playwright test -c tests/playwright.config.ts',
    'playwright.json',
    ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    }),
  ),
);

const counts = [...before.flat(), ...after];
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
