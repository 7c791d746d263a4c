import { countOf } from '../records/countOf.ts';
import { formatValue } from '../comparison/formatValue.ts';
import type { GapChange } from '../predictions/exampleSummary.ts';
import type { Flip, FlipCounts } from '../predictions/flips.ts';
import type { GroupGap } from '../predictions/groupGaps.ts';

/** "14 newly wrong and 4 newly right of 2,000 examples" */
export function flipsTitle({ newlyWrong, newlyRight, examples }: FlipCounts): string {
  const [wrong, right] = [newlyWrong, newlyRight].map((count) => count.toLocaleString('en-US'));
  return `${wrong} newly wrong and ${right} newly right of ${countOf(examples, 'example')}`;
}

/** One example that flipped, as text without markup. */
export interface FlipRow {
  readonly id: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** `lang=en, length=short`; empty without slices. */
  readonly slices: string;
}

export function flipRow({ id, label, before, after, slices }: Flip): FlipRow {
  const groups = Object.entries(slices).map(([key, value]) => `${key}=${value}`);
  return { id, label, before: before ?? '—', after: after ?? '—', slices: groups.join(', ') };
}

/** One slice column's gap, as text without markup. */
export interface GapRow {
  readonly key: string;
  readonly baseline: string;
  readonly candidate: string;
  /** Newcombe's 95 % interval of the candidate's gap. */
  readonly interval: string;
  /** `ar 0.812 (250), en 0.93 (1,200)`: the candidate's lowest and highest group. */
  readonly groups: string;
}

export function gapRow({ key, baseline, candidate }: GapChange): GapRow {
  const text = (gap: GroupGap | null): string => (gap === null ? '—' : points(gap.gap));
  return {
    key,
    baseline: text(baseline),
    candidate: text(candidate),
    interval: candidate === null ? '—' : candidate.interval.map(points).join(' to '),
    groups: candidate === null ? '—' : [candidate.lowest, candidate.highest].map(groupText).join(', '),
  };
}

function groupText({ value, accuracy, examples }: GroupGap['lowest']): string {
  return `${value} ${formatValue(accuracy)} (${examples.toLocaleString('en-US')})`;
}

function points(share: number): string {
  return `${formatValue(Number((100 * share).toPrecision(3)))}pp`;
}
