import { compare } from '../../comparison/compare.ts';
import type { Change } from '../../comparison/comparison.ts';
import { finiteValues } from '../../comparison/samples.ts';
import type { RunRecord } from '../../records/runRecord.ts';
import { mean, sampleSd } from '../../statistics/moments.ts';
import { smallestDetectable } from '../../statistics/power.ts';
import { sdInterval } from '../../statistics/sdInterval.ts';
import type { GateRule } from '../judge.ts';
import { keyOfChange, usualAlpha } from '../lookUp.ts';
import { planLooks } from '../looks.ts';
import { metricsOf } from '../metricsOf.ts';
import type { Detectable, NoiseFloor } from './calibration.ts';

const confidence = 0.95;
const power = 0.8;
/** How many more runs a side the advice is about. */
const moreRuns = 3;

/** The noise of every metric that gates name, or that is reported, with what it hides; gates' metrics first. */
export function noiseFloors(
  runs: readonly RunRecord[],
  gates: readonly GateRule[],
  { runsPerSide, looks }: { readonly runsPerSide: number; readonly looks: readonly number[] },
): readonly NoiseFloor[] {
  const gated = new Set(gates.flatMap(({ gate }) => metricsOf(gate)));
  const lastShare = planLooks(looks).at(-1)?.share ?? 1;
  const half = Math.floor(runs.length / 2);
  const { changes } = compare({ baseline: runs.slice(0, half), candidate: runs.slice(half), code: null });
  const isWanted = ({ metric, tier }: Change): boolean =>
    gated.has(metric) || tier === 'gate' || tier === 'report';
  const found = changes.filter(isWanted).flatMap((change) => {
    const values = [...finiteValues(change.baselineRuns), ...finiteValues(change.candidateRuns)];
    return values.length < 2 ? [] : [noiseFloor(change, values, runsPerSide, usualAlpha * lastShare)];
  });
  const isGated = ({ key }: NoiseFloor): boolean => gated.has(key.split('{')[0] ?? key);
  return [...found.filter(isGated), ...found.filter((floor) => !isGated(floor))];
}

function noiseFloor(
  change: Change,
  values: readonly number[],
  runsPerSide: number,
  alpha: number,
): NoiseFloor {
  const { unit, valueKind, goal } = change;
  const sd = sampleSd(values);
  const sizeAt = (count: number): Detectable => ({
    runsPerSide: count,
    size: sd * smallestDetectable({ runsPerSide: count, alpha }, power),
  });
  return {
    key: keyOfChange(change),
    form: { unit, valueKind, goal },
    runs: values.length,
    mean: mean(values),
    sd,
    interval: sdInterval(values, confidence),
    found: runsPerSide < 2 ? null : sizeAt(runsPerSide),
    foundWithMore: sizeAt(runsPerSide + moreRuns),
  };
}
