import { z } from 'zod';

/** A measured value as JSON can carry it. */
export const metricValue = z.union([z.number(), z.literal(['NaN', 'Infinity', '-Infinity']), z.null()]);
/** What tells a slice apart, by name. */
export const labels = z.record(z.string(), z.string());
const paramValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const differenceKind = z.enum(['added', 'removed', 'changed']);

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

/** Every change, and what else differs between the two sides. */
export const comparison = z.object({
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
