import { countOf } from '../../records/countOf.ts';
import { searchSpaceOf } from '../../sweeps/space/searchSpace.ts';
import type { SweepTrial } from '../../sweeps/log/sweepTrials.ts';
import type { Distribution } from '../../sweeps/distribution.ts';
import type { RunnerCost } from '../../sweeps/results/cost.ts';
import type { Estimate } from '../../sweeps/rounds.ts';
import type { OwnStopRule } from '../../sweeps/stopping/ownRules.ts';
import type { Parameter, SweepSpec } from '../../sweeps/sweepSpec.ts';
import { pythonText } from '../../sweeps/pythonText.ts';
import { shorten, visible } from '../escape.ts';

export interface PlannedSweep {
  readonly spec: SweepSpec;
  readonly sweepId: string;
  readonly seed: number;
  readonly trials: readonly SweepTrial[];
  /** The words that the first trial is started with. */
  readonly command: string | readonly string[];
  readonly estimate: Estimate | null;
  /** By the prices in the settings; empty without any. */
  readonly costs: readonly RunnerCost[];
  readonly minutesPerTrial: number | null;
  readonly parallel: number;
  readonly notes: readonly string[];
}

/** What a dry run says: nothing in it has happened. */
export function planText(plan: PlannedSweep): string {
  const { spec, sweepId, seed, trials, command, notes } = plan;
  const size = searchSpaceOf(spec.parameters).size;
  const space = Number.isFinite(size) ? `${size.toLocaleString('en')} different trials` : 'a continuum';
  const lines = [
    `Sweep ${sweepId}: method ${spec.method}, seed ${seed}, ${metricWords(spec)}`,
    '',
    `The space (${space}):`,
    ...spec.parameters.map((parameter) => `  ${visible(parameter.name)}: ${parameterWords(parameter)}`),
    '',
    `The next ${trials.length === 1 ? 'trial' : `${trials.length} trials`}:`,
    ...trials.map((trial) => `  ${trialWords(trial)}`),
    '',
    `Started as: ${visible(shorten(typeof command === 'string' ? command : command.join(' '), 300))}`,
    ...bandLines(spec),
    ...estimateLines(plan),
    ...notes.map((note) => `note: ${visible(shorten(note, 400))}`),
  ];
  return `${lines.join('\n')}\n`;
}

function metricWords({ metrics }: SweepSpec): string {
  if (metrics.length === 0) return 'no metric';
  return metrics.map(({ name, goal }) => `${goal} ${visible(name)}`).join(', ');
}

function trialWords({ number, method, configuration }: SweepTrial): string {
  const values = [...configuration].map(
    ([name, value]) =>
      `${name}=${shorten(pythonText(typeof value === 'number' ? rounded(value) : value), 60)}`,
  );
  return `${number} (${method}): ${visible(values.join(' '))}`;
}

/** The command of the first trial has every digit. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(5));
}

function parameterWords({ distribution, when, present }: Parameter): string {
  const conditions = when.map(
    ({ parameter, values }) => `${parameter} is ${values.map(pythonText).join(' or ')}`,
  );
  return visible(
    [
      distributionWords(distribution),
      ...(present === null ? [] : [`now ${shorten(pythonText(present.value), 60)}`]),
      ...(conditions.length === 0 ? [] : [`only when ${conditions.join(' and ')}`]),
    ].join('; '),
  );
}

function distributionWords(distribution: Distribution): string {
  switch (distribution.kind) {
    case 'constant':
      return `always ${shorten(pythonText(distribution.value), 80)}`;
    case 'categorical': {
      const values = shorten(distribution.values.map(pythonText).join(', '), 160);
      const shares = distribution.probabilities;
      return `one of ${values}${shares === null ? '' : `, with probabilities ${shorten(shares.join(', '), 80)}`}`;
    }
    case 'stepped':
      return `${distribution.min} to ${distribution.max} in steps of ${distribution.step}${distribution.isLog ? ', logarithmic' : ''}`;
    case 'uniform':
      return `uniform from ${distribution.min} to ${distribution.max}${quantumWords(distribution.quantum)}`;
    case 'logUniform':
      return `log-uniform from ${distribution.min} to ${distribution.max}${quantumWords(distribution.quantum)}`;
    case 'normal':
      return `normal with mean ${distribution.mu} and deviation ${distribution.sigma}${quantumWords(distribution.quantum)}`;
    case 'logNormal':
      return `log-normal, its logarithm with mean ${distribution.mu} and deviation ${distribution.sigma}${quantumWords(distribution.quantum)}`;
    case 'beta':
      return `beta with a ${distribution.a} and b ${distribution.b}${quantumWords(distribution.quantum)}`;
  }
}

function quantumWords(quantum: number | null): string {
  return quantum === null ? '' : `, rounded to multiples of ${quantum}`;
}

function bandLines({ earlyTerminate }: SweepSpec): readonly string[] {
  if (earlyTerminate === null) return [];
  if ('kind' in earlyTerminate) return [stopRuleLine(earlyTerminate)];
  const { bands, eta, isStrict } = earlyTerminate;
  const shown = bands.slice(0, 6).join(', ');
  return [
    `Stopped early after ${shown}${bands.length > 6 ? ', …' : ''} logged values unless among the best 1 in ${eta} of earlier trials. ${stopRisk(isStrict)}`,
  ];
}

/** As `__tests__/simulations/stopping/stopping.md` has it, from one trial at a time to rounds of 16. */
function stopRisk(isStrict: boolean): string {
  return isStrict
    ? 'The best trial itself is stopped in two to four sweeps of ten; with strict: false in about one, for a twentieth more computing.'
    : 'The best trial itself is stopped in about one sweep of ten.';
}

