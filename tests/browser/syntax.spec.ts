/**
 * Browsers of 2023 read all that a page runs. One that does not know the syntax of a script refuses all of it, and what tests and builds
 * run on knows more. ECMAScript 2023 is what they have in common.
 */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { expect, test } from 'playwright/test';
import { addresses, origin } from './templates.ts';

test.use({ serviceWorkers: 'block' });

/** Why such a browser refuses a script, or a pattern as a script has it; nothing if it does not. */
function refusal(script: string): string | undefined {
  try {
    parse(script, { ecmaVersion: 2023, sourceType: 'module' });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A script within a page; one with another type holds data. */
const inPage = /<script(?![^>]*\bsrc=)(?![^>]*\btype="(?!module"))[^>]*>(.*?)<\/script>/gs;

test('no script of the release is refused, neither a file nor one within a page', () => {
  const files = globSync('dist/**/*.js');
  expect(files.length).toBeGreaterThan(20);
  const scripts = new Map(files.map((file) => [readFileSync(file, 'utf8'), file]));
  const within = new Map(
    globSync('dist/**/*.html').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(inPage)].map(({ 1: script = '' }) => [script, file]),
    ),
  );
  expect(within.size).toBeGreaterThan(0);
  const refused = [...scripts, ...within].flatMap(([script, file]) => {
    const why = refusal(script);
    return why ? [`${file}: ${why}`] : [];
  });
  expect(refused).toEqual([]);
});

/** Stands before every script: keeps each pattern that a script makes of a string, as `/pattern/flags`. */
function keepPatterns(): void {
  const keeper = globalThis as { patterns?: Set<string>; RegExp: RegExpConstructor };
  if (keeper.patterns) return;
  const patterns = new Set<string>();
  keeper.patterns = patterns;
  const kept = (pattern: RegExp): RegExp => {
    patterns.add(String(pattern));
    return pattern;
  };
  keeper.RegExp = new Proxy(RegExp, {
    construct: (made, parts) => kept(Reflect.construct(made, parts)),
    apply: (made, self, parts) => kept(Reflect.apply(made, self, parts)),
  });
}

/** A page or a worker. */
interface Running {
  evaluate<T>(look: () => T): Promise<T>;
}

const patternsOf = (where: Running): Promise<string[]> =>
  where.evaluate(() => [...((globalThis as { patterns?: Set<string> }).patterns ?? [])]);

test('no pattern that a page or its workers make is refused', async ({ page }) => {
  await page.route('**/*.js', (route) => {
    const script = readFileSync(`dist${new URL(route.request().url()).pathname}`, 'utf8');
    return route.fulfill({
      body: `(${keepPatterns})();${script}`,
      contentType: 'text/javascript; charset=utf-8',
    });
  });
  const made = new Map<string, string>();
  let ofWorkers = 0;
  const gather = async (address: string): Promise<void> => {
    for (const pattern of await patternsOf(page)) made.set(pattern, address);
    for (const worker of page.workers())
      for (const pattern of await patternsOf(worker)) {
        made.set(pattern, `${address}, in a worker`);
        ofWorkers += 1;
      }
  };
  for (const address of addresses) {
    await page.goto(origin + address, { waitUntil: 'networkidle' });
    await gather(address);
  }
  await page.goto(`${origin}/check/`);
  await page
    .getByRole('textbox', { name: 'The quotation, and who' })
    .fill('“one reason” said the watchdog on 22 June 2022');
  await page.getByRole('button', { name: 'Compare' }).click();
  await expect(page.locator('.finding').first()).toBeVisible();
  await gather('/check/');

  expect(made.size).toBeGreaterThan(5);
  expect(ofWorkers).toBeGreaterThan(0);
  const refused = [...made].flatMap(([pattern, where]) => {
    const why = refusal(pattern);
    return why ? [`${where}: ${why}`] : [];
  });
  expect(refused).toEqual([]);
});

test('what is newer is noticed: groups of one name, flags within a pattern, a resource in use', () => {
  for (const script of ['/(?<a>x)|(?<a>y)/', '/(?i:a)b/', '{ using a = b(); }'])
    expect.soft(refusal(script), script).toBeTruthy();
  expect(refusal('const last = [1].findLast((one) => one > 0) ?? /(?<=a)b/u;')).toBeUndefined();
});
