import type { FlagDefinition } from './definition.ts';

/** Flags of `trainmark rehydrate` alone: no settings of an experiment, and no inputs of the Action. */
export const rehydrateFlags: readonly FlagDefinition[] = [
  {
    key: 'to',
    flag: 'to',
    kind: 'text',
    commands: ['rehydrate'],
    placeholder: '<dir>',
    description: 'Where the workspace is made: a new or an empty directory.',
    example: '../churn-of-march',
    defaultText: 'rehydrated/<record> in the store',
  },
  {
    key: 'pull',
    flag: 'pull',
    kind: 'switch',
    commands: ['rehydrate'],
    placeholder: '',
    description:
      'Run dvc pull for the data that the record names by a DVC file; without it the command is only told.',
    example: '',
    defaultText: 'off',
  },
];
