import { flagDefinitions } from './commandLine.ts';
import { commandNames, type CommandName } from './commandNames.ts';
import { commandHelp } from './commandHelp.ts';
import type { FlagDefinition } from './definition.ts';

const exitCodeHelp = `Exit codes
  0  passed
  1  a gate failed, or could not be decided under its rule
  2  Trainmark could not do its job: settings, repository, store
  3  the training command failed`;

/** The help of the program, or of one command. */
export function helpText(command: CommandName | null): string {
  return command === null ? programHelp() : helpOf(command);
}

function programHelp(): string {
  const rows = commandNames.map((name) => `  ${name.padEnd(11)}${commandHelp[name].summary}`);
  return [
    'trainmark: experiment tracking that lives in the pull request',
    '',
    'Usage: trainmark <command> [flags]',
    '',
    'Commands',
    ...rows,
    '',
    'Start here, in a git repository with a training script:',
    '  trainmark check --run "python train.py" --gate "accuracy >= 0.9"',
    '',
    exitCodeHelp,
    '',
    'trainmark <command> --help says more; trainmark --version prints the version.',
    '',
  ].join('\n');
}

function helpOf(command: CommandName): string {
  const { usage, summary, explanation, examples } = commandHelp[command];
  const definitions = flagDefinitions.filter(({ commands }) => commands.includes(command));
  return [
    `trainmark ${command}: ${summary}`,
    '',
    `Usage: ${usage}`,
    '',
    explanation,
    '',
    'Examples',
    ...examples.flatMap(({ words, does }) => [`  ${words}`, `      ${does}`]),
    '',
    'Flags',
    ...definitions.flatMap(flagHelp),
    '',
    ...(readsFile(command) ? [sameInFile, ''] : []),
    exitCodeHelp,
    '',
  ].join('\n');
}

const sameInFile =
  'The same settings stand in trainmark.yml under the names that the README lists; flags win over the file.';

function readsFile(command: CommandName): boolean {
  return command !== 'read' && command !== 'samples' && command !== 'rehydrate';
}

const textWidth = 74;

function flagHelp({ flag, placeholder, description, kind, defaultText }: FlagDefinition): string[] {
  const more = kind === 'list' ? ' Repeatable.' : '';
  const text = `${description}${more} Default: ${defaultText}.`;
  return [`  --${flag} ${placeholder}`.trimEnd(), ...wrap(text, textWidth).map((line) => `      ${line}`)];
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
