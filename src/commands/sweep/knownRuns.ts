import { join } from 'node:path';
import { dataOutsideGit, inputsDigestOf, pathFromRoot, type DataFile } from '../../baselines/inputsDigest.ts';
import { describeCode } from '../../baselines/describeCode.ts';
import type { TreeEntry } from '../../capture/git.ts';
import { canonicalJson } from '../../records/canonicalJson.ts';
import type { Dataset, RunRecord } from '../../records/runRecord.ts';
import type { ExperimentSettings } from '../../settings/settings.ts';
import type { Configuration } from '../../sweeps/space/configuration.ts';
import type { SweepSpec } from '../../sweeps/sweepSpec.ts';
import { candidateTree } from '../candidateTree.ts';
import { redactCommand } from '../draftRecord.ts';
import type { Effects } from '../effects.ts';
import { findReferences, hashRunData } from '../hashRunData.ts';
import { readRunParams } from '../readRunParams.ts';
import { describeCommand, readingSettings, selectionOf } from '../runInputs.ts';
import type { Workplace } from '../workplace.ts';
import { hasOwnCommand, trialExperiment } from './trialExperiment.ts';

/** What a recorded run is held against. */
export interface SweepPlace {
  readonly workplace: Workplace;
  readonly experiment: ExperimentSettings;
  readonly spec: SweepSpec;
  /** The sweep file, relative to the experiment's directory: no training reads it, so that it may have changed. Empty without one. */
  readonly sweepFile: string;
}

/**
 * Whether a trial with these values would only repeat the recorded run: what it may depend on has the same digest, the very
 * test by which a stored run may stand for a baseline, but for the sweep file.
 */
export type IsSameRun = (record: RunRecord, configuration: Configuration) => Promise<boolean>;

/** Looks at the working tree and its data once, for all records. */
export async function sameRunTest(effects: Effects, place: SweepPlace): Promise<IsSameRun> {
  const { workplace, experiment } = place;
  const tree = { ...candidateTree(effects, workplace, null), role: 'trial' as const };
  const workspace = effects.capture.snapshotWorkspace(join(tree.root, tree.directory));
  const datasets =
    experiment.data.length > 0
      ? await hashRunData(effects, tree, experiment.data)
      : await findReferences(effects, tree, workspace);
  const { params } = await readRunParams(effects, tree, experiment.params);
  const trees = new Map<string, Promise<readonly TreeEntry[] | null>>();
  return async (record, configuration) => {
    if (record.inputsDigest === null || hasUntoldParams(place, record, configuration, params)) return false;
    const commit = record.code?.commit ?? null;
    if (commit !== null && !trees.has(commit))
      // The commit may be gone from this clone: then nothing is known of its files.
      trees.set(
        commit,
        workplace.git.listTree(commit).catch(() => null),
      );
    const committed = commit === null ? null : ((await trees.get(commit)) ?? null);
    const files = filesAsThen(place, record, committed);
    return digestNow(effects, place, configuration, { files, datasets }) === record.inputsDigest;
  };
}

/** What lies in the tree, without what that run left in it; with the sweep file as it was then, where nothing else differs. */
function filesAsThen(
  { workplace: { code, directory }, sweepFile }: SweepPlace,
  { metrics, outputs, code: then }: RunRecord,
  committed: readonly TreeEntry[] | null,
): readonly TreeEntry[] {
  const left = new Set(
    [...metrics.flatMap(({ sources }) => sources), ...outputs.map(({ path }) => path)].map((path) =>
      pathFromRoot(directory, path),
    ),
  );
  const { files } = describeCode(
    code,
    { written: left, results: left },
    { pullRequest: null, baseCommit: null },
  );
  if (committed === null || then?.dirty !== null || sweepFile === '') return files;
  const own = pathFromRoot(directory, sweepFile);
  return listed(files, own) === listed(committed, own) ? committed : files;
}

function listed(files: readonly TreeEntry[], except: string): string {
  return canonicalJson(
    files
      .filter(({ path }) => path !== except)
      .map(({ path, mode, objectId }) => [path, mode, objectId])
      .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
}

interface Now {
  readonly files: readonly TreeEntry[];
  readonly datasets: readonly Dataset[];
}

/** The digest that the record of a trial with these values would have. */
function digestNow(
  effects: Effects,
  { workplace: { directory }, experiment, spec }: SweepPlace,
  configuration: Configuration,
  { files, datasets }: Now,
): string {
  // No trial has this file, so that a command which reads its values from one is never the same.
  const trial = trialExperiment(effects, experiment, spec, {
    configuration,
    argumentsFile: 'arguments.json',
  });
  const seed = trial.seeds[0] ?? null;
  const data: readonly DataFile[] = dataOutsideGit(datasets, files, directory);
  return inputsDigestOf({
    command: redactCommand(describeCommand(effects, { experiment: trial, seed, directory }), effects.redact),
    reading: readingSettings(trial),
    selection: selectionOf(trial, directory),
    files,
    data,
  });
}

/**
 * A trial of another sweep may have had parameters that only its environment told: no digest holds them. They show as params
 * that neither this sweep nor a params file has, unless the command line carries every parameter.
 */
function hasUntoldParams(
  { spec, experiment }: SweepPlace,
  { sweep, params }: RunRecord,
  configuration: Configuration,
  filed: RunRecord['params'],
): boolean {
  const words = hasOwnCommand(spec) ? spec.command.words : [experiment.run ?? []].flat();
  const tellsAll = words.some((word) => /\$\{args|\{params\}/.test(word));
  if (sweep === null || tellsAll) return false;
  return Object.entries(params).some(
    ([name, value]) => !configuration.has(name) && !(Object.hasOwn(filed, name) && filed[name] === value),
  );
}
