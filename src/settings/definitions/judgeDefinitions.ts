import type { CommandName } from '../commandNames.ts';
import type { SettingDefinition } from '../definition.ts';

const judging: readonly CommandName[] = ['check', 'compare', 'calibrate'];

/** What a run is compared with, and what must hold. */
export const judgeDefinitions: readonly SettingDefinition[] = [
  {
    key: 'gates',
    flag: 'gate',
    input: 'gates',
    kind: 'list',
    scope: 'experiment',
    placeholder: '<rule>',
    description: 'A rule that must hold, such as `accuracy >= 0.9` or `delta(accuracy) >= -0.5pp`.',
    example: 'accuracy >= 0.9',
    defaultText: 'none: everything passes',
    commands: judging,
  },
  {
    key: 'pair',
    flag: 'pair',
    input: 'pair',
    kind: 'text',
    scope: 'experiment',
    placeholder: '<none|seed>',
    description:
      'Whether runs of the two sides with equal seeds belong together (`seed`): their differences are judged by a paired t. It pays only where equal seeds give similar results on both sides, and costs half the degrees of freedom.',
    example: 'seed',
    defaultText: 'none',
    commands: judging,
  },
  {
    key: 'baseline',
    flag: 'baseline',
    input: 'baseline',
    kind: 'text',
    scope: 'experiment',
    placeholder: '<ref|none>',
    description:
      'What to compare with: a branch, tag or commit (its merge base with your commit counts), `base` for the main branch, or `none`.',
    example: 'main',
    defaultText: 'base',
    commands: ['check'],
  },
  {
    key: 'rerun',
    flag: 'rerun',
    input: 'rerun',
    kind: 'text',
    scope: 'experiment',
    placeholder: '<missing|always|never>',
    description:
      'When the baseline is run again on this machine: when no stored run serves (`missing`), `always`, or `never`. In a leg of a matrix, which looks nothing up, `missing` leaves the baseline to the publish job.',
    example: 'never',
    defaultText: 'missing',
    commands: ['check'],
  },
];
