import type { JobStatus } from './jobContext.ts';

export type JobConclusion = JobStatus | 'skipped';

/** What other jobs see of a job in `needs`. */
export interface FinishedJob {
  readonly result: JobConclusion;
  readonly outputs: Readonly<Record<string, string>>;
  /** Whether it, or a job before it, failed: what failure() asks. */
  readonly hasFailure: boolean;
}

interface FinishedLeg {
  readonly conclusion: JobConclusion;
  readonly outputs: Readonly<Record<string, string>>;
}

/** What the legs of one job come to. */
export function summarise(
  legs: readonly FinishedLeg[],
  needs: readonly string[],
  finished: ReadonlyMap<string, FinishedJob>,
): FinishedJob {
  const isSkipped = legs.every((leg) => leg.conclusion === 'skipped');
  const result = isSkipped ? 'skipped' : worst(legs.map((leg) => leg.conclusion));
  // Of a matrix, the leg that ends last writes an output.
  const outputs = Object.fromEntries(legs.flatMap((leg) => Object.entries(leg.outputs)));
  const hasFailure = result === 'failure' || needs.some((id) => finished.get(id)?.hasFailure === true);
  return { result, outputs, hasFailure };
}

/** A failure outweighs a cancellation; what was skipped does not count. */
export function worst(conclusions: readonly JobConclusion[]): JobStatus {
  if (conclusions.includes('failure')) return 'failure';
  return conclusions.includes('cancelled') ? 'cancelled' : 'success';
}
