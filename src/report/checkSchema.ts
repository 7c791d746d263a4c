import { z } from 'zod';
import { evidenceMethods } from '../gates/verdict.ts';

/** DESIGN §8: what may come of a rule. */
export const checkOutcome = z.enum(['passed', 'failed', 'unknown', 'error']);

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

/** One gate's result; what it has of a clause is that of the one that decided. */
export const check = clause.extend({
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
