/** How the unit tests run. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    // On two cores Vitest would take one worker; the tests that build a site leave the other idle.
    maxWorkers: 2,
  },
});
