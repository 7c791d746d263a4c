import type { Replicates } from './bootstrap.ts';
import { drawerBelow, type Generator } from './generator.ts';
import { superiority } from './mannWhitney.ts';
import { mean } from './moments.ts';
import { requireCount, requireSample } from './requirements.ts';

/** Scores of a benchmark suite: for each task the values of its runs, tasks on one scale. */
export type TaskScores = readonly (readonly number[])[];

/**
 * The mean of the middle half of all runs of all tasks (Agarwal et al. 2021): a quarter of the values, rounded down, is
 * left out at either end. Less moved by one odd task than the mean, less wasteful than the median.
 */
export function interquartileMean(scores: TaskScores): number {
  const values = scores.flat().sort((x, y) => x - y);
  requireSample(values, 1);
  const cut = Math.floor(values.length / 4);
  return mean(values.slice(cut, values.length - cut));
}

/**
 * How likely a run of the candidate beats one of the baseline on a task drawn at random, ties counting half (Agarwal et
 * al. 2021): the mean of the tasks' Mann-Whitney superiorities. Both sides list the same tasks in the same order.
 */
export function probabilityOfImprovement(baseline: TaskScores, candidate: TaskScores): number {
  if (baseline.length !== candidate.length) {
    throw new RangeError(`expected the same tasks, got ${baseline.length} and ${candidate.length}`);
  }
  return mean(baseline.map((runs, task) => superiority(runs, candidate[task] ?? [])));
}

/**
 * The stratified bootstrap of suites: runs are resampled within their task, tasks stay, the two sides are independent.
 * From about 3 runs a task, if there are many tasks.
 */
export function replicateTasks(
  sides: { readonly baseline: TaskScores; readonly candidate: TaskScores },
  resamples: number,
  generator: Generator,
  statistic: (baseline: TaskScores, candidate: TaskScores) => number,
): Replicates {
  requireCount('the number of resamples', resamples, 1);
  const drawBaseline = taskDrawer(sides.baseline, generator);
  const drawCandidate = taskDrawer(sides.candidate, generator);
  const values = Float64Array.from({ length: resamples }, () => statistic(drawBaseline(), drawCandidate()));
  return { estimate: statistic(sides.baseline, sides.candidate), ascending: values.sort() };
}

function taskDrawer(scores: TaskScores, generator: Generator): () => TaskScores {
  const tasks = scores.map((runs) => ({ runs, draw: drawerBelow(runs.length, generator) }));
  return () => tasks.map(({ runs, draw }) => runs.map(() => runs[draw()] ?? Number.NaN));
}
