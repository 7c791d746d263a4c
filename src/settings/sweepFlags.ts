import type { FlagDefinition } from './definition.ts';

const text = { kind: 'text', commands: ['sweep'] } as const;
const toggle = {
  kind: 'switch',
  placeholder: '',
  example: '',
  defaultText: 'off',
  commands: ['sweep'],
} as const;

/** Flags of `trainmark sweep` and `trainmark suggest`. In a workflow they are inputs of the Action of the same names, with `sweep-` in front. */
export const sweepFlags: readonly FlagDefinition[] = [
  {
    ...text,
    key: 'parallel',
    flag: 'parallel',
    placeholder: '<count>',
    description: 'Trials that run at the same time, each in a copy of the tree when there are several.',
    example: '2',
    defaultText: '1',
  },
  {
    ...text,
    key: 'trials',
    flag: 'trials',
    placeholder: '<count>',
    description:
      'Trials in all, in place of run_cap and of the budget in trainmark.yml; of `suggest`, how many to propose.',
    example: '40',
    defaultText: 'as the sweep file or trainmark.yml says; of `suggest`, 5',
    commands: ['sweep', 'suggest'],
  },
  {
    ...text,
    key: 'budgetMinutes',
    flag: 'budget-minutes',
    placeholder: '<minutes>',
    description: 'Training time of all trials together, after which none is started.',
    example: '600',
    defaultText: 'as trainmark.yml says',
  },
  {
    ...text,
    key: 'seed',
    flag: 'seed',
    placeholder: '<number>',
    description: 'Seed of the search: another one is another sweep.',
    example: '1',
    defaultText: '0',
  },
  {
    ...text,
    key: 'metric',
    flag: 'metric',
    placeholder: '<name>',
    description: 'What is to get better; of `sweep`, only where no sweep file says so.',
    example: 'accuracy',
    defaultText: 'the first metric of a gate; else the only one whose goal is known',
    commands: ['sweep', 'suggest'],
  },
  {
    ...text,
    key: 'param',
    flag: 'param',
    kind: 'list',
    placeholder: '<name=values>',
    description: 'A parameter in the syntax of Hydra’s overrides, in place of a sweep file; repeatable.',
    example: 'lr=interval(0.001,0.1)',
    defaultText: 'none',
  },
  {
    ...text,
    key: 'confirm',
    flag: 'confirm',
    placeholder: '<count>',
    description:
      'After the search, run so many of the best trials and the present configuration again with new seeds, and judge the winner by the gates.',
    example: '3',
    defaultText: '0',
  },
  {
    ...text,
    key: 'confirmSeeds',
    flag: 'confirm-seeds',
    placeholder: '<seeds>',
    description:
      'Seeds of these runs, given to the command as `{seed}` and TRAINMARK_SEED; the seed that the trials ran with is replaced.',
    example: '1,2,3',
    defaultText: 'three: the first of the experiment’s, else 1,2,3',
  },
  {
    ...toggle,
    key: 'warmStart',
    flag: 'warm-start',
    description:
      'Begin with what the store knows: a recorded run of the same command, code and data counts as a trial, and the best of the others lend their values to the first trials.',
  },
  {
    ...toggle,
    key: 'apply',
    flag: 'apply',
    description:
      'At the end write the values that were found into the params files; not when a gate fails on the confirming runs.',
  },
  { ...toggle, key: 'resume', flag: 'resume', description: 'Go on with the sweep that is in the store.' },
  {
    ...toggle,
    key: 'dryRun',
    flag: 'dry-run',
    description: 'Show the space, five trials, rounds, jobs, minutes and cost; run nothing.',
  },
  {
    ...text,
    key: 'minutesPerTrial',
    flag: 'minutes-per-trial',
    placeholder: '<minutes>',
    description: 'What one trial is expected to take, for the estimate of a dry run.',
    example: '10',
    defaultText: 'the mean of the recorded runs of the experiment; else unknown',
  },
];
