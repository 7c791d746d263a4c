import type { Examples } from './examples.ts';
import { type Flips, flipsOf } from './flips.ts';
import { type GroupGap, groupGaps } from './groupGaps.ts';

/** One slice column's gap in accuracy on each side; null for a side without it. */
export interface GapChange {
  readonly key: string;
  readonly baseline: GroupGap | null;
  readonly candidate: GroupGap | null;
}

/** What a report tells of single examples. */
export interface ExampleSummary {
  /** Why the examples of the two sides could not be paired; null where they were. */
  readonly problem: string | null;
  /** Examples that were left out, because a run does not have them. */
  readonly unpaired: number;
  readonly flips: Flips | null;
  /** Of the first run of each side, column by column. */
  readonly gaps: readonly GapChange[];
}

export function summariseExamples({
  baseline,
  candidate,
  pairing,
  fewestExamples,
}: Examples): ExampleSummary {
  const gapsOf = ([first]: Examples['baseline']): GroupGap[] =>
    first === undefined || first === null ? [] : groupGaps(first, fewestExamples);
  const [before, after] = [gapsOf(baseline), gapsOf(candidate)];
  const keys = [...new Set([...after, ...before].map(({ key }) => key))];
  const isPaired = pairing.kind === 'paired';
  return {
    problem: isPaired ? null : pairing.reason,
    unpaired: isPaired ? pairing.examples.unpaired : 0,
    flips: isPaired ? flipsOf(pairing.examples) : null,
    gaps: keys.map((key) => ({
      key,
      baseline: before.find((gap) => gap.key === key) ?? null,
      candidate: after.find((gap) => gap.key === key) ?? null,
    })),
  };
}
