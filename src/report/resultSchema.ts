import { z } from 'zod';
import { check, checkOutcome } from './checkSchema.ts';
import { comparison, metricValue } from './comparisonSchema.ts';
import { examples } from './examplesSchema.ts';
import { reproductionSchema } from './reproductionResult.ts';

/** Version of the result's form. A new optional field keeps it; anything else raises it. */
export const resultSchemaVersion = 1;

const baseline = z.object({
  source: z.enum(['stored', 'rerun', 'ancestor', 'none']),
  commit: z.string().nullable(),
  ref: z.string().nullable(),
  distance: z.number().nullable().describe('Commits from the baseline to the candidate.'),
  recordedAt: z.string().nullable(),
  recordIds: z.array(z.string()),
  url: z.string().nullable().describe('The workflow run that made the stored runs.'),
  reason: z.string(),
});

const record = z.object({
  id: z.string(),
  role: z.enum(['candidate', 'baseline', 'imported', 'trial', 'reproduction']),
  experiment: z.string(),
  commit: z.string().nullable(),
  dirty: z.boolean(),
  seed: z.number().nullable(),
  startedAt: z.string().optional(),
  outcome: z.enum(['succeeded', 'failed', 'killed', 'timedOut', 'interrupted', 'stopped', 'notStarted']),
  metrics: z
    .record(z.string(), metricValue)
    .describe('Summary values by metric, slices as "accuracy{lang=en}".'),
  path: z.string().nullable().describe('Directory of the bundle.'),
});

const reportFiles = z
  .object({ html: z.string(), markdown: z.string(), json: z.string() })
  .nullable()
  .describe('Paths of the files.');
const looks = z.object({
  planned: z.array(z.number()).describe('Runs a side at each look.'),
  taken: z.array(
    z.object({
      number: z.number().describe('From 1.'),
      runs: z.object({ baseline: z.number(), candidate: z.number() }),
      share: z.number().describe('Of the alpha of each rule.'),
      outcome: z.enum(['passed', 'failed', 'inconclusive']),
      isOpen: z.boolean().describe('Whether more runs might have changed the verdict.'),
      checks: z.array(z.object({ rule: z.string(), outcome: checkOutcome })),
    }),
  ),
  runsSaved: z.number().describe('Runs of both sides that further looks would have cost.'),
});

/** What `--json` prints: the public contract, also kept as report.json. */
export const resultSchema = z.object({
  schemaVersion: z.literal(resultSchemaVersion),
  command: z.enum(['check', 'record', 'compare']),
  experiment: z.string(),
  verdict: z
    .enum(['passed', 'failed', 'inconclusive'])
    .nullable()
    .describe('Null for record, which judges nothing.'),
  summary: z.string().describe('The verdict in plain words.'),
  checks: z.array(check),
  baseline,
  comparison,
  reproductions: z
    .array(reproductionSchema)
    .describe('What re-runs of the baseline showed; empty where it was not run again.'),
  examples: examples.nullable().default(null).describe('From per-example files; null without any.'),
  records: z.array(record),
  report: reportFiles,
  warnings: z.array(z.string()),
  order: z
    .enum(['interleaved', 'blocks'])
    .nullable()
    .optional()
    .describe('How the runs of both sides lie in time; null with one side only.'),
  looks: looks.optional().describe('Only where runs were added look by look.'),
});

/** What `verify --json` prints. */
export const verifyResultSchema = z.object({
  schemaVersion: z.literal(resultSchemaVersion),
  command: z.literal('verify'),
  experiment: z.string(),
  reproduced: z
    .boolean()
    .describe('Whether every record was shown to reproduce at the level that was asked for.'),
  summary: z.string().describe('The same in plain words.'),
  reproductions: z.array(reproductionSchema),
  records: z.array(record).describe('The records that were verified, and their re-runs.'),
  report: reportFiles,
  warnings: z.array(z.string()),
});

/** What `--json` prints when the program could not do its job (exit code 2). */
export const failureSchema = z.object({
  schemaVersion: z.literal(resultSchemaVersion),
  error: z.object({ message: z.string(), hint: z.string().nullable() }),
});

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

export type Result = DeepReadonly<z.infer<typeof resultSchema>>;
export type VerifyResult = DeepReadonly<z.infer<typeof verifyResultSchema>>;

/** JSON Schema (2020-12) of everything that `--json` prints. */
export function resultJsonSchema(): unknown {
  return z.toJSONSchema(z.union([resultSchema, verifyResultSchema, failureSchema]), {
    target: 'draft-2020-12',
  });
}
