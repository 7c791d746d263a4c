import { z } from 'zod';

const rate = z.object({
  count: z.number(),
  rate: z.number(),
  low: z.number(),
  high: z.number(),
});

const detectable = z.object({ runsPerSide: z.number(), size: z.number() });

/** What `trainmark calibrate --json` prints: the public contract, also kept as calibration.json. */
export const calibrationSchema = z.object({
  schemaVersion: z.literal(1),
  command: z.literal('calibrate'),
  experiment: z.string(),
  runs: z.number().describe('Runs of one commit that were drawn from.'),
  runsPerSide: z.number(),
  looks: z.array(z.number()).describe('Runs a side at each look; empty where all are judged at once.'),
  splits: z.number().describe('Comparisons of the commit with itself.'),
  seed: z.number().describe('Of the draws.'),
  independent: z.number().describe('Comparisons among these runs that share no run.'),
  gates: z.array(
    z.object({
      rule: z.string(),
      alpha: z
        .number()
        .nullable()
        .describe('Promised one-sided error rate; null for a rule without statistics.'),
      outcomes: z.object({ passed: z.number(), failed: z.number(), unknown: z.number(), error: z.number() }),
      falseAlarm: z
        .enum(['failed', 'passed'])
        .describe('Which outcome is a false alarm where nothing changed.'),
      falseAlarms: rate.describe('With the 95 % Wilson interval over the comparisons drawn.'),
      blocks: rate.describe('How often it keeps a verdict from passing, being undecided included.'),
      vacuous: z.string().nullable().describe('Why no comparison decided it; null for a gate of use.'),
    }),
  ),
  metrics: z.array(
    z.object({
      key: z.string(),
      unit: z.string().nullable(),
      goal: z.enum(['min', 'max']).nullable(),
      runs: z.number(),
      mean: z.number(),
      sd: z.number().describe('Between runs: the noise floor.'),
      interval: z.object({ low: z.number(), high: z.number() }).describe('Of sd, 95 %, for normal noise.'),
      found: detectable
        .nullable()
        .describe('Smallest worsening found with 80 % power; null with one run a side.'),
      foundWithMore: detectable.describe('The same with three more runs a side.'),
    }),
  ),
});

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

export type CalibrationResult = DeepReadonly<z.infer<typeof calibrationSchema>>;

/** JSON Schema (2020-12) of it. */
export function calibrationJsonSchema(): unknown {
  return z.toJSONSchema(calibrationSchema, { target: 'draft-2020-12' });
}
