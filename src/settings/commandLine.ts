import { nearest } from '../gates/nearest.ts';
import { parseArgs } from 'node:util';
import { calibrateFlags } from './calibrateFlags.ts';
import { commandNames, type CommandName } from './commandNames.ts';
import { settingDefinitions, type FlagDefinition } from './definition.ts';
import type { Problem } from './problem.ts';
import { rehydrateFlags } from './rehydrateFlags.ts';
import { compareFlags } from './compareFlags.ts';
import { samplesFlags } from './samplesFlags.ts';
import { sweepFlags } from './sweepFlags.ts';

/** Every flag of the terminal program. */
export const flagDefinitions: readonly FlagDefinition[] = [
  ...settingDefinitions,
  ...compareFlags,
  ...calibrateFlags,
  ...samplesFlags,
  ...sweepFlags,
  ...rehydrateFlags,
];

/** Settings as given outside trainmark.yml, by key: a text, several texts, or a switch. */
export type GivenSettings = ReadonlyMap<string, readonly string[]>;

/** What the words of the command line ask for. */
export type CommandLine =
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'command';
      readonly command: CommandName;
      /** Words that are no flags: what to compare, what to read. */
      readonly operands: readonly string[];
      /** Words behind `--`: the training command, run without a shell. */
      readonly words: readonly string[];
      readonly given: GivenSettings;
      readonly problems: readonly Problem[];
    };

/** Reads the words after the program's name. Problems are collected, so that all settings can be judged together. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const separator = argv.indexOf('--');
  const before = separator === -1 ? argv : argv.slice(0, separator);
  const words = separator === -1 ? [] : argv.slice(separator + 1);
  const [name] = before;
  const command = commandNames.find((known) => known === name);
  if (before.includes('--help') || before.includes('-h') || name === undefined || name === 'help') {
    const topic = name === 'help' ? commandNames.find((known) => known === before[1]) : command;
    return { kind: 'help', command: topic ?? null };
  }
  if (name === '--version' || name === '-V') return { kind: 'version' };
  if (command === undefined) return unknownCommand(name);
  return { kind: 'command', command, words, ...parseFlags(command, before.slice(1)) };
}

function unknownCommand(name: string): CommandLine {
  const near = nearest(name, commandNames, 1)[0];
  const advice = near === undefined ? `accepted: ${commandNames.join(', ')}` : `did you mean ${near}?`;
  const problem = { where: name, message: `is not a command of trainmark; ${advice}` };
  return {
    kind: 'command',
    command: 'check',
    operands: [],
    words: [],
    given: new Map(),
    problems: [problem],
  };
}

interface ParsedFlags {
  readonly operands: readonly string[];
  readonly given: GivenSettings;
  readonly problems: readonly Problem[];
}

function parseFlags(command: CommandName, argv: readonly string[]): ParsedFlags {
  const given = new Map<string, readonly string[]>();
  const problems: Problem[] = [];
  const operands: string[] = [];
  const options = Object.fromEntries(
    flagDefinitions.map(({ flag, kind }) => [
      flag,
      { type: kind === 'switch' ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const definition = flagDefinitions.find(({ flag }) => flag === token.name);
    const problem = problemWithFlag(command, definition, token);
    if (problem !== null) problems.push({ where: token.rawName, message: problem });
    else if (definition !== undefined) {
      const value = token.value ?? 'true';
      given.set(
        definition.key,
        definition.kind === 'list' ? [...(given.get(definition.key) ?? []), value] : [value],
      );
    }
  }
  const [stray] = operands;
  // Behind an unknown flag, a word may be that flag's value.
  if (stray !== undefined && problems.length === 0 && (command === 'check' || command === 'record')) {
    problems.push({
      where: stray,
      message: `${command} takes no words of its own; a command goes behind --: trainmark ${command} -- ${stray} …`,
    });
  }
  return { operands, given, problems };
}

function problemWithFlag(
  command: CommandName,
  definition: FlagDefinition | undefined,
  token: { readonly rawName: string; readonly name: string; readonly value?: string | undefined },
): string | null {
  if (definition === undefined) {
    const near = nearest(
      token.name,
      flagDefinitions.filter(({ commands }) => commands.includes(command)).map(({ flag }) => flag),
      1,
    )[0];
    return near === undefined
      ? `unknown flag; trainmark ${command} --help lists all`
      : `unknown flag; did you mean --${near}?`;
  }
  if (!definition.commands.includes(command)) return `has no meaning for ${command}`;
  if (definition.kind === 'switch')
    return token.value === undefined ? null : `takes no value, got ${JSON.stringify(token.value)}`;
  return token.value === undefined ? `needs a value, such as ${definition.example}` : null;
}
