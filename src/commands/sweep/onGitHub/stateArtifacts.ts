import { join } from 'node:path';
import { UserError } from '../../../errors.ts';
import type { RunArtifacts } from '../../../github/artifacts.ts';
import { logLine, readSweepLog, withBlanks, type WrittenLog } from '../../../sweeps/log/sweepLogText.ts';
import type { Effects } from '../../effects.ts';
import type { OnGitHub } from '../../onGitHub.ts';
import type { EarlierRun } from './earlierRun.ts';

/**
 * The state of a sweep on GitHub is its log, kept as an artifact: whole in each, so that the newest alone is needed and older
 * ones may expire. Artifacts and not a git reference, because writing them takes no permission, and because the jobs that
 * write them come one after another by `needs`: there is nothing that a compare-and-swap would protect.
 */
export interface FoundLog extends WrittenLog {
  readonly artifactName: string;
}

/** The newest log of this workflow run; of one sweep where it is known. Null when there is none. */
export async function ownLog(
  effects: Effects,
  place: OnGitHub,
  isWanted: (artifact: { readonly name: string; readonly sweepId: string }) => boolean,
): Promise<FoundLog | null> {
  const artifacts = await place.effects.openArtifacts(null);
  const fetch = (artifact: Listed) => artifacts.download(artifact, place.effects.temporaryDirectory);
  type Listed = Awaited<ReturnType<typeof artifacts.list>>[number];
  return newestReadable(effects, place, logsAmong(effects, await artifacts.list(), isWanted), fetch);
}

/** The newest log among artifacts of an earlier run. */
export async function earlierLog(
  effects: Effects,
  place: OnGitHub,
  { api, artifacts }: EarlierRun,
): Promise<FoundLog | null> {
  const { fetchArchive, temporaryDirectory } = place.effects;
  const logs = logsAmong(effects, artifacts, () => true);
  const sweeps = new Set(logs.map(({ sweepId }) => sweepId));
  if (sweeps.size > 1)
    throw new UserError(`The run has the logs of ${sweeps.size} sweeps: ${[...sweeps].join(', ')}.`, {
      hint: 'Each sweep that is to be resumed needs a workflow run of its own.',
    });
  return newestReadable(effects, place, logs, (artifact) => fetchArchive(api, artifact, temporaryDirectory));
}

/** Keeps the log, and tells the jobs after this one which sweep it is of. */
export async function handOnLog(
  effects: Effects,
  place: OnGitHub,
  { header, log }: Pick<WrittenLog, 'header' | 'log'>,
  found: FoundLog | null,
): Promise<void> {
  const { step } = place.effects;
  step.setOutput('sweep-state', await keepLog(effects, place, { header, log }, found));
  step.setOutput('sweep-id', log.sweepId);
  step.setOutput('sweep-commit', header.commit ?? '');
}

/** Keeps the log, unless it is kept as it is; the name of its artifact. */
async function keepLog(
  effects: Effects,
  place: OnGitHub,
  { header, log }: Pick<WrittenLog, 'header' | 'log'>,
  found: FoundLog | null,
): Promise<string> {
  if (found !== null && found.log.entries.length === log.entries.length) return found.artifactName;
  const artifacts = await place.effects.openArtifacts(place.workflow.retentionDays);
  // Whoever died while it wrote a log of this length keeps its name taken.
  for (let blanks = 0; blanks < mostBlanks; blanks++) {
    const name = await createLog(effects, place, artifacts, { header, log: withBlanks(log, blanks) });
    if (name !== null) return name;
  }
  throw new UserError(`The log of the sweep ${log.sweepId} finds its names taken in this workflow run.`, {
    hint: 'Run the workflow again with resume, the id of this run.',
  });
}

/** Logs of workers that died while they wrote are at most so many entries longer. */
const mostBlanks = 32;

/** Creates the artifact of a log of this length; its name, or null when it is taken. */
export async function createLog(
  effects: Effects,
  { effects: { temporaryDirectory }, context }: OnGitHub,
  artifacts: RunArtifacts,
  { header, log }: Pick<WrittenLog, 'header' | 'log'>,
): Promise<string | null> {
  const name = effects.stores.sweepArtifactName(log.sweepId, log.entries.length, context.runAttempt);
  const root = join(temporaryDirectory, `trainmark-sweep-${effects.randomHex(8)}`);
  const path = join(root, 'log.jsonl');
  await effects.files.writeText(path, [header, ...log.entries].map(logLine).join(''));
  const kept = await artifacts.uploadFirst({ name, files: [path], root });
  return kept === null ? null : name;
}

interface LogArtifact<T> {
  readonly artifact: T;
  readonly sweepId: string;
  readonly entries: number;
}

/** Newest first: a log only grows, and its name says how long it is. */
function logsAmong<T extends { readonly id: number; readonly name: string }>(
  { stores }: Effects,
  artifacts: readonly T[],
  isWanted: (artifact: { readonly name: string; readonly sweepId: string }) => boolean,
): readonly LogArtifact<T>[] {
  return artifacts
    .flatMap((artifact) => {
      const known = stores.sweepLogIn(artifact.name);
      const wanted = known !== null && isWanted({ name: artifact.name, sweepId: known.sweepId });
      return wanted ? [{ artifact, ...known }] : [];
    })
    .toSorted((a, b) => b.entries - a.entries || b.artifact.id - a.artifact.id);
}

/** A log that cannot be had or read makes room for the one before it: what is missing there is in the records. */
async function newestReadable<T extends { readonly name: string }>(
  effects: Effects,
  place: OnGitHub,
  logs: readonly LogArtifact<T>[],
  fetch: (artifact: T) => Promise<string>,
): Promise<FoundLog | null> {
  const problems: UserError[] = [];
  for (const { artifact } of logs.slice(0, 3)) {
    try {
      const into = join(place.effects.temporaryDirectory, `trainmark-sweep-${effects.randomHex(8)}`);
      await effects.stores.unpackArchive(await fetch(artifact), into, effects.stores.placeInSweep);
      const text = await effects.files.readText(join(into, 'log.jsonl'));
      const written = readSweepLog(text ?? '', artifact.name);
      if (written !== null) return { ...written, artifactName: artifact.name };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      effects.progress.say(`${artifact.name}: ${error.message}`);
      problems.push(error);
    }
  }
  const [problem] = problems;
  if (problem !== undefined) throw problem;
  return null;
}
