import { UserError } from '../errors.ts';
import type { CommandTemplate } from './sweepSpec.ts';
import { nested, type Configuration } from './space/configuration.ts';
import type { Parameter } from './sweepSpec.ts';
import { pythonText } from './pythonText.ts';

interface Surroundings {
  /** Windows has no /usr/bin/env. */
  readonly isWindows: boolean;
  readonly interpreter?: string;
  /** Where the values were written as JSON, for `${args_json_file}`. */
  readonly argumentsFile?: string;
  readonly environment: ReadonlyMap<string, string>;
  /** `dotted`: `--optimizer.lr=0.1`; `python`: `--optimizer={'lr': 0.1}`, as W&B. */
  readonly nesting?: 'dotted' | 'python';
}

/**
 * The words to start for one trial; never to be joined for a shell. Macros as W&B's agent has them (0.22): those that
 * stand alone may become several words or none, those inside a word are put in its place.
 */
export function expandCommand(
  { program, words }: CommandTemplate,
  parameters: readonly Parameter[],
  configuration: Configuration,
  surroundings: Surroundings,
): readonly string[] {
  const many = expansions(program, parameters, configuration, surroundings);
  return words.flatMap((word) => {
    const [whole, name] = /^\$\{([a-z_]+)\}$/.exec(word) ?? [];
    const expand = name === undefined ? undefined : many.get(name);
    if (whole !== undefined && expand !== undefined) return expand();
    return [
      word.replaceAll(/\$\{([^}]*)\}/g, (macro, inner: string) => {
        if (inner.startsWith('envvar:')) return variable(inner.slice('envvar:'.length), surroundings);
        return many.get(inner)?.().join(' ') ?? macro;
      }),
    ];
  });
}

function expansions(
  program: string | null,
  parameters: readonly Parameter[],
  configuration: Configuration,
  { isWindows, interpreter = 'python', argumentsFile, nesting = 'dotted' }: Surroundings,
): ReadonlyMap<string, () => readonly string[]> {
  const pairs = nesting === 'dotted' ? [...configuration] : Object.entries(nested(parameters, configuration));
  const texts = pairs.map(([name, value]) => [name, pythonText(value)] as const);
  return new Map<string, () => readonly string[]>([
    ['env', () => (isWindows ? [] : ['/usr/bin/env'])],
    ['interpreter', () => [interpreter]],
    ['program', () => [required(program, 'program', 'Name the script with program: in the sweep file.')]],
    ['args', () => texts.map(([name, text]) => `--${name}=${text}`)],
    ['args_no_hyphens', () => texts.map(([name, text]) => `${name}=${text}`)],
    ['args_no_equals', () => texts.flatMap(([name, text]) => [`--${name}`, text])],
    [
      'args_no_boolean_flags',
      () =>
        pairs.flatMap(([name, value]) => {
          if (typeof value === 'boolean') return value ? [`--${name}`] : [];
          return [`--${name}=${pythonText(value)}`];
        }),
    ],
    ['args_json', () => [JSON.stringify(nested(parameters, configuration))]],
    [
      'args_json_file',
      () => [required(argumentsFile ?? null, 'args_json_file', 'Use ${args} or ${args_json}.')],
    ],
  ]);
}

function required(text: string | null, macro: string, hint: string): string {
  if (text === null) throw new UserError(`The command uses \${${macro}}, which has no value here.`, { hint });
  return text;
}

function variable(name: string, { environment }: Surroundings): string {
  const value = environment.get(name);
  if (value !== undefined) return value;
  throw new UserError(`The command uses \${envvar:${name}}, but the environment has no ${name}.`, {
    hint: 'Set it for the job that carries out the trials.',
  });
}
