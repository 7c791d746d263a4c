import { defineConfig } from 'vitest/config';
import { gitHubTests } from './suites.ts';

/** Whole jobs of the built Action on the loopback GitHub, and the tests of that test bed. */
export default defineConfig({
  test: {
    include: gitHubTests,
    setupFiles: ['__tests__/support/failOnWarning.ts', '__tests__/support/propertySeed.ts'],
    // Jobs wait for one another's processes and for retries more than they compute.
    maxWorkers: '200%',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
