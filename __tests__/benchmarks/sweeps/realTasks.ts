import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Task } from './tasks.ts';

const tableSchema = z.object({
  name: z.string(),
  axes: z.record(z.string(), z.int().positive()),
  unordered: z.array(z.string()),
  values: z.array(z.number()),
});

/** Real models, tabulated by `tables/make.py`; no constant of the samplers was chosen with them in sight. */
export const realTasks: readonly Task[] = ['svc-digits', 'boosting-diabetes', 'network-cancer'].map(
  readTable,
);

function readTable(file: string): Task {
  const text = readFileSync(join(import.meta.dirname, 'tables', `${file}.json`), 'utf8');
  const { name, axes, unordered, values } = tableSchema.parse(JSON.parse(text));
  const sizes = Object.entries(axes);
  const parameters = sizes.map(([axis, size]) => [
    axis,
    unordered.includes(axis)
      ? { values: Array.from({ length: size }, (_, index) => index) }
      : { min: 0, max: size - 1 },
  ]);
  return {
    name,
    character: 'real, whole numbers',
    parameters: Object.fromEntries(parameters),
    least: Math.min(...values),
    noise: 0,
    value: ({ number }) => {
      const index = sizes.reduce((place, [axis, size]) => place * size + number(axis), 0);
      return values[index] ?? Number.NaN;
    },
  };
}
