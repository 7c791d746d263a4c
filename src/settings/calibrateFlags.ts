import type { FlagDefinition } from './definition.ts';

/** What `trainmark calibrate` takes where a flag is not given; the flags' help says the same. */
export const calibrateDefaults = { runs: 20, drawSeed: 1 } as const;

/** Fewer runs cannot be dealt out to two sides that have a spread each. */
export const leastCalibrationRuns = 4;
export const mostCalibrationRuns = 1000;

/** Flags of `trainmark calibrate` alone: no settings of an experiment, and no inputs of the Action. */
export const calibrateFlags: readonly FlagDefinition[] = [
  {
    key: 'runs',
    flag: 'runs',
    kind: 'text',
    commands: ['calibrate'],
    placeholder: '<count>',
    description:
      'How many runs to make of the commit that is checked out, at least 4 and twice as many as a side of a check gets.',
    example: '20',
    defaultText: String(calibrateDefaults.runs),
  },
  {
    key: 'resample',
    flag: 'resample',
    kind: 'switch',
    commands: ['calibrate'],
    placeholder: '',
    description:
      'Run nothing: draw from the stored runs of a commit, by default the one that is checked out.',
    example: '',
    defaultText: 'off',
  },
  {
    key: 'draw-seed',
    flag: 'draw-seed',
    kind: 'text',
    commands: ['calibrate'],
    placeholder: '<number>',
    description: 'Seed of the draws: the same seed and the same runs give the same report.',
    example: '1',
    defaultText: String(calibrateDefaults.drawSeed),
  },
];
