import type { RunRecord } from '../records/runRecord.ts';
import type { Report } from './report.ts';

export interface OrderedRun {
  readonly side: 'candidate' | 'baseline';
  readonly run: RunRecord;
}

/** All runs in the order in which they were begun. */
export function runsInOrder({ candidateRuns, baselineRuns }: Report): readonly OrderedRun[] {
  return [
    ...candidateRuns.map((run) => ({ side: 'candidate' as const, run })),
    ...baselineRuns.map((run) => ({ side: 'baseline' as const, run })),
  ].sort((a, b) => Date.parse(a.run.startedAt) - Date.parse(b.run.startedAt));
}

/**
 * How the runs of both sides lie in time: `interleaved` where they took turns, so that a drift of the machine meets both;
 * `blocks` where one side came after the other; null where there is one side only.
 */
export function runOrder(report: Report): 'interleaved' | 'blocks' | null {
  if (report.candidateRuns.length === 0 || report.baselineRuns.length === 0) return null;
  const sides = runsInOrder(report).map(({ side }) => side);
  const switches = sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length;
  return switches > 1 ? 'interleaved' : 'blocks';
}
