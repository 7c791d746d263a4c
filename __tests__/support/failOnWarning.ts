import { afterEach, expect } from 'vitest';

/** Process warnings (deprecations, leaked listeners) seen since the last test; a test that causes one fails. */
const warnings: string[] = [];
process.on('warning', (warning) => warnings.push(`${warning.name}: ${warning.message}`));

afterEach(() => {
  expect(warnings.splice(0), 'unexpected process warnings').toEqual([]);
});
