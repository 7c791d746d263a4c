import { isSound } from '../baselines/serve.ts';
import { resourceMetrics } from '../comparison/resourceMetrics.ts';
import { UserError } from '../errors.ts';
import { describeOutcome } from '../records/describeOutcome.ts';
import type { RunRecord } from '../records/runRecord.ts';
import { leastCalibrationRuns } from '../settings/calibrateFlags.ts';
import type { Settings } from '../settings/settings.ts';
import type { CalibrateRequest } from './calibrateRequest.ts';
import { candidateTree } from './candidateTree.ts';
import { newestOfEachSeed } from './comparand.ts';
import type { Effects } from './effects.ts';
import { gatedMetrics } from './gatedMetrics.ts';
import { describeWorkflow, onGitHub } from './onGitHub.ts';
import { hasEnded, runSeed, runSetup } from './runSeeds.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

export interface CalibrationRuns {
  readonly runs: readonly RunRecord[];
  /** Where the store lies. */
  readonly storeLocation: string;
}

/** Runs of one commit, made now or stored: enough for two sides, with every metric that gates name. */
export async function findCalibrationRuns(
  effects: Effects,
  settings: Settings,
  request: CalibrateRequest,
): Promise<CalibrationRuns> {
  const workplace = await openWorkplace(effects, settings);
  const runs =
    request.runs === null
      ? await storedRuns(workplace, settings, request)
      : await newRuns(effects, workplace, settings, request.runs);
  refuseFewRuns(runs, request);
  refuseUnknown(runs, gatedMetrics(settings.experiment));
  return { runs, storeLocation: workplace.store.location };
}

/** Runs what is checked out; with the seeds 1, 2, 3, … where the experiment has any. */
async function newRuns(
  effects: Effects,
  workplace: Workplace,
  settings: Settings,
  count: number,
): Promise<readonly RunRecord[]> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const experiment = {
    ...settings.experiment,
    looks: [],
    seeds: settings.experiment.seeds.length === 0 ? [] : numbers,
  };
  const workflow = describeWorkflow(onGitHub(effects, settings));
  const what = { tree: candidateTree(effects, workplace, null), experiment, workflow };
  const setupMs = await runSetup(effects, what);
  const records: RunRecord[] = [];
  for (const index of numbers.keys()) {
    const place = { index, of: count, setupMs: index === 0 ? setupMs : 0 };
    const run = await runSeed(effects, workplace.store, what, place);
    if (run.problem !== null) throw run.problem;
    if (hasEnded(run)) throw failedRun(run.stored.record);
    records.push(run.stored.record);
  }
  return records;
}

function failedRun({ id, outcome }: RunRecord): UserError {
  return new UserError(`The training command ${describeOutcome(outcome)}, so nothing was calibrated.`, {
    hint: `The record is ${id}. What was run before it is kept: with --resample it can be drawn from.`,
  });
}

/** The sound runs of a commit, one for each seed: a seed that ran twice would seem to have no noise. */
async function storedRuns(
  { git, store }: Workplace,
  { experiment }: Settings,
  { commit: name }: CalibrateRequest,
): Promise<readonly RunRecord[]> {
  const commit = await git.resolveCommit(name);
  if (commit === null) {
    throw new UserError(`${JSON.stringify(name)} is not a commit here.`, {
      hint: 'trainmark calibrate [<branch, tag or commit>] --resample',
    });
  }
  const { runs } = await store.list({ commit });
  const own = runs.filter(({ record }) => record.experiment === experiment.name && isSound(record));
  const isSeeded = own.at(-1)?.record.command.seed !== null;
  const chosen = isSeeded ? newestOfEachSeed(own) : own.filter(({ record }) => record.command.seed === null);
  return chosen.map(({ record }) => record);
}

function refuseFewRuns(runs: readonly RunRecord[], { runsPerSide }: CalibrateRequest): void {
  const least = Math.max(leastCalibrationRuns, 2 * runsPerSide);
  if (runs.length >= least) return;
  throw new UserError(
    `calibrate needs at least ${least} runs of one commit, for ${runsPerSide} on either side; ${runs.length} are stored.`,
    { hint: `Make them: trainmark calibrate --runs ${Math.max(least, 20)}` },
  );
}

/** A gate about nothing would never raise an alarm (DESIGN §8). */
function refuseUnknown(runs: readonly RunRecord[], gated: readonly string[]): void {
  const known = new Set(
    runs.flatMap((run) => [
      ...run.metrics.map(({ name }) => name),
      ...resourceMetrics(run).map(({ metric }) => metric),
    ]),
  );
  const unknown = gated.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new UserError(`Gates name ${unknown.join(', ')}, which no run has.`, {
    hint: `Metrics that were read: ${[...known].join(', ')}.`,
  });
}
