import type { TrialRun } from './trialRun.ts';

/** Trials without a final value that came to their end for one reason. */
export interface StoppedTrials {
  readonly kind: 'pruned' | 'failed' | 'lost';
  /** A sentence without its full stop. */
  readonly reason: string;
  readonly trials: readonly TrialRun[];
}

const kinds = ['failed', 'lost', 'pruned'] as const;

/** Failures first, the most frequent reason first; reasons that differ in their numbers only are one. */
export function stoppedTrialsOf(runs: readonly TrialRun[]): readonly StoppedTrials[] {
  const groups = new Map<string, StoppedTrials & { readonly trials: TrialRun[] }>();
  for (const run of runs.toSorted((a, b) => a.number - b.number)) {
    const kind = stopOf(run);
    if (kind === null) continue;
    const reason = run.reason ?? unknownReason[kind];
    const key = `${kind} ${reason.replaceAll(/\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi, '0')}`;
    const group = groups.get(key) ?? { kind, reason, trials: [] };
    group.trials.push(run);
    groups.set(key, group);
  }
  return [...groups.values()].toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.trials.length - a.trials.length,
  );
}

const unknownReason: Record<StoppedTrials['kind'], string> = {
  failed: 'it gave no reason',
  lost: 'its machine was lost',
  pruned: 'it was stopped early',
};

/** A complete trial with a value that is not finite has failed, too. */
function stopOf({ outcome }: TrialRun): StoppedTrials['kind'] | null {
  switch (outcome.kind) {
    case 'pruned':
    case 'failed':
    case 'lost':
      return outcome.kind;
    case 'complete':
      return outcome.values.every(Number.isFinite) ? null : 'failed';
    case 'pending':
      return null;
  }
}
