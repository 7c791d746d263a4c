import { z } from 'zod';
import { dataReferenceSchema } from './dataReference.ts';
import { listOf } from './listOf.ts';
import { recordIdPattern } from './recordId.ts';
import { resultSettingsSchema } from './resultSettings.ts';
import { scalarMap, textMap } from './namedValues.ts';

/** The schema version this program writes. Older ones are upgraded by `parseRecord`; newer ones are refused. */
export const recordSchemaVersion = 1;

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'expected sha256:<64 hex digits>');
const gitObject = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a full git object id');
/** Records come from strangers too: a path in one never leads out of its directory, on any system. */
const relativePath = z
  .string()
  .regex(
    /^(?![\\/]|[A-Za-z]:[\\/])(?!(?:[\s\S]*[\\/])?\.\.(?:[\\/]|$))[^\0]+$/,
    'expected a relative path without ..',
  );
const count = z.int().nonnegative();
const milliseconds = z.number().nonnegative();
const metricValue = z.union([z.number(), z.literal(['NaN', 'Infinity', '-Infinity']), z.null()], {
  error: 'expected a number, "NaN", "Infinity", "-Infinity" or null',
});

const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('succeeded'), exitCode: z.literal(0) }),
  z.strictObject({ kind: z.literal('failed'), exitCode: z.int() }),
  z.strictObject({ kind: z.literal('killed'), signal: z.string() }),
  z.strictObject({ kind: z.literal('timedOut'), limitMs: milliseconds }),
  z.strictObject({ kind: z.literal('interrupted'), signal: z.string() }),
  /** Trainmark ended it early, because it could not become one of the better trials of its sweep. */
  z.strictObject({ kind: z.literal('stopped'), reason: z.string() }),
  z.strictObject({ kind: z.literal('notStarted'), reason: z.string() }),
]);

/** Size of the uncommitted changes that are kept, as text. Those of code are far smaller. */
export const maxPatchBytes = 10 << 20;

const patchFile = z.strictObject({
  path: z.literal('dirty.diff.gz'),
  /** Of the patch itself, before compression. */
  bytes: count,
  digest,
});

const code = z.strictObject({
  /** Remote URL without credentials; null without a remote. */
  repository: z.string().nullable(),
  commit: gitObject,
  tree: gitObject,
  /** Branch or tag that was checked out; null on a detached head. */
  ref: z.string().nullable(),
  pullRequest: count.nullable(),
  baseCommit: gitObject.nullable(),
  /** What the working tree held beyond the commit; null for a clean tree. */
  dirty: z
    .strictObject({
      digest,
      files: listOf(relativePath),
      /** The changes themselves, in the bundle; null where they were not kept, a warning says why. */
      patch: patchFile.nullable().default(null),
    })
    .nullable(),
});

const command = z.strictObject({
  /** A string ran in the user's shell, an array did not. */
  run: z.union([z.string(), listOf(z.string())]),
  setup: z.union([z.string(), listOf(z.string())]).nullable(),
  /** Relative to the root of the repository, `.` for the root itself. */
  cwd: z.string(),
  seed: z.int().nullable(),
  /** Declared variables only, never the whole environment. */
  environment: textMap(),
});

const metric = z.strictObject({
  name: z.string().min(1),
  labels: textMap(),
  value: metricValue,
  /** How `value` came from the series: as the source states it, or the last, best, … of its points. */
  summary: z.enum(['stated', 'last', 'best', 'min', 'max', 'mean']),
  goal: z.enum(['min', 'max']).nullable(),
  /** Where the goal comes from; null with an unknown goal. */
  goalSource: z.enum(['declared', 'source', 'name']).nullable(),
  kind: z.enum(['proportion', 'value']),
  unit: z.string().nullable(),
  tier: z.enum(['gate', 'report', 'detail']),
  /** Points in the bundle's series file; 0 when the metric has only a summary. */
  points: count,
  sources: listOf(z.string()),
});

const dataset = z.strictObject({
  path: relativePath,
  kind: z.enum(['file', 'directory', 'lfs', 'dvc', 'lakefs', 'croissant', 'missing']),
  digest: digest.nullable(),
  bytes: count.nullable(),
  /** One entry for each file, relative to `path`; empty for a single file, cut at 10,000 (`filesOmitted` says how many more). */
  files: listOf(z.strictObject({ path: relativePath, digest, bytes: count })),
  filesOmitted: count,
  rows: count.nullable(),
  columns: listOf(z.string()).nullable(),
  /** True when the digest after the command differs from the one before it. */
  changedDuringRun: z.boolean(),
  /** Of data that is kept elsewhere: what the file in the repository says of it. */
  reference: dataReferenceSchema.nullable().default(null),
});

const packageList = z.strictObject({
  /** Which interpreter answered, `python 3.11.7`. */
  interpreter: z.string(),
  digest,
  packages: listOf(z.strictObject({ name: z.string(), version: z.string() })),
});

