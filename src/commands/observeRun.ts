import { join } from 'node:path';
import { describeCode, type DescribedCode } from '../baselines/describeCode.ts';
import { pathFromRoot } from '../baselines/inputsDigest.ts';
import type { HashedDataset } from '../capture/datasets.ts';
import type { WorkspaceSnapshot } from '../capture/workspace.ts';
import type { AskAim } from '../readers/aim/aimAnswer.ts';
import type { ParamValue } from '../records/reading.ts';
import type { OutputFile } from '../records/bundleFiles.ts';
import type { Environment } from '../records/environmentSchema.ts';
import type { Dataset } from '../records/runRecord.ts';
import { collectPredictions, type CollectedPredictions } from './collectPredictions.ts';
import { collectReadings, type CollectedReadings } from './collectReadings.ts';
import type { Effects } from './effects.ts';
import { findReferences, hashRunData } from './hashRunData.ts';
import { readRunParams } from './readRunParams.ts';
import { refuseOtherData } from './refuseOtherData.ts';
import type { RunRequest } from './runRequest.ts';
import type { TrainingRun } from './runTraining.ts';

/** What is looked at before the command may change it. */
export interface Before {
  readonly datasets: readonly HashedDataset[];
  readonly params: Readonly<Record<string, ParamValue>>;
  readonly workspace: WorkspaceSnapshot;
  readonly startedAtMs: number;
  readonly warnings: readonly string[];
}

/** What is looked at when the command is over. */
export interface After {
  readonly collected: CollectedReadings;
  readonly predicted: CollectedPredictions;
  readonly described: DescribedCode;
  readonly datasets: readonly Dataset[];
  readonly environment: Environment;
  readonly outputs: readonly OutputFile[];
  readonly warnings: readonly string[];
}

/** Looks at data, params and workspace. Fails when the candidate's declared files are not there. */
export async function observeBefore(effects: Effects, request: RunRequest): Promise<Before> {
  const { tree, experiment, rerunOf } = request;
  const directory = join(tree.root, tree.directory);
  const declared = await hashRunData(effects, tree, experiment.data);
  const { params, warnings } = await readRunParams(effects, tree, experiment.params);
  const workspace = effects.capture.snapshotWorkspace(directory);
  const datasets = experiment.data.length > 0 ? declared : await findReferences(effects, tree, workspace);
  if (rerunOf !== null) refuseOtherData(datasets, rerunOf);
  return { datasets, params, workspace, startedAtMs: effects.nowMs(), warnings };
}

/** Looks at what the command made. Never fails because of what it finds: the record must be written. */
export async function observeAfter(
  effects: Effects,
  request: RunRequest,
  before: Before,
  training: TrainingRun,
): Promise<After> {
  const { tree, experiment } = request;
  const directory = join(tree.root, tree.directory);
  const changed = effects.capture.findChangedFiles(directory, before.workspace, before.startedAtMs);
  const written = changed.files.map(({ path }) => path);
  const { path: predictionsPath } = experiment.predictions;
  const { startedAtMs } = before;
  const childEnvironment = effects.capture.childEnvironment({ ...effects.environment }, {});
  const { interpreter } = training.command;
  const askAim: AskAim = (question) =>
    effects.capture.askAim(question, {
      environment: childEnvironment,
      interpreter,
      interrupt: effects.interrupt,
    });
  const [collected, predicted, environment, datasets, { outputs, warnings: outputWarnings }] =
    await Promise.all([
      collectReadings(effects, {
        directory,
        experiment,
        written,
        present: before.workspace.files.keys(),
        startedAtMs,
        except: predictionsPath,
        askAim,
      }),
      collectPredictions({
        directory,
        settings: experiment.predictions,
        role: tree.role,
        written,
        startedAtMs,
      }),
      effects.capture.environment({
        cwd: directory,
        environment: childEnvironment,
        interpreter,
      }),
      effects.capture.recheckDatasets({
        root: directory,
        before: before.datasets,
        sharedFrom: tree.sharedFrom,
      }),
      effects.capture.hashOutputs({ root: directory, patterns: experiment.outputs }),
    ]);
  const fromRoot = (path: string): string => pathFromRoot(tree.directory, path);
  const results = [
    ...collected.readings.map(({ source }) => source.path),
    ...outputs.map(({ path }) => path),
    ...(predictionsPath === null ? [] : [predictionsPath]),
  ];
  const described = describeCode(
    tree.code,
    { written: new Set(written.map(fromRoot)), results: new Set(results.map(fromRoot)) },
    { pullRequest: tree.pullRequest, baseCommit: tree.baseCommit },
  );
  const warnings = [
    ...changed.warnings,
    ...collected.warnings,
    ...predicted.warnings,
    ...environment.warnings,
    ...outputWarnings,
  ];
  return {
    collected,
    predicted,
    described,
    datasets,
    environment: environment.environment,
    outputs,
    warnings,
  };
}
