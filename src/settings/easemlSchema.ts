import { z } from 'zod';
import { UserError } from '../errors.ts';
import { modes } from '../gates/easeml/condition.ts';
import { readCondition } from '../gates/easeml/parseCondition.ts';
import { boundKinds, type TestSetUse } from '../gates/easeml/testSetUse.ts';
import type { EasemlClause } from '../gates/gate.ts';
import { readFeedback } from './feedback.ts';
import { samplesDefaults } from './samplesFlags.ts';
import { text } from './schemaForms.ts';

const reliabilityForm = 'expected a probability from 0.5 to less than 1, such as 0.999';
const firstRunForm = 'expected the number of a workflow run, from 1';
const stepsForm = 'expected a whole number from 1 to 1,000,000';

/** What a gate of ease.ml/ci says beside its condition: the same words as `trainmark samples` has. */
export const easemlGate = z.strictObject({
  easeml: text('a condition such as "n - o > 0.02 +/- 0.01"').describe(
    'A condition of ease.ml/ci on the per-example files: n, o and d are the accuracies of the new and the old model and the share of examples that they answer differently.',
  ),
  reliability: z
    .number({ error: reliabilityForm })
    .min(0.5, { error: reliabilityForm })
    .lt(1, { error: reliabilityForm })
    .default(samplesDefaults.reliability)
    .describe('Probability that the test set gives no wrong answer, over all candidates together.'),
  steps: z
    .int({ error: stepsForm })
    .min(1, { error: stepsForm })
    .max(1_000_000, { error: stepsForm })
    .default(samplesDefaults.steps)
    .describe('How many candidates one test set is to judge.'),
  adaptivity: z
    .enum(['full', 'firstChange'], {
      error: (issue) =>
        issue.input === 'none'
          ? 'is for test sets whose answers no developer sees, and a gate shows its answer; accepted: full, firstChange'
          : 'expected full or firstChange',
    })
    .default('full')
    .describe(
      'Whether a test set serves until its steps are used (`full`) or until the first pass (`firstChange`).',
    ),
  mode: z
    .enum(modes, { error: `expected ${modes.join(' or ')}` })
    .default(samplesDefaults.mode)
    .describe(
      'What happens to a candidate that lies within the tolerance: refused, or accepted (`fn-free`).',
    ),
  feedback: text('bit, value or rounded:<step>')
    .refine((value) => readFeedback(value) !== null, {
      error: 'expected bit, value or rounded:<step> with a step from 0.000001 to 0.5',
    })
    .default('value')
    .describe(
      'What is shown of the test set. A report shows accuracies as they are (`value`); less takes fewer examples, and is right only where nobody sees more.',
    ),
  first_run: z
    .int({ error: firstRunForm })
    .min(1, { error: firstRunForm })
    .default(1)
    .describe(
      'In a workflow without a store that stays: number of the run in which this test set came into use. Each later run counts as a use.',
    ),
  bounds: z
    .enum(boundKinds, { error: `expected ${boundKinds.join(' or ')}` })
    .default(samplesDefaults.bounds)
    .describe('By which bounds to count; see `trainmark samples --help`.'),
});

export type RawEasemlGate = z.infer<typeof easemlGate>;

/** The condition has to parse, and to say something in its mode. */
export function checkCondition(
  { easeml, mode }: Pick<RawEasemlGate, 'easeml' | 'mode'>,
  context: z.RefinementCtx,
): void {
  try {
    readCondition(easeml, mode);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const message = error.hint === undefined ? error.message : `${error.message}\n${error.hint}`;
    context.addIssue({ code: 'custom', path: ['easeml'], message, input: easeml });
  }
}

/** The gate's one clause. */
export function easemlClause(raw: RawEasemlGate): EasemlClause {
  const { reliability, steps, adaptivity, bounds, mode, first_run: firstRun } = raw;
  const feedback = readFeedback(raw.feedback) ?? { kind: 'value' };
  const use: TestSetUse = { delta: 1 - reliability, steps, adaptivity, feedback, bounds };
  return { kind: 'easeml', condition: readCondition(raw.easeml, mode), mode, use, firstRun };
}
