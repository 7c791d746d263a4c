import { defineConfig } from 'vitest/config';
import { gitHubTests, slowTests } from './__tests__/support/suites.ts';

/** The quick suite. */
export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: [...slowTests, ...gitHubTests],
    setupFiles: ['__tests__/support/failOnWarning.ts', '__tests__/support/propertySeed.ts'],
    maxWorkers: '100%',
    // Nothing here keeps state in a module, so what one file of tests has loaded serves the next: half the time.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
