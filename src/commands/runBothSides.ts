import type { RunRecord } from '../records/runRecord.ts';
import type { LooksReport } from '../report/report.ts';
import { finishBaseline, planBaseline, withoutBaseline } from './baselineRuns.ts';
import type { BaselinePlan, FoundBaseline } from './baselineRuns.ts';
import type { Effects } from './effects.ts';
import { type LooksTaken, takeLook } from './lookAtRuns.ts';
import type { FinishedRun } from './recordRun.ts';
import { hasEnded, refuseUnreadable, seedsOf } from './runSeeds.ts';
import { openTurns, type Turns, type TurnsRequest } from './takeTurns.ts';
import { turnsUpTo } from './turns.ts';

export interface BothSides {
  readonly candidate: readonly FinishedRun[];
  readonly found: FoundBaseline;
  /** Null where all runs are judged at once, and where the training failed. */
  readonly looks: (LooksTaken & Pick<LooksReport, 'planned' | 'runsSaved'>) | null;
}

/**
 * Runs the candidate and, where no stored runs serve, its baseline, in turns on this machine, look by look. Stops at the
 * first run that fails.
 */
export async function runBothSides(effects: Effects, request: TurnsRequest): Promise<BothSides> {
  const turns = openTurns(effects, request);
  const { candidate, baseline } = turns.made;
  try {
    await turns.take({ side: 'candidate', index: 0 });
    refuseUnreadable(candidate);
    if (candidate.some(hasEnded)) return withoutComparison(turns);
    const records = recordsOf(candidate);
    const plan = await planBaseline(effects, { ...request, candidate: records });
    const looks = await runLooks(request, turns, plan);
    refuseUnreadable(candidate);
    if (candidate.some(hasEnded)) return withoutComparison(turns);
    return { candidate, found: await finishBaseline(effects, plan, baseline), looks };
  } finally {
    await turns.close();
  }
}

function withoutComparison({ made: { candidate, baseline } }: Turns): BothSides {
  const found = withoutBaseline('The training command failed, so nothing was compared.');
  return { candidate, found: { ...found, made: baseline.map(({ stored }) => stored) }, looks: null };
}

/** Makes the runs that are due, up to one look after the other while the verdict is open. */
async function runLooks(
  { settings: { experiment } }: TurnsRequest,
  turns: Turns,
  plan: BaselinePlan,
): Promise<BothSides['looks']> {
  const { candidate, baseline } = turns.made;
  const stored = plan.kind === 'commit' ? plan.stored : [];
  const hasTurns = plan.kind === 'commit' && plan.mayRun;
  const most = seedsOf(experiment).length;
  let looks: LooksTaken | null = null;
  for (const target of experiment.looks.length === 0 ? [most] : experiment.looks) {
    const done = {
      candidate: candidate.length,
      baseline: hasTurns ? stored.length + baseline.length : Infinity,
    };
    for (const turn of turnsUpTo(target, done)) await turns.take(turn);
    if (experiment.looks.length === 0 || candidate.some(hasEnded)) return null;
    looks = await takeLook(experiment, looks, {
      baseline: [...stored.map(({ record }) => record), ...recordsOf(baseline)],
      candidate: recordsOf(candidate),
    });
    if (!looks.isOpen) break;
  }
  if (looks === null) return null;
  const ofBaseline = hasTurns ? Math.max(0, most - stored.length - baseline.length) : 0;
  return { ...looks, planned: experiment.looks, runsSaved: most - candidate.length + ofBaseline };
}

function recordsOf(runs: readonly FinishedRun[]): readonly RunRecord[] {
  return runs.map(({ stored }) => stored.record);
}
