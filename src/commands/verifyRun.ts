import type { ReportedReproduction } from '../report/report.ts';
import type { Reproduction, ReproductionLevel, RunWithSeries } from '../reproduction/reproduction.ts';
import type { Settings } from '../settings/settings.ts';
import type { StoredRun } from '../stores/runStore.ts';
import { messageOf, UserError } from '../errors.ts';
import type { Effects } from './effects.ts';
import { toReported } from './loadRuns.ts';
import type { FinishedRun } from './recordRun.ts';
import { rerunRecorded, type Reruns } from './rerunRecorded.ts';
import type { Experiments, ExperimentsRequest } from './runExperiments.ts';
import { confirmCauses } from '../reproduction/experiments/confirmCauses.ts';
import { tolerancesFor } from './tolerances.ts';
import type { Workplace } from './workplace.ts';

export interface VerifyRequest {
  readonly workplace: Workplace;
  readonly settings: Settings;
  readonly recorded: StoredRun;
  readonly level: ReproductionLevel;
  /** How often it is run again at most. */
  readonly reruns: number;
  /** Whether to stop as soon as the re-runs tell; else all are made. */
  readonly stopsWhenTold: boolean;
  /** How sentences call the run. */
  readonly what: string;
  readonly occasion: string | null;
  /** Controlled re-runs that look for the cause; null for none. */
  readonly diagnose: { readonly budgetMs: number | null } | null;
}

export interface VerifiedRun {
  readonly reported: ReportedReproduction;
  /** The re-runs, in the order they were made. */
  readonly made: readonly StoredRun[];
}

/** Runs a recorded run again, says whether it reproduces, and if not, why. Throws only for what is no matter of the record. */
export async function verifyRun(effects: Effects, request: VerifyRequest): Promise<VerifiedRun> {
  const { recorded, level, what, occasion } = request;
  const [
    { reproduce, defaultReproduceOptions },
    { unverifiable },
    { diagnose },
    { differencesBetween, isSameMachine },
  ] = await Promise.all([
    import('../reproduction/reproduce.ts'),
    import('../reproduction/unverifiable.ts'),
    import('../reproduction/diagnose.ts'),
    import('../reproduction/differences.ts'),
  ]);
  const { departureCurves } = await import('../charts/departureCurves.ts');
  const tolerances = tolerancesFor(recorded.record, request.settings.experiment.tolerances);
  const options = { ...defaultReproduceOptions, level, tolerances };
  const own = await withSeries(effects, recorded);
  const judge = (runs: readonly FinishedRun[]): Reproduction =>
    reproduce(own.run, runs.map(toReported), options);
  const { runs, obstacle } =
    own.obstacle === null ? await rerun(effects, request, judge) : { runs: [], obstacle: own.obstacle };
  const reproduction = obstacle === null ? judge(runs) : unverifiable(judge(runs), obstacle.reason);
  const reruns = runs.map(toReported);
  const differences = reruns.map(({ record }) => differencesBetween(recorded.record, record));
  const ranked = diagnose({ recorded: own.run, reruns, differences, reproduction });
  const experiments = await experiment(effects, request, {
    own: own.run,
    reruns: reruns.map(({ record }) => record),
    reproduction,
    causes: ranked,
  });
  const counted = reruns.filter(({ record }) => reproduction.rerunIds.includes(record.id));
  return {
    reported: {
      what,
      occasion,
      recorded: recorded.record,
      reruns: reruns.map(({ record }) => record),
      reproduction,
      causes: experiments === null ? ranked : confirmCauses(ranked, experiments.diagnosis),
      diagnosis: experiments?.diagnosis ?? null,
      isSameMachine: isSameMachine(differences),
      departure: departureCurves(reproduction.departures[0], own.run, counted),
      ...adviceOf(obstacle, runs),
    },
    made: [...runs.map(({ stored }) => stored), ...(experiments?.made ?? [])],
  };
}

/** A hint of several lines is the end of the output of what failed. */
function adviceOf(
  obstacle: Reruns['obstacle'],
  runs: readonly FinishedRun[],
): Pick<ReportedReproduction, 'hint' | 'logTail'> {
  const [hint = null, ...log] = obstacle?.hint?.split('\n') ?? [];
  if (log.length > 0) return { hint: null, logTail: log };
  const failed = runs.find(({ stored }) => stored.record.outcome.kind !== 'succeeded');
  return { hint, logTail: failed?.logTail ?? [] };
}

async function experiment(
  effects: Effects,
  { workplace, settings, recorded, diagnose }: VerifyRequest,
  found: Pick<ExperimentsRequest, 'own' | 'reruns' | 'reproduction' | 'causes'>,
): Promise<Experiments | null> {
  if (diagnose === null) return null;
  const { runExperiments } = await import('./runExperiments.ts');
  return runExperiments(effects, { workplace, settings, recorded, ...found, budgetMs: diagnose.budgetMs });
}

function rerun(
  effects: Effects,
  { workplace, settings, recorded, reruns, stopsWhenTold }: VerifyRequest,
  judge: (runs: readonly FinishedRun[]) => Reproduction,
): Promise<Reruns> {
  const isEnough = (runs: readonly FinishedRun[]): boolean => judge(runs).kind !== 'inconclusive';
  const request = { workplace, settings, recorded, count: reruns };
  return rerunRecorded(effects, stopsWhenTold ? { ...request, isEnough } : request);
}

/** A record whose curves cannot be read can still be told of, but not be verified. */
async function withSeries(
  effects: Effects,
  recorded: StoredRun,
): Promise<{ readonly run: RunWithSeries; readonly obstacle: Reruns['obstacle'] }> {
  const { record } = recorded;
  try {
    return { run: { record, series: await effects.stores.readSeries(recorded) }, obstacle: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const reason = `its curves cannot be read: ${messageOf(error)}`;
    return { run: { record, series: [] }, obstacle: { reason, hint: error.hint ?? null } };
  }
}
