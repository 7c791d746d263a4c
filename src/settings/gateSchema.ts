import { z } from 'zod';
import { checkCondition, easemlGate } from './easemlSchema.ts';
import { problemsWithGate } from './gateRules.ts';
import { checkedText, text } from './schemaForms.ts';

const alphaForm = 'expected a number from 1e-9 to less than 0.5, such as 0.05';

const name = text('a name').optional();
const unknownWords = ['fail', 'pass', 'warn'] as const;
const onUnknown = z
  .enum(unknownWords, { error: 'expected fail, pass or warn' })
  .optional()
  .describe('What a rule that cannot be decided does to the verdict; fail unless said otherwise.');
const severity = z
  .enum(['block', 'warn'], { error: 'expected block or warn' })
  .optional()
  .describe('`warn` reports a failure without failing the check.');
const optional = z
  .boolean({ error: 'expected true or false' })
  .optional()
  .describe('An error (missing metric, NaN) does not block.');

const rule = checkedText('a rule such as "accuracy >= 0.9"', problemsWithGate);
/** One rule, alone or with what is said about it. */
export const gate = z.union(
  [
    rule,
    z.strictObject({
      gate: rule,
      name,
      on_unknown: z
        .enum([...unknownWords, 'rerun'], { error: 'expected fail, pass, warn or rerun' })
        .optional()
        .describe(
          'What a rule that cannot be decided does to the verdict; fail unless said otherwise, pass for not_regressed. `rerun` makes more runs first, up to the last of `looks`.',
        ),
      alpha: z
        .number({ error: alphaForm })
        .min(1e-9, { error: alphaForm })
        .lt(0.5, { error: alphaForm })
        .optional()
        .describe('One-sided error rate of statistical rules; 0.05 unless said otherwise.'),
      severity,
      optional,
    }),
    easemlGate.extend({ name, on_unknown: onUnknown, severity, optional }).superRefine(checkCondition),
  ],
  {
    error:
      'expected a rule such as "accuracy >= 0.9", or { gate: …, name: …, on_unknown: …, alpha: …, severity: …, optional: … }, or { easeml: …, steps: … }',
  },
);
