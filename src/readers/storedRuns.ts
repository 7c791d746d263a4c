import { countOf } from '../records/countOf.ts';
import type { Labels } from '../records/metricKey.ts';
import type { Collector } from './collector.ts';
import type { ReadContext } from './reader.ts';

/** A run of a store that keeps many. Times are Unix milliseconds, null where the store has none. */
export interface StoredRun {
  readonly id: string;
  /** Empty when the run has no name. */
  readonly name: string;
  readonly parentId: string | null;
  readonly startedAtMs: number | null;
  readonly endedAtMs: number | null;
}

/** A run to be read, and what tells its metrics from those of the others. */
export interface ChosenRun<T extends StoredRun> {
  readonly run: T;
  /** Empty for the one run whose metrics carry plain names. */
  readonly labels: Labels;
}

/** File systems and trackers round times. */
const toleranceMs = 2_000;

const maxRuns = 1_000;

/** True for what belongs to the run that is being read; everything does when files are read by hand. */
export function isOfThisRun(timeMs: number | null, { startedAtMs }: ReadContext): boolean {
  return startedAtMs === null || (timeMs !== null && timeMs >= startedAtMs - toleranceMs);
}

/**
 * Which runs of a store to read: those that started with the command, or, when none did, those that ended
 * since then (it resumed them). The newest that is nobody's child comes first and keeps plain names; the
 * others are told apart by `run=<name>`, in the order in which they started.
 */
export function chooseRuns<T extends StoredRun>(
  runs: readonly T[],
  context: ReadContext,
  collector: Collector,
): ChosenRun<T>[] {
  const ofThisRun = runsOfThisRun(runs, context);
  if (ofThisRun.length === 0 && runs.length > 0)
    collector.warn(`holds ${countOf(runs.length, 'run')}, none of which was started by this command.`);
  const newestFirst = ofThisRun.toSorted((a, b) => startOf(b) - startOf(a));
  const ids = new Set(newestFirst.map(({ id }) => id));
  const roots = newestFirst.filter(({ parentId }) => parentId === null || !ids.has(parentId));
  const main = roots[0] ?? newestFirst[0];
  if (main === undefined) return [];
  if (context.startedAtMs !== null && roots.length > 1)
    collector.warn(
      `holds ${roots.length} runs of this command; the newest, ${describe(main)}, gives the plain metrics, the others carry the label run.`,
    );
  const others = newestFirst.filter((run) => run !== main).slice(0, maxRuns - 1);
  const leftOut = newestFirst.length - 1 - others.length;
  if (leftOut > 0)
    collector.warn(`holds ${countOf(newestFirst.length, 'run')}; the ${leftOut} oldest were left out.`);
  return [{ run: main, labels: {} }, ...labelled(others.toReversed())];
}

function runsOfThisRun<T extends StoredRun>(runs: readonly T[], context: ReadContext): readonly T[] {
  const started = runs.filter((run) => isOfThisRun(run.startedAtMs, context));
  return started.length > 0 ? started : runs.filter((run) => isOfThisRun(run.endedAtMs, context));
}

/** Names that stand twice are numbered: unlike ids, that is the same in the next execution. */
function labelled<T extends StoredRun>(runs: readonly T[]): ChosenRun<T>[] {
  const taken = new Set<string>();
  const timesSeen = new Map<string, number>();
  return runs.map((run) => {
    const name = describe(run);
    let count = timesSeen.get(name) ?? 0;
    let label: string;
    do {
      count++;
      label = count === 1 ? name : `${name}-${count}`;
    } while (taken.has(label));
    timesSeen.set(name, count);
    taken.add(label);
    return { run, labels: { run: label } };
  });
}

/** The run's name, else as much of its id as people usually quote. */
function describe({ name, id }: StoredRun): string {
  return name === '' ? id.slice(0, 8) : name;
}

function startOf({ startedAtMs }: StoredRun): number {
  return startedAtMs ?? -Infinity;
}
