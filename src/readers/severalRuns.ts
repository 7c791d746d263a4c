import { posix } from 'node:path';
import type { Labels } from '../records/metricKey.ts';
import type { Reading, Series } from '../records/reading.ts';
import { createCollector } from './collector.ts';
import { chooseRuns, type StoredRun } from './storedRuns.ts';

/** Trackers that keep each run in files of its own, and the tags that name a run. */
const runTags: ReadonlyMap<string, { readonly id: string; readonly name: string }> = new Map([
  ['wandb', { id: 'wandb.run_id', name: 'wandb.name' }],
  ['mlflow-files', { id: 'mlflow.runId', name: 'mlflow.runName' }],
  ['neptune', { id: 'neptune.id', name: 'neptune.name' }],
]);

/**
 * Where one command left several runs of a tracker, the newest gives the plain metrics, and those of the others carry the
 * label `run=<name>`, as runs of one database do (`chooseRuns`). The params and tags of the others are left out. Folders
 * that continue the newest run, with its id, keep plain names too; so do runs that have the label already.
 */
export function labelFurtherRuns(readings: readonly Reading[]): Reading[] {
  let labelled = [...readings];
  for (const format of runTags.keys()) labelled = labelRunsOf(format, labelled);
  return labelled;
}

interface ReadRun extends StoredRun {
  readonly reading: Reading;
}

function labelRunsOf(format: string, readings: readonly Reading[]): Reading[] {
  const runs = readings.flatMap((reading) => {
    const run = reading.source.format === format ? runOf(reading) : null;
    return run === null ? [] : [run];
  });
  const [main, ...others] = chooseRuns(
    runs,
    { startedAtMs: null },
    createCollector({ format, path: format }),
  );
  /** Runs beyond those that are chosen are left out. */
  const changed = new Map<Reading, Reading | null>(
    runs.map((run) => [run.reading, run.id === main?.run.id ? run.reading : null]),
  );
  for (const { run, labels } of others)
    if (main !== undefined && run.id !== main.run.id)
      changed.set(run.reading, withLabels(run.reading, labels));
  if (main !== undefined && runs.some(({ id }) => id !== main.run.id)) {
    const warning = `${main.run.reading.source.path} is the newest of ${runs.length} runs of this command: it gives the plain metrics, the others carry the label run.`;
    changed.set(main.run.reading, {
      ...main.run.reading,
      warnings: [...main.run.reading.warnings, warning],
    });
  }
  return readings.flatMap((reading) => {
    const kept = changed.has(reading) ? changed.get(reading) : reading;
    return kept === undefined || kept === null ? [] : [kept];
  });
}

/** Null for a reading whose metrics are labelled already. */
function runOf(reading: Reading): ReadRun | null {
  const { source, tags, series, summary } = reading;
  const names = runTags.get(source.format);
  if (names === undefined || [...series, ...summary].some(({ labels }) => Object.hasOwn(labels, 'run')))
    return null;
  const id = tags[names.id] ?? posix.basename(posix.dirname(source.path));
  const lastMs = series.reduce((last, one) => Math.max(last, lastTimeMs(one)), -Infinity);
  return { id, name: tags[names.name] ?? '', parentId: null, startedAtMs: lastMs, endedAtMs: null, reading };
}

/** Runs of one command follow each other, so that the one that logged last is the newest. */
function lastTimeMs({ wallTimesMs }: Series): number {
  return wallTimesMs?.at(-1) ?? -Infinity;
}

function withLabels(reading: Reading, added: Labels): Reading {
  const label = <T extends { readonly labels: Labels }>(one: T): T => ({
    ...one,
    labels: { ...one.labels, ...added },
  });
  return {
    ...reading,
    params: {},
    tags: {},
    series: reading.series.map(label),
    summary: reading.summary.map(label),
  };
}
