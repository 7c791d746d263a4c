import type { CommandName } from '../commandNames.ts';
import type { SettingDefinition } from '../definition.ts';

const all: readonly CommandName[] = ['check', 'record', 'compare', 'verify', 'sweep', 'suggest'];

/** What is about one call of the program only. */
export const callDefinitions: readonly SettingDefinition[] = [
  {
    key: 'experiment',
    flag: 'experiment',
    input: 'experiment',
    kind: 'text',
    scope: 'program',
    placeholder: '<name>',
    description: 'Which experiment of trainmark.yml; without that file, the name to record under.',
    example: 'churn',
    defaultText: 'the only one, or "default"',
    commands: all,
  },
  {
    key: 'config',
    flag: 'config',
    input: 'config',
    kind: 'text',
    scope: 'program',
    placeholder: '<path>',
    description: 'Configuration file.',
    example: 'ml/trainmark.yml',
    defaultText: 'trainmark.yml, when there is one',
    commands: [...all, 'rehydrate'],
  },
  {
    key: 'store',
    flag: 'store',
    input: 'store',
    kind: 'text',
    scope: 'program',
    placeholder: '<dir>',
    description: 'Directory that keeps the records.',
    example: '/var/lib/trainmark',
    defaultText: '.trainmark at the root of the repository',
    commands: [...all, 'rehydrate'],
  },
  {
    key: 'out',
    flag: 'out',
    input: 'out',
    kind: 'text',
    scope: 'program',
    placeholder: '<dir>',
    description: 'Directory for report.html, report.md and report.json.',
    example: 'report',
    defaultText: 'a folder in the store',
    commands: all,
  },
  {
    key: 'json',
    flag: 'json',
    input: 'json',
    kind: 'switch',
    scope: 'program',
    placeholder: '',
    description: 'Print the result as JSON on standard output and nothing else there.',
    example: '',
    defaultText: 'off',
    commands: ['check', 'record', 'compare', 'verify', 'read', 'samples', 'sweep', 'suggest', 'rehydrate'],
  },
];
