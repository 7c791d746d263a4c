import { UserError } from '../../errors.ts';
import { nearest } from '../../gates/nearest.ts';
import type { ParamValue } from '../../records/reading.ts';
import type { ExperimentSettings } from '../../settings/settings.ts';
import { expandCommand } from '../../sweeps/expandCommand.ts';
import { pythonText } from '../../sweeps/pythonText.ts';
import { nested, type Configuration } from '../../sweeps/space/configuration.ts';
import type { SweepSpec } from '../../sweeps/sweepSpec.ts';
import type { Value } from '../../sweeps/value.ts';
import type { Effects } from '../effects.ts';

const placeholder = /\{param:([^{}\s]+)\}|\{params\}/g;

/** Whether the sweep file says itself what to start, as W&B's do; else the experiment's command is taken. */
export function hasOwnCommand({ command }: SweepSpec): boolean {
  return command.program !== null || !command.words.includes('${program}');
}

/** Refuses, before anything is started, a command that no trial could be made from. */
export function refuseUnusableCommand(spec: SweepSpec, { name, run }: ExperimentSettings): void {
  if (hasOwnCommand(spec)) return;
  if (run === null)
    throw new UserError(
      'There is nothing to run: the sweep names no program, and the experiment no command.',
      {
        hint: 'Add program: train.py to the sweep file, or run: to the experiment, or use --run "python train.py --lr {param:lr}".',
      },
    );
  for (const [, wanted] of [run].flat().join('\n').matchAll(placeholder)) {
    if (wanted === undefined) continue;
    const parameter = spec.parameters.find((one) => one.name === wanted);
    if (parameter === undefined) {
      const names = spec.parameters.map((one) => one.name);
      const near = nearest(wanted, names, 1)[0];
      const advice = near === undefined ? `It has ${names.join(', ')}.` : `Did you mean {param:${near}}?`;
      throw new UserError(`The command of ${name} uses {param:${wanted}}, which the sweep does not have.`, {
        hint: advice,
      });
    }
    if (parameter.when.length > 0)
      throw new UserError(`The command of ${name} uses {param:${wanted}}, which not every trial has.`, {
        hint: 'Use {params} in its place, which writes --name=value for the parameters that a trial has, or read TRAINMARK_PARAMS.',
      });
  }
}

/** The experiment as one trial runs it: its own command, the sweep's metrics declared, nothing judged. */
export function trialExperiment(
  { environment }: Effects,
  experiment: ExperimentSettings,
  spec: SweepSpec,
  { configuration, argumentsFile }: { readonly configuration: Configuration; readonly argumentsFile: string },
): ExperimentSettings {
  const run = hasOwnCommand(spec)
    ? expandCommand(spec.command, spec.parameters, configuration, {
        isWindows: environment['OS'] === 'Windows_NT',
        argumentsFile,
        environment: new Map(
          Object.entries(environment).flatMap(([name, value]) =>
            value === undefined ? [] : [[name, value]],
          ),
        ),
      })
    : filled(experiment.run ?? [], configuration);
  const objectives = spec.metrics.map(({ name, goal }) => ({
    pattern: name,
    goal: goal === 'maximize' ? ('max' as const) : ('min' as const),
  }));
  return { ...experiment, run, gates: [], declarations: [...experiment.declarations, ...objectives] };
}

/** What a trial's command may read its parameters from, whatever its command line says. */
export function trialEnvironment(
  spec: SweepSpec,
  configuration: Configuration,
  { sweepId, trial }: { readonly sweepId: string; readonly trial: number },
): Readonly<Record<string, string>> {
  const own = [...configuration].map(([name, value]) => [variableOf(name), plainText(value)] as const);
  return {
    ...Object.fromEntries(own),
    TRAINMARK_PARAMS: JSON.stringify(nested(spec.parameters, configuration)),
    TRAINMARK_SWEEP: sweepId,
    TRAINMARK_TRIAL: String(trial),
  };
}

/** `optimizer.lr` → TRAINMARK_PARAM_OPTIMIZER_LR. */
function variableOf(name: string): string {
  return `TRAINMARK_PARAM_${name.toUpperCase().replaceAll(/[^A-Z0-9_]/g, '_')}`;
}

/** The parameters as a record keeps them: what is no scalar, as JSON. */
export function trialParams(configuration: Configuration): Readonly<Record<string, ParamValue>> {
  return Object.fromEntries(
    [...configuration].map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
    ]),
  );
}

function plainText(value: Value): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** In a text, which a shell will read, every value is one word of it; in a list nothing is quoted. */
function filled(run: string | readonly string[], configuration: Configuration): string | readonly string[] {
  if (typeof run === 'string')
    return run.replaceAll(placeholder, (_, name: string | undefined) =>
      name === undefined
        ? allWords(configuration).map(shellWord).join(' ')
        : shellWord(textOf(configuration, name)),
    );
  return run.flatMap((word) =>
    word === '{params}'
      ? allWords(configuration)
      : [
          word.replaceAll(placeholder, (whole, name: string | undefined) =>
            name === undefined ? whole : textOf(configuration, name),
          ),
        ],
  );
}

function allWords(configuration: Configuration): readonly string[] {
  return [...configuration].map(([name, value]) => `--${name}=${pythonText(value)}`);
}

function textOf(configuration: Configuration, name: string): string {
  const value = configuration.get(name);
  return value === undefined ? '' : pythonText(value);
}

function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
