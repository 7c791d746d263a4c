import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const tableSchema = z.object({ task: z.string(), curves: z.array(z.array(z.number()).length(81)) });
const folder = join(import.meta.dirname, 'curves');

/** What `curves/make.py` wrote: for each task the loss after each epoch, for many configurations. */
export const tables = readdirSync(folder)
  .filter((name) => name.endsWith('.json.gz'))
  .toSorted()
  .map((name) =>
    tableSchema.parse(JSON.parse(gunzipSync(readFileSync(join(folder, name))).toString('utf8'))),
  );

export const epochs = 81;
/** Trials of one search. */
export const trialsInSearch = 64;

/** The trials of one search, in the order in which they begin: the same here and in `optuna_side.py`. */
export function drawnFor(task: string, seed: number, count: number): readonly number[] {
  const keyOf = (index: number): string =>
    createHash('sha256').update(`${task}:${seed}:${index}`).digest('hex');
  return Array.from({ length: count }, (_, index) => ({ index, key: keyOf(index) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, trialsInSearch)
    .map(({ index }) => index);
}

/** What one side made of one search. */
export const rowSchema = z.object({
  side: z.string(),
  task: z.string(),
  /** Trials under way at the same time. */
  workers: z.int().positive(),
  seed: z.int().nonnegative(),
  /** How many epochs each trial ran, in the order in which they began. */
  ran: z.array(z.int().positive()).length(trialsInSearch),
});

export type Row = z.infer<typeof rowSchema>;
