import { startUpTrials } from '../proposals/chooseSampler.ts';
import { trialKey, type Configuration } from '../space/configuration.ts';
import { pointOf, presentConfiguration, searchSpaceOf, type SearchSpace } from '../space/searchSpace.ts';
import type { PlannedEntry, SweepEntry } from '../log/sweepLog.ts';
import type { ProposalMethod } from '../trial.ts';
import type { SweepSpec } from '../sweepSpec.ts';

/** A recorded run that is a trial of the sweep's space and has a result. */
export interface KnownRun {
  /** Later runs have greater ones. */
  readonly recordId: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly configuration: Configuration;
  /** One for each of the sweep's metrics. */
  readonly values: readonly number[];
  /** As in `EndedEntry`. */
  readonly history: readonly number[];
  /** Runs that can be compared with each other have the same: equal code and data. */
  readonly source: string;
  /** Whether a trial with these values would be the same run: same command, code and data. */
  readonly isSame: boolean;
}

export interface WarmStart {
  /** What the sweep's log begins with; empty when no run is of use. */
  readonly entries: readonly SweepEntry[];
  /** Runs whose results count as trials. */
  readonly results: number;
  /** Trials that are planned for the values of runs of other code or data. */
  readonly startingPoints: number;
  /** Runs that are not used, by reason. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** More teach nothing that these do not, and a model takes long over them. */
const mostResults = 200;
/** As the simulation has it: more starting points cost more where history misleads than they gain where it does not. */
const mostStartingPoints = 3;
/** Starting points nearer to each other than this, in every dimension, are one. */
const leastDistance = 0.05;

/**
 * How a sweep begins that knows of recorded runs. The present values stay trial 0. A run that a trial would only repeat is a
 * trial with its result, which costs nothing. Of other runs nothing is believed, since other code may have moved every value:
 * the best of them lend their values to trials that are run, at most `mostStarts`, so that a misleading history costs no more.
 */
export function warmStartOf(
  spec: SweepSpec,
  runs: readonly KnownRun[],
  mostStarts = mostStartingPoints,
): WarmStart {
  const space = searchSpaceOf(spec.parameters);
  const present = presentConfiguration(space);
  const seen = new Set(present === null ? [] : [trialKey(present)]);
  const leftOut = new Map<string, number>();
  const leave = (reason: string): void => void leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  const newestFirst = runs.toSorted((a, b) => (a.recordId < b.recordId ? 1 : -1));
  const results: KnownRun[] = [];
  for (const run of newestFirst.filter(({ isSame }) => isSame)) {
    const key = trialKey(run.configuration);
    if (present !== null && key === trialKey(present)) leave('the present values, which trial 0 measures');
    else if (seen.has(key)) leave('the same trial as a newer run');
    else if (results.length >= mostResults) leave(`beyond the newest ${mostResults}`);
    else {
      seen.add(key);
      results.push(run);
    }
  }
  const others = newestFirst.filter(({ isSame }) => !isSame);
  const starts = startingPoints(spec, space, others, {
    seen,
    most: needsNone(spec, results.length) ? 0 : mostStarts,
  });
  for (let index = starts.length; index < others.length; index++)
    leave('other code, data or command, and not among the best');
  return {
    entries: entriesOf(present, results.toReversed(), starts),
    results: results.length,
    startingPoints: starts.length,
    leftOut,
  };
}

/** A grid runs every trial anyway; a search that knows enough results has no use for guesses. */
function needsNone({ method }: SweepSpec, results: number): boolean {
  return method === 'grid' || results >= startUpTrials;
}

/** The best of each source in turn, from the source with the most runs, since a rank among few says little. */
function startingPoints(
  { metrics }: SweepSpec,
  space: SearchSpace,
  runs: readonly KnownRun[],
  { seen, most }: { readonly seen: ReadonlySet<string>; readonly most: number },
): readonly KnownRun[] {
  const lossOf = ({ values: [value = 0] }: KnownRun): number =>
    metrics[0]?.goal === 'maximize' ? -value : value;
  const bySource = new Map<string, KnownRun[]>();
  for (const run of runs) bySource.set(run.source, [...(bySource.get(run.source) ?? []), run]);
  const ranked = [...bySource.values()]
    .toSorted((a, b) => b.length - a.length)
    .map((own) => own.toSorted((a, b) => lossOf(a) - lossOf(b)));
  const chosen: { readonly run: KnownRun; readonly point: Float64Array }[] = [];
  for (let place = 0; ranked.some((own) => own.length > place); place++)
    for (const run of ranked.flatMap((own) => own[place] ?? [])) {
      if (chosen.length >= most) return chosen.map((one) => one.run);
      const point = pointOf(space, run.configuration);
      const isKnown = seen.has(trialKey(run.configuration)) || chosen.some((one) => isNear(one.point, point));
      if (!isKnown) chosen.push({ run, point });
    }
  return chosen.map(({ run }) => run);
}

/** Inactive dimensions of both are NaN, which is no distance; of one of them, a distance. */
function isNear(a: Float64Array, b: Float64Array): boolean {
  return a.every((share, index) => {
    const other = b[index] ?? Number.NaN;
    return Number.isNaN(share) ? Number.isNaN(other) : Math.abs(share - other) < leastDistance;
  });
}

function entriesOf(
  present: Configuration | null,
  results: readonly KnownRun[],
  starts: readonly KnownRun[],
): readonly SweepEntry[] {
  if (results.length + starts.length === 0) return [];
  const first = present === null ? 0 : 1;
  return [
    ...(present === null ? [] : [planned(0, 'present', present)]),
    ...results.flatMap((run, index) => takenOver(first + index, run)),
    ...starts.map(({ configuration, recordId }, index) => ({
      ...planned(first + results.length + index, 'after recorded runs', configuration),
      after: recordId,
    })),
  ];
}

/** Without thresholds: what the first trials reach is what later ones are measured by. */
function planned(trial: number, method: ProposalMethod, configuration: Configuration): PlannedEntry {
  return {
    kind: 'planned',
    round: 0,
    trial,
    configuration: Object.fromEntries(configuration),
    method,
    thresholds: null,
  };
}

function takenOver(trial: number, run: KnownRun): readonly SweepEntry[] {
  const { recordId, startedAt, configuration, values, history } = run;
  return [
    planned(trial, 'recorded', configuration),
    {
      kind: 'ended',
      trial,
      attempt: 1,
      recordId,
      startedAt,
      // Its time was spent before the sweep.
      durationMs: 0,
      end: { kind: 'complete', values },
      history,
    },
  ];
}
