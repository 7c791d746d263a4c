import { UserError } from '../errors.ts';
import { describeOutcome } from '../records/describeOutcome.ts';
import type { RunRecord } from '../records/runRecord.ts';
import { obstacleIn } from '../reproduction/obstacles.ts';
import type { Effects } from './effects.ts';
import { describeWorkflow, onGitHub } from './onGitHub.ts';
import { recordRun, type FinishedRun } from './recordRun.ts';
import {
  prepareRecordedTree,
  withEnvironment,
  type RecordedTree,
  type RecordedTreeRequest,
} from './recordedTree.ts';
import { Unverifiable } from './unverifiable.ts';

/** What one re-run does otherwise than the record, to see what that changes. */
export interface Variation {
  /** Added to the environment; these win over the variables that the record declares. */
  readonly environment?: Readonly<Record<string, string>>;
  /** In place of the recorded seed. */
  readonly seed?: number;
  /** In place of the recorded command. */
  readonly run?: RunRecord['command']['run'];
}

export interface RerunRequest extends RecordedTreeRequest {
  /** How often, at least 1. */
  readonly count: number;
  /** By re-run, in their order; those without one are as recorded. */
  readonly variations?: readonly Variation[];
  /** Trees that were prepared before and that their owner removes; each re-run takes the next in turn. */
  readonly trees?: readonly RecordedTree[];
  /** Asked after each re-run: whether those that were made are enough. */
  readonly isEnough?: (runs: readonly FinishedRun[]) => boolean;
  /** Run with other data than was recorded, too. */
  readonly acceptsOtherData?: boolean;
}

/** What became of the re-runs. All of `runs` are stored. */
export interface Reruns {
  readonly runs: readonly FinishedRun[];
  /** Why the record cannot be verified at all; null when its re-runs can tell. */
  readonly obstacle: Obstacle | null;
}

export interface Obstacle {
  /** Words that follow "because". */
  readonly reason: string;
  readonly hint: string | null;
}

/**
 * Runs a recorded run again in a clean worktree of its own commit: its command, setup, seed, declared variables and data. The
 * re-runs are stored, with the record they reproduce; the worktree is removed whatever happens. What makes it impossible is an
 * obstacle, never an error; the first re-run that fails is the last. Throws for an interruption, and for a store that fails.
 */
export async function rerunRecorded(effects: Effects, request: RerunRequest): Promise<Reruns> {
  const runs: FinishedRun[] = [];
  let prepared: RecordedTree | null = null;
  try {
    const reason = obstacleIn(request.recorded.record);
    if (reason !== null) throw new Unverifiable(reason);
    const trees = request.trees ?? [(prepared = await prepareRecordedTree(effects, request))];
    for (let index = 0; index < request.count; index++) {
      const tree = trees[index % trees.length];
      if (tree === undefined) throw new RangeError('re-runs without a tree');
      const run = await rerunOnce(effects, request, tree, index);
      runs.push(run);
      if (run.stored.record.outcome.kind === 'interrupted') throw interrupted(runs);
      if (run.stored.record.outcome.kind !== 'succeeded' || run.problem !== null) break;
      if (request.isEnough?.(runs)) break;
    }
    return { runs, obstacle: unreadable(runs) };
  } catch (error) {
    if (effects.interrupt.aborted) throw interrupted(runs);
    if (!(error instanceof Unverifiable)) throw error;
    return { runs, obstacle: { reason: error.message, hint: error.hint ?? null } };
  } finally {
    await prepared?.remove();
  }
}

async function rerunOnce(
  effects: Effects,
  request: RerunRequest,
  { tree, experiment, variables, setupMs, clean }: RecordedTree,
  index: number,
): Promise<FinishedRun> {
  const { workplace, settings, recorded, count, variations = [], acceptsOtherData = false } = request;
  const { environment = {}, seed, run } = variations[index] ?? {};
  const { record } = recorded;
  await clean();
  const title = count === 1 ? 're-run' : `re-run ${index + 1} of ${count}`;
  const finished = await recordRun(
    withEnvironment(effects, { ...variables, ...environment }),
    workplace.store,
    {
      tree,
      experiment: { ...experiment, run: run ?? experiment.run },
      seed: seed ?? record.command.seed,
      title,
      workflow: describeWorkflow(onGitHub(effects, settings)),
      setupMs: index === 0 ? setupMs : 0,
      rerunOf: { record, digest: await effects.stores.readDigest(recorded), acceptsOtherData },
    },
  );
  const { outcome, id } = finished.stored.record;
  effects.progress.say(`${title} of ${record.id}: ${describeOutcome(outcome)}, recorded as ${id}`);
  return finished;
}

function unreadable(runs: readonly FinishedRun[]): Obstacle | null {
  const problem = runs.find((run) => run.problem !== null)?.problem ?? null;
  return (
    problem && {
      reason: `the results of a re-run could not be read: ${problem.message}`,
      hint: problem.hint ?? null,
    }
  );
}

function interrupted(runs: readonly FinishedRun[]): UserError {
  const kept = runs.map(({ stored }) => stored.record.id).join(', ');
  return new UserError('Interrupted while a recorded run was run again.', {
    hint: kept === '' ? undefined : `What was run is kept: ${kept}.`,
  });
}
