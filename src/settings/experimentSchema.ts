import { z } from 'zod';
import { baseline } from './baselineSchema.ts';
import { gate } from './gateSchema.ts';
import { metrics } from './metricSchema.ts';
import { predictions } from './predictionSchema.ts';
import { duration, list, text } from './schemaForms.ts';
import { rerunChoices } from './settings.ts';
import { tolerance } from './toleranceSchema.ts';

const commandForm = 'a command (text runs in the shell), or a list of words that runs without one';
const command = z.union([text('a command'), list('word').min(1)], { error: `expected ${commandForm}` });

const seed = z
  .int({ error: 'expected a whole number from 0 to 4294967295' })
  .min(0, { error: 'expected a whole number from 0 to 4294967295' })
  .max(4_294_967_295, { error: 'expected a whole number from 0 to 4294967295' });

const looksForm =
  'at least two whole numbers from 2 to 100, each larger than the one before, such as [3, 5, 8]';
const looks = z
  .array(z.int({ error: `expected ${looksForm}` }), { error: `expected ${looksForm}` })
  .refine(areLooks, { error: `expected ${looksForm}` });

function areLooks(runs: readonly number[]): boolean {
  return (
    runs.length >= 2 &&
    runs.every((count, index) => count >= 2 && count <= 100 && count > (runs[index - 1] ?? 0))
  );
}
/** What is in it is checked together with the sweep file, which it is about. */
const settingsMap = z.record(z.string(), z.unknown(), { error: 'expected a map' });

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
    looks: looks
      .optional()
      .describe('Runs a side after which the verdict is looked at; more are made only while it is open.'),
    timeout: duration.optional().describe('Time limit of one run.'),
    inputs: list('glob').optional().describe('What the result may depend on.'),
    params: list('path').optional().describe('Files with hyper-parameters.'),
    data: list('path').optional().describe('Data the run reads.'),
    outputs: list('glob').optional().describe('Files the run makes.'),
    predictions: predictions
      .optional()
      .describe('Per-example file of the run: ids, labels, predictions, scores and slices.'),
    env: list('variable name').optional().describe('Environment variables that belong to the experiment.'),
    metrics: metrics.optional().describe('Where metrics are read, and what is known about them.'),
    gates: z.array(gate, { error: 'expected a list of rules' }).optional().describe('Rules that must hold.'),
    pair: z
      .enum(['none', 'seed'], { error: 'expected none or seed' })
      .optional()
      .describe('Whether runs of the two sides with equal seeds belong together.'),
    baseline: baseline.optional().describe('What to compare with.'),
    rerun: z
      .enum(rerunChoices, { error: 'expected missing, always or never' })
      .optional()
      .describe('When the baseline is run again on this machine.'),
    sweep: z
      .strictObject(
        {
          when: settingsMap.optional().describe('Parameters that exist only beside some values of others.'),
          present: settingsMap.optional().describe('The values in use today: the first trial.'),
          budget: settingsMap.optional().describe('What a sweep may use: trials, minutes, failed.'),
          stop: settingsMap
            .optional()
            .describe('Early stopping other than W&B’s: rule (asha or median) and its numbers.'),
          prices: settingsMap
            .optional()
            .describe(
              'What a billed minute costs: currency, per-minute by the label of the runner, and a limit for the estimate.',
            ),
        },
        { error: 'expected what stands beside a sweep file: when, present, budget, stop, prices' },
      )
      .optional()
      .describe('What Trainmark adds to a sweep file.'),
    tolerance: tolerance
      .optional()
      .describe('By how much a metric of a re-run may differ from the record, in the unit of the metric.'),
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
