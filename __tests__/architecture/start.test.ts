import { readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { expect, it } from 'vitest';

const source = resolve(import.meta.dirname, '../../src');

/** Modules that a file loads as soon as it is loaded itself. */
function loadedBy(file: string): string[] {
  const text = readFileSync(join(source, file), 'utf8');
  const statements = text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(?!type\s)([^;'"]*?)\sfrom\s+'([^']+)'/g);
  return [...statements].flatMap(([, names = '', from = '']) => {
    const isTypesOnly = /^\{(?:\s*type\s[^,]+,?)+\s*\}$/.test(names);
    if (isTypesOnly) return [];
    return [from.startsWith('.') ? normalize(join(dirname(file), from)).replaceAll('\\', '/') : from];
  });
}

it('nothing heavy is loaded before the training command starts', () => {
  const seen = new Set(['main.ts']);
  for (const file of seen) if (file.endsWith('.ts')) for (const one of loadedBy(file)) seen.add(one);
  const packages = [...seen].filter((one) => !one.endsWith('.ts') && !one.startsWith('node:'));
  expect(seen.size).toBeGreaterThan(100);
  expect(packages.toSorted()).toEqual(['picomatch', 'zod']);
});
