import { z } from 'zod';
import { listOf } from './listOf.ts';
import { textMap } from './namedValues.ts';
import { count, digest, relativePath } from './recordFields.ts';

const packageList = z.strictObject({
  /** Which interpreter answered, `python 3.11.7`. */
  interpreter: z.string(),
  digest,
  packages: listOf(z.strictObject({ name: z.string(), version: z.string() })),
});

/** The machine and the software of a run. */
export const environmentSchema = z.strictObject({
  os: z.strictObject({ platform: z.string(), name: z.string(), release: z.string(), arch: z.string() }),
  cpu: z.strictObject({ model: z.string(), cores: count, isa: listOf(z.string()) }),
  memoryBytes: count,
  gpus: listOf(z.strictObject({ name: z.string(), driver: z.string(), memoryBytes: count.nullable() })),
  container: z.string().nullable(),
  runner: z.string().nullable(),
  /** `{python: '3.11.7'}`: the versions the command would get. */
  languages: textMap(),
  packages: packageList.nullable(),
  lockFiles: listOf(z.strictObject({ path: relativePath, digest })),
  /** Thread and determinism variables that were set (OMP_NUM_THREADS, PYTHONHASHSEED, …). */
  variables: textMap(),
});

export type Environment = z.infer<typeof environmentSchema>;
