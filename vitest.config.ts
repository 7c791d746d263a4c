import { defineConfig } from 'vitest/config';

/** The quick suite: everything but the scenarios on the loopback GitHub and the tests of that test bed itself. */
export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['__tests__/github/**', '__tests__/loopback/**', '__tests__/runner/**'],
    setupFiles: ['__tests__/support/failOnWarning.ts'],
    // One worker for each core: much of the suite waits for real processes.
    maxWorkers: '100%',
    testTimeout: 20_000,
    hookTimeout: 20_000,
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
