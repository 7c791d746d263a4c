/** The time of one proposal after 50, 200 and 1,000 finished trials in 16 dimensions: `node proposalTimes.ts`. */
import { propose } from '../../../src/sweeps/proposals/propose.ts';
import type { Trial } from '../../../src/sweeps/trial.ts';
import { measured, specOf, type Task } from './tasks.ts';

const print = (text: string): void => void process.stdout.write(`${text}\n`);

printTimes();

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

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
