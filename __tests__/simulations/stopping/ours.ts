/**
 * Our early stopping on the tabulated curves, one JSON line for each search: how long each of 64 trials ran.
 * `node ours.ts [--seeds 100] [--workers 1,8,16] >> rows.jsonl`; `optuna_side.py` writes the same lines for Optuna's pruners.
 */
import { parseArgs } from 'node:util';
import { parseSweep } from '../../../src/sweeps/configuration/parseSweep.ts';
import { judgeByAsha } from '../../../src/sweeps/stopping/asha.ts';
import type { TrialHistory } from '../../../src/sweeps/stopping/history.ts';
import { judgeByBands, planThresholds } from '../../../src/sweeps/stopping/hyperband.ts';
import { planAsha, planMedian } from '../../../src/sweeps/stopping/ownRules.ts';
import { drawnFor, epochs, tables, type Row } from './curves.ts';

const { values: flags } = parseArgs({
  options: { seeds: { type: 'string', default: '100' }, workers: { type: 'string', default: '1,8,16' } },
});

/** Whether a running trial is to stop; `planned` says what was over when it began. */
type Judge = (values: readonly number[], running: readonly TrialHistory[]) => boolean;
interface Side {
  readonly name: string;
  /** Whether trials begin together, when all of the round before are over. */
  readonly isInRounds: boolean;
  readonly plan: (ended: readonly TrialHistory[]) => Judge;
}

const hyperband = hyperbandOf({});
const lenient = hyperbandOf({ strict: false });
const asha = { shortest: 1, eta: 4 };
const medianRule = { startUpTrials: 5, warmUp: 0 };
const rules: readonly Omit<Side, 'isInRounds'>[] = [
  { name: 'hyperband', plan: (ended) => byBands(planThresholds(hyperband, 'minimize', ended)) },
  { name: 'hyperband, lenient', plan: (ended) => byBands(planThresholds(lenient, 'minimize', ended)) },
  { name: 'asha', plan: (ended) => byBands(planAsha(asha, 'minimize', ended, epochs)) },
  {
    name: 'median',
    plan: (ended) =>
      byBands(
        planMedian(
          medianRule,
          'minimize',
          ended.filter(({ values }) => values.length === epochs),
        ),
      ),
  },
];
const sides: readonly Side[] = [
  ...rules.flatMap(({ name, plan }) => [
    { name: `trainmark ${name}`, isInRounds: false, plan },
    { name: `trainmark ${name}, in rounds`, isInRounds: true, plan },
  ]),
  {
    name: 'wandb hyperband, live',
    isInRounds: false,
    plan: (ended) => (values, running) =>
      judgeByBands(planThresholds(hyperband, 'minimize', [...ended, ...running]), values).kind === 'stop',
  },
  {
    name: 'asha, live',
    isInRounds: false,
    plan: (ended) => (values, running) =>
      judgeByAsha(asha, 'minimize', [...ended, ...running.filter((one) => one.values !== values)], values)
        .kind === 'stop',
  },
  { name: 'none', isInRounds: false, plan: () => () => false },
];

for (const { task, curves } of tables)
  for (const workers of flags.workers.split(',').map(Number))
    for (let seed = 0; seed < Number(flags.seeds); seed++)
      for (const side of sides) {
        const drawn = drawnFor(task, seed, curves.length).map((index) => curves[index] ?? []);
        const row: Row = { side: side.name, task, workers, seed, ran: search(side, drawn, workers) };
        process.stdout.write(`${JSON.stringify(row)}\n`);
      }

/** The rule as a sweep file with `min_iter: 3` has it: bands at 3, 9, 27 and 81 values. */
function hyperbandOf(more: Readonly<Record<string, unknown>>) {
  const parsed = parseSweep({
    method: 'random',
    metric: { name: 'loss' },
    run_cap: 1,
    parameters: { x: { value: 1 } },
    early_terminate: { type: 'hyperband', min_iter: 3, ...more },
  });
  const rule = parsed.kind === 'problems' ? null : parsed.spec.earlyTerminate;
  if (rule === null || 'kind' in rule) throw new Error(JSON.stringify(parsed));
  return rule;
}

function byBands(thresholds: Parameters<typeof judgeByBands>[0] | null): Judge {
  return (values) => thresholds !== null && judgeByBands(thresholds, values).kind === 'stop';
}

interface Running {
  readonly trial: number;
  readonly values: number[];
  readonly judge: Judge;
}

/** Every epoch takes as long as any other: in each turn each running trial does one, then free workers begin the next trials. */
function search(
  { plan, isInRounds }: Side,
  drawn: readonly (readonly number[])[],
  workers: number,
): number[] {
  const ended: TrialHistory[] = [];
  let running: Running[] = [];
  let begun = 0;
  while (ended.length < drawn.length) {
    // All of a round are planned before the first of them has run.
    const free = isInRounds && running.length > 0 ? 0 : workers - running.length;
    for (const trial of Array.from(
      { length: Math.min(free, drawn.length - begun) },
      (_, place) => begun + place,
    ))
      running.push({ trial, values: [], judge: plan([...ended]) });
    begun = running.reduce((most, { trial }) => Math.max(most, trial + 1), begun);
    for (const { trial, values } of running) values.push(drawn[trial]?.[values.length] ?? 0);
    const over = new Set(
      running.filter(({ values, judge }) => values.length === epochs || judge(values, running)),
    );
    for (const { trial, values } of over) ended.push({ trial, values });
    running = running.filter((one) => !over.has(one));
  }
  return ended.toSorted((a, b) => a.trial - b.trial).map(({ values }) => values.length);
}
