import { UserError } from '../../../errors.ts';
import type { SweepWinner } from '../../../report/sweep/sweepReport.ts';
import { confirmingRuns } from '../../../sweeps/log/confirmingRuns.ts';
import { sweepTrials, type SweepTrial } from '../../../sweeps/log/sweepTrials.ts';
import { confirmationsOf, type Confirmation } from '../../../sweeps/results/confirmation.ts';
import { sweepResultOf } from '../../../sweeps/results/sweepResult.ts';
import { trialRunsOf } from '../../../sweeps/results/trialRun.ts';
import type { SweepSpec } from '../../../sweeps/sweepSpec.ts';
import type { ExperimentSettings } from '../../../settings/settings.ts';
import type { Effects } from '../../effects.ts';
import { gatedMetrics } from '../../gatedMetrics.ts';
import { judgeWinner, type ConfirmingRuns } from '../../judgeWinner.ts';
import { keyOf } from '../attemptEnd.ts';
import type { OpenSweep } from '../openSweepLog.ts';
import type { TrialPlace } from '../runTrial.ts';
import type { TrialTree } from '../trialTrees.ts';
import { noteCutOff, runConfirming } from './runConfirming.ts';

export interface ConfirmWish {
  /** How many of the best trials; at least 1. */
  readonly top: number;
  /** Null where nobody chose any. */
  readonly seeds: readonly number[] | null;
}

export interface ConfirmedBest {
  /** Null when no trial could be confirmed, or not all runs were made. */
  readonly winner: SweepWinner | null;
  readonly warnings: readonly string[];
  /** Whether every run was made; not so after an interruption. */
  readonly isWhole: boolean;
}

const usualSeeds = [1, 2, 3];

/** Refuses, before anything is started, gates that would have nothing to compare the winner with. */
export function refuseWithoutPresent({ parameters }: SweepSpec, { gates, name }: ExperimentSettings): void {
  if (gates.length === 0 || parameters.some(({ present }) => present !== null)) return;
  throw new UserError(
    `--confirm judges the winner against the present configuration by the gates of ${name}, and that configuration is not known.`,
    {
      hint: 'Name the file with the present values: params: [params.yaml], or state them: sweep: { present: { lr: 0.001 } }.',
    },
  );
}

/**
 * Runs the best trials and the present configuration again, each with the same new seeds, and judges the winner of these
 * runs. What a sweep that was cut off has run already is taken from its log.
 */
export async function confirmBest(
  effects: Effects,
  sweep: OpenSweep,
  place: TrialPlace,
  wish: ConfirmWish,
  openTrees: readonly (() => Promise<TrialTree>)[],
): Promise<ConfirmedBest> {
  await noteCutOff(effects, sweep, place);
  const trials = sweepTrials(sweep.log());
  const chosen = chooseBest(place, trials, wish);
  const [first] = chosen;
  if (first === undefined)
    return { winner: null, warnings: ['There is no trial to confirm.'], isWhole: true };
  const present = trials.find(({ method }) => method === 'present') ?? null;
  const numbers = new Set(chosen.map(({ trial }) => trial));
  const sides = [
    ...(present === null ? [] : [present]),
    ...trials.filter(({ number }) => numbers.has(number)),
  ];
  effects.progress.say(
    `confirming: ${sides.map(({ number }) => `trial ${number}`).join(', ')}, each with the seeds ${first.seeds.join(', ')}`,
  );
  // Seed by seed: what changes on the machine in the meantime meets all of them.
  const wanted = first.seeds.flatMap((seed) => sides.map((trial) => ({ trial, seed })));
  await runConfirming(effects, sweep, place, { wanted, openTrees });
  const missing = wanted.length - settledOf(sweep, wanted).length;
  if (missing > 0)
    return {
      winner: null,
      warnings: [`The winner is not confirmed yet: ${missing} of ${wanted.length} runs are missing.`],
      isWhole: false,
    };
  return judged(sweep, place, chosen, present);
}

function chooseBest(
  { spec, experiment }: TrialPlace,
  trials: readonly SweepTrial[],
  { top, seeds }: ConfirmWish,
): readonly Confirmation[] {
  const { leaderboard } = sweepResultOf({ spec, runs: trialRunsOf(trials), jobs: [], prices: null });
  return confirmationsOf(leaderboard, {
    top,
    seeds: seeds ?? (experiment.seeds.length > 1 ? experiment.seeds : usualSeeds),
    repeats: (seeds ?? usualSeeds).length,
    sweepSeed: experiment.seeds[0] ?? null,
  });
}

function settledOf(
  sweep: OpenSweep,
  wanted: readonly { readonly trial: SweepTrial; readonly seed: number }[],
): readonly { readonly trial: SweepTrial; readonly seed: number }[] {
  const settled = new Set(
    confirmingRuns(sweep.log()).flatMap(({ trial, seed, isSettled }) =>
      isSettled ? [`${trial} ${seed}`] : [],
    ),
  );
  return wanted.filter(({ trial, seed }) => settled.has(`${trial.number} ${seed}`));
}

async function judged(
  sweep: OpenSweep,
  { spec, experiment, store }: TrialPlace,
  chosen: readonly Confirmation[],
  present: SweepTrial | null,
): Promise<ConfirmedBest> {
  const [metric] = spec.metrics;
  if (metric === undefined) return { winner: null, warnings: [], isWhole: true };
  const seeds = new Set(chosen[0]?.seeds ?? []);
  const settled = confirmingRuns(sweep.log()).filter(({ isSettled, seed }) => isSettled && seeds.has(seed));
  const runsOf = async (trial: number): Promise<ConfirmingRuns> => {
    const own = settled.filter((run) => run.trial === trial).toSorted((a, b) => a.seed - b.seed);
    const stored = await Promise.all(own.map(({ recordId }) => store.read(recordId)));
    return { trial, records: stored.map(({ record }) => record) };
  };
  const confirming = await Promise.all(chosen.map(({ trial }) => runsOf(trial)));
  const baseline = present === null ? [] : (await runsOf(present.number)).records;
  const winner = judgeWinner({
    metric: { ...metric, name: keyOf(metric.name) },
    confirming,
    baseline,
    gates: experiment.gates,
    gated: gatedMetrics(experiment),
    pair: experiment.pair,
  });
  return { winner, warnings: warningsOf(winner, metric.name), isWhole: true };
}

function warningsOf(winner: SweepWinner | null, metric: string): readonly string[] {
  if (winner === null)
    return ['No trial is confirmed: each of the best failed in one of its confirming runs.'];
  const [first, ...others] = winner.values;
  const isSame = others.length > 0 && others.every((value) => value === first);
  return [
    ...(isSame
      ? [
          `Every seed gave trial ${winner.trial} the same ${metric}: the command does not seem to read {seed} or TRAINMARK_SEED.`,
        ]
      : []),
    ...(winner.comparison === null
      ? ['The present configuration is not known: the winner is compared with nothing.']
      : []),
  ];
}
