/** The commands of the terminal program. */
export const commandNames = ['check', 'record', 'compare', 'read', 'samples'] as const;
export type CommandName = (typeof commandNames)[number];

/** The commands of the Action. */
export const actionCommands = ['check', 'record', 'publish'] as const;
export type ActionCommand = (typeof actionCommands)[number];

/** A flag of the terminal program. */
export interface FlagDefinition {
  /** Name in trainmark.yml and as Action input, where it is a setting; the flag is `--<flag>`. */
  readonly key: string;
  readonly flag: string;
  /** `text`: given once. `list`: repeatable, also one per line. `switch`: present or not. */
  readonly kind: 'text' | 'list' | 'switch';
  /** Placeholder in the help, empty for a switch. */
  readonly placeholder: string;
  readonly description: string;
  readonly example: string;
  readonly defaultText: string;
  readonly commands: readonly CommandName[];
}

export interface SettingDefinition extends FlagDefinition {
  /** Name as Action input. */
  readonly input: string;
  /** `experiment`: also a key of an experiment in trainmark.yml. `program`: about this call only. */
  readonly scope: 'experiment' | 'program';
}

const running: readonly CommandName[] = ['check', 'record'];
const judging: readonly CommandName[] = ['check', 'compare'];
const all: readonly CommandName[] = ['check', 'record', 'compare'];

/** The one table that flags, Action inputs, help and the README's reference come from. */
export const settingDefinitions: readonly SettingDefinition[] = [
  {
    key: 'run',
    flag: 'run',
    input: 'run',
    kind: 'text',
    scope: 'experiment',
    placeholder: '<command>',
    description:
      'The training command. Text runs in `bash -eo pipefail`, as in a workflow; a list in trainmark.yml, or words behind `--`, run without a shell. `{seed}` stands for the seed.',
    example: 'python train.py',
    defaultText: 'none: it must be given',
    commands: running,
  },
  {
    key: 'setup',
    flag: 'setup',
    input: 'setup',
    kind: 'text',
    scope: 'experiment',
    placeholder: '<command>',
    description: 'Run once in each tree (yours, and the one the baseline is re-run in) before its runs.',
    example: 'pip install -r requirements.txt',
    defaultText: 'nothing',
    commands: running,
  },
  {
    key: 'metrics',
    flag: 'metrics',
    input: 'metrics',
    kind: 'list',
    scope: 'experiment',
    placeholder: '<path|name:goal>',
    description:
      'Files to read metrics from (paths or globs), and metrics with the way that is better: `loss:min`. A name also makes `loss=0.12` and `loss: 0.12` in the output count.',
    example: 'metrics.json',
    defaultText: 'recognised files that the command wrote',
    commands: all,
  },
  {
    key: 'params',
    flag: 'params',
    input: 'params',
    kind: 'list',
    scope: 'experiment',
    placeholder: '<path>',
    description: 'Files with hyper-parameters (YAML, TOML, JSON).',
    example: 'params.yaml',
    defaultText: 'what the command reports',
    commands: running,
  },
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
    key: 'seeds',
    flag: 'seeds',
    input: 'seeds',
    kind: 'list',
    scope: 'experiment',
    placeholder: '<1,2,3>',
    description: 'One run for each seed, given to the command as `{seed}` and TRAINMARK_SEED.',
    example: '1,2,3',
    defaultText: 'one run without a seed',
    commands: running,
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
  {
    key: 'data',
    flag: 'data',
    input: 'data',
    kind: 'list',
    scope: 'experiment',
    placeholder: '<path>',
    description:
      'Data the run reads: hashed before the command and checked after it. What git does not hold is shared with the baseline.',
    example: 'data/train.csv',
    defaultText: 'none',
    commands: running,
  },
  {
    key: 'inputs',
    flag: 'inputs',
    input: 'inputs',
    kind: 'list',
    scope: 'experiment',
    placeholder: '<glob>',
    description: 'What the result may depend on. A stored baseline is reused while these are the same.',
    example: 'src/**',
    defaultText: 'every file of the commit',
    commands: running,
  },
  {
    key: 'outputs',
    flag: 'outputs',
    input: 'outputs',
    kind: 'list',
    scope: 'experiment',
    placeholder: '<glob>',
    description:
      'Files the run makes (a model, plots): their size and digest go into the record; model_bytes is their sum.',
    example: 'model.pkl',
    defaultText: 'none',
    commands: running,
  },
  {
    key: 'env',
    flag: 'env',
    input: 'env',
    kind: 'list',
    scope: 'experiment',
    placeholder: '<NAME>',
    description:
      'Environment variables that belong to the experiment; their values go into the record. No others do.',
    example: 'MODEL_SIZE',
    defaultText: 'none',
    commands: running,
  },
  {
    key: 'timeout',
    flag: 'timeout',
    input: 'timeout',
    kind: 'text',
    scope: 'experiment',
    placeholder: '<45min>',
    description: 'Time limit of one run; then the whole process tree is ended.',
    example: '45min',
    defaultText: 'no limit',
    commands: running,
  },
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
    commands: all,
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
    commands: all,
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
    commands: ['check', 'record', 'compare', 'read', 'samples'],
  },
];
