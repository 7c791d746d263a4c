import { afterAll, afterEach, expect } from 'vitest';

/** Process warnings (deprecations, leaked listeners) seen since the last test; a test that causes one fails. */
const warnings: string[] = [];
const note = (warning: Error): void => void warnings.push(`${warning.name}: ${warning.message}`);
process.on('warning', note);

afterEach(() => {
  expect(warnings.splice(0), 'unexpected process warnings').toEqual([]);
});

// Files of tests share a process.
afterAll(() => void process.off('warning', note));
