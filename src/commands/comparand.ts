import { resolve } from 'node:path';
import type { Git } from '../capture/git.ts';
import { UserError } from '../errors.ts';
import { readRunsFile } from '../readers/runsFile.ts';
import { mergeMedia } from '../records/media/mergeMedia.ts';
import { mergeReadings } from '../records/mergeReadings.ts';
import type { Reading } from '../records/reading.ts';
import { createRecordId, recordIdRandomDigits } from '../records/recordId.ts';
import type { RunRecord } from '../records/runRecord.ts';
import { shortCommit } from '../records/shortCommit.ts';
import type { ExperimentSettings } from '../settings/settings.ts';
import type { RunStore, StoredRun } from '../stores/runStore.ts';
import type { ReportedRun } from './buildReport.ts';
import type { Effects } from './effects.ts';
import { gatedMetrics } from './gatedMetrics.ts';
import { loadRuns } from './loadRuns.ts';

/** One side of `compare`: its runs and, in a sentence, what they are. */
export interface Comparand {
  readonly runs: readonly ReportedRun[];
  /** The runs that came from a store or a bundle. */
  readonly stored: readonly StoredRun[];
  readonly reason: string;
  readonly warnings: readonly string[];
}

interface Place {
  readonly git: Git | null;
  readonly store: RunStore;
  readonly experiment: ExperimentSettings;
}

/** What an operand of `compare` stands for: a bundle directory, a metrics file, a record id, or a git name with stored runs. */
export async function findComparand(effects: Effects, place: Place, operand: string): Promise<Comparand> {
  const path = resolve(effects.directory, operand);
  if (await effects.files.isDirectory(path))
    return fromBundles(effects, [await effects.stores.readBundle(path)], `The bundle ${operand}.`);
  if (await effects.files.exists(path)) return fromMetricsFile(effects, place, operand, path);
  if (/^\d{8}T/.test(operand))
    return fromBundles(effects, [await place.store.read(operand)], `The record ${operand}.`);
  return fromCommit(effects, place, operand);
}

async function fromBundles(
  effects: Effects,
  stored: readonly StoredRun[],
  reason: string,
  warnings: readonly string[] = [],
): Promise<Comparand> {
  return { runs: await loadRuns(effects, stored, { withLogs: true }), stored, reason, warnings };
}

async function fromCommit(
  effects: Effects,
  { git, store, experiment }: Place,
  operand: string,
): Promise<Comparand> {
  const commit = (await git?.resolveCommit(operand)) ?? null;
  if (commit === null) {
    throw new UserError(
      `${JSON.stringify(operand)} is not a file, a bundle directory, a record id or a commit here.`,
      {
        hint: `Records are kept in ${store.location}. Branches and commits need stored runs: trainmark record.`,
      },
    );
  }
  const { runs, warnings } = await store.list({ commit });
  const ofCommit = runs.filter(
    ({ record: { code, outcome, role } }) =>
      code?.commit === commit && outcome.kind === 'succeeded' && role !== 'reproduction' && role !== 'trial',
  );
  const ofExperiment = ofCommit.filter(({ record }) => record.experiment === experiment.name);
  const newest = newestOfEachSeed(ofExperiment);
  if (newest.length > 0) return fromBundles(effects, newest, `Stored runs of ${operand}.`, warnings);
  const others = [...new Set(ofCommit.map(({ record }) => record.experiment))];
  throw new UserError(
    `The store has no successful run of ${operand} (${shortCommit(commit)}) for the experiment ${experiment.name}.`,
    {
      hint:
        others.length > 0
          ? `It has runs of ${others.join(', ')}: choose with --experiment.`
          : `Check out ${operand} and run trainmark record, or compare with trainmark check.`,
    },
  );
}

/** The newest run of each seed among those that are like the newest of all; one side never mixes two set-ups. */
export function newestOfEachSeed(runs: readonly StoredRun[]): StoredRun[] {
  const bySeed = new Map<number | null, StoredRun>();
  const last = runs.at(-1);
  if (last === undefined) return [];
  for (const run of runs) if (isAlike(run.record, last.record)) bySeed.set(run.record.command.seed, run);
  return [...bySeed.values()].toSorted(
    (a, b) => (a.record.command.seed ?? -1) - (b.record.command.seed ?? -1),
  );
}

/** The same tree, and both with a seed or both without. */
function isAlike({ code, command }: RunRecord, other: RunRecord): boolean {
  const isSameTree = code?.dirty?.digest === other.code?.dirty?.digest;
  return isSameTree && (command.seed === null) === (other.command.seed === null);
}

/** A plain metrics file: an object is one run, an array of objects one run for each seed. */
async function fromMetricsFile(
  effects: Effects,
  { experiment }: Place,
  operand: string,
  path: string,
): Promise<Comparand> {
  const { readings, warnings } = await readRunsFile({ path: operand, absolutePath: path });
  const runs = readings.map((reading) => {
    const merged = mergeReadings({
      readings: [reading],
      declarations: experiment.declarations,
      gated: gatedMetrics(experiment),
    });
    const media = mergeMedia([reading], effects.redact);
    const record = importedRecord(effects, experiment.name, reading, merged);
    const shown = { ...media, warnings: [] };
    return { record, series: merged.series, media: shown, logTail: [], predictions: null };
  });
  const count = runs.length === 1 ? '' : ` (${runs.length} runs)`;
  return { runs, stored: [], reason: `The metrics file ${operand}${count}.`, warnings };
}

function importedRecord(
  effects: Effects,
  experiment: string,
  reading: Reading,
  merged: ReturnType<typeof mergeReadings>,
): RunRecord {
  const { seed } = merged.params;
  return {
    schemaVersion: 1,
    id: createRecordId(effects.nowMs(), effects.randomHex(recordIdRandomDigits)),
    experiment,
    outcome: { kind: 'succeeded', exitCode: 0 },
    startedAt: new Date(effects.nowMs()).toISOString(),
    durations: { setupMs: 0, commandMs: 0 },
    attempt: 1,
    complete: true,
    role: 'imported',
    code: null,
    command: {
      run: [],
      setup: null,
      cwd: '.',
      seed: typeof seed === 'number' && Number.isInteger(seed) ? seed : null,
      environment: {},
    },
    params: merged.params,
    metrics: merged.metrics,
    series: null,
    log: null,
    predictions: null,
    datasets: [],
    environment: null,
    resources: null,
    outputs: [],
    media: [],
    tags: merged.tags,
    notes: [],
    warnings: [...reading.warnings, ...merged.warnings],
    inputsDigest: null,
    workflow: null,
    sweep: null,
    reproduces: null,
    resultSettings: null,
  };
}
