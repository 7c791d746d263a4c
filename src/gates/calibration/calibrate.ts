import { compare } from '../../comparison/compare.ts';
import type { Pairing } from '../../comparison/comparison.ts';
import type { RunRecord } from '../../records/runRecord.ts';
import { drawerBelow, type Generator, seededGenerator } from '../../statistics/generator.ts';
import { wilsonInterval } from '../../statistics/proportions.ts';
import { type GateRule, judge } from '../judge.ts';
import { isOpen, judgeAtLook, planLooks } from '../looks.ts';
import { metricsOf } from '../metricsOf.ts';
import type { Check, Verdict } from '../verdict.ts';
import type { Calibration, GateCalibration, MeasuredRate } from './calibration.ts';
import { noiseFloors } from './noiseFloors.ts';

export interface CalibrationInput {
  /** Runs of one commit that differ by nothing but chance; at least twice as many as a side gets. */
  readonly runs: readonly RunRecord[];
  readonly gates: readonly GateRule[];
  readonly runsPerSide: number;
  readonly looks: readonly number[];
  readonly pair: Pairing;
  readonly seed: number;
}

const mostSplits = 1000;
const confidence = 0.95;

/**
 * Compares a commit with itself: its runs are dealt out to two sides again and again, without a run on both, and judged
 * by the gates as a check would, look by look. Whatever is found is a false alarm.
 */
export function calibrate(input: CalibrationInput): Calibration {
  const { gates, runsPerSide, looks, seed } = input;
  const names = new Set(gates.flatMap(({ gate }) => metricsOf(gate)));
  const runs = input.runs.map((run) => leanRun(run, names));
  const independent = Math.floor(runs.length / (2 * runsPerSide));
  const splits = Math.min(mostSplits, countSplits(runs.length, runsPerSide));
  const generator = seededGenerator(seed);
  const verdicts = Array.from({ length: splits }, () =>
    judgeSplit(drawSplit(runs, runsPerSide, generator), input),
  );
  const checksOf = (index: number): Check[] => verdicts.flatMap(({ checks }) => checks[index] ?? []);
  return {
    runs: runs.length,
    runsPerSide,
    looks,
    splits,
    seed,
    independent,
    gates: gates.map((rule, index) => calibrateGate(rule, checksOf(index))),
    metrics: noiseFloors(input.runs, gates, { runsPerSide, looks }),
  };
}

/** What the gates read of a run and no more: a thousand comparisons are made. */
function leanRun(run: RunRecord, names: ReadonlySet<string>): RunRecord {
  const metrics = run.metrics.filter(({ name }) => names.has(name));
  return { ...run, metrics, params: {}, datasets: [], environment: null };
}

/** Ways to choose two sides, up to `mostSplits`: with few runs there are few, and drawing more would only repeat them. */
function countSplits(runs: number, perSide: number): number {
  return Math.min(mostSplits, countChoices(runs, perSide) * countChoices(runs - perSide, perSide));
}

function countChoices(all: number, chosen: number): number {
  let count = 1;
  for (let index = 1; index <= chosen; index++) count = Math.round((count * (all - chosen + index)) / index);
  return count;
}

interface Split {
  readonly baseline: readonly RunRecord[];
  readonly candidate: readonly RunRecord[];
}

/** The first steps of a Fisher-Yates shuffle. Runs get their place as their seed, so that pairs can be formed. */
function drawSplit(runs: readonly RunRecord[], perSide: number, generator: Generator): Split {
  const left = [...runs];
  const drawn = Array.from({ length: 2 * perSide }, (_, index) => {
    const [run] = left.splice(drawerBelow(left.length, generator)(), 1);
    if (run === undefined) throw new RangeError('more runs were to be drawn than there are');
    return { ...run, command: { ...run.command, seed: index % perSide } };
  });
  return { baseline: drawn.slice(0, perSide), candidate: drawn.slice(perSide) };
}

/** As a check does: at once, or look by look while the verdict is open. */
function judgeSplit({ baseline, candidate }: Split, { gates, looks, pair }: CalibrationInput): Verdict {
  const sides = (runs: number, share: number) =>
    compare({
      baseline: baseline.slice(0, runs),
      candidate: candidate.slice(0, runs),
      code: null,
      pair,
      share,
    });
  let verdict: Verdict | null = null;
  for (const look of planLooks(looks)) {
    verdict = judgeAtLook(gates, sides(look.runs, look.share), look, verdict);
    if (!isOpen(verdict)) break;
  }
  return verdict ?? judge(gates, sides(baseline.length, 1));
}

function calibrateGate(rule: GateRule, checks: readonly Check[]): GateCalibration {
  const outcomes = { passed: 0, failed: 0, unknown: 0, error: 0 };
  for (const { outcome } of checks) outcomes[outcome] += 1;
  const claims = rule.gate.clauses.some((clause) => clause.kind === 'evidence' && clause.test === 'superior');
  const falseAlarm = claims ? 'passed' : 'failed';
  const isStatistical = rule.gate.clauses.some(({ kind }) => kind === 'evidence');
  return {
    rule: rule.text,
    alpha: isStatistical ? rule.alpha : null,
    outcomes,
    falseAlarm,
    falseAlarms: rateOf(outcomes[falseAlarm], checks.length),
    blocks: rateOf(checks.filter(({ blocking }) => blocking).length, checks.length),
    vacuous: vacuity(checks),
  };
}

function vacuity(checks: readonly Check[]): string | null {
  if (checks.some(({ outcome }) => outcome === 'passed' || outcome === 'failed')) return null;
  const [first] = checks;
  return first === undefined ? 'nothing was compared' : first.reason;
}

function rateOf(count: number, trials: number): MeasuredRate {
  return { count, rate: count / trials, ...wilsonInterval({ successes: count, trials }, confidence) };
}
