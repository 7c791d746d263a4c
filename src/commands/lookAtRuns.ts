import { isAboutRuns } from '../gates/isAboutRuns.ts';
import type { Look } from '../gates/looks.ts';
import type { Verdict } from '../gates/verdict.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { LookTaken } from '../report/report.ts';
import type { ExperimentSettings } from '../settings/settings.ts';
import { gatedMetrics } from './gatedMetrics.ts';

/** What came of the looks so far at runs that are added one after the other. */
export interface LooksTaken {
  readonly verdict: Verdict;
  /** The last of these looks. */
  readonly look: Look;
  readonly taken: readonly LookTaken[];
  /** Whether more runs may change the verdict. */
  readonly isOpen: boolean;
}

/** The runs there are at a look. */
interface Sides {
  readonly baseline: readonly RunRecord[];
  readonly candidate: readonly RunRecord[];
}

/** Judges the runs there are at the next look. Loaded when the first runs are over, to keep the start quick. */
export async function takeLook(
  experiment: ExperimentSettings,
  earlier: LooksTaken | null,
  { baseline, candidate }: Sides,
): Promise<LooksTaken> {
  const [{ compare }, { isOpen, judgeAtLook, planLooks }, { outcomeOf }] = await Promise.all([
    import('../comparison/compare.ts'),
    import('../gates/looks.ts'),
    import('../gates/judge.ts'),
  ]);
  const look = planLooks(experiment.looks)[earlier?.taken.length ?? 0];
  if (look === undefined) throw new RangeError('more looks than were planned');
  const { share } = look;
  const { gates, pair } = experiment;
  const gated = gatedMetrics(experiment);
  const comparison = compare({ baseline, candidate, code: null, gated, pair, share });
  const verdict = judgeAtLook(gates, comparison, look, earlier?.verdict ?? null);
  // What is no matter of runs is judged when all of them are made.
  const checks = verdict.checks.filter((_, index) => gates[index] !== undefined && isAboutRuns(gates[index]));
  const taken: LookTaken = {
    number: look.number,
    runs: { baseline: baseline.length, candidate: candidate.length },
    share,
    outcome: outcomeOf(checks),
    isOpen: isOpen({ ...verdict, checks }),
    checks: checks.map(({ rule, outcome }) => ({ rule, outcome })),
  };
  return { verdict, look, taken: [...(earlier?.taken ?? []), taken], isOpen: taken.isOpen };
}
