import { dataOutsideGit, inputsDigestOf } from '../baselines/inputsDigest.ts';
import type { CommandRun } from '../capture/runCommand.ts';
import { mergeMedia } from '../records/media/mergeMedia.ts';
import type { Media } from '../records/media/medium.ts';
import { mergeReadings } from '../records/mergeReadings.ts';
import type { ParamValue, Series } from '../records/reading.ts';
import type { RunOutcome, RunRecord } from '../records/runRecord.ts';
import type { RecordDraft } from '../stores/runStore.ts';
import { gatedMetrics } from './gatedMetrics.ts';
import type { After, Before } from './observeRun.ts';
import { withPredictionMetrics } from './predictionMetrics.ts';
import type { RunRequest } from './runRequest.ts';
import { readingSettings, reproduces, resultSettingsOf, selectionOf } from './runInputs.ts';
import type { TrainingRun } from './runTraining.ts';

interface DraftInput {
  readonly id: string;
  readonly request: RunRequest;
  readonly before: Before;
  readonly training: TrainingRun;
  readonly after: After;
  /** Takes secrets and personal names out of a text. */
  redact(text: string): string;
}

/** Everything that was observed of one run → its record, its series and its media. */
export function draftRecord(input: DraftInput): {
  readonly draft: RecordDraft;
  readonly series: readonly Series[];
  readonly media: Media;
} {
  const { id, request, before, training, after, redact } = input;
  const { tree, experiment } = request;
  const { command: ran, printed } = training;
  const readings = [...after.collected.readings, printed];
  const media = mergeMedia(readings, redact);
  const rules = { declarations: experiment.declarations, gated: gatedMetrics(experiment) };
  const merged = mergeReadings({ readings, ...rules });
  const { predictions } = after.predicted;
  const { metrics, warnings: examples } =
    predictions === null
      ? { metrics: merged.metrics, warnings: [] }
      : withPredictionMetrics(merged.metrics, predictions, rules);
  const outcome = outcomeOf(ran);
  const { code } = after.described;
  const command = redactCommand(training.described, redact);
  const draft: RecordDraft = {
    schemaVersion: 1,
    id,
    experiment: experiment.name,
    outcome,
    startedAt: new Date(ran.startedAtMs).toISOString(),
    durations: { setupMs: request.setupMs, commandMs: ran.wallMs },
    attempt: 1,
    complete: outcome.kind !== 'interrupted' && outcome.kind !== 'timedOut',
    role: tree.role,
    code,
    command,
    params: redactParams({ ...merged.params, ...before.params, ...request.trial?.params }, redact),
    metrics,
    log: { path: 'log.txt.gz', bytes: ran.log.bytes, omittedBytes: ran.log.omittedBytes },
    datasets: [...after.datasets],
    environment: after.environment,
    resources: {
      wallMs: ran.wallMs,
      cpuMs: ran.cpuMs,
      peakRssBytes: ran.peakRssBytes,
      gpuPeakBytes: ran.gpuPeakBytes,
      outputBytes: ran.log.bytes,
    },
    outputs: [...after.outputs],
    tags: redactTexts(merged.tags, redact),
    notes: [],
    warnings: warningsOf(input, [...merged.warnings, ...examples, ...media.warnings]).map(redact),
    inputsDigest: inputsDigestOf({
      command,
      reading: readingSettings(experiment),
      selection: selectionOf(experiment, tree.directory),
      files: after.described.files,
      data: dataOutsideGit(before.datasets, after.described.files, tree.directory),
    }),
    workflow: request.workflow,
    sweep: request.trial?.sweep ?? null,
    reproduces: reproduces(request),
    resultSettings: resultSettingsOf(experiment, redact),
  };
  return { draft, series: [...merged.series, ...ran.resources], media };
}

/** How a command ended, as a record says it. */
export function outcomeOf({ ended }: CommandRun): RunOutcome {
  if (ended.kind !== 'exited') return ended;
  return ended.exitCode === 0
    ? { kind: 'succeeded', exitCode: 0 }
    : { kind: 'failed', exitCode: ended.exitCode };
}

function warningsOf({ before, training, after }: DraftInput, merged: readonly string[]): string[] {
  const { leftBehind } = training.command;
  const processes = leftBehind === 1 ? '1 process' : `${leftBehind} processes`;
  const changedData = after.datasets
    .filter(({ changedDuringRun }) => changedDuringRun)
    .map(({ path }) => path);
  return [
    ...before.warnings,
    ...training.command.warnings,
    ...training.printed.warnings,
    ...after.warnings,
    ...merged,
    ...[after.collected.problem, after.predicted.problem].flatMap((problem) =>
      problem === null ? [] : [problem.message],
    ),
    ...(leftBehind === 0 ? [] : [`The command left ${processes} running; they were ended.`]),
    ...changedData.map((path) => `The data ${path} changed while the command ran.`),
  ];
}

/** A command without the secrets and names that its words and variables may hold. */
export function redactCommand(
  command: RunRecord['command'],
  redact: DraftInput['redact'],
): RunRecord['command'] {
  const words = (run: string | readonly string[]) =>
    typeof run === 'string' ? redact(run) : run.map(redact);
  const environment = Object.entries(command.environment).map(([name, value]) => [name, redact(value)]);
  return {
    ...command,
    run: words(command.run),
    setup: command.setup === null ? null : words(command.setup),
    environment: Object.fromEntries(environment),
  };
}

function redactTexts(
  texts: Readonly<Record<string, string>>,
  redact: DraftInput['redact'],
): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, redact(text)]));
}

function redactParams(
  params: Readonly<Record<string, ParamValue>>,
  redact: DraftInput['redact'],
): Record<string, ParamValue> {
  const entries = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? redact(value) : value,
  ]);
  return Object.fromEntries(entries);
}
