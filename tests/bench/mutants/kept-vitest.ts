/** Vitest, kept between the runs, so that a run costs its tests alone. */
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { createVitest, type Vitest } from 'vitest/node';

/** Longer than any test takes that starts nothing: a changed loop may have no end. */
const longest = 90_000;

export interface KeptVitest {
  /** Runs test files after a module was changed; gives those that failed, or nothing if they did not come to an end. */
  readonly failing: (tests: readonly string[], changed?: string) => Promise<string[] | undefined>;
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
  return {
    close,
    failing: async (tests, changed) => {
      kept ??= start();
      const vitest = await kept;
      if (changed) vitest.invalidateFile(join(tree, changed));
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
      const failed = ended.testModules.filter((each) => !each.ok()).map((each) => each.moduleId);
      if (failed.length === 0 && ended.unhandledErrors.length > 0) return [...tests];
      return failed.map((path) => path.slice(tree.length + 1));
    },
  };
}
