import type { SettingDefinition } from '../definition.ts';
import { verifyDefaults } from '../verifySettings.ts';

const only = { scope: 'program', commands: ['verify'] } as const;

/** How recorded runs are run again, and how alike the re-runs have to be. */
export const verifyDefinitions: readonly SettingDefinition[] = [
  {
    key: 'tolerance',
    flag: 'tolerance',
    input: 'tolerance',
    kind: 'list',
    scope: 'experiment',
    placeholder: '<metric=amount>',
    description:
      'By how much a metric of a re-run may differ from the record: `accuracy=0.5pp`, in the unit of the metric.',
    example: 'accuracy=0.5pp',
    defaultText: 'none: only rounding is forgiven',
    commands: ['check', 'verify'],
  },
  {
    ...only,
    key: 'reruns',
    flag: 'reruns',
    input: 'reruns',
    kind: 'text',
    placeholder: '<count>',
    description: 'How often each record is run again. One re-run cannot tell a change from noise.',
    example: '3',
    defaultText: String(verifyDefaults.reruns),
  },
  {
    ...only,
    key: 'level',
    flag: 'level',
    input: 'level',
    kind: 'text',
    placeholder: '<bitwise|close|statistical>',
    description:
      'What has to be shown: the same digits everywhere (`bitwise`), the same but for rounding (`close`), or the same but for noise within the tolerance (`statistical`).',
    example: 'bitwise',
    defaultText: verifyDefaults.level,
  },
  {
    ...only,
    key: 'top',
    flag: 'top',
    input: 'top',
    kind: 'text',
    placeholder: '<count>',
    description: 'Verify the best so many recorded runs, by the metric of --by, in place of one record.',
    example: '3',
    defaultText: 'none',
  },
  {
    ...only,
    key: 'by',
    flag: 'by',
    input: 'by',
    kind: 'text',
    placeholder: '<metric[:min|:max]>',
    description:
      'The metric that says which runs are the best, with the way that is better where it is not known.',
    example: 'accuracy:max',
    defaultText: 'none',
  },
  {
    ...only,
    key: 'diagnose',
    flag: 'diagnose',
    input: 'diagnose',
    kind: 'switch',
    placeholder: '',
    description:
      'Look for the cause by controlled re-runs that change one thing at a time: hash seed, seed, threads, CPU, numeric kernel.',
    example: '',
    defaultText: 'off',
  },
  {
    ...only,
    key: 'budget',
    flag: 'budget',
    input: 'budget',
    kind: 'text',
    placeholder: '<duration>',
    description:
      'How long the controlled re-runs of one record may take; the last one may take one run longer.',
    example: '10min',
    defaultText: 'two re-runs for each suspect',
  },
];
