import { resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import type { ExperimentSettings } from '../../settings/settings.ts';
import { isDistributionMap } from '../../sweeps/configuration/optunaDistributions.ts';
import type { Effects } from '../effects.ts';
import { gatedMetrics } from '../gatedMetrics.ts';

/** What a sweep is described by. */
export interface SweepSource {
  /** Of the sweep file; empty where parameters are given in its place. */
  readonly path: string;
  /** Hydra's overrides. */
  readonly params?: readonly string[];
  /** What a search of a bare space is to better; null: as gates and goals say. */
  readonly metric?: string | null;
}

/** No larger text is looked into; `readSweepFile` refuses it. */
const mostCharacters = 1_000_000;

/**
 * The text of the sweep. A bare space (a JSON map of Optuna's distributions, or overrides in place of a file) becomes a sweep
 * by `bayes` for the metric of the experiment.
 */
export async function sweepText(
  effects: Effects,
  experiment: ExperimentSettings,
  { path, params = [], metric = null }: SweepSource,
): Promise<{ readonly name: string; readonly text: string }> {
  if (params.length > 0) return { name: '--param', text: searchOf(experiment, metric, params) };
  const text = await effects.files.readText(resolve(effects.directory, path));
  if (text === null)
    throw new UserError(`There is no sweep file ${path}.`, {
      hint: 'Give the path of a sweep in the format of W&B: trainmark sweep sweep.yml',
    });
  const space = bareSpace(text);
  if (space !== null) return { name: path, text: searchOf(experiment, metric, space) };
  if (metric !== null)
    throw new UserError(
      `--metric ${metric} stands beside the sweep file ${path}, which says itself what it follows.`,
      {
        hint: 'Leave it out, or change metric in the file.',
      },
    );
  return { name: path, text };
}

function bareSpace(text: string): unknown {
  if (text.length > mostCharacters || !/^\s*\{/.test(text)) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isDistributionMap(value) ? value : null;
  } catch {
    return null;
  }
}

function searchOf(experiment: ExperimentSettings, asked: string | null, parameters: unknown): string {
  return JSON.stringify({ method: 'bayes', metric: metricOf(experiment, asked), parameters });
}

/** The metric that was asked for; else the first of the gates; else the only one with a goal. */
function metricOf(
  experiment: ExperimentSettings,
  asked: string | null,
): { readonly name: string; readonly goal: 'minimize' | 'maximize' } {
  const goals = new Map(
    experiment.declarations.flatMap(({ pattern, goal }) =>
      goal === null || goal === undefined ? [] : [[pattern, goal] as const],
    ),
  );
  const only = goals.size === 1 ? [...goals.keys()][0] : undefined;
  const name = asked ?? gatedMetrics(experiment)[0] ?? only;
  if (name === undefined)
    throw new UserError('The sweep has parameters, but no metric to get better.', {
      hint: 'Choose one with --metric val_loss, and declare its goal in trainmark.yml: metrics: { val_loss: { goal: min } }.',
    });
  const goal = goals.get(name);
  if (goal === undefined)
    throw new UserError(`It is not known whether ${name} is to grow or to fall.`, {
      hint: `Declare it in trainmark.yml: metrics: { ${name}: { goal: min } }.`,
    });
  return { name, goal: goal === 'max' ? 'maximize' : 'minimize' };
}
