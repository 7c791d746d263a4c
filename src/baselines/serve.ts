import { outputSource } from '../records/reading.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { StoredRun } from '../stores/runStore.ts';

export interface Wanted {
  readonly experiment: string;
  readonly commit: string;
  /** One digest for each seed that is needed. */
  readonly inputsDigests: readonly string[];
  /** How many of the first of them are enough for a start, rising; all are wanted where nothing is said. */
  readonly looks: readonly number[];
  /** Names of metrics that a run must have been asked for; see `metricsAskedFor`. */
  readonly metrics: readonly string[];
}

/**
 * The newest stored run for each wanted digest, in that order, or null when one is lacking: a baseline is complete, or
 * complete up to one of its looks, or it is re-run. Only finished, successful runs of a clean tree at exactly this commit serve
 * (DESIGN §6), and never the re-run of another.
 */
export function findServingRuns(runs: readonly StoredRun[], wanted: Wanted): readonly StoredRun[] | null {
  const serving = wanted.inputsDigests.map((digest) =>
    runs.findLast(({ record }) => mayServe(record, wanted) && record.inputsDigest === digest),
  );
  const lacking = serving.indexOf(undefined);
  const found = lacking === -1 ? serving.length : lacking;
  const count = [...wanted.looks, serving.length].findLast((enough) => enough <= found);
  return count === undefined ? null : serving.slice(0, count).filter((run) => run !== undefined);
}

/**
 * Metrics that the candidate printed and that only count because a gate or a declaration names them. An older run may have
 * printed them, too, when nobody asked: then it would seem not to have them.
 */
export function metricsAskedFor(candidate: readonly RunRecord[], named: readonly string[]): string[] {
  const printed = candidate.flatMap(({ metrics }) =>
    metrics
      .filter(({ sources }) => sources.every((source) => source === outputSource))
      .map(({ name }) => name),
  );
  return [...new Set(printed)].filter((name) => named.includes(name));
}

function mayServe(record: RunRecord, { experiment, commit, metrics }: Wanted): boolean {
  const names = new Set(record.metrics.map(({ name }) => name));
  return (
    metrics.every((name) => names.has(name)) &&
    isSound(record) &&
    record.experiment === experiment &&
    record.code?.commit === commit
  );
}

/** A finished, successful run of a clean tree, whose data stayed as they were, and no re-run of another: it says what its commit can do. */
export function isSound(record: RunRecord): boolean {
  return (
    record.role !== 'reproduction' &&
    record.complete &&
    record.role !== 'trial' &&
    record.outcome.kind === 'succeeded' &&
    record.code !== null &&
    record.code.dirty === null &&
    record.datasets.every(({ changedDuringRun }) => !changedDuringRun)
  );
}
