import { z } from 'zod';
import { labels } from './comparisonSchema.ts';

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

/** What per-example files tell beyond metrics. */
export const examples = z.object({
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
