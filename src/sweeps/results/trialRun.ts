import { toldTrials, type SweepTrial, type TrialState } from '../log/sweepTrials.ts';
import type { ProposalMethod, Trial } from '../trial.ts';

/** A trial with what its run left behind: what results are made from. */
export interface TrialRun extends Trial {
  /** What people find it by. */
  readonly id: string;
  /** How it was proposed; `recorded` for a run from before the sweep. */
  readonly method: ProposalMethod;
  readonly recordId: string | null;
  /** ISO 8601, UTC. */
  readonly startedAt: string | null;
  /** Of the attempt that counts; null when it is not known. */
  readonly durationMs: number | null;
  /** Why it was stopped, failed or given up, without a full stop; null for any other end. */
  readonly reason: string | null;
  /** Finite values of the first metric as logged, in order. */
  readonly history: readonly number[];
}

/** The trials of a sweep's log as runs. */
export function trialRunsOf(trials: readonly SweepTrial[]): readonly TrialRun[] {
  const told = toldTrials(trials);
  return trials.flatMap(({ id, method, counted, state }, index) => {
    const trial = told[index];
    return trial === undefined
      ? []
      : [
          {
            ...trial,
            id,
            method,
            recordId: counted?.recordId ?? null,
            startedAt: counted?.startedAt ?? null,
            durationMs: counted?.durationMs ?? null,
            reason: reasonOf(state),
            history: counted?.history ?? [],
          },
        ];
  });
}

function reasonOf(state: TrialState): string | null {
  return state.kind === 'pruned' || state.kind === 'failed' || state.kind === 'lost' ? state.reason : null;
}
