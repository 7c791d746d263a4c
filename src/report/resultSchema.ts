import { z } from 'zod';
import { evidenceMethods } from '../gates/verdict.ts';
import { reproductionSchema } from './reproductionResult.ts';

/** Version of the result's form. A new optional field keeps it; anything else raises it. */
export const resultSchemaVersion = 1;

const metricValue = z.union([z.number(), z.literal(['NaN', 'Infinity', '-Infinity']), z.null()]);
const labels = z.record(z.string(), z.string());
const paramValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const differenceKind = z.enum(['added', 'removed', 'changed']);
const checkOutcome = z.enum(['passed', 'failed', 'unknown', 'error']);

/** One rule and what became of it, in words and numbers. */
export const statementSchema = z.object({
  rule: z.string(),
  outcome: checkOutcome,
  expected: z.string().describe('What the rule wants, such as ">= 0.9".'),
  actual: z.string().describe('What was found, in the same unit.'),
  reason: z.string().describe('One sentence.'),
  value: z.number().nullable().describe('What was found, as a number.'),
  bound: z.number().nullable().describe('What the rule wants, as a number.'),
  metrics: z.array(z.string()),
});

/** The numbers of a statistical rule; all null for any other, and where the data did not allow any. */
const numbers = z.object({
  estimate: z
    .number()
    .nullable()
    .describe('candidate - baseline in the unit of the metric; the mean for lower() and upper().'),
  interval: z
    .tuple([z.number(), z.number()])
    .nullable()
    .describe('Of the estimate; each end alone is a one-sided bound of 1 - alpha. Null without noise.'),
  confidence: z.number().nullable().describe('Of the interval: 1 - 2 alpha.'),
  method: z
    .enum(evidenceMethods)
    .nullable()
    .describe('exact: the runs of a side agree, so that there is no noise.'),
  n: z
    .object({ baseline: z.number().nullable(), candidate: z.number() })
    .nullable()
    .describe('Runs with a value, or examples.'),
  counted: z.enum(['runs', 'examples']).nullable().describe('What n counts.'),
  examples: z.number().nullable().describe('Examples behind the numbers; null without per-example files.'),
  outcomes: z
    .object({
      bothRight: z.number(),
      bothWrong: z.number(),
      newlyWrong: z.number(),
      newlyRight: z.number(),
    })
    .nullable()
    .describe('Examples by the 1 or 0 that both sides give them, of a method that counts them.'),
  margin: z.number().nullable().describe('In the unit of the metric; 0 where the rule states none.'),
  p: z.number().nullable().describe('Small speaks for the claim; of not_regressed, for a regression.'),
  alpha: z.number().nullable().describe('One-sided error rate.'),
  smallestMargin: z.number().nullable().describe('With any margin above it the rule would have passed.'),
});

const clause = statementSchema.extend(numbers.shape).extend({
  toLabel: z
    .object({
      count: z.number(),
      ids: z.array(z.string()).describe('The first 100.'),
      path: z.string().nullable().describe('CSV with all ids, or the first 10,000; null without a report.'),
    })
    .optional()
    .describe('Examples whose labels would settle the rule; only where labels are what is missing.'),
});

const check = clause.extend({
  name: z.string().nullable(),
  severity: z.enum(['block', 'warn']),
  onUnknown: z.enum(['fail', 'pass', 'warn', 'rerun']),
  blocking: z.boolean().describe('True when this check keeps the verdict from passing.'),
  unknownMetrics: z.array(z.string()).describe('Metrics the rule names that no run has.'),
  clauses: z.array(clause),
  look: z
    .number()
    .optional()
    .describe('The look, from 1, that its numbers are of; only where runs were added look by look.'),
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
  pairs: z
    .object({
      seeds: z.array(z.number()),
      differences: z.array(z.number()).describe('candidate - baseline, in the order of the seeds.'),
      unpaired: z.object({ baseline: z.number(), candidate: z.number() }),
    })
    .optional()
    .describe('Only where runs are paired by seed.'),
  history: z
    .array(z.number())
    .optional()
    .describe('Values of older commits, oldest first, where they were looked up.'),
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

const anomaly = z.object({
  key: z.string().describe('Such as "recall{class=cat}".'),
  p: z.number().nullable().describe('Two-sided, Welch; null where the runs of each side agree exactly.'),
  adjustedP: z.number().nullable().describe('After the control of Benjamini and Hochberg; at most 0.05.'),
});

const comparison = z.object({
  changes: z.array(change),
  anomalies: z
    .array(anomaly)
    .describe('Metrics that moved by more than their noise, though no gate watches them.'),
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

const flip = z.object({
  id: z.string(),
  label: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  slices: labels,
});

const flipCounts = { examples: z.number(), newlyWrong: z.number(), newlyRight: z.number() };

const group = z.object({ value: z.string(), accuracy: z.number(), examples: z.number() });

const gap = z.object({
  key: z.string().describe('The slice column.'),
  lowest: group,
  highest: group,
  gap: z.number(),
  interval: z.tuple([z.number(), z.number()]).describe("Newcombe's, 95 %, of these two groups."),
});

const examples = z.object({
  problem: z.string().nullable().describe('Why the examples of the two sides could not be paired.'),
  unpaired: z.number().describe('Examples that were left out because a run does not have them.'),
  flips: z
    .object({
      ...flipCounts,
      wrong: z.array(flip).describe('The first 20 that are newly wrong.'),
      right: z.array(flip).describe('The first 20 that are newly right.'),
      slices: z.array(z.object({ key: z.string(), value: z.string(), ...flipCounts })),
    })
    .nullable(),
  gaps: z.array(z.object({ key: z.string(), baseline: gap.nullable(), candidate: gap.nullable() })),
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
