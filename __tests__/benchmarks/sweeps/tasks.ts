import { parseSweep } from '../../../src/sweeps/configuration/parseSweep.ts';
import type { Configuration } from '../../../src/sweeps/space/configuration.ts';
import { pythonText } from '../../../src/sweeps/pythonText.ts';
import type { SweepSpec } from '../../../src/sweeps/sweepSpec.ts';
import { seededGenerator, uniform } from '../../../src/statistics/generator.ts';
import { normalQuantile } from '../../../src/statistics/normal.ts';

/** A function to minimise, as a sweep sees it. */
export interface Task {
  readonly name: string;
  readonly character: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly when?: Readonly<Record<string, unknown>>;
  readonly least: number;
  /** Standard deviation of what is added to each measurement. */
  readonly noise: number;
  readonly value: (at: Reader) => number;
}

interface Reader {
  readonly number: (name: string) => number;
  readonly text: (name: string) => string;
  readonly all: readonly number[];
}

const line = (count: number, min: number, max: number): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`x${index}`, { distribution: 'uniform', min, max }]),
  );
const logarithmic = (min: number, max: number): unknown => ({ distribution: 'log_uniform_values', min, max });

function branin(x: number, y: number): number {
  const bend = y - (5.1 / (4 * Math.PI ** 2)) * x * x + (5 / Math.PI) * x - 6;
  return bend * bend + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(x) + 10;
}
const braninParameters = {
  x: { distribution: 'uniform', min: -5, max: 10 },
  y: { distribution: 'uniform', min: 0, max: 15 },
};

const hartmannScale = [
  [10, 3, 17, 3.5, 1.7, 8],
  [0.05, 10, 17, 0.1, 8, 14],
  [3, 3.5, 1.7, 10, 17, 8],
  [17, 8, 0.05, 10, 0.1, 14],
];
const hartmannCentre = [
  [0.1312, 0.1696, 0.5569, 0.0124, 0.8283, 0.5886],
  [0.2329, 0.4135, 0.8307, 0.3736, 0.1004, 0.9991],
  [0.2348, 0.1451, 0.3522, 0.2883, 0.3047, 0.665],
  [0.4047, 0.8828, 0.8732, 0.5743, 0.1091, 0.0381],
];
const hartmannHeight = [1, 1.2, 3, 3.2];

function hartmann6(all: readonly number[]): number {
  return -hartmannHeight.reduce((sum, height, peak) => {
    const distance = all.reduce(
      (total, x, d) => total + (hartmannScale[peak]?.[d] ?? 0) * (x - (hartmannCentre[peak]?.[d] ?? 0)) ** 2,
      0,
    );
    return sum + height * Math.exp(-distance);
  }, 0);
}

const trainingParameters = {
  lr: logarithmic(1e-5, 1),
  wd: logarithmic(1e-6, 0.1),
  optimizer: { values: ['adam', 'lamb', 'rmsprop', 'sgd'] },
  layers: { min: 1, max: 8 },
  width: { distribution: 'q_log_uniform_values', min: 16, max: 1024, q: 16 },
  activation: { values: ['gelu', 'relu', 'tanh'] },
};

/** A loss surface like that of training: each optimizer has its own best learning rate. */
function training(at: Reader): number {
  const optimizer = at.text('optimizer');
  const [centre, offset] = { adam: [-3, 0], lamb: [-2.3, 0.06], rmsprop: [-3.4, 0.1], sgd: [-1, 0.15] }[
    optimizer
  ] ?? [-3, 1];
  const rate = Math.log10(at.number('lr')) - (centre ?? 0);
  const decay = Math.log10(at.number('wd')) + 4;
  const size = Math.log2(at.number('width') / 256);
  const activation = { gelu: 0, relu: 0.03, tanh: 0.1 }[at.text('activation')] ?? 1;
  return (
    0.15 * rate ** 2 +
    0.03 * decay ** 2 +
    (offset ?? 0) +
    0.02 * (at.number('layers') - 4) ** 2 +
    0.02 * size ** 2 +
    activation +
    0.02 * rate * decay +
    (0.02 * 0.0225) / 0.15
  );
}

/**
 * Twelve surfaces. Constants of the samplers (one trial in five by TPE, how long the process climbs) were chosen with them
 * in sight: what they show must be confirmed on tasks that were not.
 */
