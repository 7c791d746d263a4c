/**
 * Samplers on functions with a known least value: median regret of the best trial after 48 trials with a 95 % bootstrap
 * interval, and the time of one proposal. `node functions.ts [--seeds 10] [--trials 48] [--batch 1] [--only name,…] [--samplers name,…] [--time]`.
 * `optuna_side.py` beside it prints the same table for Optuna on the same functions and noise.
 */
import { parseArgs } from 'node:util';
import type { Sampler } from '../../../src/sweeps/proposals/chooseSampler.ts';
import { propose } from '../../../src/sweeps/proposals/propose.ts';
import type { Trial } from '../../../src/sweeps/trial.ts';
import { drawerBelow, seededGenerator } from '../../../src/statistics/generator.ts';
import { measured, specOf, tasks, valueAt, type Task } from './tasks.ts';

const { values: flags } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10' },
    trials: { type: 'string', default: '48' },
    batch: { type: 'string', default: '1' },
    only: { type: 'string' },
    samplers: { type: 'string', default: 'random,quasi-random,tpe,bayes' },
    time: { type: 'boolean', default: false },
  },
});
const [seeds, budget, batch] = [Number(flags.seeds), Number(flags.trials), Number(flags.batch)];
const print = (text: string): void => void process.stdout.write(`${text}\n`);

interface Contender {
  readonly name: string;
  readonly sampler: Sampler | null;
}
const all: readonly Contender[] = [
  { name: 'random', sampler: 'random' },
  { name: 'quasi-random', sampler: 'quasi-random' },
  { name: 'tpe', sampler: 'tpe' },
  { name: 'gaussian process', sampler: 'gaussian process' },
  { name: 'bayes', sampler: null },
];
const contenders = all.filter(({ name }) => flags.samplers.split(',').includes(name));

if (flags.time) printTimes();
else printRegrets();

function printRegrets(): void {
  print(`${seeds} seeds, ${budget} trials, batches of ${batch}: median regret [95 % interval]\n`);
  print(`| function | ${contenders.map(({ name }) => name).join(' | ')} |`);
  print(`| --- |${contenders.map(() => ' --- |').join('')}`);
  for (const task of tasks) {
    if (flags.only !== undefined && !flags.only.split(',').includes(task.name)) continue;
    const cells = contenders.map(({ sampler }) =>
      described(Array.from({ length: seeds }, (_, seed) => regret(task, sampler, seed))),
    );
    print(`| ${task.name} (${task.character}) | ${cells.join(' | ')} |`);
  }
}

function regret(task: Task, sampler: Sampler | null, seed: number): number {
  const spec = specOf(task);
  const trials: Trial[] = [];
  while (trials.length < budget) {
    const count = Math.min(batch, budget - trials.length);
    const isStart = trials.length < 10 && sampler === 'tpe';
    const chosen = sampler === null ? {} : { sampler: isStart ? ('random' as const) : sampler };
    const { proposals } = propose(spec, { seed, trials, count, ...chosen });
    if (proposals.length === 0) break;
    for (const { number, configuration } of proposals)
      trials.push({
        number,
        configuration,
        outcome: { kind: 'complete', values: [measured(task, configuration, seed, number)] },
      });
  }
  const value = (trial: Trial): number =>
    trial.outcome.kind === 'complete' ? (trial.outcome.values[0] ?? Infinity) : Infinity;
  const best = trials.reduce((one, other) => (value(other) < value(one) ? other : one));
  return valueAt(task, best.configuration) - task.least;
}

function described(regrets: readonly number[]): string {
  const below = drawerBelow(regrets.length, seededGenerator(1));
  const medians = Array.from({ length: 2000 }, () => median(regrets.map(() => regrets[below()] ?? 0)));
  const sorted = medians.toSorted((a, b) => a - b);
  const short = (value: number | undefined): string => (value ?? Number.NaN).toPrecision(2);
  return `${short(median(regrets))} [${short(sorted[49])}, ${short(sorted[1949])}]`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

/** One proposal after so many told trials, in 16 dimensions, by what `bayes` chooses there; other work does not count. */
function printTimes(): void {
  const parameters = Object.fromEntries(
    Array.from({ length: 16 }, (_, index) => [`x${index}`, { distribution: 'uniform', min: -5, max: 10 }]),
  );
  const task: Task = {
    name: 'sphere16',
    character: '',
    parameters,
    least: 0,
    noise: 0.1,
    value: ({ all }) => all.reduce((sum, x) => sum + (x - 1) ** 2, 0),
  };
  const spec = specOf(task);
  for (const count of [50, 200, 1000]) {
    const told = propose(specOf(task, 'random'), { seed: 1, trials: [], count }).proposals.map(
      ({ number, configuration }): Trial => ({
        number,
        configuration,
        outcome: { kind: 'complete', values: [measured(task, configuration, 1, number)] },
      }),
    );
    const times: number[] = [];
    let method = '';
    for (let round = 0; round < 8; round++) {
      const start = process.cpuUsage().user;
      method = propose(spec, { seed: round, trials: told, count: 1 }).proposals[0]?.method ?? '';
      times.push((process.cpuUsage().user - start) / 1000);
    }
    print(
      `${count} trials, 16 dimensions, ${method}: median ${median(times).toFixed(1)} ms of the processor, first ${(times[0] ?? 0).toFixed(1)} ms`,
    );
  }
}
