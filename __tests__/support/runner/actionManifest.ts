import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { fillTemplate, scalarText, type Scope } from './expressions.ts';

export interface ActionInput {
  readonly name: string;
  /** The default as written, possibly with expressions; empty when there is none. */
  readonly default: string;
  readonly deprecationMessage: string | null;
}

/** What the runner takes from an action.yml. */
export interface ActionManifest {
  readonly name: string;
  readonly inputs: readonly ActionInput[];
  readonly outputs: readonly string[];
  /** Entry files, absolute. */
  readonly main: string;
  readonly post: string | null;
  readonly postIf: string;
}

interface ActionFile {
  readonly name?: string;
  readonly inputs?: Record<string, { default?: unknown; deprecationMessage?: string } | null> | null;
  readonly outputs?: Record<string, unknown> | null;
  readonly runs?: { using?: string; main?: string; pre?: string; post?: string; 'post-if'?: string };
}

/** Reads action.yml, or action.yaml. Throws for what the harness does not run: docker, composite and `pre`. */
export function readManifest(directory: string): ActionManifest {
  const path = ['action.yml', 'action.yaml']
    .map((name) => join(directory, name))
    .find((one) => existsSync(one));
  if (path === undefined) throw new Error(`There is no action.yml in ${directory}.`);
  const file = parse(readFileSync(path, 'utf8')) as ActionFile;
  const { using = '(nothing)', main, pre, post, 'post-if': postIf = 'always()' } = file.runs ?? {};
  if (using !== 'node24' && using !== 'node20')
    throw new Error(`${path}: runs.using is ${using}, not node24.`);
  if (main === undefined) throw new Error(`${path}: runs.main is missing.`);
  if (pre !== undefined) throw new Error(`${path}: runs.pre does not run for local actions.`);
  return {
    name: file.name ?? '',
    inputs: Object.entries(file.inputs ?? {}).map(([name, input]) => ({
      name,
      default: scalarText(input?.default),
      deprecationMessage: input?.deprecationMessage ?? null,
    })),
    outputs: Object.keys(file.outputs ?? {}),
    main: join(directory, main),
    post: post === undefined ? null : join(directory, post),
    postIf,
  };
}

/** The inputs of a step by name, and what the runner warns about. */
export interface StepInputs {
  readonly values: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
}

/** A step's `with` over the manifest's defaults (actions/runner, ActionRunner.cs). Unknown names are passed on, with a warning. */
export function stepInputs(
  manifest: ActionManifest,
  given: Readonly<Record<string, string>>,
  scope: Scope,
): StepInputs {
  const values = new Map(Object.entries(given));
  const lower = new Set(Object.keys(given).map((name) => name.toLowerCase()));
  const warnings: string[] = [];
  for (const input of manifest.inputs) {
    const isGiven = lower.delete(input.name.toLowerCase());
    if (!isGiven) values.set(input.name, fillTemplate(input.default, scope));
    else if (input.deprecationMessage !== null) {
      warnings.push(`Input '${input.name}' has been deprecated with message: ${input.deprecationMessage}`);
    }
  }
  const unexpected = Object.keys(given).filter((name) => lower.has(name.toLowerCase()));
  if (unexpected.length > 0) {
    const valid = manifest.inputs.map((input) => input.name);
    warnings.push(
      `Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid.join("', '")}']`,
    );
  }
  return { values, warnings };
}

/** The name of the variable that carries an input. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
