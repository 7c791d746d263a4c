import { defineConfig } from 'vitest/config';
import { slowTests } from './suites.ts';

/** The built program, the page in a browser, and damaged files by the thousand. */
export default defineConfig({
  test: {
    include: slowTests,
    setupFiles: ['__tests__/support/failOnWarning.ts', '__tests__/support/propertySeed.ts'],
    // One worker for each core: much of the suite waits for real processes.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
