import { machineFaults } from './machineFaults.ts';
import { planTrials } from './planTrials.ts';
import type { BlamedEntry, PlannedEntry, SweepLog } from './sweepLog.ts';
import type { SweepTrial } from './sweepTrials.ts';

/** What a worker does next. Reasons are sentences without their full stop. */
export type Claim =
  | { readonly kind: 'trial'; readonly planned: readonly PlannedEntry[]; readonly trial: SweepTrial }
  /** Nothing is left to take. Trials that others run may still be lost: whoever concludes the sweep sees to them. */
  | { readonly kind: 'over'; readonly reason: string }
  /** A machine, its own or another's, fails whatever it runs: to be noted before anything is taken. */
  | { readonly kind: 'blame'; readonly blamed: BlamedEntry }
  /** That was noted of its own machine. */
  | { readonly kind: 'unfit'; readonly reason: string }
  /** Whether its machine or the trials are at fault, the end of somebody else's trial will show. */
  | { readonly kind: 'wait' };

/** Who asks for a trial. */
export interface Claimant {
  /** See `StartedEntry`. */
  readonly worker: string;
  /** Entries of the log when its job began: what was noted of an earlier attempt of the job does not count. */
  readonly since: number;
}

/** A function of the log and of who asks: the same log gives the same trial to whoever is next. */
export function claimTrial(log: SweepLog, { worker, since }: Claimant): Claim {
  const own = log.entries.slice(since).find((entry) => entry.kind === 'blamed' && entry.worker === worker);
  if (own?.kind === 'blamed') return { kind: 'unfit', reason: own.reason };
  const { blamed, unclear } = machineFaults(log);
  if (blamed !== null) return { kind: 'blame', blamed };
  const { planned, trials, ended } = planTrials(log, 1);
  const [trial] = trials;
  if (trial === undefined) return { kind: 'over', reason: ended ?? 'there is nothing to run' };
  return unclear.has(worker) ? { kind: 'wait' } : { kind: 'trial', planned, trial };
}
