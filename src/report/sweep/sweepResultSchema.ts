import { z } from 'zod';
import { statementSchema } from '../checkSchema.ts';

/** Version of the result's form. A new optional field keeps it; anything else raises it. */
export const sweepResultSchemaVersion = 1;

const trial = z.int().describe('Number of the trial, from 0; below 0 for runs recorded before the sweep.');

const row = z.object({
  rank: z.int(),
  trial,
  id: z.string(),
  record: z.string().nullable().describe('Id of the run record.'),
  observed: z.array(z.number()).describe('One for each metric.'),
  estimated: z.number().nullable().describe('The first metric without noise; null without a model.'),
  deviation: z.number().nullable().describe('Standard deviation of the estimate.'),
  present: z.boolean().describe('True for the values in use today.'),
  method: z
    .string()
    .optional()
    .describe(
      'How the trial was proposed: recorded, for a run from before the sweep; after recorded runs; else a search method.',
    ),
  params: z.record(z.string(), z.unknown()),
});

const importance = z.object({
  metric: z.string(),
  method: z.literal('ped-anova'),
  trials: z.int(),
  best: z.int().describe('So many of the best trials are set against all.'),
  reliability: z.enum(['poor', 'fair', 'good']).describe('poor: fewer than 30 trials.'),
  foretold: z
    .number()
    .nullable()
    .describe('Share of the spread that the second opinion foretells of trials left out; null without one.'),
  disputed: z.array(z.string()).describe('Important by one opinion and not by the other.'),
  sparse: z.array(z.string()).describe('Hardly any of the best trials had them: their shares mean little.'),
  parameters: z.array(
    z.object({
      name: z.string(),
      share: z.number().describe('Of 1.'),
      modelShare: z.number().nullable().describe('Second opinion, of 1.'),
    }),
  ),
});

/** What `sweep --json` prints: the public contract. */
export const sweepResultSchema = z.object({
  schemaVersion: z.literal(sweepResultSchemaVersion),
  command: z.literal('sweep'),
  experiment: z.string(),
  sweepId: z.string(),
  state: z.enum(['running', 'concluded']),
  reason: z.string().nullable().describe('Why it ended.'),
  summary: z.string(),
  metrics: z.array(z.object({ name: z.string(), goal: z.enum(['minimize', 'maximize']) })),
  trials: z.object({
    complete: z.int(),
    pruned: z.int(),
    failed: z.int(),
    lost: z.int(),
    pending: z.int(),
  }),
  rankedBy: z.enum(['observed', 'estimated']),
  noise: z
    .object({ deviation: z.number(), source: z.enum(['repeats', 'model']) })
    .nullable()
    .describe('Of the first metric.'),
  leaderboard: z.array(row).describe('Complete trials from the best.'),
  progress: z.array(z.object({ trial, value: z.number(), best: z.number() })),
  plateau: z.object({ trials: z.int(), gain: z.number(), isReached: z.boolean() }).nullable(),
  importance: z.array(importance),
  pareto: z
    .object({
      trials: z.array(trial),
      hypervolume: z.number().nullable(),
      reference: z.array(z.number()),
    })
    .nullable(),
  ignored: z
    .object({ names: z.array(z.string()), repeats: z.int() })
    .nullable()
    .describe('Parameters that the training command does not seem to read.'),
  stopped: z.array(
    z.object({ kind: z.enum(['pruned', 'failed', 'lost']), reason: z.string(), trials: z.array(trial) }),
  ),
  cost: z.object({
    trialMinutes: z.number(),
    jobs: z.int(),
    billedMinutes: z.int().describe('Each job rounded up to whole minutes.'),
    ownMinutes: z
      .int()
      .optional()
      .describe('The same on self-hosted runners without a price; not in billedMinutes.'),
    isPublic: z.boolean().optional().describe('The repository is known to be public.'),
    money: z.object({ amount: z.number(), currency: z.string() }).nullable(),
    withoutPrice: z.array(z.string()),
  }),
  winner: z
    .object({
      trial,
      values: z.array(z.number()).describe('First metric of the runs that confirm it.'),
      verdict: z.enum(['passed', 'failed', 'inconclusive']).nullable(),
      checks: z.array(statementSchema),
    })
    .nullable(),
  patch: z
    .object({
      diff: z.string().describe('For git apply; empty when nothing can be changed by itself.'),
      byHand: z.array(z.object({ name: z.string(), value: z.unknown(), reason: z.string() })),
    })
    .nullable(),
  warnings: z.array(z.string()),
});

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

export type SweepJson = DeepReadonly<z.infer<typeof sweepResultSchema>>;

/** JSON Schema (2020-12) of it. */
export function sweepResultJsonSchema(): unknown {
  return z.toJSONSchema(sweepResultSchema, { target: 'draft-2020-12' });
}
