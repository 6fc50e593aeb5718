/** Which unit tests can notice a change in a module: those that import it, however far round, or run it by its path. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/** For each module of `src`, its tests: for each, by how many imports it is away. */
export function testsByModule(files: readonly string[]): Map<string, Map<string, number>> {
  const names = new Map(files.map((file) => [file, namedIn(file)]));
  const tests = files.filter((file) => file.endsWith('.test.ts'));
  const found = new Map<string, Map<string, number>>();
  for (const test of tests) {
    const reached = new Map([[test, 0]]);
    // A map grows while it is gone through, and is gone through to its end.
    for (const [file, away] of reached)
      for (const next of names.get(file) ?? []) if (!reached.has(next)) reached.set(next, away + 1);
    for (const [file, away] of reached)
      if (file.startsWith('src/')) found.set(file, (found.get(file) ?? new Map()).set(test, away));
  }
  return found;
}

/** What builds a site, starts a browser or serves. */
const starts = /'(?:node:child_process|node:http|playwright|@playwright\/test|astro)'/;

/** The tests that start nothing, themselves or through what they share with other tests: they take a second or two. */
export function quickTests(files: readonly string[]): string[] {
  const startsOthers = (file: string, seen: string[] = []): boolean =>
    starts.test(readFileSync(file, 'utf8')) ||
    namedIn(file)
      .filter((next) => next.startsWith('tests/') && files.includes(next) && !seen.includes(next))
      .some((next) => startsOthers(next, [...seen, file]));
  return files.filter((file) => file.endsWith('.test.ts') && !startsOthers(file));
}

function namedIn(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const imported = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, name = '']) =>
    join(dirname(file), name),
  );
  const run = [...text.matchAll(/'(src\/[^']+\.ts)'/g)].map(([, name = '']) => name);
  return [...imported, ...(file.startsWith('tests/') ? run : [])];
}
