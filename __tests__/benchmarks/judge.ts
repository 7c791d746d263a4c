/**
 * What it takes to compare 1,000 metrics of 10 runs a side and to judge 100 statistical gates over them; the budget for
 * judging is 0.3 s. Prints medians with minimum and maximum; it never fails because of a slow machine.
 * `node __tests__/benchmarks/judge.ts`.
 */
import { compare } from '../../src/comparison/compare.ts';
import { type GateRule, judge } from '../../src/gates/judge.ts';
import { parseGate } from '../../src/gates/parseGate.ts';
import type { RunRecord } from '../../src/records/runRecord.ts';
import { makeMetric, makeRun } from '../comparison/makeRun.ts';

const metrics = 1000;
const runs = 10;
const gates = 100;
const rounds = 15;
const budgetMs = 300;

const side = (shift: number): RunRecord[] =>
  Array.from({ length: runs }, (_, run) =>
    makeRun({
      seed: run,
      metrics: Array.from({ length: metrics }, (_, index) =>
        makeMetric(`task_${index}/accuracy`, 0.9 + shift + (((run * 7 + index * 13) % 11) - 5) / 1000),
      ),
    }),
  );
const predicates = ['noninferior', 'not_regressed', 'superior', 'equivalent'];
const rules = Array.from({ length: gates }, (_, index): GateRule => {
  const text = `${predicates[index % predicates.length]}("task_${index * 7}/accuracy", 0.1pp)`;
  const usual = { name: null, onUnknown: null, alpha: 0.05, severity: 'block', optional: false } as const;
  return { gate: parseGate(text), text, place: null, ...usual };
});

const input = { baseline: side(0), candidate: side(-0.0005), code: null };
const comparison = compare(input);
print('compare, with the anomalies', () => compare(input));
print(`judge, budget ${budgetMs} ms`, () => judge(rules, comparison));

function print(what: string, work: () => unknown): void {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  const [first = Number.NaN] = times;
  const sorted = times.toSorted((x, y) => x - y);
  const shown = [first, sorted[Math.floor(rounds / 2)], sorted[0], sorted.at(-1)].map((ms) => ms?.toFixed(1));
  const [cold, median, least, most] = shown;
  process.stdout.write(`${what}: first ${cold} ms, median ${median} ms (${least} to ${most})\n`);
}