function stopRuleLine(rule: OwnStopRule): string {
  if (rule.kind === 'asha')
    return `Stopped early (asha) after ${rule.shortest} logged values, and each ${rule.eta} times as many, unless among the best 1 in ${rule.eta} of the trials that came that far.`;
  const after = rule.warmUp === 0 ? '' : `, and not within the first ${rule.warmUp} values`;
  return `Stopped early (median) when the best value so far is worse than the median of the complete trials after as many values; not before ${rule.startUpTrials} trials are complete${after}.`;
}

function budgetLines({ budget: { trials, minutes } }: SweepSpec, expected: number): readonly string[] {
  if (minutes === null || (trials !== null && expected >= trials)) return [];
  return [`The budget of ${minutesText(minutes)} ends it after about ${countOf(expected, 'trial')}.`];
}

/** "90 minutes", "420 minutes (7 h)", "300,000 minutes (208 days)" */
function minutesText(minutes: number, unit = 'minutes'): string {
  const hours = minutes / 60;
  const longer =
    hours < 2 ? '' : hours < 48 ? ` (${Number(hours.toFixed(1))} h)` : ` (${Math.round(hours / 24)} days)`;
  return `${minutes.toLocaleString('en')} ${unit}${longer}`;
}

function estimateLines(plan: PlannedSweep): readonly string[] {
  const { spec, estimate, minutesPerTrial, parallel } = plan;
  if (estimate === null) return ['Only time limits this sweep: the number of its trials is not known.'];
  const { trials, confirmingRuns, rounds, runs, jobs } = estimate;
  const each = minutesPerTrial === null ? null : Number(minutesPerTrial.toPrecision(2));
  const here =
    minutesPerTrial === null
      ? ''
      : `, about ${minutesText(Math.ceil(((trials + confirmingRuns) * minutesPerTrial) / parallel))} at ${each} a trial`;
  const again = confirmingRuns === 0 ? '' : ` and ${countOf(confirmingRuns, 'confirming run')}`;
  return [
    '',
    ...budgetLines(spec, trials),
    `Here: ${countOf(trials, 'trial')}${again}, ${parallel} at a time${here}.`,
    `On GitHub: ${countOf(rounds, 'round')} in ${countOf(runs, 'workflow run')}, ${countOf(jobs, 'job')}. ${billedWords(plan)}`,
  ];
}

const mostCosts = 5;

function billedWords({ estimate, costs }: PlannedSweep): string {
  const minutes = estimate?.billedMinutes ?? null;
  if (minutes === null) return 'Minutes and cost are not known: give --minutes-per-trial.';
  const told = costs
    .slice(0, mostCosts)
    .map(
      ({ runner, amount, currency }) => `${amount.toFixed(2)} ${currency} on ${visible(shorten(runner, 60))}`,
    );
  return told.length === 0
    ? `About ${minutesText(minutes, 'billed minutes')}; sweep: { prices: … } in trainmark.yml turns them into money.`
    : `About ${minutesText(minutes, 'billed minutes')}: ${told.join(', ')}.`;
}
