import { compare } from '../../src/comparison/compare.ts';
import type { Comparison } from '../../src/comparison/comparison.ts';
import { type GateRule, judge } from '../../src/gates/judge.ts';
import { parseGate } from '../../src/gates/parseGate.ts';
import type { Check } from '../../src/gates/verdict.ts';
import type { RunMetric, RunRecord } from '../../src/records/runRecord.ts';
import { makeMetric, makeRun } from '../comparison/makeRun.ts';

type Values = readonly RunMetric['value'][];
type Traits = Parameters<typeof makeMetric>[2];

/** One run for each value of one metric. */
export function runsOf(name: string, values: Values, traits: Traits = {}): RunRecord[] {
  return values.map((value, index) =>
    makeRun({ seed: index + 1, metrics: [makeMetric(name, value, traits)] }),
  );
}

/** A metric's runs on both sides, compared. */
export function comparedRuns(
  name: string,
  baseline: Values,
  candidate: Values,
  traits: Traits = {},
): Comparison {
  return compare({
    baseline: runsOf(name, baseline, traits),
    candidate: runsOf(name, candidate, traits),
    code: null,
  });
}

/** A rule with what is usual where the test says nothing. */
export function ruleOf(text: string, settings: Partial<GateRule> = {}): GateRule {
  const usual = { name: null, onUnknown: null, alpha: 0.05, severity: 'block', optional: false } as const;
  return { gate: parseGate(text), text, place: null, ...usual, ...settings };
}

/** One rule judged by itself. */
export function judged(text: string, comparison: Comparison, settings: Partial<GateRule> = {}): Check {
  const [check] = judge([ruleOf(text, settings)], comparison).checks;
  if (check === undefined) throw new Error('no check');
  return check;
}
