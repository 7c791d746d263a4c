import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessTree } from './processTree.ts';

/** GitHub gives a cancelled step 7.5 s; the steps below and what follows them must fit into six. */
const interruptWaitMs = 3_000;
const terminateWaitMs = 1_500;
const killWaitMs = 500;
const pollMs = 20;

/**
 * Stops a command that is still running: SIGINT, as Ctrl-C would, so that training code can save its state; SIGTERM
 * after 3 s; SIGKILL after 1.5 s more. Returns when the command itself is over, or cannot be ended at all.
 */
export async function stopCommand(tree: ProcessTree, isOver: () => boolean): Promise<void> {
  const steps = [
    { signal: 'SIGINT', waitMs: interruptWaitMs },
    { signal: 'SIGTERM', waitMs: terminateWaitMs },
    { signal: 'SIGKILL', waitMs: killWaitMs },
  ] as const;
  for (const { signal, waitMs } of steps) {
    tree.signal(signal);
    if (await comesTrue(isOver, waitMs)) return;
  }
}

/** W&B's agent gives a run so long to save its state. */
const politeWaitMs = 30_000;

/**
 * Asks a command to end: SIGTERM, then 30 s of patience, which an interruption of this program cuts short; what then
 * still runs is killed. Returns when it is over, or when the interruption wants all of it to be stopped.
 */
export async function stopPolitely(
  tree: ProcessTree,
  isOver: () => boolean,
  interrupt: AbortSignal,
): Promise<void> {
  tree.signal('SIGTERM');
  if (await comesTrue(() => isOver() || interrupt.aborted, politeWaitMs)) return;
  tree.signal('SIGKILL');
  await comesTrue(isOver, killWaitMs);
}

/** How long processes that outlive the command may go on by themselves, and then after SIGTERM. */
interface Patience {
  readonly graceMs: number;
  readonly politeMs: number;
}

/** After an ordinary end: `exec > >(tee log)` leaves a `tee` behind that only needs a moment. */
export const afterOwnEnd: Patience = { graceMs: 500, politeMs: 1_500 };
/** After the command was stopped, when time is short. */
export const afterStop: Patience = { graceMs: 200, politeMs: 1_000 };

/** Ends what the command left behind. Returns the number of processes that had to be ended. */
export async function endLeftovers(tree: ProcessTree, { graceMs, politeMs }: Patience): Promise<number> {
  const isEmpty = (): boolean => tree.search().length === 0;
  if (await comesTrue(isEmpty, graceMs)) return 0;
  const leftBehind = tree.search().length;
  tree.signal('SIGTERM');
  if (await comesTrue(isEmpty, politeMs)) return leftBehind;
  tree.signal('SIGKILL');
  await comesTrue(isEmpty, killWaitMs);
  return leftBehind;
}

async function comesTrue(condition: () => boolean, limitMs: number): Promise<boolean> {
  const deadline = performance.now() + limitMs;
  while (!condition()) {
    if (performance.now() >= deadline) return false;
    await sleep(pollMs);
  }
  return true;
}
