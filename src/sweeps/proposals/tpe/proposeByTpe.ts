import { uniform, type Generator } from '../../../statistics/generator.ts';
import { canonicalJson } from '../../../records/canonicalJson.ts';
import type { Cell } from '../../space/axis.ts';
import { isActive } from '../../space/condition.ts';
import type { Configuration } from '../../space/configuration.ts';
import { settle, type Dimension, type SearchSpace } from '../../space/searchSpace.ts';
import type { Evidence } from '../losses.ts';
import { mixtureOf, type Mixture } from './kernels.ts';
import { splitByLoss, type Weighted } from './splitByLoss.ts';

const candidates = 24;

/** Dimensions that are active together, with a mixture for each over the trials in which they were. */
interface Group {
  readonly dimensions: readonly Dimension[];
  readonly good: Estimator;
  readonly bad: Estimator;
}

interface Estimator {
  /** ln of the kernels' weights, the prior's last. */
  readonly logWeights: Float64Array;
  readonly mixtures: ReadonlyMap<Dimension, Mixture>;
}

/**
 * Trials for which the good trials are denser than the others, best first: a multivariate tree-structured Parzen
 * estimator (Watanabe 2023, arXiv 2304.11127, and its code's dimension-independent draws). Pending trials count among
 * the others (constant liar). Under conditions each group of parameters learns from the trials that had it.
 */
export function proposeByTpe(
  space: SearchSpace,
  evidence: Evidence,
  generator: Generator,
): readonly Configuration[] {
  const groups = groupsOf(space, evidence);
  const drawn = Array.from({ length: candidates }, () => draw(space, groups, generator));
  return drawn
    .map((configuration) => ({ configuration, score: scoreOf(groups, configuration) }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ configuration }) => configuration);
}

function groupsOf(space: SearchSpace, evidence: Evidence): readonly Group[] {
  const { good, bad } = splitByLoss(evidence);
  const byCondition = new Map<string, Dimension[]>();
  for (const dimension of space.dimensions) {
    const key = canonicalJson(dimension.parameter.when.map(({ parameter, values }) => [parameter, values]));
    byCondition.set(key, [...(byCondition.get(key) ?? []), dimension]);
  }
  return [...byCondition.values()].map((dimensions) => ({
    dimensions,
    good: estimatorOf(dimensions, good),
    bad: estimatorOf(dimensions, bad),
  }));
}

/** Trials without one of the dimensions, or with a value that has no place any more, are left out. */
function estimatorOf(dimensions: readonly Dimension[], trials: readonly Weighted[]): Estimator {
  const usable = trials.flatMap(({ configuration, weight }) => {
    const cells = dimensions.map((dimension) => cellIn(dimension, configuration));
    return cells.every((cell) => cell !== null) ? [{ cells, weight }] : [];
  });
  const sum = usable.reduce((total, { weight }) => total + weight, 0);
  const prior = usable.length === 0 ? 1 : sum / usable.length;
  return {
    logWeights: Float64Array.from([...usable.map(({ weight }) => weight), prior], (weight) =>
      Math.log(weight / (sum + prior)),
    ),
    mixtures: new Map(
      dimensions.map((dimension, place) => {
        const cells = usable.flatMap((trial) => trial.cells[place] ?? []);
        return [dimension, mixtureOf(dimension.axis, cells)] as const;
      }),
    ),
  };
}

function cellIn({ parameter, axis }: Dimension, configuration: Configuration): Cell | null {
  const value = configuration.get(parameter.name);
  return value === undefined || !isActive(parameter, configuration) ? null : axis.cellOf(value);
}

/** Each dimension draws a kernel of its own: a kernel for all would only repeat the neighbourhoods of good trials. */
function draw(space: SearchSpace, groups: readonly Group[], generator: Generator): Configuration {
  return settle(space, (dimension) => {
    const estimator = groups.find(({ dimensions }) => dimensions.includes(dimension))?.good;
    const mixture = estimator?.mixtures.get(dimension);
    if (estimator === undefined || mixture === undefined) return dimension.axis.valueAt(uniform(generator));
    return dimension.axis.valueAt(mixture.draw(kernelFor(estimator, uniform(generator)), generator));
  });
}

function kernelFor({ logWeights }: Estimator, share: number): number {
  let rest = share;
  for (const [kernel, log] of logWeights.entries()) {
    rest -= Math.exp(log);
    if (rest < 0) return kernel;
  }
  return logWeights.length - 1;
}

function scoreOf(groups: readonly Group[], configuration: Configuration): number {
  let score = 0;
  for (const { dimensions, good, bad } of groups) {
    const cells = dimensions.map((dimension) => cellIn(dimension, configuration));
    if (cells.every((cell) => cell !== null))
      score += logDensity(good, dimensions, cells) - logDensity(bad, dimensions, cells);
  }
  return score;
}

function logDensity(
  { logWeights, mixtures }: Estimator,
  dimensions: readonly Dimension[],
  cells: readonly Cell[],
): number {
  const logs = logWeights.slice();
  for (const [place, dimension] of dimensions.entries()) {
    const cell = cells[place];
    if (cell !== undefined) mixtures.get(dimension)?.addLogs(cell, logs);
  }
  const most = logs.reduce((greatest, log) => Math.max(greatest, log), -Infinity);
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}
