import { join, resolve } from 'node:path';
import { isSound } from '../baselines/serve.ts';
import { exitCodes, type ExitCode, UserError } from '../errors.ts';
import { describeOutcome } from '../records/describeOutcome.ts';
import type { RunRecord } from '../records/runRecord.ts';
import { leastCalibrationRuns } from '../settings/calibrateFlags.ts';
import type { CommandLine } from '../settings/commandLine.ts';
import type { Settings } from '../settings/settings.ts';
import { candidateTree } from './candidateTree.ts';
import { type CalibrateRequest, readCalibrateRequest } from './calibrateRequest.ts';
import { newestOfEachSeed } from './comparand.ts';
import type { Effects } from './effects.ts';
import { gatedMetrics } from './gatedMetrics.ts';
import { describeWorkflow, onGitHub } from './onGitHub.ts';
import { hasEnded, runSeed, runSetup } from './runSeeds.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

/** Measures how often the experiment's gates are wrong where nothing has changed, and what its metrics' noise hides. */
export async function calibrateCommit(
  effects: Effects,
  settings: Settings,
  line: Extract<CommandLine, { kind: 'command' }>,
): Promise<ExitCode> {
  const { experiment } = settings;
  const request = readCalibrateRequest(line, experiment);
  const workplace = await openWorkplace(effects, settings);
  const runs =
    request.runs === null
      ? await storedRuns(workplace, settings, request)
      : await newRuns(effects, workplace, settings, request.runs);
  refuseFewRuns(runs, request);
  refuseUnknown(runs, gatedMetrics(experiment));
  const [{ calibrate }, report] = await Promise.all([
    import('../gates/calibration/calibrate.ts'),
    import('../report/calibration.ts'),
  ]);
  const { gates, looks, pair } = experiment;
  const { runsPerSide, drawSeed } = request;
  const calibration = calibrate({ runs, gates, looks, pair, runsPerSide, seed: drawSeed });
  const out = outDirectory(effects, settings, workplace, runs);
  const json = `${JSON.stringify(report.calibrationResult(experiment.name, calibration), null, 2)}\n`;
  await effects.files.writeText(join(out, 'calibration.json'), json);
  await effects.files.writeText(
    join(out, 'calibration.md'),
    report.calibrationMarkdown(experiment.name, calibration),
  );
  const { width } = effects.terminal;
  const text = report.calibrationText(experiment.name, calibration, width);
  effects.terminal.print(settings.json ? json : `${text}\nReport: ${join(out, 'calibration.md')}\n`);
  return calibration.gates.some(({ vacuous }) => vacuous !== null) ? exitCodes.gateFailed : exitCodes.passed;
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
  const resources = ['train_seconds', 'cpu_seconds', 'peak_rss', 'gpu_peak', 'model_bytes'];
  const known = new Set([...runs.flatMap(({ metrics }) => metrics.map(({ name }) => name)), ...resources]);
  const unknown = gated.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new UserError(`Gates name ${unknown.join(', ')}, which no run has.`, {
    hint: `Metrics that were read: ${[...known].join(', ')}.`,
  });
}

function outDirectory(
  effects: Effects,
  { out }: Settings,
  { store }: Workplace,
  runs: readonly RunRecord[],
): string {
  if (out !== null) return resolve(effects.directory, out);
  return join(store.location, 'reports', `calibration-${runs.at(-1)?.id ?? ''}`);
}
