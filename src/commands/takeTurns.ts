import type { ChosenCommit } from '../baselines/chooseCommit.ts';
import type { Settings } from '../settings/settings.ts';
import { type BaselineTree, openBaselineTree, refuseFailedBaseline } from './baselineRuns.ts';
import type { Effects } from './effects.ts';
import type { FinishedRun } from './recordRun.ts';
import { type Experiment, hasEnded, runSeed, runSetup, seedsOf } from './runSeeds.ts';
import { mustRepeatSetup, type Side, type Turn } from './turns.ts';
import type { Workplace } from './workplace.ts';

export interface TurnsRequest {
  readonly workplace: Workplace;
  readonly settings: Settings;
  readonly chosen: ChosenCommit;
  /** What is run in the user's own tree. */
  readonly candidate: Experiment;
}

/** Both sides while their runs are made in turns. */
export interface Turns {
  readonly made: Readonly<Record<Side, readonly FinishedRun[]>>;
  /** Makes one run. Nothing more is run once a run of the candidate has failed; a baseline that fails is an error. */
  take(turn: Turn): Promise<void>;
  /** Removes the baseline's tree. */
  close(): Promise<void>;
}

/** The baseline's commit is checked out when its first run is due. Each tree is set up once, before its first run. */
export function openTurns(effects: Effects, request: TurnsRequest): Turns {
  const made: Record<Side, FinishedRun[]> = { candidate: [], baseline: [] };
  const open: { tree: BaselineTree | null; setUp: Side | null } = { tree: null, setUp: null };
  const { store } = request.workplace;
  return {
    made,
    close: async () => open.tree?.remove(),
    async take({ side, index }) {
      if (made.candidate.some(hasEnded)) return;
      const what = side === 'candidate' ? request.candidate : await baselineTree();
      const setupMs = isSetUpDue(side) ? await runSetup(effects, what) : 0;
      open.setUp = side;
      const of = seedsOf(what.experiment).length;
      const run = await runSeed(effects, store, what, { index, of, setupMs });
      made[side].push(run);
      if (side === 'baseline') refuseFailedBaseline(run, what.tree.code.head.commit);
    },
  };

  async function baselineTree(): Promise<Experiment> {
    const { chosen } = request;
    if (chosen.kind === 'none') throw new Error('a baseline without a commit');
    open.tree ??= await openBaselineTree(effects, request, chosen.commit);
    return open.tree.what;
  }

  function isSetUpDue(side: Side): boolean {
    if (made[side].length === 0) return true;
    const [one, other] = [made.candidate[0], made.baseline[0]];
    return open.setUp !== side && mustRepeatSetup(one?.stored.record, other?.stored.record);
  }
}
