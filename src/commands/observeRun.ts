import { join } from 'node:path';
import { describeCode, type DescribedCode } from '../baselines/describeCode.ts';
import { pathFromRoot } from '../baselines/inputsDigest.ts';
import type { HashedDataset } from '../capture/datasets.ts';
import type { WorkspaceSnapshot } from '../capture/workspace.ts';
import { UserError } from '../errors.ts';
import { readParamsFile } from '../readers/params.ts';
import type { ParamValue } from '../records/reading.ts';
import type { Dataset, Environment, OutputFile } from '../records/runRecord.ts';
import { collectReadings, type CollectedReadings } from './collectReadings.ts';
import type { Effects } from './effects.ts';
import type { Phase } from './progress.ts';
import type { RunRequest, RunTree } from './runRequest.ts';
import type { TrainingRun } from './runTraining.ts';

/** Smaller data is hashed before anybody could read that it is. */
const shownFromBytes = 50_000_000;

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
  readonly described: DescribedCode;
  readonly datasets: readonly Dataset[];
  readonly environment: Environment;
  readonly outputs: readonly OutputFile[];
  readonly warnings: readonly string[];
}

/** Looks at data, params and workspace. Fails when the candidate's declared files are not there. */
export async function observeBefore(effects: Effects, { tree, experiment }: RunRequest): Promise<Before> {
  const directory = join(tree.root, tree.directory);
  const datasets = await hashData(effects, tree, experiment.data);
  const { params, warnings } = await readParams(effects, tree, experiment.params);
  const workspace = effects.capture.snapshotWorkspace(directory);
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
  const [collected, environment, datasets, { outputs, warnings: outputWarnings }] = await Promise.all([
    collectReadings(effects, { directory, experiment, written, startedAtMs: before.startedAtMs }),
    effects.capture.environment({
      cwd: directory,
      environment: effects.capture.childEnvironment({ ...effects.environment }, {}),
      interpreter: training.command.interpreter,
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
  ];
  const described = describeCode(
    tree.code,
    { written: new Set(written.map(fromRoot)), results: new Set(results.map(fromRoot)) },
    { pullRequest: tree.pullRequest, baseCommit: tree.baseCommit },
  );
  const warnings = [...changed.warnings, ...collected.warnings, ...environment.warnings, ...outputWarnings];
  return { collected, described, datasets, environment: environment.environment, outputs, warnings };
}

async function hashData(
  effects: Effects,
  tree: RunTree,
  paths: readonly string[],
): Promise<readonly HashedDataset[]> {
  if (paths.length === 0) return [];
  let detail = '';
  const begun: { phase?: Phase } = {};
  try {
    const datasets = await effects.capture.hashDatasets({
      root: join(tree.root, tree.directory),
      paths,
      sharedFrom: tree.sharedFrom,
      onProgress: ({ path, bytesDone, bytesTotal }) => {
        if (bytesTotal < shownFromBytes) return;
        detail = `${progressBar(bytesDone / bytesTotal)} ${path}`;
        begun.phase ??= effects.progress.begin('hashing data', () => detail);
      },
    });
    refuseMissingData(datasets, tree);
    return datasets;
  } finally {
    begun.phase?.end();
  }
}

/** `██████░░░░░░░░░░░░░░ 31 %` */
function progressBar(share: number): string {
  const full = Math.floor(20 * share);
  return `${'█'.repeat(full)}${'░'.repeat(20 - full)} ${Math.floor(100 * share)} %`;
}

/** At the baseline's commit data may really be absent: the report then says that it was added. */
function refuseMissingData(datasets: readonly Dataset[], { role }: RunTree): void {
  const missing = datasets.filter(({ kind }) => kind === 'missing').map(({ path }) => path);
  if (missing.length === 0 || role === 'baseline') return;
  throw new UserError(`Declared data is not there: ${missing.join(', ')}`, {
    hint: 'Fetch it first (git lfs pull, dvc pull, or in setup:), or correct the data: paths; they are relative to the experiment’s directory.',
  });
}

async function readParams(
  effects: Effects,
  tree: RunTree,
  paths: readonly string[],
): Promise<{ readonly params: Before['params']; readonly warnings: readonly string[] }> {
  const warnings: string[] = [];
  const read: [string, ParamValue][] = [];
  for (const path of paths) {
    const absolutePath = join(tree.root, tree.directory, path);
    if (tree.role === 'baseline' && !(await effects.files.exists(absolutePath))) {
      warnings.push(`The baseline's commit has no ${path}.`);
      continue;
    }
    const warn = (warning: string): void => void warnings.push(warning);
    read.push(...Object.entries(await readParamsFile({ path, absolutePath }, warn)));
  }
  return { params: Object.fromEntries(read), warnings };
}
