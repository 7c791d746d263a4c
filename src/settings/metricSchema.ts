import { z } from 'zod';
import { problemsWithPattern } from './metricSettings.ts';
import { checkedText, text } from './schemaForms.ts';

const goal = z.enum(['min', 'max'], { error: 'expected min or max' });

/** What may be said of a metric. */
const metricDeclaration = z.strictObject(
  {
    goal: goal.optional().describe('Which way is better.'),
    kind: z
      .enum(['proportion', 'value'], { error: 'expected proportion or value' })
      .optional()
      .describe('`proportion` for shares between 0 and 1: differences are then given in percentage points.'),
    unit: text('a unit such as s, ms, B or MiB')
      .optional()
      .describe('Unit of the values, for the report and for gates with units.'),
    keep: z
      .enum(['gate', 'report', 'detail', 'drop'], { error: 'expected gate, report, detail or drop' })
      .optional()
      .describe('How prominently it is shown; `drop` leaves it out of the record.'),
    summary: z
      .enum(['last', 'best', 'min', 'max', 'mean'], { error: 'expected last, best, min, max or mean' })
      .optional()
      .describe('Which value of a series is compared; the last one unless the source states a summary.'),
    pattern: checkedText('a regular expression', problemsWithPattern)
      .optional()
      .describe(
        'Regular expression for the output: its first group, or the group called value, is the value; a group called step is the step.',
      ),
  },
  { error: 'expected settings of a metric, such as { goal: max }' },
);

const declarations = z.record(z.string().min(1), metricDeclaration);
const metricsForm = 'a path, a map of metric names to their settings, or a list of both';
/** Where metrics are read, and what is known about them. */
export const metrics = z.union(
  [
    text('a path'),
    declarations,
    z.array(z.union([text('a path'), declarations], { error: `expected ${metricsForm}` })),
  ],
  { error: `expected ${metricsForm}` },
);
