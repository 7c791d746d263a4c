import type { TestSetUse } from './testSetUse.ts';

/** What a test set was used for before the candidate that is judged now. */
export type TestSetHistory =
  /** Each use is kept in the store. */
  | {
      readonly kind: 'counted';
      /** How many candidates it judged. */
      readonly uses: number;
      /** How many of them passed. */
      readonly passes: number;
    }
  /** Nothing keeps uses from one job to the next; each run of the workflow is one at most. */
  | {
      readonly kind: 'bounded';
      /** Number of the run that judges now, from 1. */
      readonly workflowRuns: number;
    };

/** How long one test set serves, and since when. */
export interface TestSetLife extends Pick<TestSetUse, 'steps' | 'adaptivity'> {
  /** Number of the workflow run in which it came into use; counts where uses are only bounded. */
  readonly firstRun: number;
}

/** Candidates that were judged before this one, at most. */
function usesBefore(history: TestSetHistory, { firstRun }: TestSetLife): number {
  return history.kind === 'counted' ? history.uses : Math.max(0, history.workflowRuns - firstRun);
}

/** Why a test set may judge no more; null while it may. */
export function usedUp(history: TestSetHistory, life: TestSetLife): string | null {
  const { steps, adaptivity } = life;
  const uses = usesBefore(history, life);
  if (adaptivity === 'firstChange' && history.kind === 'bounded')
    return 'with adaptivity firstChange the first pass ends a test set, and here nothing keeps whether one did: set store: to a directory that stays';
  if (adaptivity === 'firstChange' && history.kind === 'counted' && history.passes > 0)
    return 'a candidate passed on this test set, which ends its use with adaptivity firstChange: take new examples';
  if (uses < steps) return null;
  if (history.kind === 'counted')
    return `this test set has judged ${uses} candidates and was planned for ${steps}: take new examples`;
  return `this test set may have judged ${uses} candidates, one in each run of the workflow since run ${life.firstRun}, and was planned for ${steps}: take new examples, and say with first_run: since which run they are in use`;
}

/** "use 4 of 32, 28 left": what the report says of a test set that judges now. */
export function useWords(history: TestSetHistory, life: TestSetLife): string {
  const { steps } = life;
  const most = history.kind === 'bounded' ? 'at most ' : '';
  const uses = usesBefore(history, life);
  const left = steps - uses - 1;
  return `${most}use ${uses + 1} of ${steps} of this test set, ${left === 1 ? '1 use' : `${left} uses`} left`;
}
