import { drawBinomial } from '../../src/statistics/binomialDraw.ts';
import { type Generator, uniform } from '../../src/statistics/generator.ts';
import { normalQuantile } from '../../src/statistics/normal.ts';

/** A metric as its runs would give it, higher is better. */
export interface Metric {
  readonly name: string;
  /** The baseline's true mean and the standard deviation of one run, in the metric's unit. */
  readonly mean: number;
  readonly sd: number;
  /** One run of a recipe whose true mean lies `shift` standard deviations above the baseline's. */
  readonly draw: (shift: number, generator: Generator) => number;
}

/** A mean of 20 standard deviations: a "worse by 10 %" rule then allows two of them. */
const scale = { mean: 20, sd: 1 };
const examples = 200;
const accuracy = 0.9;
const accuracySd = Math.sqrt((accuracy * (1 - accuracy)) / examples);

export const metrics: readonly Metric[] = [
  shifted('normal', (generator) => normalQuantile(uniform(generator))),
  shifted('skewed (exponential)', (generator) => -Math.log(uniform(generator)) - 1),
  shifted('heavy-tailed (t with 3 degrees of freedom)', (generator) => {
    const squares = [0, 1, 2].reduce((sum) => sum + normalQuantile(uniform(generator)) ** 2, 0);
    // t₃ = z / √(χ²₃ / 3) has variance 3; divided by √3 it has variance 1.
    return normalQuantile(uniform(generator)) / Math.sqrt(squares);
  }),
  {
    name: `discrete (accuracy ${accuracy} on ${examples} examples)`,
    mean: accuracy,
    sd: accuracySd,
    draw: (shift, generator) =>
      drawBinomial(examples, Math.min(1, accuracy + shift * accuracySd), generator) / examples,
  },
];

/** `noise` has mean 0 and standard deviation 1. */
function shifted(name: string, noise: (generator: Generator) => number): Metric {
  return { name, ...scale, draw: (shift, generator) => scale.mean + shift + noise(generator) };
}
