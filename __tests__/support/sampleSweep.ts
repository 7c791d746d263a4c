import { seededGenerator, uniform } from '../../src/statistics/generator.ts';
import { configurationAt, searchSpaceOf } from '../../src/sweeps/space/searchSpace.ts';
import type { Configuration } from '../../src/sweeps/space/configuration.ts';
import type { Distribution } from '../../src/sweeps/distribution.ts';
import type { TrialRun } from '../../src/sweeps/results/trialRun.ts';
import type { Parameter, SweepMetric, SweepSpec } from '../../src/sweeps/sweepSpec.ts';
import type { TrialOutcome } from '../../src/sweeps/trial.ts';
import type { Value } from '../../src/sweeps/value.ts';

export function sweptParameter(
  name: string,
  distribution: Distribution,
  more: Partial<Parameter> = {},
): Parameter {
  return { name, path: name.split('.'), distribution, when: [], present: null, ...more };
}

export function sweptMetric(name: string, goal: SweepMetric['goal'] = 'minimize'): SweepMetric {
  return { name, goal, target: null, impute: 'worst', imputeWhileRunning: null };
}

export function sweepOf(
  parameters: readonly Parameter[],
  metrics: readonly SweepMetric[] = [sweptMetric('loss')],
): SweepSpec {
  return {
    name: 'digits',
    method: 'bayes',
    metrics,
    parameters,
    earlyTerminate: null,
    command: { program: null, words: [] },
    budget: { trials: null, minutes: null, failedTrials: null },
  };
}

export const sampleParameters: readonly Parameter[] = [
  sweptParameter(
    'train.lr',
    { kind: 'logUniform', min: 1e-5, max: 1e-1, quantum: null },
    { present: { value: 0.01 } },
  ),
  sweptParameter('train.layers', { kind: 'stepped', min: 1, max: 8, step: 1, isLog: false }),
  sweptParameter('dropout', { kind: 'uniform', min: 0, max: 0.5, quantum: 0.05 }),
  sweptParameter('optimizer', { kind: 'categorical', values: ['sgd', 'adam', 'lion'], probabilities: null }),
  sweptParameter(
    'momentum',
    { kind: 'uniform', min: 0, max: 1, quantum: null },
    { when: [{ parameter: 'optimizer', values: ['sgd'] }] },
  ),
  sweptParameter('decay', { kind: 'logNormal', mu: -5, sigma: 1, quantum: null }),
  sweptParameter('epochs', { kind: 'constant', value: 10 }),
];

/** Trials drawn from the space, each ended as `end` says. */
export function runsOf(
  parameters: readonly Parameter[],
  count: number,
  end: (configuration: Configuration, number: number, draw: () => number) => TrialOutcome,
): readonly TrialRun[] {
  const space = searchSpaceOf(parameters);
  const generator = seededGenerator(7);
  const draw = (): number => uniform(generator);
  return Array.from({ length: count }, (_, number) => {
    const configuration = configurationAt(space, space.dimensions.map(draw));
    const outcome = end(configuration, number, draw);
    return runOf(number, configuration, outcome);
  });
}

export function runOf(number: number, configuration: Configuration, outcome: TrialOutcome): TrialRun {
  return {
    number,
    configuration,
    outcome,
    id: `0123456789-${String(number).padStart(4, '0')}`,
    method: number < 10 ? 'quasi-random' : 'gaussian process',
    recordId: `20260102T${String(number % 24).padStart(2, '0')}0000Z-0123456789ab`,
    startedAt: `2026-01-02T${String(number % 24).padStart(2, '0')}:00:00.000Z`,
    durationMs: 60_000 + 1000 * number,
    reason: reasonOf(outcome, number),
    history: outcome.kind === 'pruned' ? [1.5, 1.2] : [],
  };
}

function reasonOf({ kind }: TrialOutcome, number: number): string | null {
  if (kind === 'pruned')
    return `loss is ${(1.2 + number / 100).toFixed(2)} after 3 values; 1.1 is what the best third had`;
  if (kind === 'failed') return 'exited with 1';
  return kind === 'lost' ? 'its runner was lost three times' : null;
}

export function numberAt(configuration: Configuration, name: string): number {
  const value: Value = configuration.get(name) ?? 0;
  return typeof value === 'number' ? value : 0;
}

/** A learning rate and layers that matter, an optimizer that matters a little, and noise. */
export function sampleLoss(configuration: Configuration, noise: number): number {
  const lr = Math.log10(numberAt(configuration, 'train.lr')) + 2.7;
  const layers = (numberAt(configuration, 'train.layers') - 4) / 6;
  const optimizer = configuration.get('optimizer') === 'adam' ? 0 : 0.05;
  return 0.2 + 0.15 * lr * lr + 0.2 * layers * layers + optimizer + noise;
}

/** 60 trials of a usual sweep: some pruned, some failed, one lost. */
export function sampleRuns(): readonly TrialRun[] {
  return runsOf(sampleParameters, 60, (configuration, number, draw) => {
    if (number % 9 === 8) return { kind: 'pruned', step: 2, value: 1.2 };
    if (number % 17 === 5) return { kind: 'failed' };
    if (number === 33) return { kind: 'lost' };
    return { kind: 'complete', values: [sampleLoss(configuration, 0.02 * (draw() - 0.5))] };
  });
}
