/**
 * What recorded runs are worth to a sweep, and what they cost it where they mislead: `bayes` with a warm start from the right, a
 * shifted, a moved and a reversed history against a cold start, each seed with its own history of 30 trials. Prints Markdown; the
 * same seeds print the same. `node __tests__/simulations/warmStart.ts [--seeds 30] [--points 1,3,6]`
 */
import { parseArgs } from 'node:util';
import { markdownTable } from 'markdown-table';
import { realTasks } from '../benchmarks/sweeps/realTasks.ts';
import { measured, specOf, tasks, valueAt, type Task } from '../benchmarks/sweeps/tasks.ts';
import { warmStartOf, type KnownRun } from '../../src/sweeps/history/warmStart.ts';
import { planTrials } from '../../src/sweeps/log/planTrials.ts';
import type { SweepEntry, SweepLog } from '../../src/sweeps/log/sweepLog.ts';
import { sweepTrials, type SweepTrial } from '../../src/sweeps/log/sweepTrials.ts';
import type { Configuration } from '../../src/sweeps/space/configuration.ts';
import { configurationAt, pointOf, searchSpaceOf } from '../../src/sweeps/space/searchSpace.ts';
import { mean, sampleSd } from '../../src/statistics/moments.ts';
import { median } from '../../src/sweeps/stopping/median.ts';

const { values: flags } = parseArgs({
  options: { seeds: { type: 'string', default: '30' }, points: { type: 'string', default: '1,3,6' } },
});
const budgets = [12, 32] as const;
const batch = 4;
const historyTrials = 30;
/** Smaller regrets are none: the ratio of two of them says nothing. */
const floor = 1e-5;
const chosen = [...tasks, ...realTasks].filter(({ name }) =>
  ['branin', 'hartmann6', 'mixed6', 'cliff6', 'svc digits', 'network cancer'].includes(name),
);

type Measure = (task: Task, configuration: Configuration, seed: number, trial: number) => number;

/** What an earlier sweep measured in place of today's task, and what is left of it in its records. */
const histories: Readonly<
  Record<string, { readonly measure: Measure; readonly recorded: (value: number, spread: number) => number }>
> = {
  right: { measure: measured, recorded: (value) => value },
  shifted: { measure: measured, recorded: (value, spread) => value - 2 * spread },
  moved: {
    measure: (task, at, ...which) => measured(task, movedIn(task, at), ...which),
    recorded: (value) => value,
  },
  reversed: { measure: (...which) => -measured(...which), recorded: (value) => value },
};

const sides = [
  { name: 'believed as results', isSame: true, points: 0 },
  ...flags.points
    .split(',')
    .map((points) => ({ name: `starting points: ${points}`, isSame: false, points: Number(points) })),
];

interface Row {
  readonly history: string;
  readonly side: string;
  readonly task: string;
  readonly seed: number;
  readonly regrets: readonly number[];
}

const rows: Row[] = [];
for (let seed = 0; seed < Number(flags.seeds); seed++)
  for (const task of chosen) {
    const add = (history: string, side: string, known: readonly KnownRun[], points: number): void => {
      const { entries } = warmStartOf(specOf(task), known, points);
      rows.push({ history, side, task: task.name, seed, regrets: regretsOf(task, seed, entries) });
    };
    add('none', 'cold', [], 0);
    for (const [history, { measure, recorded }] of Object.entries(histories)) {
      const past = searched(task, seed + 1000, [], historyTrials, measure);
      for (const { name, isSame, points } of sides)
        add(history, name, asKnown(past, recorded, isSame), points);
    }
    process.stderr.write(`${seed} ${task.name}\n`);
  }
printTables();

/** A tenth of each axis further on, the ends stay ends. */
function movedIn(task: Task, configuration: Configuration): Configuration {
  const space = searchSpaceOf(specOf(task).parameters);
  return configurationAt(
    space,
    pointOf(space, configuration).map((share) => Math.min(1, share + 0.1)),
  );
}

/** A sweep as its log has it, in batches; every trial goes through. */
function searched(
  task: Task,
  seed: number,
  first: readonly SweepEntry[],
  count: number,
  measure: Measure,
): readonly SweepTrial[] {
  const spec = { ...specOf(task), budget: { trials: count, minutes: null, failedTrials: null } };
  let log: SweepLog = { spec, seed, sweepId: '0'.repeat(10), entries: first };
  for (;;) {
    const { planned, trials } = planTrials(log, batch);
    if (trials.length === 0) return sweepTrials(log);
    const ended = trials.map(({ number, configuration }): SweepEntry => ({
      kind: 'ended',
      trial: number,
      attempt: 1,
      recordId: null,
      startedAt: null,
      durationMs: 0,
      end: { kind: 'complete', values: [measure(task, configuration, seed, number)] },
      history: [],
    }));
    log = { ...log, entries: [...log.entries, ...planned, ...ended] };
  }
}

