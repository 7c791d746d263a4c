import type { SearchSpace } from '../../space/searchSpace.ts';
import type { Parameter } from '../../sweepSpec.ts';
import type { ScoredTrial } from '../scored.ts';
import type { Surrogate } from '../surrogate.ts';
import { pedAnova, type RankedTrial } from './pedAnova.ts';

/** Which parameters mattered for one metric, by two methods that know nothing of each other. */
export interface Importance {
  /** From the most important; shares of 1, all 0 when no parameter mattered. */
  readonly parameters: readonly ParameterImportance[];
  /** The best so many trials are set against all. */
  readonly best: number;
  readonly trials: number;
  readonly reliability: Reliability;
  /** How much of the trials' spread the model foretells; null without a model worth asking. */
  readonly foretold: number | null;
  /** Parameters that one method finds important and the other does not. */
  readonly disputed: readonly string[];
  /** Conditional parameters that hardly any of the best trials had: their shares mean little. */
  readonly sparse: readonly string[];
}

export interface ParameterImportance {
  readonly name: string;
  /** For getting among the best trials: PED-ANOVA, as Optuna's default. */
  readonly share: number;
  /** For the metric anywhere: total effect on the model's mean; null without a model worth asking. */
  readonly modelShare: number | null;
}

/** `poor`: below 30 trials chance alone orders the parameters. */
export type Reliability = 'poor' | 'fair' | 'good';

/** Fewer trials than this say nothing of importance. */
const leastTrials = 10;
const fewTrials = 30;
const manyTrials = 100;
/** Optuna advises at least five trials among the best. */
const leastBest = 5;
const usualQuantile = 0.1;
/** A model that foretells less of the spread is not worth asking. */
const leastForetold = 0.2;

/** Fewer of the best trials than this with a parameter are a single point, not a distribution. */
const leastActive = 3;

/** Null with fewer than ten complete trials, and when all have the same result. */
export function importanceOf(
  { dimensions }: SearchSpace,
  trials: readonly ScoredTrial[],
  metric: number,
  surrogate: Surrogate | null,
): Importance | null {
  if (trials.length < leastTrials || dimensions.length === 0) return null;
  if (new Set(trials.map(({ losses }) => losses[metric])).size === 1) return null;
  const quantile = Math.max(usualQuantile, leastBest / trials.length);
  const parameters = dimensions.map(({ parameter }) => parameter);
  const ranked = trials.map(({ run, losses }) => ({
    configuration: run.configuration,
    loss: losses[metric] ?? 0,
  }));
  const shares = shareOf(pedAnova(parameters, ranked, quantile));
  const model = surrogate !== null && surrogate.foretold >= leastForetold ? surrogate : null;
  const modelShares = model === null ? null : shareOf(model.effects);
  const best = Math.ceil(quantile * trials.length);
  const rows = parameters
    .map(({ name }, index) => ({
      name,
      share: shares[index] ?? 0,
      modelShare: modelShares?.[index] ?? null,
    }))
    .toSorted((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
  return {
    parameters: rows,
    best,
    trials: trials.length,
    reliability: trials.length < fewTrials ? 'poor' : trials.length < manyTrials ? 'fair' : 'good',
    foretold: model?.foretold ?? null,
    disputed: rows.filter((row) => isDisputed(row, rows.length)).map(({ name }) => name),
    sparse: sparseAmong(parameters, ranked, best),
  };
}

function sparseAmong(
  parameters: readonly Parameter[],
  ranked: readonly RankedTrial[],
  count: number,
): readonly string[] {
  const best = ranked.toSorted((a, b) => a.loss - b.loss).slice(0, count);
  return parameters
    .filter(({ when }) => when.length > 0)
    .filter(({ name }) => best.filter(({ configuration }) => configuration.has(name)).length < leastActive)
    .map(({ name }) => name);
}

function shareOf(raw: readonly number[]): readonly number[] {
  const sum = raw.reduce((total, one) => total + one, 0);
  return raw.map((one) => (sum > 0 ? one / sum : 0));
}

/** More than one and a half times an even share by one method, less than half of it by the other. */
function isDisputed({ share, modelShare }: ParameterImportance, count: number): boolean {
  if (modelShare === null || count < 2) return false;
  const [less, more] = share < modelShare ? [share, modelShare] : [modelShare, share];
  return more > 1.5 / count && less < 0.5 / count;
}
