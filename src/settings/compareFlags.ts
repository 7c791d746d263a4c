import type { FlagDefinition } from './definition.ts';

/** Flags of `trainmark compare` alone. */
export const compareFlags: readonly FlagDefinition[] = [
  {
    key: 'baselinePredictions',
    flag: 'baseline-predictions',
    kind: 'text',
    placeholder: '<path>',
    description: 'Per-example file of the baseline; `--predictions` is the candidate’s.',
    example: 'old/predictions.csv',
    defaultText: 'what its bundle holds',
    commands: ['compare'],
  },
];