export const tasks: readonly Task[] = [
  {
    name: 'branin',
    character: 'smooth',
    parameters: braninParameters,
    least: 0.39788735772973816,
    noise: 0,
    value: ({ number }) => branin(number('x'), number('y')),
  },
  {
    name: 'hartmann6',
    character: 'smooth',
    parameters: line(6, 0, 1),
    least: -3.322368011415515,
    noise: 0,
    value: ({ all }) => hartmann6(all),
  },
  {
    name: 'rosenbrock4',
    character: 'valley',
    parameters: line(4, -5, 10),
    least: 0,
    noise: 0,
    value: ({ all }) =>
      all
        .slice(1)
        .reduce((sum, x, d) => sum + 100 * (x - (all[d] ?? 0) ** 2) ** 2 + (1 - (all[d] ?? 0)) ** 2, 0),
  },
  {
    name: 'mixed6',
    character: 'mixed',
    parameters: trainingParameters,
    least: 0.003,
    noise: 0,
    value: training,
  },
  {
    name: 'cliff6',
    character: 'cliff',
    parameters: trainingParameters,
    least: 0.1,
    noise: 0.005,
    value: (at) => {
      const limit = at.text('optimizer') === 'sgd' ? 0.5 : 0.02;
      return at.number('lr') > limit
        ? 10 + 100 * Math.log10(at.number('lr') / limit)
        : 0.1 + Math.tanh(training(at) - 0.003);
    },
  },
  {
    name: 'noisy branin',
    character: 'noisy',
    parameters: braninParameters,
    least: 0.39788735772973816,
    noise: 5,
    value: ({ number }) => branin(number('x'), number('y')),
  },
  {
    name: 'ackley5',
    character: 'rugged',
    parameters: line(5, -15, 30),
    least: 0,
    noise: 0,
    value: ({ all }) => {
      const square = Math.sqrt(all.reduce((sum, x) => sum + x * x, 0) / all.length);
      const wave = all.reduce((sum, x) => sum + Math.cos(2 * Math.PI * x), 0) / all.length;
      return 20 + Math.E - 20 * Math.exp(-0.2 * square) - Math.exp(wave);
    },
  },
  {
    name: 'rastrigin4',
    character: 'rugged',
    parameters: line(4, -4, 5.12),
    least: 0,
    noise: 0,
    value: ({ all }) => all.reduce((sum, x) => sum + x * x + 10 - 10 * Math.cos(2 * Math.PI * x), 0),
  },
  {
    name: 'levy8',
    character: 'rugged valley',
    parameters: line(8, -10, 10),
    least: 0,
    noise: 0,
    value: ({ all }) => {
      const w = all.map((x) => 1 + (x - 1) / 4);
      const [first = 1, last = 1] = [w[0], w.at(-1)];
      const inner = w
        .slice(0, -1)
        .reduce((sum, one) => sum + (one - 1) ** 2 * (1 + 10 * Math.sin(Math.PI * one + 1) ** 2), 0);
      return (
        Math.sin(Math.PI * first) ** 2 + inner + (last - 1) ** 2 * (1 + Math.sin(2 * Math.PI * last) ** 2)
      );
    },
  },
  {
    name: 'trees',
    character: 'whole numbers',
    least: 0,
    noise: 0,
    parameters: {
      depth: { min: 1, max: 32 },
      leaf: { min: 1, max: 64 },
      trees: { min: 10, max: 500 },
      features: { min: 1, max: 40 },
    },
    value: ({ number }) =>
      Math.abs(Math.log(number('depth') / 11)) +
      0.3 * Math.abs(Math.log(number('leaf') / 3)) +
      0.5 * Math.max(0, Math.log(320 / number('trees'))) +
      0.2 * ((number('features') - 13) / 13) ** 2,
  },
  {
    name: 'choices',
    character: 'conditional',
    least: 0,
    noise: 0,
    parameters: {
      model: { values: ['boosting', 'forest', 'linear', 'network'] },
      rate: logarithmic(1e-4, 1),
      depth: { min: 1, max: 16 },
      alpha: logarithmic(1e-6, 10),
      units: { min: 8, max: 512 },
      dropout: { distribution: 'uniform', min: 0, max: 0.9 },
      seed: { distribution: 'uniform', min: 0, max: 1 },
    },
    when: {
      rate: { model: ['boosting', 'network'] },
      depth: { model: ['boosting', 'forest'] },
      alpha: { model: 'linear' },
      units: { model: 'network' },
      dropout: { model: 'network' },
    },
    value: ({ number, text }) => {
      const common = 0.05 * (number('seed') - 0.3) ** 2;
      switch (text('model')) {
        case 'boosting':
          return common + 0.2 * (Math.log10(number('rate')) + 1.2) ** 2 + 0.01 * (number('depth') - 6) ** 2;
        case 'forest':
          return common + 0.08 + 0.005 * (number('depth') - 12) ** 2;
        case 'linear':
          return common + 0.15 + 0.02 * (Math.log10(number('alpha')) + 2) ** 2;
        default:
          return (
            common +
            0.03 +
            0.3 * (Math.log10(number('rate')) + 3) ** 2 +
            0.2 * (number('dropout') - 0.4) ** 2 +
            0.1 * Math.log10(number('units') / 128) ** 2
          );
      }
    },
  },
  {
    name: 'noisy sphere8',
    character: 'noisy',
    parameters: line(8, -5, 10),
    least: 0,
    noise: 1,
    value: ({ all }) => all.reduce((sum, x) => sum + (x - 1) ** 2, 0),
  },
];

/** The sweep that searches a task. */
export function specOf({ name, parameters, when }: Task, method: 'bayes' | 'random' = 'bayes'): SweepSpec {
  const parsed = parseSweep(
    { name, method, metric: { name: 'loss', goal: 'minimize' }, parameters },
    { additions: when === undefined ? {} : { when } },
  );
  if (parsed.kind === 'problems') throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
  return parsed.spec;
}

/** The true value at a configuration. */
export function valueAt(task: Task, configuration: Configuration): number {
  const number = (name: string): number => Number(configuration.get(name) ?? Number.NaN);
  const text = (name: string): string => pythonText(configuration.get(name) ?? null);
  const all = Object.keys(task.parameters).map(number);
  return task.value({ number, text, all });
}

/** What a trial would measure: the same noise for one seed and trial number whoever proposed it. */
export function measured(task: Task, configuration: Configuration, seed: number, trial: number): number {
  const noise = task.noise * normalQuantile(uniform(seededGenerator(seed * 100_003 + trial)));
  return valueAt(task, configuration) + noise;
}
