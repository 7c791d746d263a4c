import { z } from 'zod';
import {
  logFileSchema,
  mediumFileSchema,
  outputSchema,
  predictionsFileSchema,
  seriesFileSchema,
} from './bundleFiles.ts';
import { codeSchema } from './codeSchema.ts';
import { dataReferenceSchema } from './dataReference.ts';
import { environmentSchema } from './environmentSchema.ts';
import { listOf } from './listOf.ts';
import { count, digest, milliseconds, relativePath, sweepId } from './recordFields.ts';
import { recordIdPattern } from './recordId.ts';
import { resultSettingsSchema } from './resultSettings.ts';
import { scalarMap, textMap } from './namedValues.ts';

/** The schema version this program writes. Older ones are upgraded by `parseRecord`; newer ones are refused. */
export const recordSchemaVersion = 1;

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

const resources = z.strictObject({
  wallMs: milliseconds,
  cpuMs: milliseconds.nullable(),
  peakRssBytes: count.nullable(),
  gpuPeakBytes: count.nullable(),
  outputBytes: count,
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
  id: sweepId,
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
  code: codeSchema.nullable(),
  command,
  params: scalarMap(),
  metrics: listOf(metric),
  series: seriesFileSchema.nullable(),
  log: logFileSchema.nullable(),
  /** Null without a per-example file. */
  predictions: predictionsFileSchema.nullable().default(null),
  datasets: listOf(dataset),
  /** Null only for imported runs. */
  environment: environmentSchema.nullable(),
  /** Null only for imported runs. */
  resources: resources.nullable(),
  outputs: listOf(outputSchema),
  media: listOf(mediumFileSchema).default([]),
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
export type Dataset = RunRecord['datasets'][number];
export type Resources = NonNullable<RunRecord['resources']>;
export type RunWorkflow = NonNullable<RunRecord['workflow']>;
