import { z } from 'zod';

/** Version of the result's form. A new optional field keeps it; anything else raises it. */
export const resultSchemaVersion = 1;

const metricValue = z.union([z.number(), z.literal(['NaN', 'Infinity', '-Infinity']), z.null()]);
const labels = z.record(z.string(), z.string());
const paramValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const differenceKind = z.enum(['added', 'removed', 'changed']);
const checkOutcome = z.enum(['passed', 'failed', 'unknown', 'error']);

const clause = z.object({
  rule: z.string(),
  outcome: checkOutcome,
  expected: z.string().describe('What the rule wants, such as ">= 0.9".'),
  actual: z.string().describe('What was found, in the same unit.'),
  reason: z.string().describe('One sentence.'),
  value: z.number().nullable().describe('What was found, as a number.'),
  bound: z.number().nullable().describe('What the rule wants, as a number.'),
  metrics: z.array(z.string()),
});

const check = clause.extend({
  name: z.string().nullable(),
  severity: z.enum(['block', 'warn']),
  onUnknown: z.enum(['fail', 'pass', 'warn']),
  blocking: z.boolean().describe('True when this check keeps the verdict from passing.'),
  unknownMetrics: z.array(z.string()).describe('Metrics the rule names that no run has.'),
  clauses: z.array(clause),
});

const sample = z.object({
  values: z.array(metricValue),
  seeds: z.array(z.number().nullable()),
  sd: z.number().nullable().describe('Sample standard deviation (n-1).'),
});

const change = z.object({
  metric: z.string(),
  labels,
  kind: z.enum(['improved', 'worsened', 'unchanged', 'inconclusive', 'new', 'missing']),
  reason: z.string(),
  goal: z.enum(['min', 'max']).nullable(),
  goalSource: z.enum(['declared', 'source', 'name']).nullable(),
  unit: z.string().nullable(),
  valueKind: z.enum(['proportion', 'value']),
  tier: z.enum(['gate', 'report', 'detail', 'resource']),
  baseline: metricValue.describe('Mean over the baseline runs.'),
  candidate: metricValue.describe('Mean over the candidate runs.'),
  delta: z.number().nullable().describe('candidate - baseline.'),
  relative: z.number().nullable().describe('delta / |baseline|.'),
  interval: z
    .object({ low: z.number(), high: z.number(), confidence: z.number(), method: z.string() })
    .nullable()
    .describe('For the difference of means.'),
  baselineRuns: sample.nullable(),
  candidateRuns: sample.nullable(),
});

const code = z.object({
  baselineCommit: z.string(),
  candidateCommit: z.string(),
  baselineDirty: z.boolean(),
  candidateDirty: z.boolean(),
  files: z.array(
    z.object({ path: z.string(), added: z.number().nullable(), deleted: z.number().nullable() }),
  ),
});

const comparison = z.object({
  changes: z.array(change),
  params: z.array(
    z.object({ name: z.string(), kind: differenceKind, baseline: paramValue, candidate: paramValue }),
  ),
  data: z.array(
    z.object({
      path: z.string(),
      kind: differenceKind,
      summary: z.string(),
      files: z.array(z.object({ path: z.string(), kind: differenceKind })),
    }),
  ),
  packages: z.array(
    z.object({
      name: z.string(),
      kind: differenceKind,
      baseline: z.string().nullable(),
      candidate: z.string().nullable(),
    }),
  ),
  environment: z.array(
    z.object({ field: z.string(), baseline: z.string().nullable(), candidate: z.string().nullable() }),
  ),
  code: code.nullable(),
});

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
  role: z.enum(['candidate', 'baseline', 'imported']),
  experiment: z.string(),
  commit: z.string().nullable(),
  dirty: z.boolean(),
  seed: z.number().nullable(),
  outcome: z.enum(['succeeded', 'failed', 'killed', 'timedOut', 'interrupted', 'notStarted']),
  metrics: z
    .record(z.string(), metricValue)
    .describe('Summary values by metric, slices as "accuracy{lang=en}".'),
  path: z.string().nullable().describe('Directory of the bundle.'),
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
  records: z.array(record),
  report: z
    .object({ html: z.string(), markdown: z.string(), json: z.string() })
    .nullable()
    .describe('Paths of the files.'),
  warnings: z.array(z.string()),
});

/** What `--json` prints when the program could not do its job (exit code 2). */
export const failureSchema = z.object({
  schemaVersion: z.literal(resultSchemaVersion),
  error: z.object({ message: z.string(), hint: z.string().nullable() }),
});

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

export type Result = DeepReadonly<z.infer<typeof resultSchema>>;

/** JSON Schema (2020-12) of everything that `--json` prints. */
export function resultJsonSchema(): unknown {
  return z.toJSONSchema(z.union([resultSchema, failureSchema]), { target: 'draft-2020-12' });
}
