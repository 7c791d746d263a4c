import { z } from 'zod';
import { digestOf } from '../../records/canonicalJson.ts';
import { sweepId } from '../../records/recordFields.ts';
import { readSweepFile } from '../configuration/readSweepFile.ts';
import type { SweepSpec } from '../sweepSpec.ts';

/** The first line of a sweep's log: all that its plan depends on but the trials, as it was when the sweep began. */
export const sweepHeader = z.strictObject({
  schemaVersion: z.literal(1),
  kind: z.literal('sweep'),
  sweepId,
  seed: z.int().nonnegative(),
  experiment: z.string().min(1),
  /** The commit that the trials run at; null where the working tree was not clean. */
  commit: z.string().nullable(),
  file: z.strictObject({ name: z.string(), text: z.string() }),
  /** Trainmark's own settings beside the file: conditions, present values, budget. */
  additions: z.record(z.string(), z.unknown()),
});

export type SweepHeader = z.infer<typeof sweepHeader>;

/**
 * What names a sweep: the same search of the same command with the same seed. The budget is no part of it, so that a sweep
 * can be given more; the commit is none either.
 */
export function sweepIdOf(
  { budget: _, name: __, ...search }: SweepSpec,
  experiment: { readonly name: string; readonly run: string | readonly string[] | null },
  seed: number,
): string {
  return digestOf({ search, experiment: experiment.name, run: experiment.run, seed }).slice(7, 17);
}

/** The sweep that a header tells of. */
export function specOf({ file, additions }: SweepHeader): SweepSpec {
  return readSweepFile(file.text, file.name, additions).spec;
}
