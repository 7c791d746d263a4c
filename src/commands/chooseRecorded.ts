import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { nearest } from '../gates/nearest.ts';
import { conventionOf } from '../records/goals.ts';
import { formatMetricKey } from '../records/metricKey.ts';
import { isFiniteValue } from '../records/metricValue.ts';
import type { Goal } from '../records/reading.ts';
import type { RunMetric, RunRecord } from '../records/runRecord.ts';
import { shortCommit } from '../records/shortCommit.ts';
import type { Top } from '../settings/verifySettings.ts';
import type { StoredRun } from '../stores/runStore.ts';
import { newestOfEachSeed } from './comparand.ts';
import type { Effects } from './effects.ts';
import type { RecordedSource } from './recordedSource.ts';
import type { Workplace } from './workplace.ts';

export interface RecordedRuns {
  readonly runs: readonly StoredRun[];
  readonly warnings: readonly string[];
}

interface Choice {
  readonly source: RecordedSource;
  readonly experiment: string;
  readonly operands: readonly string[];
  readonly top: Top | null;
}

/** The records that `verify` is about: the best ones, a bundle, a record id, a commit's, or the newest complete run of HEAD. */
export async function chooseRecorded(
  effects: Effects,
  workplace: Workplace,
  choice: Choice,
): Promise<RecordedRuns> {
  const { operands, top } = choice;
  const [operand, ...more] = operands;
  if (more.length > 0 || (operand !== undefined && top !== null)) {
    throw new UserError('verify takes one record, or --top with --by.', {
      hint: 'trainmark verify <record id, bundle directory, branch, tag or commit>',
    });
  }
  if (top !== null) return chooseBest(choice, top);
  if (operand === undefined) return newestOfHead(workplace, choice);
  const path = resolve(effects.directory, operand);
  if (await effects.files.isDirectory(path))
    return { runs: [await effects.stores.readBundle(path)], warnings: [] };
  if (/^\d{8}T/.test(operand)) return { runs: [await workplace.store.read(operand)], warnings: [] };
  return ofCommit(workplace, choice, operand);
}

/** A run that was made to verify another says nothing new when it is verified itself. */
function isOf(experiment: string): (run: StoredRun) => boolean {
  return ({ record }) => record.experiment === experiment && record.role !== 'reproduction';
}

function hasEndedWell({ record }: StoredRun): boolean {
  return record.complete && record.outcome.kind === 'succeeded';
}

async function newestOfHead(
  { code, store }: Workplace,
  { source, experiment }: Choice,
): Promise<RecordedRuns> {
  const { commit } = code.head;
  const { runs, warnings } = await source.ofCommit(commit);
  const newest = runs.filter(isOf(experiment)).findLast(hasEndedWell);
  if (newest !== undefined) return { runs: [newest], warnings };
  throw new UserError(
    `The store has no complete run of HEAD (${shortCommit(commit)}) for the experiment ${experiment}.`,
    {
      hint: `Name a record or a commit: trainmark verify <record>; or make one: trainmark record. Records are kept in ${store.location}.`,
    },
  );
}

async function ofCommit(
  { git, store }: Workplace,
  { source, experiment }: Choice,
  operand: string,
): Promise<RecordedRuns> {
  const commit = await git.resolveCommit(operand);
  if (commit === null) {
    throw new UserError(
      `${JSON.stringify(operand)} is not a bundle directory, a record id or a commit here.`,
      {
        hint: `Records are kept in ${store.location}.`,
      },
    );
  }
  const { runs, warnings } = await source.ofCommit(commit);
  const own = runs.filter(({ record }) => record.code?.commit === commit).filter(isOf(experiment));
  const serving = newestOfEachSeed(own.filter(hasEndedWell));
  if (serving.length > 0) return { runs: serving, warnings };
  throw new UserError(
    `The store has no complete run of ${operand} (${shortCommit(commit)}) for the experiment ${experiment}.`,
    { hint: 'Check it out and run trainmark record, or name another experiment with --experiment.' },
  );
}

async function chooseBest({ source, experiment }: Choice, top: Top): Promise<RecordedRuns> {
  const { runs, warnings } = await source.all();
  const all = runs.filter(isOf(experiment)).filter(hasEndedWell);
  const measured = all.flatMap((run) => {
    const metric = metricOf(run.record, top.metric);
    return metric !== undefined && isFiniteValue(metric.value) ? [{ run, metric, value: metric.value }] : [];
  });
  const [first] = measured;
  if (first === undefined) throw withoutMetric(top, all);
  const goal = top.goal ?? first.metric.goal ?? conventionOf(first.metric.name)?.goal ?? null;
  if (goal === null) {
    throw new UserError(`It is not known which way ${top.metric} is better.`, {
      hint: `Say it: --by ${top.metric}:max or --by ${top.metric}:min.`,
    });
  }
  const sorted = measured.toSorted(
    (a, b) => inOrder(goal, a.value, b.value) || (a.run.record.id < b.run.record.id ? 1 : -1),
  );
  return { runs: sorted.slice(0, top.count).map(({ run }) => run), warnings };
}

function inOrder(goal: Goal, a: number, b: number): number {
  return goal === 'max' ? b - a : a - b;
}

function metricOf({ metrics }: RunRecord, wanted: string): RunMetric | undefined {
  return metrics.find(({ name, labels }) => formatMetricKey(name, labels) === wanted);
}

function withoutMetric({ metric }: Top, runs: readonly StoredRun[]): UserError {
  const names = runs.flatMap(({ record }) =>
    record.metrics.map(({ name, labels }) => formatMetricKey(name, labels)),
  );
  const near = nearest(metric, [...new Set(names)], 1)[0];
  return new UserError(`No complete run that is stored has a finite value of ${metric}.`, {
    hint: near === undefined ? 'Record runs first: trainmark record.' : `Did you mean ${near}?`,
  });
}
