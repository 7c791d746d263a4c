import { exitCodes, UserError, type ExitCode } from '../../errors.ts';
import type { Settings } from '../../settings/settings.ts';
import type { RunStore } from '../../stores/runStore.ts';
import { planTrials } from '../../sweeps/log/planTrials.ts';
import { logOf } from '../../sweeps/log/sweepLogText.ts';
import { pricesIn } from '../../sweeps/configuration/parsePrices.ts';
import { costsOf, type RunnerCost } from '../../sweeps/results/cost.ts';
import {
  estimate,
  limitsBroken,
  trialsIn,
  trialsWithin,
  usualForm,
  type RoundForm,
} from '../../sweeps/rounds.ts';
import type { Effects } from '../effects.ts';
import { mostWantedRuns } from './confirm/wantedRuns.ts';
import type { LoadedSweep } from './loadSweep.ts';
import type { SweepRequest } from './sweepRequest.ts';
import { trialExperiment } from './trialExperiment.ts';

const sampledTrials = 5;

interface DryRun {
  readonly loaded: LoadedSweep;
  readonly request: Pick<SweepRequest, 'minutesPerTrial' | 'parallel' | 'confirm' | 'confirmSeeds'>;
  readonly store: RunStore;
  /** As GitHub will carry it out, where that is known. */
  readonly form?: RoundForm;
}

/** Shows what a sweep would do, from its beginning; refuses one that breaks a limit. Runs and keeps nothing. */
export async function dryRun(
  effects: Effects,
  settings: Settings,
  { loaded, request, store, form }: DryRun,
): Promise<ExitCode> {
  const { header, spec, first, notes } = loaded;
  const { trials } = planTrials(logOf(header, first), sampledTrials);
  const minutesPerTrial = request.minutesPerTrial ?? (await meanMinutes(store, settings.experiment.name));
  const rounds = form ?? usualForm(spec);
  const recorded = first.filter((entry) => entry.kind === 'planned' && entry.method === 'recorded').length;
  const count = trialsWithin(trialsIn(spec, recorded), spec.budget.minutes, minutesPerTrial);
  const { confirm: top, confirmSeeds: seeds } = request;
  const confirmingRuns = top === 0 ? 0 : mostWantedRuns({ top, seeds });
  const asked = { trials: count ?? 0, confirmingRuns, minutesPerTrial };
  const expected = count === null ? null : estimate(asked, rounds);
  const prices = pricesIn(settings.experiment.sweep);
  const broken = limitsBroken(rounds, minutesPerTrial, expected);
  const configuration = trials[0]?.configuration ?? new Map();
  const { run } = trialExperiment(effects, settings.experiment, spec, {
    configuration,
    argumentsFile: 'arguments.json',
  });
  const plan = {
    spec,
    sweepId: header.sweepId,
    seed: header.seed,
    trials,
    command: run ?? '',
    estimate: expected,
    costs: costsOf(expected?.billedMinutes ?? null, prices),
    minutesPerTrial,
    parallel: request.parallel,
    notes: [...notes, ...broken.map((one) => `on GitHub this is refused: ${one}`)],
  };
  if (settings.json) {
    const { notes: told, estimate: taken, costs } = plan;
    const shown = trials.map(({ number, method, configuration: values }) => ({
      number,
      method,
      configuration: Object.fromEntries(values),
    }));
    const result = {
      schemaVersion: 1,
      command: 'sweep',
      dryRun: true,
      sweepId: header.sweepId,
      seed: header.seed,
    };
    const text = {
      ...result,
      parameters: spec.parameters,
      trials: shown,
      estimate: taken,
      costs,
      notes: told,
    };
    effects.terminal.print(`${JSON.stringify(text, null, 2)}\n`);
  } else {
    const { planText } = await import('../../report/sweep/planText.ts');
    effects.terminal.print(planText(plan));
  }
  refuseOverBudget(spec.budget.minutes, minutesPerTrial);
  refuseOverLimit(plan.costs, prices?.limit ?? null);
  return exitCodes.passed;
}

/** A budget that does not hold one trial is a mistake. */
export function refuseOverBudget(minutes: number | null, minutesPerTrial: number | null): void {
  if (minutes === null || minutesPerTrial === null || minutesPerTrial <= minutes) return;
  throw new UserError(
    `One trial takes about ${Number(minutesPerTrial.toPrecision(2))} minutes, the whole budget is ${minutes}.`,
    { hint: 'Raise --budget-minutes, or make trials shorter.' },
  );
}

/** Which runner it will be is not known here: the cheapest that has a price. */
function refuseOverLimit(costs: readonly RunnerCost[], limit: number | null): void {
  const [cheapest] = costs.toSorted((a, b) => a.amount - b.amount);
  if (limit === null || cheapest === undefined || cheapest.amount <= limit) return;
  const { amount, currency, runner } = cheapest;
  throw new UserError(
    `On ${runner} the sweep costs about ${amount.toFixed(2)} ${currency}; the limit in trainmark.yml is ${limit}.`,
    { hint: 'Ask for fewer trials, or raise sweep: { prices: { limit: … } }.' },
  );
}

const minuteMs = 60_000;

/** What runs of the experiment have taken; null when none is recorded. */
async function meanMinutes(store: RunStore, experiment: string): Promise<number | null> {
  const { runs } = await store.list();
  const own = runs.filter(
    ({ record }) => record.experiment === experiment && record.outcome.kind === 'succeeded',
  );
  const total = own.reduce((sum, { record }) => sum + record.durations.commandMs, 0);
  return own.length === 0 ? null : total / own.length / minuteMs;
}
