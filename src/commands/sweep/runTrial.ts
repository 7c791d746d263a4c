import { join } from 'node:path';
import type { FinishedRun } from '../recordRun.ts';
import { recordRun } from '../recordRun.ts';
import type { RunRecord } from '../../records/runRecord.ts';
import { shorten } from '../../report/escape.ts';
import type { ExperimentSettings } from '../../settings/settings.ts';
import type { RunStore } from '../../stores/runStore.ts';
import { nested } from '../../sweeps/space/configuration.ts';
import type { SweepSpec } from '../../sweeps/sweepSpec.ts';
import type { AttemptEnd, EndedEntry } from '../../sweeps/log/sweepLog.ts';
import type { SweepTrial } from '../../sweeps/log/sweepTrials.ts';
import type { Effects } from '../effects.ts';
import type { RunRequest, RunTree } from '../runRequest.ts';
import { attemptEnd } from './attemptEnd.ts';
import { trialEnvironment, trialExperiment, trialParams } from './trialExperiment.ts';
import { watchTrial } from './watchTrial.ts';

/** What all trials of a sweep share. */
export interface TrialPlace {
  readonly sweepId: string;
  readonly spec: SweepSpec;
  readonly experiment: ExperimentSettings;
  readonly store: RunStore;
  readonly workflow: RunRequest['workflow'];
}

/** One attempt at a trial. */
export interface Attempt {
  readonly trial: SweepTrial;
  /** From 1. */
  readonly attempt: number;
  readonly recordId: string;
  readonly tree: RunTree;
  readonly setupMs: number;
  /** How the run is called while it goes on, where it is no attempt of the search. */
  readonly title?: string;
}

/** Runs one attempt and stores its record, whatever becomes of it. Fails only where `recordRun` does. */
export async function runTrial(
  effects: Effects,
  place: TrialPlace,
  { trial, attempt, recordId, tree, setupMs, title = attemptTitle(trial, attempt) }: Attempt,
): Promise<{ readonly entry: EndedEntry; readonly run: FinishedRun }> {
  const { spec, sweepId, store } = place;
  const { configuration } = trial;
  const experiment = trialExperiment(effects, place.experiment, spec, {
    configuration,
    argumentsFile: await argumentsFile(effects, place, trial),
  });
  const [metric] = spec.metrics;
  const directory = join(tree.root, tree.directory);
  const run = await recordRun(effects, store, {
    tree,
    experiment,
    seed: experiment.seeds[0] ?? null,
    title,
    setupMs,
    workflow: place.workflow,
    rerunOf: null,
    trial: {
      sweep: { id: sweepId, trial: trial.number, attempt },
      recordId,
      params: trialParams(configuration),
      environment: trialEnvironment(spec, configuration, { sweepId, trial: trial.number }),
      watch:
        trial.thresholds === null || metric === undefined
          ? null
          : watchTrial(effects, { directory, experiment, metric: metric.name, thresholds: trial.thresholds }),
    },
  });
  return { entry: endedEntry(spec, { trial: trial.number, attempt }, run), run };
}

function attemptTitle({ number }: SweepTrial, attempt: number): string {
  return `trial ${number}${attempt === 1 ? '' : `, attempt ${attempt}`}`;
}

/** What the log notes of a run whose record is in a store. */
export async function storedEnd(
  { stores }: Effects,
  spec: SweepSpec,
  place: { readonly trial: number; readonly attempt: number },
  stored: FinishedRun['stored'],
): Promise<EndedEntry> {
  const series = await stores.readSeries(stored);
  // A log that cannot be read tells less of the trial, and nothing else.
  const logTail = await stores.readLogTail(stored, shownLines).catch(() => []);
  return endedEntry(spec, place, { stored, series, problem: null, logTail });
}

/** What the log notes of a run that is over. */
function endedEntry(
  spec: SweepSpec,
  { trial, attempt }: { readonly trial: number; readonly attempt: number },
  { stored, series, problem, logTail }: Pick<FinishedRun, 'stored' | 'series' | 'problem' | 'logTail'>,
): EndedEntry {
  const { record } = stored;
  const { end, history } = attemptEnd(spec, record, series);
  // Why the results could not be read says more than that they are missing.
  const told =
    end.kind === 'failed' && problem !== null
      ? { ...end, reason: withoutStop(problem.message) }
      : withLastLines(end, record.outcome.kind, logTail);
  return {
    kind: 'ended',
    trial,
    attempt,
    recordId: record.id,
    startedAt: record.startedAt,
    durationMs: record.durations.commandMs,
    end: 'reason' in told ? { ...told, reason: told.reason.slice(0, 2000) } : told,
    history,
  };
}

/** Lines of a failed command's output that say why; what is longer stands in its log. */
const shownLines = 3;
const longestLine = 160;

function withLastLines(
  end: AttemptEnd,
  outcome: RunRecord['outcome']['kind'],
  logTail: readonly string[],
): AttemptEnd {
  if (end.kind !== 'failed' || outcome === 'succeeded') return end;
  const lines = logTail.map((line) => line.trim()).filter((line) => line !== '');
  const last = lines.slice(-shownLines).map((line) => shorten(line, longestLine));
  const words = last.length === 0 ? 'it printed nothing' : `its output ended with: ${last.join(' / ')}`;
  return { ...end, reason: `${end.reason}; ${words}` };
}

function withoutStop(text: string): string {
  return text.replace(/\.$/, '');
}

/** For `${args_json_file}`: the values of the trial, written only where the command asks for them. */
async function argumentsFile(
  { files }: Effects,
  { spec, sweepId, store }: TrialPlace,
  { number, configuration }: SweepTrial,
): Promise<string> {
  const path = join(store.location, 'sweeps', sweepId, 'arguments', `${number}.json`);
  if (spec.command.words.some((word) => word.includes('${args_json_file}')))
    await files.writeText(path, `${JSON.stringify(nested(spec.parameters, configuration), null, 2)}\n`);
  return path;
}
