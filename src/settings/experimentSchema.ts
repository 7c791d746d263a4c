import { z } from 'zod';
import { rerunChoices } from './settings.ts';
import { durationForm, parseDuration } from './duration.ts';
import { problemsWithGate } from './gateRules.ts';
import { problemsWithPattern } from './metricSettings.ts';

const text = (what: string) =>
  z
    .string({ error: `expected ${what}` })
    .trim()
    .min(1, { error: `expected ${what}` });
const list = (what: string) => z.array(text(what), { error: `expected a list of ${what}s` });

const commandForm = 'a command (text runs in the shell), or a list of words that runs without one';
const command = z.union([text('a command'), list('word').min(1)], { error: `expected ${commandForm}` });

const seed = z
  .int({ error: 'expected a whole number from 0 to 4294967295' })
  .min(0, { error: 'expected a whole number from 0 to 4294967295' })
  .max(4_294_967_295, { error: 'expected a whole number from 0 to 4294967295' });

/** Text whose problems a function lists, each a finding of its own. */
const checkedText = (what: string, problemsWith: (value: string) => readonly string[]) =>
  text(what).superRefine((value, context) => {
    for (const message of value === '' ? [] : problemsWith(value))
      context.addIssue({ code: 'custom', message, input: value });
  });

const duration = text(durationForm).refine((value) => parseDuration(value) !== null, {
  error: `expected ${durationForm}, longer than zero`,
});

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
const metrics = z.union(
  [
    text('a path'),
    declarations,
    z.array(z.union([text('a path'), declarations], { error: `expected ${metricsForm}` })),
  ],
  { error: `expected ${metricsForm}` },
);

const alphaForm = 'expected a number from 1e-9 to less than 0.5, such as 0.05';

const rule = checkedText('a rule such as "accuracy >= 0.9"', problemsWithGate);
const gate = z.union(
  [
    rule,
    z.strictObject({
      gate: rule,
      name: text('a name').optional(),
      on_unknown: z
        .enum(['fail', 'pass', 'warn'], { error: 'expected fail, pass or warn' })
        .optional()
        .describe(
          'What a rule that cannot be decided does to the verdict; fail unless said otherwise, pass for not_regressed.',
        ),
      alpha: z
        .number({ error: alphaForm })
        .min(1e-9, { error: alphaForm })
        .lt(0.5, { error: alphaForm })
        .optional()
        .describe('One-sided error rate of statistical rules; 0.05 unless said otherwise.'),
      severity: z
        .enum(['block', 'warn'], { error: 'expected block or warn' })
        .optional()
        .describe('`warn` reports a failure without failing the check.'),
      optional: z
        .boolean({ error: 'expected true or false' })
        .optional()
        .describe('An error (missing metric, NaN) does not block.'),
    }),
  ],
  {
    error:
      'expected a rule such as "accuracy >= 0.9", or { gate: …, name: …, on_unknown: …, alpha: …, severity: …, optional: … }',
  },
);

const baseline = z.union(
  [
    text('a branch, tag or commit, base, or none'),
    z.strictObject({ from: text('a branch, tag or commit, base, or none') }),
  ],
  { error: 'expected a branch, tag or commit, base, or none' },
);

/** One experiment of trainmark.yml. Flags and Action inputs are brought into the same form, so that one definition checks all three. */
export const experimentSchema = z.strictObject(
  {
    run: command.optional().describe('The training command.'),
    setup: command.optional().describe('Run once in each tree before its runs.'),
    seeds: z
      .array(seed, { error: 'expected a list of seeds, such as [1, 2, 3]' })
      .min(1, { error: 'expected at least one seed' })
      .refine((seeds) => new Set(seeds).size === seeds.length, { error: 'expected every seed only once' })
      .optional()
      .describe('One run for each seed.'),
    timeout: duration.optional().describe('Time limit of one run.'),
    inputs: list('glob').optional().describe('What the result may depend on.'),
    params: list('path').optional().describe('Files with hyper-parameters.'),
    data: list('path').optional().describe('Data the run reads.'),
    outputs: list('glob').optional().describe('Files the run makes.'),
    env: list('variable name').optional().describe('Environment variables that belong to the experiment.'),
    metrics: metrics.optional().describe('Where metrics are read, and what is known about them.'),
    gates: z.array(gate, { error: 'expected a list of rules' }).optional().describe('Rules that must hold.'),
    baseline: baseline.optional().describe('What to compare with.'),
    rerun: z
      .enum(rerunChoices, { error: 'expected missing, always or never' })
      .optional()
      .describe('When the baseline is run again on this machine.'),
  },
  { error: 'expected the settings of an experiment, such as { run: python train.py }' },
);

export const configSchema = z.strictObject(
  {
    store: text('a directory').optional().describe('Directory that keeps the records.'),
    experiments: z
      .record(z.string().min(1), experimentSchema, {
        error: 'expected a map of experiment names to their settings',
      })
      .refine((experiments) => Object.keys(experiments).length > 0, {
        error: 'expected at least one experiment',
      }),
  },
  { error: 'expected a map with the key experiments' },
);

export type RawExperiment = z.infer<typeof experimentSchema>;

/** JSON Schema (2020-12) of trainmark.yml, for editors. */
export function configJsonSchema(): unknown {
  return z.toJSONSchema(configSchema, { target: 'draft-2020-12', io: 'input' });
}
