/**
 * How often the predicates are wrong, measured: false alarms when there is nothing to find, misses when there is, for
 * few runs and several kinds of noise, beside rules that other tools use, on the same data. Prints Markdown; the same
 * seed prints the same. `node __tests__/simulations/predicates.ts [--quick] [--seed <n>]`; full size takes minutes.
 */
import { parseArgs } from 'node:util';

import { type Generator, seededGenerator } from '../../src/statistics/generator.ts';
import { wilsonInterval } from '../../src/statistics/proportions.ts';
import { type Metric, metrics } from './noise.ts';
import { alpha, type Claim, judge, rules, type Runs } from './rules.ts';

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
});
const trials = options.quick ? 300 : 4000;
const resamples = options.quick ? 99 : 499;
const margin = 2;
const effect = 3;
/** With a single candidate run the baseline has this many, and the prediction interval judges. */
const oldRunsForOne = 5;

/** What to count: how often a claim gets `answer` when the truth lies `shift` standard deviations above the baseline. */
interface Question {
  readonly title: string;
  readonly shift: number;
  readonly claim: Claim;
  readonly margin: number;
  readonly isWrong: (answer: ReturnType<typeof judge>) => boolean;
  /** Whether α promises a rate. */
  readonly isPromised: boolean;
}

const isShown: Question['isWrong'] = (answer) => answer === 'shown';
const isNotShown: Question['isWrong'] = (answer) => answer !== 'shown';

/** Promised rates that were not held, told at the end. */
const exceptions: string[] = [];

const questions: readonly Question[] = [
  {
    title: `noninferior ${margin}σ: passes at −${margin}σ`,
    shift: -margin,
    claim: 'nonInferior',
    margin,
    isWrong: isShown,
    isPromised: true,
  },
  {
    title: 'noninferior: not shown at 0',
    shift: 0,
    claim: 'nonInferior',
    margin,
    isWrong: isNotShown,
    isPromised: false,
  },
  {
    title: 'superior 0: passes at 0',
    shift: 0,
    claim: 'superior',
    margin: 0,
    isWrong: isShown,
    isPromised: true,
  },
  {
    title: `superior: not shown at +${effect}σ`,
    shift: effect,
    claim: 'superior',
    margin: 0,
    isWrong: isNotShown,
    isPromised: false,
  },
  {
    title: `equivalent ${margin}σ: passes at −${margin}σ`,
    shift: -margin,
    claim: 'equivalent',
    margin,
    isWrong: isShown,
    isPromised: true,
  },
  {
    title: 'equivalent: not shown at 0',
    shift: 0,
    claim: 'equivalent',
    margin,
    isWrong: isNotShown,
    isPromised: false,
  },
];

console.log(`# Error rates of the predicates, measured

α = ${alpha} one-sided; ${trials} trials each, seed ${options.seed}. σ is the standard deviation of one run, k the runs of
either side; in the row k = 1 one new run meets ${oldRunsForOne} old ones, by the prediction interval (one against one is
"unknown"). In brackets the 95 % Monte-Carlo interval. "passes" and "blocks at 0" are errors whose nominal rate is at
most ${100 * alpha} %; the others are misses, and no rate is promised for them.`);
for (const metric of metrics) {
  console.log(`\n## ${metric.name}\n`);
  printTable(
    metric.name,
    questions.map(({ title, isPromised }) => ({ title, isPromised })),
    (runsPerSide, generator) =>
      questions.map((question) =>
        rateOf(metric, runsPerSide, question.shift, generator, (runs) =>
          question.isWrong(judge(runs, question.claim, question.margin * metric.sd)),
        ),
      ),
  );
  console.log(`\nRules that block a candidate as worse: at no change, and missing a drop of ${effect}σ\n`);
  const titles = Object.keys(rules).flatMap((rule, index) => [
    // Only the first rule is ours, and promises anything.
    { title: `${rule}: blocks at 0`, isPromised: index === 0 },
    { title: `${rule}: misses −${effect}σ`, isPromised: false },
  ]);
  printTable(metric.name, titles, (runsPerSide, generator) => {
    const alarms = blockRates(metric, runsPerSide, 0, generator);
    const finds = blockRates(metric, runsPerSide, -effect, generator);
    return alarms.flatMap((alarm, rule) => [alarm, trials - (finds[rule] ?? 0)]);
  });
}

console.log(`\n## Promised rates that are not held\n
Cells of Trainmark's own predicates that lie above ${100 * alpha} % by more than chance (their 99.9 % Monte-Carlo interval does):\n
${exceptions.length === 0 ? 'none' : exceptions.map((line) => `- ${line}`).join('\n')}`);

interface Column {
  readonly title: string;
  readonly isPromised: boolean;
}

function printTable(
  metricName: string,
  columns: readonly Column[],
  wrongCounts: (runsPerSide: number, generator: Generator) => number[],
): void {
  const titles = columns.map(({ title }) => title);
  console.log(`| k | ${titles.join(' | ')} |\n|---|${titles.map(() => '---:|').join('')}`);
  for (let runsPerSide = 1; runsPerSide <= 10; runsPerSide++) {
    const counts = wrongCounts(runsPerSide, seededGenerator(Number(options.seed) * 100 + runsPerSide));
    console.log(`| ${runsPerSide} | ${counts.map(formatRate).join(' | ')} |`);
    for (const [index, { title, isPromised }] of columns.entries()) {
      const wrong = counts[index] ?? 0;
      if (!isPromised || wilsonInterval({ successes: wrong, trials }, 0.999).low <= alpha) continue;
      exceptions.push(`${metricName}, k = ${runsPerSide}, ${title}: ${formatRate(wrong)} %`);
    }
  }
}

function rateOf(
  metric: Metric,
  runsPerSide: number,
  shift: number,
  generator: Generator,
  isWrong: (runs: Runs) => boolean,
): number {
  let wrong = 0;
  for (let trial = 0; trial < trials; trial++)
    wrong += isWrong(drawRuns(metric, runsPerSide, shift, generator)) ? 1 : 0;
  return wrong;
}

/** How often each rule blocks; all rules see the same runs. */
function blockRates(metric: Metric, runsPerSide: number, shift: number, generator: Generator): number[] {
  const counts = Object.values(rules).map(() => 0);
  for (let trial = 0; trial < trials; trial++) {
    const runs = drawRuns(metric, runsPerSide, shift, generator);
    for (const [index, rule] of Object.values(rules).entries()) {
      if (rule(runs, resamples, generator)) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  return counts;
}

function drawRuns(metric: Metric, runsPerSide: number, shift: number, generator: Generator): Runs {
  const oldRuns = runsPerSide === 1 ? oldRunsForOne : runsPerSide;
  return {
    old: Array.from({ length: oldRuns }, () => metric.draw(0, generator)),
    fresh: Array.from({ length: runsPerSide }, () => metric.draw(shift, generator)),
  };
}

function formatRate(wrong: number): string {
  const { low, high } = wilsonInterval({ successes: wrong, trials }, 0.95);
  const percent = (share: number): string => (100 * share).toFixed(1);
  return `${percent(wrong / trials)} [${percent(low)}, ${percent(high)}]`;
}
