import type { RunRecord } from '../records/runRecord.ts';

export type Side = 'candidate' | 'baseline';

/** One run that is due: of which side, and with which of the seeds, counted from 0. */
export interface Turn {
  readonly side: Side;
  readonly index: number;
}

/**
 * The runs that are due until both sides have `target`, in the order candidate, baseline, baseline, candidate, candidate, …
 * (A B B A): a machine that gets slower or warmer at a steady rate meets both sides alike after every second pair, while
 * with A B A B one side would always come later. What a side has already keeps its place and is left out.
 */
export function turnsUpTo(target: number, done: Readonly<Record<Side, number>>): readonly Turn[] {
  const indexes = Array.from({ length: target }, (_, index) => index);
  return indexes.flatMap((index) => {
    const order: readonly Side[] = index % 2 === 0 ? ['candidate', 'baseline'] : ['baseline', 'candidate'];
    return order.filter((side) => index >= done[side]).map((side) => ({ side, index }));
  });
}

/**
 * Whether the setup must be repeated when the sides change. One setup a tree is enough as long as both end with the same
 * packages; where these differ, the trees may share one environment, which then is the other side's. Packages that nobody
 * can list on either side, as without Python, count as the same; on one side alone, as of a run of milliseconds, they may differ.
 */
export function mustRepeatSetup(one: RunRecord | undefined, other: RunRecord | undefined): boolean {
  const [a, b] = [one?.environment?.packages?.digest, other?.environment?.packages?.digest];
  return one !== undefined && other !== undefined && a !== b;
}
