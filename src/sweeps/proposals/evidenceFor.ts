import { uniform, type Generator } from '../../statistics/generator.ts';
import type { SweepMetric } from '../sweepSpec.ts';
import type { Trial } from '../trial.ts';
import { evidenceOf, lossesOf, type Evidence } from './losses.ts';

/** One loss for each trial; of several metrics a mixture with weights of its own for each proposal (ParEGO, Knowles 2006). */
export function evidenceFor(
  metrics: readonly SweepMetric[],
  trials: readonly Trial[],
  generator: Generator,
): Evidence {
  if (metrics.length === 1) return evidenceOf(metrics, trials, ([loss]) => loss ?? 0);
  const all = trials.flatMap((trial) => {
    const losses = lossesOf(metrics, trial);
    return losses === null ? [] : [losses];
  });
  const ends = metrics.map((_, index) => {
    const own = all.map((losses) => losses[index] ?? 0);
    return { low: Math.min(...own), width: Math.max(...own) - Math.min(...own) || 1 };
  });
  const raw = metrics.map(() => -Math.log(uniform(generator)));
  const sum = raw.reduce((total, one) => total + one, 0);
  return evidenceOf(metrics, trials, (losses) => {
    const parts = losses.map(
      (loss, index) =>
        ((raw[index] ?? 0) / sum) * ((loss - (ends[index]?.low ?? 0)) / (ends[index]?.width ?? 1)),
    );
    return Math.max(...parts) + 0.05 * parts.reduce((total, part) => total + part, 0);
  });
}
