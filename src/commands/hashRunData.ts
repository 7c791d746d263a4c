import { join } from 'node:path';
import type { HashedDataset } from '../capture/datasets.ts';
import type { WorkspaceSnapshot } from '../capture/workspace.ts';
import { UserError } from '../errors.ts';
import { isReferenceName } from '../readers/references/referenceNames.ts';
import type { Dataset } from '../records/runRecord.ts';
import type { Effects } from './effects.ts';
import type { Phase } from './progress.ts';
import type { RunTree } from './runRequest.ts';

/** Smaller data is hashed before anybody could read that it is. */
const shownFromBytes = 50_000_000;

/** Hashes declared data and shows how far that is. Fails when the candidate's is not there. */
export async function hashRunData(
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
  if (missing.length === 0 || role !== 'candidate') return;
  throw new UserError(`Declared data is not there: ${missing.join(', ')}`, {
    hint: 'Fetch it first (git lfs pull, dvc pull, or in setup:), or correct the data: paths; they are relative to the experiment’s directory.',
  });
}

/** A repository with more of them should say which ones a run reads. */
const mostReferences = 200;

/** Where no data is declared, the files that say where it is kept (DVC, lakeFS, Croissant) tell which data this is. */
export async function findReferences(
  effects: Effects,
  tree: RunTree,
  { files }: WorkspaceSnapshot,
): Promise<readonly HashedDataset[]> {
  const paths = [...files.keys()].filter(isReferenceName).toSorted().slice(0, mostReferences);
  const found = await hashRunData(effects, tree, paths);
  return found.filter(({ reference }) => reference !== null);
}
