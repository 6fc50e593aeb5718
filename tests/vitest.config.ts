/** How the unit tests run. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // A timing decides no test: a machine with other work to do is slow, and not wrong.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // On two cores Vitest would take one worker; the tests that build a site leave the other idle.
    maxWorkers: 2,
  },
});
