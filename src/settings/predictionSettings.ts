import type { PredictionColumns } from '../predictions/columnRoles.ts';
import { type PairingRules, usualPairing } from '../predictions/pairingRules.ts';
import type { RawExperiment } from './experimentSchema.ts';

/** The per-example file of an experiment. */
export interface PredictionSettings {
  /** Relative to the experiment's directory; null where the experiment writes none. */
  readonly path: string | null;
  readonly columns: PredictionColumns;
  readonly pairing: PairingRules;
}

/** The `predictions` setting in any of its forms. */
export function resolvePredictions(raw: RawExperiment['predictions']): PredictionSettings {
  const settings = typeof raw === 'object' ? raw : raw === undefined ? null : { path: raw };
  const { path, id, label, prediction, score, slices, positive, pair, min_examples: fewest } = settings ?? {};
  return {
    path: path ?? null,
    columns: {
      id: id ?? null,
      label: label ?? null,
      prediction: prediction ?? null,
      score: score ?? null,
      slices: slices ?? null,
      positive: positive ?? null,
    },
    pairing: {
      intersect: pair === undefined ? usualPairing.intersect : pair === 'intersect',
      fewestExamples: fewest ?? usualPairing.fewestExamples,
    },
  };
}

/** A path that is given here and now takes the place of the file's path, and leaves what it says of the columns. */
export function withGivenPath(
  fromFile: RawExperiment['predictions'],
  given: RawExperiment['predictions'],
): RawExperiment['predictions'] {
  return typeof fromFile === 'object' && typeof given === 'string' ? { ...fromFile, path: given } : given;
}
