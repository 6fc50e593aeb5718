/** Vitest, kept between the runs, so that a run costs its tests alone. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { createVitest, type Vitest } from 'vitest/node';

/** So long a test may take to be asked first. */
const brief = 20_000;

/** Longer than all that are asked at once take: a changed loop may have no end. */
const longest = 300_000;

export interface KeptVitest {
  /** Those of some test files that pass, and soon, where nothing is changed; each is tried once. */
  readonly quick: (tests: readonly string[]) => Promise<string[]>;
  /** Runs test files; gives those that failed, or nothing if they did not come to an end. */
  readonly failing: (tests: readonly string[]) => Promise<string[] | undefined>;
  /** Writes a module, and forgets what was known of it. */
  readonly write: (file: string, text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export function keepVitest(tree: string): KeptVitest {
  let kept: Promise<Vitest> | undefined;
  const start = (): Promise<Vitest> =>
    createVitest({
      config: join(tree, 'tests/vitest.config.ts'),
      root: tree,
      watch: false,
      reporters: [{}],
      maxWorkers: 1,
      bail: 1,
      teardownTimeout: 1000,
    });
  const close = async (): Promise<void> => {
    const old = await kept;
    kept = undefined;
    await old?.close();
  };

  const failing = async (tests: readonly string[]): Promise<string[] | undefined> => {
    kept ??= start();
    const vitest = await kept;
    const project = vitest.getRootProject();
    const run = vitest.runTestSpecifications(
      tests.map((test) => project.createSpecification(join(tree, test))),
    );
    const waiting = new AbortController();
    const late = later(longest, undefined, { signal: waiting.signal }).catch(() => undefined);
    const ended = await Promise.race([run, late]);
    waiting.abort();
    if (!ended) {
      run.catch(() => {});
      await close();
      return undefined;
    }
    // Vitest answers also with what failed in an earlier run.
    const failed = ended.testModules
      .filter((each) => !each.ok())
      .map((each) => each.moduleId.slice(tree.length + 1))
      .filter((file) => tests.includes(file));
    if (failed.length === 0 && ended.unhandledErrors.length > 0) return [...tests];
    return failed;
  };

  const tried = new Map<string, boolean>();
  const isQuick = async (test: string): Promise<boolean> => {
    const begun = performance.now();
    const failed = await failing([test]);
    return failed?.length === 0 && performance.now() - begun < brief;
  };

  return {
    failing,
    quick: async (tests) => {
      for (const test of tests) if (!tried.has(test)) tried.set(test, await isQuick(test));
      return tests.filter((test) => tried.get(test));
    },
    write: async (file, text) => {
      writeFileSync(join(tree, file), text);
      (await kept)?.invalidateFile(join(tree, file));
    },
    close,
  };
}
