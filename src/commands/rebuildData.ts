import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathFromRoot } from '../baselines/inputsDigest.ts';
import type { CheckedOut } from '../capture/checkOutAt.ts';
import { UserError } from '../errors.ts';
import { describeOutcome } from '../records/describeOutcome.ts';
import type { Dataset } from '../records/runRecord.ts';
import { checkData, dvcPull, type DataCheck } from '../reproduction/rebuild/dataCheck.ts';
import { outcomeOf } from './draftRecord.ts';
import type { Effects } from './effects.ts';
import type { RebuildRequest } from './rebuildRun.ts';

/** Hashes the data that is there, and takes away links to data that is not what it was. */
export async function rebuildData(
  effects: Effects,
  { git, run, pull }: RebuildRequest,
  tree: CheckedOut,
): Promise<DataCheck> {
  const { record } = run;
  const { cwd } = record.command;
  const root = join(tree.git.root, cwd);
  const wanted = record.datasets.filter(({ kind }) => kind !== 'missing').map(({ path }) => path);
  const { datasets, unreadable } = await hashEach(effects, root, wanted, git.root);
  const linksOf = (path: string): string[] => {
    const place = pathFromRoot(cwd, path).replace(/\/+$/, '');
    return tree.shared.filter((link) => link === place || link.startsWith(`${place}/`));
  };
  const linked = new Set(wanted.filter((path) => linksOf(path).length > 0));
  const pulled = new Map<string, string | null>();
  const pointers = pull ? datasets.filter(({ kind }) => kind === 'dvc') : [];
  for (const { path } of pointers) pulled.set(path, await pullData(effects, root, path));
  const check = checkData(record, { datasets, unreadable, linked, pulled });
  const wrong = check.data.filter(({ state }) => state === 'differs').flatMap(({ path }) => linksOf(path));
  for (const link of wrong) await effects.files.remove(join(tree.git.root, link));
  return check;
}

/** One by one, so that data which cannot be read is told, and the rest is checked all the same. */
async function hashEach(effects: Effects, root: string, paths: readonly string[], sharedFrom: string) {
  const datasets: Dataset[] = [];
  const unreadable = new Map<string, string>();
  for (const path of paths) {
    try {
      // What is not there could be read as a glob, and name everything.
      if (!(await effects.files.exists(join(root, path)))) continue;
      datasets.push(...(await effects.capture.hashDatasets({ root, paths: [path], sharedFrom })));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      unreadable.set(path, error.message.replace(/\.$/, ''));
    }
  }
  return { datasets, unreadable };
}

/** Fetches one dataset with DVC; null, or why it failed. */
async function pullData(effects: Effects, root: string, path: string): Promise<string | null> {
  const phase = effects.progress.begin(`dvc pull ${path}`, () => '');
  const logPath = join(tmpdir(), `trainmark-pull-${effects.randomHex(12)}.txt.gz`);
  try {
    const pulled = await effects.capture.runCommand({
      run: dvcPull(path),
      cwd: root,
      environment: effects.capture.childEnvironment({ ...effects.environment }, {}),
      timeoutMs: null,
      logPath,
      echo: effects.progress.output,
      onOutput: () => {},
      redactions: effects.secrets,
      interrupt: effects.interrupt,
    });
    if (pulled.ended.kind === 'exited' && pulled.ended.exitCode === 0) return null;
    const end = pulled.tail.slice(-1).map(effects.redact).join('');
    return `dvc pull ${describeOutcome(outcomeOf(pulled))}${end === '' ? '' : `: ${end}`}`;
  } finally {
    phase.end();
    await effects.files.remove(logPath);
  }
}
