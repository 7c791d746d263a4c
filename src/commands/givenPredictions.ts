import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { readPredictionsFile } from '../readers/predictions/readPredictionsFile.ts';
import type { ExperimentSettings } from '../settings/settings.ts';
import type { Comparand } from './comparand.ts';
import type { Effects } from './effects.ts';
import { gatedMetrics } from './gatedMetrics.ts';
import { withPredictionMetrics } from './predictionMetrics.ts';

interface Given {
  /** As given, relative to where the program was started; null for none. */
  readonly path: string | null;
  readonly flag: string;
}

/** A side of `compare` with the per-example file that was given for it, in place of one that its run has kept. */
export async function withGivenPredictions(
  effects: Effects,
  side: Comparand,
  experiment: ExperimentSettings,
  { path, flag }: Given,
): Promise<Comparand> {
  if (path === null) return side;
  const [run, ...more] = side.runs;
  if (run === undefined || more.length > 0) {
    throw new UserError(`${flag} gives one per-example file, but that side has ${side.runs.length} runs.`, {
      hint: 'Compare runs that have kept their own, recorded with --predictions, or name a single run.',
    });
  }
  const name = { path, absolutePath: resolve(effects.directory, path) };
  const { predictions, warnings } = await readPredictionsFile(name, experiment.predictions.columns);
  const added = withPredictionMetrics(run.record.metrics, predictions, {
    declarations: experiment.declarations,
    gated: gatedMetrics(experiment),
  });
  const record = { ...run.record, metrics: added.metrics };
  return {
    ...side,
    runs: [{ ...run, record, predictions }],
    warnings: [...side.warnings, ...warnings, ...added.warnings],
  };
}
