/**
 * What the warning of skewed baseline runs is worth: how often it is raised, and how often one new run against k old ones of
 * the same recipe then seems better or worse, though nothing changed. Prints Markdown; the same seed prints the same.
 * `node __tests__/simulations/skewness.ts [--seed <n>]`
 */
import { parseArgs } from 'node:util';

import { seededGenerator } from '../../src/statistics/generator.ts';
import { skewness } from '../../src/statistics/skewness.ts';
import { type Metric, metrics } from './noise.ts';
import { alpha, judge } from './rules.ts';

const { values: options } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
const trials = 20_000;
/** As gates do. */
const skewedFrom = 1;
const counts = [5, 8, 10, 15];

console.log(`# Prediction from skewed runs, measured

One new run against k old ones with the same noise, α = ${alpha} one-sided, ${trials} trials each, seed ${options.seed}. "Skewed": a
moment skewness beyond ±${skewedFrom}. In percent. The warning tells of the risk and does not remove it: the runs that show no skew are
no better, for what would show it, a far value, is just what they lack.

| noise | k | called skewed | seems better | where not called skewed | seems worse | where not called skewed |
|---|---:|---:|---:|---:|---:|---:|`);
for (const metric of metrics) for (const count of counts) printRow(metric, count);

function printRow(metric: Metric, count: number): void {
  const generator = seededGenerator(Number(options.seed) * 1000 + count);
  const found = Array.from({ length: trials }, () => {
    const old = Array.from({ length: count }, () => metric.draw(0, generator));
    const runs = { old, fresh: [metric.draw(0, generator)] };
    const answer = judge(runs, 'superior', 0);
    return { isSkewed: Math.abs(skewness(old)) > skewedFrom, answer };
  });
  const plain = found.filter(({ isSkewed }) => !isSkewed);
  const rates = [
    share(found, ({ isSkewed }) => isSkewed),
    ...(['shown', 'refuted'] as const).flatMap((wanted) => [
      share(found, ({ answer }) => answer === wanted),
      share(plain, ({ answer }) => answer === wanted),
    ]),
  ];
  console.log(`| ${metric.name} | ${count} | ${rates.join(' | ')} |`);
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): string {
  return ((100 * all.filter(holds).length) / all.length).toFixed(1);
}
