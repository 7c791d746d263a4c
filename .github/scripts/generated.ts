import { stringify } from 'yaml';
import { actionOutputs, sweepOutputs } from '../../src/commands/outputs.ts';
import { exitCodes } from '../../src/errors.ts';
import { settingDefinitions, type SettingDefinition } from '../../src/settings/definition.ts';
import { workflowInputs, type WorkflowInput } from '../../src/settings/workflowInputs.ts';

/**
 * action.yml, from the table of settings in the code. `root` leads from its folder to that of the repository: a copy lies in
 * .github/action, for our own reusable workflows, because `uses: $/` wants a path behind it.
 */
export function actionYaml(root = ''): string {
  const settings = settingDefinitions.filter(({ key }) => key !== 'json');
  const inputs = settings.map(({ input, description, defaultText, kind }) => [
    input,
    {
      description: `${plain(description)}${kind === 'list' ? ' One per line.' : ''} Default: ${defaultText}.`,
      required: false,
    },
  ]);
  const [command, ...workflow] = workflowInputs.map((input: WorkflowInput) => [
    input.name,
    {
      description: `${plain(input.description)} Default: ${plain(input.defaultText)}.`,
      required: false,
      ...(input.actionDefault === undefined ? {} : { default: input.actionDefault }),
    },
  ]);
  const outputs = Object.entries({ ...actionOutputs, ...sweepOutputs }).map(([name, description]) => [
    name,
    { description },
  ]);
  const action = {
    name: 'Trainmark',
    description:
      'Experiment tracking in the pull request: runs the training command, re-runs the baseline, judges, reports.',
    author: 'The Trainmark authors',
    inputs: Object.fromEntries([command ?? [], ...inputs, ...workflow]),
    outputs: Object.fromEntries(outputs),
    runs: { using: 'node24', main: `${root}dist/index.js`, post: `${root}dist/post.js` },
    branding: { icon: 'check-circle', color: 'blue' },
  };
  return `# Generated from src/settings/definition.ts by npm run docs.\n${stringify(action, { lineWidth: 0 })}`;
}

/** The README with its generated parts made anew, each between <!-- name:start --> and <!-- name:end -->. */
export function readmeWithTables(readme: string): string {
  const parts = {
    settings: settingsTable(),
    inputs: inputsTable(),
    exitcodes: exitCodeTable(),
    outputs: outputsTable(),
  };
  return Object.entries(parts).reduce((text, [name, table]) => replacePart(text, name, table), readme);
}

function replacePart(text: string, name: string, table: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`README.md lacks ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n${table}\n${text.slice(to)}`;
}

function settingsTable(): string {
  const rows = settingDefinitions.map((definition) => [
    keyCell(definition),
    `\`--${definition.flag}\``,
    cell(definition.description),
    cell(definition.defaultText),
  ]);
  return table(['`trainmark.yml` and Action input', 'flag', 'meaning', 'default'], rows);
}

function keyCell({ key, scope, input }: SettingDefinition): string {
  if (key === 'json') return 'terminal only';
  if (key === 'store') return '`store` (top level)';
  return scope === 'program' ? `input \`${input}\`` : `\`${key}\``;
}

const exitCodeMeanings: Record<keyof typeof exitCodes, string> = {
  passed: 'passed',
  gateFailed: 'a gate failed, or could not be decided under its rule',
  cannotRun:
    'Trainmark could not do its job: settings, repository, store, unreadable results, a baseline that does not run',
  trainingFailed: 'the training command failed, ran into its time limit or was interrupted',
};

function exitCodeTable(): string {
  const rows = Object.entries(exitCodeMeanings).map(([name, meaning]) => [
    String(exitCodes[name as keyof typeof exitCodes]),
    meaning,
  ]);
  return table(['exit code', 'meaning'], rows);
}

function outputsTable(): string {
  return table(
    ['Action output', 'holds'],
    Object.entries({ ...actionOutputs, ...sweepOutputs }).map(([name, holds]) => [
      `\`${name}\``,
      cell(holds),
    ]),
  );
}

function inputsTable(): string {
  return table(
    ['Action input', 'meaning', 'default'],
    workflowInputs.map(({ name, description, defaultText }) => [
      `\`${name}\``,
      cell(description),
      cell(defaultText),
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** `<` and `|` would be read as markup. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}
