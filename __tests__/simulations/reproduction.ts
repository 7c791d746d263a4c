/**
 * How often the rule for noisy re-runs says "within noise", "diverged" and "inconclusive" when the truth is known. Prints
 * Markdown; the same seed prints the same. `node __tests__/simulations/reproduction.ts [--quick] [--seed <n>]`
 */
import { parseArgs } from 'node:util';

import { judgeEquivalence } from '../../src/reproduction/equivalence.ts';
import { seededGenerator } from '../../src/statistics/generator.ts';
import { wilsonInterval } from '../../src/statistics/proportions.ts';
import { type Metric, metrics } from './noise.ts';

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
});
const trials = options.quick ? 500 : 20_000;
const confidence = 0.95;
const rerunCounts = [2, 3, 5, 10];
const tolerances = [2, 3, 5, 10];
/** How far the re-runs' true mean lies from the record's, in tolerances: none, at the limit, and far beyond it. */
const truths = [
  { name: 'same', shift: 0 },
  { name: 'at the limit', shift: 1 },
  { name: 'twice the limit', shift: 2 },
  { name: 'four times the limit', shift: 4 },
];
const verdicts = ['inside', 'outside', 'undecided'] as const;

console.log(`# What the rule for noisy re-runs says

One recorded run against k re-runs, ${trials} trials each, seed ${options.seed}, confidence ${confidence}. m is the tolerance in
standard deviations σ of one run; "the truth" is how far the true mean of the re-runs lies from that of the record. In
percent, with the 95 % Monte-Carlo interval of "within noise".`);
for (const metric of metrics) {
  console.log(
    `\n## ${metric.name}\n\n| truth | m | k | within noise | diverged | inconclusive |\n|---|---:|---:|---:|---:|---:|`,
  );
  for (const { name, shift } of truths)
    for (const tolerance of tolerances)
      for (const count of rerunCounts) printRow(metric, name, shift * tolerance, tolerance, count);
}

function printRow(metric: Metric, name: string, shift: number, tolerance: number, count: number): void {
  const generator = seededGenerator(Number(options.seed) * 1000 + tolerance * 100 + count);
  const said = { inside: 0, outside: 0, undecided: 0 };
  for (let trial = 0; trial < trials; trial++) {
    // Downwards: a discrete metric near its ceiling has no room above.
    const reruns = Array.from({ length: count }, () => metric.draw(-shift, generator));
    const input = {
      recorded: metric.draw(0, generator),
      reruns,
      tolerance: tolerance * metric.sd,
      confidence,
      metrics: 1,
    };
    said[judgeEquivalence(input).verdict] += 1;
  }
  const percent = (share: number): string => (100 * share).toFixed(1);
  const { low, high } = wilsonInterval({ successes: said.inside, trials }, 0.95);
  const [inside, ...others] = verdicts.map((verdict) => percent(said[verdict] / trials));
  console.log(
    `| ${name} | ${tolerance}σ | ${count} | ${inside} [${percent(low)}, ${percent(high)}] | ${others.join(' | ')} |`,
  );
}
