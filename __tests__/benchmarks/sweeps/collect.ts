/**
 * Our samplers on every task, one JSON line for each search: the regret of the best trial after 48 and after 96 trials.
 * `node collect.ts [--seeds 30] [--batch 1,8,16] [--samplers bayes,tpe,random] [--only name,…] >> rows.jsonl`. `optuna_side.py`
 * writes the same lines for Optuna on the same tasks and noise; `summary.ts` compares them.
 */
import { parseArgs } from 'node:util';
import type { Sampler } from '../../../src/sweeps/proposals/chooseSampler.ts';
import { propose } from '../../../src/sweeps/proposals/propose.ts';
import type { Trial } from '../../../src/sweeps/trial.ts';
import { realTasks } from './realTasks.ts';
import { budgets, type Row } from './rows.ts';
import { measured, specOf, tasks, valueAt, type Task } from './tasks.ts';

const { values: flags } = parseArgs({
  options: {
    seeds: { type: 'string', default: '30' },
    batch: { type: 'string', default: '1,8,16' },
    only: { type: 'string' },
    samplers: { type: 'string', default: 'bayes,tpe,random' },
  },
});
const samplers: readonly Sampler[] = ['random', 'quasi-random', 'gaussian process', 'tpe'];
const wanted = flags.only?.split(',');

// Seed by seed, so that what was written when it was stopped is balanced.
for (let seed = 0; seed < Number(flags.seeds); seed++)
  for (const task of [...tasks, ...realTasks].filter(({ name }) => wanted?.includes(name) ?? true))
    for (const batch of flags.batch.split(',').map(Number))
      for (const sampler of flags.samplers.split(',')) {
        const regrets = regretsOf(task, samplerNamed(sampler), seed, batch);
        const row: Row = { side: `trainmark ${sampler}`, task: task.name, batch, seed, regrets };
        process.stdout.write(`${JSON.stringify(row)}\n`);
      }

/** `bayes` is what a sweep does by itself: the sampler is chosen for each trial. */
function samplerNamed(name: string): Sampler | null {
  if (name === 'bayes') return null;
  const sampler = samplers.find((one) => one === name);
  if (sampler === undefined) throw new Error(`no sampler ${name}; there are bayes, ${samplers.join(', ')}`);
  return sampler;
}

/** The true value of the trial that measured best, above the least value there is, after each budget. */
function regretsOf(task: Task, sampler: Sampler | null, seed: number, batch: number): number[] {
  const spec = specOf(task);
  const trials: Trial[] = [];
  let best = { measured: Infinity, regret: Infinity };
  return budgets.map((budget) => {
    while (trials.length < budget) {
      const count = Math.min(batch, budget - trials.length);
      const isStart = trials.length < 10 && sampler === 'tpe';
      const chosen = sampler === null ? {} : { sampler: isStart ? ('random' as const) : sampler };
      const { proposals } = propose(spec, { seed, trials, count, ...chosen });
      if (proposals.length === 0) break;
      for (const { number, configuration } of proposals) {
        const value = measured(task, configuration, seed, number);
        trials.push({ number, configuration, outcome: { kind: 'complete', values: [value] } });
        if (value < best.measured)
          best = { measured: value, regret: valueAt(task, configuration) - task.least };
      }
    }
    return best.regret;
  });
}