/** The true value of the trial of the sweep's own that measured best, above the least there is, after each budget. */
function regretsOf(task: Task, seed: number, first: readonly SweepEntry[]): readonly number[] {
  const own = searched(task, seed, first, Math.max(...budgets), measured).filter(
    ({ method }) => method !== 'recorded',
  );
  return budgets.map((budget) => {
    const best = own.slice(0, budget).toSorted((a, b) => valueOf(a) - valueOf(b))[0];
    return best === undefined ? Infinity : Math.max(floor, valueAt(task, best.configuration) - task.least);
  });
}

function valueOf({ state }: SweepTrial): number {
  return state.kind === 'complete' ? (state.values[0] ?? Infinity) : Infinity;
}

function asKnown(
  past: readonly SweepTrial[],
  recorded: (value: number, spread: number) => number,
  isSame: boolean,
): KnownRun[] {
  const spread = sampleSd(past.map(valueOf));
  return past.map((trial, index) => ({
    recordId: `20260101T000000Z-${String(index).padStart(12, '0')}`,
    startedAt: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
    configuration: trial.configuration,
    values: [recorded(valueOf(trial), spread)],
    history: [],
    source: 'earlier',
    isSame,
  }));
}

function printTables(): void {
  const cold = (row: Row): Row => {
    const found = rows.find(
      ({ side, task, seed }) => side === 'cold' && task === row.task && seed === row.seed,
    );
    if (found === undefined) throw new Error('no cold start');
    return found;
  };
  const cells = Object.keys(histories).flatMap((history) =>
    sides.map(({ name }) => {
      const own = rows.filter((row) => row.history === history && row.side === name);
      const against = budgets.flatMap((_, index) => {
        const pairs = own.map((row) => [row.regrets[index] ?? 0, cold(row).regrets[index] ?? 0] as const);
        const ratio = Math.exp(mean(pairs.map(([warm, none]) => Math.log(warm / none))));
        const [won, lost] = [pairs.filter(([a, b]) => a < b).length, pairs.filter(([a, b]) => a > b).length];
        return [ratio.toFixed(2), `${won} : ${lost}`];
      });
      return [history, name, ...against];
    }),
  );
  const head = [
    'history',
    'its runs are',
    ...budgets.flatMap((budget) => [`regret after ${budget}`, 'won : lost']),
  ];
  process.stdout.write(`# Warm start, measured

\`bayes\` in batches of ${batch}, ${flags.seeds} seeds of ${chosen.length} tasks (${chosen.map(({ name }) => name).join(', ')}), each with ${historyTrials} recorded
trials of an earlier sweep by \`bayes\`. "Regret": the geometric mean of its ratio to that of the cold start with the same seed, below 1
is better; only trials that were run count. "shifted": every recorded value is better by two deviations; "moved": the best lies a
tenth of each axis away; "reversed": the worst values were recorded as the best.

To believe every recorded run is best where the runs are of the same code, and that is where a sweep does it: their command, code and
data have the same digest. Where the code is another one it loses 25 fold in the worst case. Three starting points gain most of
what a shifted or moved history holds, and a reversed one costs nothing that can be seen; six cost something there. Starting
points alone gain less from a right history than belief: a sweep that starts anew at each commit gives this up for safety.

${markdownTable([head, ...cells], { alignDelimiters: false })}

Median regret after ${budgets[1]} trials:

${markdownTable([['history', 'its runs are', ...chosen.map(({ name }) => name)], ...medianRows()], { alignDelimiters: false })}
`);
}

function medianRows(): readonly (readonly string[])[] {
  const kinds = [
    { history: 'none', side: 'cold' },
    ...Object.keys(histories).flatMap((history) => sides.map(({ name }) => ({ history, side: name }))),
  ];
  return kinds.map(({ history, side }) => [
    history,
    side,
    ...chosen.map(({ name }) => {
      const own = rows.filter((row) => row.history === history && row.side === side && row.task === name);
      return median(own.map(({ regrets }) => regrets[1] ?? 0)).toPrecision(2);
    }),
  ]);
}
