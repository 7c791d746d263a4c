import type { StepKind } from '../records/reading.ts';

/**
 * Names that sources give to a step, best first: where a row has several (Lightning and Hugging Face log
 * both), the finest counter is the axis and the others are dropped, since an axis is not a metric.
 */
const stepNames: readonly (readonly [name: string, kind: StepKind])[] = [
  ['step', 'step'],
  ['_step', 'step'],
  ['global_step', 'step'],
  ['iteration', 'iteration'],
  ['training_iteration', 'iteration'],
  ['iter', 'iteration'],
  ['epoch', 'epoch'],
  ['round', 'round'],
  ['trial', 'trial'],
];

const ranked: ReadonlyMap<string, { readonly kind: StepKind; readonly rank: number }> = new Map(
  stepNames.map(([name, kind], rank) => [name, { kind, rank }]),
);

/** What a key, column or property of this name counts; undefined when it is not a step. */
export function stepKindOf(name: string): StepKind | undefined {
  return find(name)?.kind;
}

/** How fine a step of this name is: lower is finer, Infinity is no step. */
export function stepRankOf(name: string): number {
  return find(name)?.rank ?? Infinity;
}

const longestName = Math.max(...stepNames.map(([name]) => name.length));

function find(name: string) {
  const known = ranked.get(name);
  return known !== undefined || name.length > 2 * longestName ? known : ranked.get(name.trim().toLowerCase());
}

/** The name that is the axis among those that `mayBe` one, or undefined. */
export function chooseStepName(
  names: Iterable<string>,
  mayBe: (name: string) => boolean,
): string | undefined {
  let best: string | undefined;
  let bestRank = Infinity;
  for (const name of names) {
    const rank = stepRankOf(name);
    if (rank < bestRank && mayBe(name)) [best, bestRank] = [name, rank];
  }
  return best;
}

/**
 * True for keys that hold the time of logging. A plain `time` does not: it is often a duration, which is a
 * metric.
 */
export function isWallTimeName(name: string): boolean {
  return /^_?(?:timestamp|wall_?time)(?:_ms)?$/i.test(name.trim());
}

const year2001Seconds = 1e9;

/**
 * A logged time → Unix milliseconds. Sources differ in unit (MLflow and DVCLive ms, W&B and TensorBoard s),
 * which the size tells: up to the year 5138, only milliseconds are above 1e11. Undefined for what is no time
 * since 2001.
 */
export function wallTimeMsOf(value: number): number | undefined {
  if (!(value >= year2001Seconds && value < 1e14)) return undefined;
  return value >= 1e11 ? value : value * 1000;
}