const environment = z.strictObject({
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

const resources = z.strictObject({
  wallMs: milliseconds,
  cpuMs: milliseconds.nullable(),
  peakRssBytes: count.nullable(),
  gpuPeakBytes: count.nullable(),
  outputBytes: count,
});

const output = z.strictObject({
  path: relativePath,
  bytes: count,
  mediaType: z.string(),
  digest,
});

/** A structured result (confusion matrix, curve, images, table, …); its data and images lie in the bundle's `media/`. */
const medium = z.strictObject({
  kind: z.string(),
  name: z.string(),
  step: z.number().nullable(),
  /** Named by the digest of what is in it. */
  file: z.string().regex(/^media\/[0-9a-f]{64}\.json$/, 'expected media/<SHA-256>.json'),
  bytes: count,
  images: listOf(
    z
      .string()
      .regex(
        /^media\/[0-9a-f]{64}\.(?:png|jpg|gif|webp)$/,
        'expected media/<SHA-256>.png, .jpg, .gif or .webp',
      ),
  ),
});

const seriesFile = z.strictObject({ path: z.literal('series.parquet'), points: count, digest });
/** One row for each example of a test set: what was asked and what the model answered. */
const predictionsFile = z.strictObject({
  path: z.literal('predictions.csv.gz'),
  digest,
  rows: count,
  /** Ids and labels, whatever their order: equal digests mean the same test set. */
  testSetDigest: digest,
  /** The file that the command wrote, as it was named, and which of its columns were taken for what. */
  source: z.string(),
  columns: z.strictObject({
    id: z.string(),
    label: z.string(),
    prediction: z.string().nullable(),
    score: z.string().nullable(),
    slices: listOf(z.string()),
  }),
  /** The label that scores speak for; null without scores that could be used. */
  positive: z.string().nullable(),
});
const logFile = z.strictObject({
  path: z.literal('log.txt.gz'),
  /** Bytes the command printed, before compression. */
  bytes: count,
  /** Bytes left out of the file beyond its limit; 0 as a rule. */
  omittedBytes: count,
});

/** The job of a workflow that made a run. Nothing here is proof: a run of a fork may say what it likes. */
const workflow = z.strictObject({
  runId: z.int().positive(),
  attempt: z.int().positive(),
  /** Path of the workflow file. */
  path: z.string(),
  job: z.string(),
  /** Null for a job without a matrix. */
  leg: z.strictObject({ index: count, total: z.int().positive(), values: textMap() }).nullable(),
});

/** The trial of a sweep that a run carried out. */
const sweepTrial = z.strictObject({
  /** Ten hexadecimal digits. */
  id: z.string().regex(/^[0-9a-f]{10}$/, 'expected ten hexadecimal digits'),
  trial: count,
  /** From 1. */
  attempt: z.int().positive(),
});

/** DESIGN §5. Everything but `digest`, which is the SHA-256 of the canonical JSON (RFC 8785) of the rest. */
export const runRecordSchema = z.strictObject({
  schemaVersion: z.literal(recordSchemaVersion),
  id: z.string().regex(recordIdPattern, 'expected <date>T<time>Z-<12 hex digits>'),
  experiment: z.string().min(1),
  outcome,
  startedAt: z.iso.datetime(),
  durations: z.strictObject({ setupMs: milliseconds, commandMs: milliseconds }),
  attempt: z.int().positive(),
  /** False when the run was cut off before its record was finished; such a run never serves as a baseline. */
  complete: z.boolean(),
  /** Why the run exists: asked for, made to have a baseline, tried in a sweep, taken from a plain metrics file, or to see whether a run reproduces. */
  role: z.enum(['candidate', 'baseline', 'imported', 'trial', 'reproduction']),
  /** Null only for runs imported from a plain metrics file, which knows of no commit. */
  code: code.nullable(),
  command,
  params: scalarMap(),
  metrics: listOf(metric),
  series: seriesFile.nullable(),
  log: logFile.nullable(),
  /** Null without a per-example file. */
  predictions: predictionsFile.nullable().default(null),
  datasets: listOf(dataset),
  /** Null only for imported runs. */
  environment: environment.nullable(),
  /** Null only for imported runs. */
  resources: resources.nullable(),
  outputs: listOf(output),
  media: listOf(medium).default([]),
  tags: textMap(),
  notes: listOf(z.string()),
  warnings: listOf(z.string()),
  /** Equal digests mean that the run may be reused (DESIGN §5); null when the inputs could not be determined. */
  inputsDigest: digest.nullable(),
  /** Null for a run in a terminal. */
  workflow: workflow.nullable().default(null),
  /** Null for a run that no sweep proposed. */
  sweep: sweepTrial.nullable().default(null),
  /** The record that this run was made to verify, with the digest in its file; null for every other run. */
  reproduces: z
    .strictObject({ recordId: z.string().regex(recordIdPattern), digest })
    .nullable()
    .default(null),
  /** Null for imported runs, and where it holds something private. */
  resultSettings: resultSettingsSchema.nullable().default(null),
});

export type RunRecord = z.infer<typeof runRecordSchema>;
export type RunOutcome = RunRecord['outcome'];
export type RunMetric = RunRecord['metrics'][number];
export type PredictionsFile = NonNullable<RunRecord['predictions']>;
export type Dataset = RunRecord['datasets'][number];
export type Environment = NonNullable<RunRecord['environment']>;
export type Resources = NonNullable<RunRecord['resources']>;
export type RunWorkflow = NonNullable<RunRecord['workflow']>;
export type Code = NonNullable<RunRecord['code']>;
export type DirtyPatch = z.infer<typeof patchFile>;
export type RunMedium = RunRecord['media'][number];
export type OutputFile = RunRecord['outputs'][number];
