import { machineFault } from './machineFault.ts';
import { planTrials } from './planTrials.ts';
import type { BlamedEntry, PlannedEntry, SweepLog } from './sweepLog.ts';
import type { SweepTrial } from './sweepTrials.ts';

/** What a worker does next. Reasons are sentences without their full stop. */
export type Claim =
  | { readonly kind: 'trial'; readonly planned: readonly PlannedEntry[]; readonly trial: SweepTrial }
  /** Nothing is left to take. Trials that others run may still be lost: whoever concludes the sweep sees to them. */
  | { readonly kind: 'over'; readonly reason: string }
  /** Its machine fails whatever it runs, others do not: what failed on it is taken back. */
  | { readonly kind: 'unfit'; readonly blamed: BlamedEntry }
  /** Whether its machine or the trials are at fault, the end of somebody else's trial will show. */
  | { readonly kind: 'wait' };

/** A function of the log and of who asks: the same log gives the same trial to whoever is next. */
export function claimTrial(log: SweepLog, worker: string): Claim {
  const fault = machineFault(log, worker);
  if (fault.kind === 'machine') return { kind: 'unfit', blamed: fault.blamed };
  const { planned, trials, ended } = planTrials(log, 1);
  const [trial] = trials;
  if (trial === undefined) return { kind: 'over', reason: ended ?? 'there is nothing to run' };
  return fault.kind === 'unclear' ? { kind: 'wait' } : { kind: 'trial', planned, trial };
}
