/**
 * Answers for `optuna_side.py`, one JSON line for one: first what tasks there are, then for each
 * `{ task, seed, trial, configuration }` what it would measure and its true value.
 */
import { createInterface } from 'node:readline';
import { asValue, isMap, type Value } from '../../../src/sweeps/value.ts';
import { realTasks } from './realTasks.ts';
import { measured, tasks, valueAt } from './tasks.ts';

const all = [...tasks, ...realTasks];

process.stdout.write(
  `${JSON.stringify(all.map(({ name, character, parameters, when, least }) => ({ name, character, parameters, when: when ?? {}, least })))}\n`,
);
for await (const line of createInterface({ input: process.stdin })) {
  const asked: unknown = JSON.parse(line);
  if (!isMap(asked) || !isMap(asked['configuration'])) throw new Error(`not a question: ${line}`);
  const task = all.find(({ name }) => name === asked['task']);
  if (task === undefined) throw new Error(`no task ${String(asked['task'])}`);
  const configuration = new Map<string, Value>(
    Object.entries(asked['configuration']).map(([name, value]) => [name, asValue(value)?.value ?? null]),
  );
  const answer = {
    measured: measured(task, configuration, Number(asked['seed']), Number(asked['trial'])),
    true: valueAt(task, configuration),
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
