import type { Baseline } from '../baselines/baseline.ts';
import { type VerifyChoice, wantsVerification } from '../baselines/wantsVerification.ts';
import type { ReproducedEvidence } from '../gates/reproducedEvidence.ts';
import { reproductionLevels } from '../gates/gate.ts';
import type { ReportedReproduction } from '../report/report.ts';
import type { ReproductionLevel } from '../reproduction/reproduction.ts';
import type { Settings } from '../settings/settings.ts';
import type { StoredRun } from '../stores/runStore.ts';
import type { FoundBaseline } from './baselineRuns.ts';
import type { Effects } from './effects.ts';
import { verifyRun } from './verifyRun.ts';
import type { Workplace } from './workplace.ts';

export interface BaselineVerification {
  readonly reproductions: readonly ReportedReproduction[];
  readonly reproduced: ReproducedEvidence;
  readonly made: readonly StoredRun[];
}

interface VerifyBaselineRequest {
  readonly workplace: Workplace;
  readonly settings: Settings;
  readonly found: Pick<FoundBaseline, 'baseline' | 'stored'>;
  /** The candidate's commit, from which a sample is drawn. */
  readonly commit: string;
}

/** Re-runs that tell drift from noise; the second is made only where the first differs from the record. */
const mostReruns = 2;

/**
 * Runs one run of the baseline again, where the settings or a gate ask for it: a stored one by `baseline: verify:`, any by a
 * gate `reproduced()`. Which one of several is drawn from the candidate's commit, so that it is the same each time.
 */
export async function verifyBaseline(
  effects: Effects,
  { workplace, settings, found, commit }: VerifyBaselineRequest,
): Promise<BaselineVerification> {
  const { baseline, stored } = found;
  const occasion = occasionOf(effects, settings, baseline, commit);
  if (stored.length === 0) return notVerified(`there is no baseline to run again: ${baseline.reason}`);
  if (occasion === null) return notVerified('the settings did not ask for the baseline to be run again');
  const recorded = stored[indexFrom(commit, stored.length)];
  if (recorded === undefined) throw new RangeError('a baseline run that is not there');
  effects.progress.say(`baseline: ${recorded.record.id} is run again, to see whether it reproduces`);
  const { reported, made } = await verifyRun(effects, {
    workplace,
    settings,
    recorded,
    level: askedLevel(settings) ?? 'statistical',
    reruns: mostReruns,
    stopsWhenTold: true,
    diagnose: null,
    what: 'baseline',
    occasion:
      `${occasion} ${stored.length === 1 ? '' : `One of its ${stored.length} runs was run again.`}`.trim(),
  });
  const reproduced = { kind: 'verified', reproductions: [reported.reproduction] } as const;
  return { reproductions: [reported], reproduced, made };
}

function notVerified(reason: string): BaselineVerification {
  return { reproductions: [], made: [], reproduced: { kind: 'notVerified', outcome: 'unknown', reason } };
}

/** Why the baseline is run again, as a sentence; null where nothing asks for it. */
function occasionOf(
  effects: Effects,
  settings: Settings,
  { source, recordedAt }: Baseline,
  commit: string,
): string | null {
  if (askedLevel(settings) !== null) return 'A gate asks for it; verified now.';
  if (source !== 'stored') return null;
  const choice = settings.experiment.verifyBaseline;
  const ageMs = recordedAt === null ? 0 : effects.nowMs() - Date.parse(recordedAt);
  return wantsVerification(choice, { commit, ageMs }) ? `Verified now (${choiceWords(choice)}).` : null;
}

/** The strictest level that a gate asks for; null without such a gate. */
function askedLevel({ experiment }: Settings): ReproductionLevel | null {
  const asked = experiment.gates.flatMap(({ gate }) =>
    gate.clauses.flatMap((clause) => (clause.kind === 'reproduced' ? [clause.level] : [])),
  );
  return reproductionLevels.find((level) => asked.includes(level)) ?? null;
}

function choiceWords(choice: VerifyChoice): string {
  switch (choice.kind) {
    case 'sample':
      return `verify: sample(${choice.share}) drew this commit`;
    case 'reusedAfter':
      return `verify: it is older than ${choice.ageMs / 86_400_000} days`;
    case 'always':
    case 'never':
      return `verify: ${choice.kind}`;
  }
}

function indexFrom(commit: string, count: number): number {
  return Number.parseInt(commit.slice(-8), 16) % count;
}
