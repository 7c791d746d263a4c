/**
 * Does adding runs only while a verdict is open keep α? Error rates over all looks together, beside peeking at every look
 * with the whole of α, and how many runs it takes. Prints Markdown; the same seed prints the same.
 * `node __tests__/simulations/looks.ts [--quick] [--seed <n>]`
 */
import { parseArgs } from 'node:util';

import { planLooks } from '../../src/gates/looks.ts';
import type { Answer } from '../../src/statistics/claims.ts';
import { type Generator, seededGenerator } from '../../src/statistics/generator.ts';
import { wilsonInterval } from '../../src/statistics/proportions.ts';
import { type Metric, metrics } from './noise.ts';
import { alpha, type Claim, judge } from './rules.ts';

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, seed: { type: 'string', default: '1' } },
});
const trials = options.quick ? 500 : 20_000;
const plans = [
  [3, 5, 8],
  [2, 4],
  [3, 4, 5, 6, 7, 8],
];
/** Margin of the claims, in standard deviations of one run. */
const margin = 2;

interface Question {
  readonly title: string;
  readonly claim: Claim;
  readonly margin: number;
  /** Where the truth lies above the baseline, in standard deviations. */
  readonly shift: number;
  readonly counts: Answer;
}

const questions: readonly Question[] = [
  {
    title: `noninferior ${margin}σ passes at −${margin}σ`,
    claim: 'nonInferior',
    margin,
    shift: -margin,
    counts: 'shown',
  },
  { title: 'superior passes at 0', claim: 'superior', margin: 0, shift: 0, counts: 'shown' },
  {
    title: `equivalent ${margin}σ passes at +${margin}σ`,
    claim: 'equivalent',
    margin,
    shift: margin,
    counts: 'shown',
  },
  { title: 'not_regressed blocks at 0', claim: 'nonInferior', margin: 0, shift: 0, counts: 'refuted' },
  { title: `noninferior ${margin}σ passes at 0`, claim: 'nonInferior', margin, shift: 0, counts: 'shown' },
  {
    title: `noninferior ${margin}σ fails at −4σ`,
    claim: 'nonInferior',
    margin,
    shift: -4,
    counts: 'refuted',
  },
];

console.log(`# Error rates over several looks, measured

α = ${alpha} one-sided, shared out among the looks in proportion to their runs; ${trials} trials each, seed ${options.seed}. σ is the
standard deviation of one run. In percent, with the 95 % Monte-Carlo interval. The first four questions are errors, whose
rate over all looks is promised to be at most ${100 * alpha} %; the last two are what is to be found. "All of α" peeks at each look as if
it were the only one; "one look" judges once, after all runs.`);

for (const metric of metrics) {
  console.log(`\n## ${metric.name}`);
  for (const plan of plans) {
    console.log(
      `\n| looks at ${plan.join(', ')} | shared α | runs a side, mean | all of α at each | one look |\n|---|---:|---:|---:|---:|`,
    );
    for (const [index, question] of questions.entries()) printRow(metric, plan, question, index);
  }
}

function printRow(metric: Metric, plan: readonly number[], question: Question, index: number): void {
  const generator = seededGenerator(Number(options.seed) * 1000 + plan.length * 10 + index);
  const looks = planLooks(plan);
  let [shared, peeked, once, runs] = [0, 0, 0, 0];
  for (let trial = 0; trial < trials; trial++) {
    const answerAt = drawTrial(metric, question, plan.at(-1) ?? 0, generator);
    const ended = looks.find((look) => answerAt(look.runs, look.share) !== 'open') ?? looks.at(-1);
    if (ended === undefined) throw new Error('a plan without looks');
    runs += ended.runs;
    if (answerAt(ended.runs, ended.share) === question.counts) shared += 1;
    const peek = looks.find((look) => answerAt(look.runs, 1) !== 'open') ?? ended;
    if (answerAt(peek.runs, 1) === question.counts) peeked += 1;
    if (answerAt(plan.at(-1) ?? 0, 1) === question.counts) once += 1;
  }
  const mean = (runs / trials).toFixed(2);
  console.log(`| ${question.title} | ${rate(shared)} | ${mean} | ${rate(peeked)} | ${rate(once)} |`);
}

/** One experiment: what its first runs answer at a share of α. */
function drawTrial(
  metric: Metric,
  question: Question,
  most: number,
  generator: Generator,
): (runs: number, share: number) => Answer {
  const old = Array.from({ length: most }, () => metric.draw(0, generator));
  const fresh = Array.from({ length: most }, () => metric.draw(question.shift, generator));
  return (runs, share) =>
    judge(
      { old: old.slice(0, runs), fresh: fresh.slice(0, runs) },
      question.claim,
      question.margin * metric.sd,
      alpha * share,
    );
}

function rate(count: number): string {
  const { low, high } = wilsonInterval({ successes: count, trials }, 0.95);
  const percent = (share: number): string => (100 * share).toFixed(1);
  return `${percent(count / trials)} [${percent(low)}, ${percent(high)}]`;
}
