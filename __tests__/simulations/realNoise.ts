/**
 * How the predicates fare on the noise of real training: 40 seeds of a random forest (scikit-learn) and of a small network
 * (PyTorch) on the digits data, made by realNoise/make.py. A/A: two groups of k runs drawn without replacement from the 40 of
 * one recipe, which differ by nothing; planted: k of them against k of a recipe that is really worse. Prints Markdown; the
 * same seed prints the same. `node __tests__/simulations/realNoise.ts [--seed <n>]`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { drawerBelow, type Generator, seededGenerator } from '../../src/statistics/generator.ts';
import { mean, sampleSd } from '../../src/statistics/moments.ts';
import { wilsonInterval } from '../../src/statistics/proportions.ts';
import { skewness } from '../../src/statistics/skewness.ts';
import { alpha, judge, type Rule, rules, type Runs } from './rules.ts';

interface Recipe {
  readonly model: string;
  readonly recipe: string;
  readonly values: Readonly<Record<Metric, readonly number[]>>;
}
type Metric = 'accuracy' | 'log_loss';

const { values: options } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
const trials = 10_000;
const resamples = 199;
const place = join(import.meta.dirname, 'realNoise/values.json');
const { recipes, testExamples }: { recipes: Recipe[]; testExamples: number } = JSON.parse(
  readFileSync(place, 'utf8'),
);

/** Our own predicates at a margin of 0, and what others do. A rule of one side alone: "seems worse". */
const judged: Readonly<Record<string, Rule>> = {
  'superior passes': (runs) => judge(runs, 'superior', 0) === 'shown',
  ...rules,
};

console.log(`# The noise of real training, measured

${recipes[0]?.values.accuracy.length} seeds a recipe, ${testExamples} test examples, ${trials} draws each (bootstrap: ${trials / 10} with ${resamples} resamples), seed
${options.seed}, α = ${alpha} one-sided. Groups are drawn without replacement, so that the two of an A/A comparison share no run. In percent,
with the 95 % Monte-Carlo interval for the first two; that the 40 seeds are themselves a sample is not in it.`);

const models = new Map<string, Recipe[]>();
for (const recipe of recipes) models.set(recipe.model, [...(models.get(recipe.model) ?? []), recipe]);
for (const [model, [usual, ...planted]] of models) {
  if (usual === undefined) continue;
  for (const metric of ['accuracy', 'log_loss'] as const) report(model, metric, usual, planted);
}

function report(model: string, metric: Metric, usual: Recipe, planted: readonly Recipe[]): void {
  const runs = turned(usual, metric);
  const titles = Object.keys(judged);
  console.log(`\n## ${model}, ${metric}\n
${usual.recipe}: ${mean(usual.values[metric]).toFixed(4)} ± ${sampleSd(runs).toFixed(4)}, skewness ${skewness(usual.values[metric]).toFixed(2)}

False alarms, A/A\n
| k | ${titles.join(' | ')} |\n|---|${titles.map(() => '---:|').join('')}`);
  for (let count = 2; count <= 10; count++) {
    const generator = seededGenerator(Number(options.seed) * 100 + count);
    const draw = (): Runs => {
      const drawn = drawSome(runs, 2 * count, generator);
      return { old: drawn.slice(0, count), fresh: drawn.slice(count) };
    };
    console.log(
      `| ${count} | ${Object.values(judged)
        .map((rule) => rate(rule, draw, generator))
        .join(' | ')} |`,
    );
  }
  for (const worse of planted) reportPlanted(worse, metric, runs);
}

function reportPlanted(worse: Recipe, metric: Metric, runs: readonly number[]): void {
  const values = turned(worse, metric);
  const drop = (mean(runs) - mean(values)) / sampleSd(runs);
  const titles = Object.keys(rules);
  console.log(`\nFound: ${worse.recipe}, ${mean(worse.values[metric]).toFixed(4)}, worse by ${drop.toFixed(2)} sd of one run\n
| k | ${titles.join(' | ')} |\n|---|${titles.map(() => '---:|').join('')}`);
  for (let count = 2; count <= 10; count++) {
    const generator = seededGenerator(Number(options.seed) * 100 + count);
    const draw = (): Runs => ({
      old: drawSome(runs, count, generator),
      fresh: drawSome(values, count, generator),
    });
    console.log(
      `| ${count} | ${Object.values(rules)
        .map((rule) => rate(rule, draw, generator))
        .join(' | ')} |`,
    );
  }
}

/** With "higher is better". */
function turned({ values }: Recipe, metric: Metric): readonly number[] {
  return metric === 'accuracy' ? values[metric] : values[metric].map((value) => -value);
}

/** The first steps of a Fisher-Yates shuffle. */
function drawSome(values: readonly number[], count: number, generator: Generator): number[] {
  const left = [...values];
  return Array.from(
    { length: count },
    () => left.splice(drawerBelow(left.length, generator)(), 1)[0] ?? Number.NaN,
  );
}

function rate(rule: Rule, draw: () => Runs, generator: Generator): string {
  const isSlow = rule === rules['bootstrap over seeds'];
  const all = isSlow ? trials / 10 : trials;
  let count = 0;
  for (let trial = 0; trial < all; trial++) count += rule(draw(), resamples, generator) ? 1 : 0;
  const { low, high } = wilsonInterval({ successes: count, trials: all }, 0.95);
  const percent = (share: number): string => (100 * share).toFixed(1);
  const isOurs = rule === judged['superior passes'] || rule === rules['not_regressed'];
  return isOurs ? `${percent(count / all)} [${percent(low)}, ${percent(high)}]` : percent(count / all);
}
