/**
 * What judging with per-example files takes: 100 gates over 1,000 metrics of 10 runs a side and 100,000 examples with 9,999
 * resamples, and reading, keeping and pairing those examples; the budget for judging is 2 s. Prints medians with minimum and
 * maximum, and CPU time; it never fails because of a slow machine. `node __tests__/benchmarks/predictions.ts`, `--quick` for one round of 20,000.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from '../../src/comparison/compare.ts';
import { type GateRule, judge } from '../../src/gates/judge.ts';
import { parseGate } from '../../src/gates/parseGate.ts';
import { computedMetrics } from '../../src/predictions/computedMetrics.ts';
import { examplesOf } from '../../src/predictions/examples.ts';
import { usualPairing } from '../../src/predictions/pairingRules.ts';
import { summariseExamples } from '../../src/predictions/exampleSummary.ts';
import type { Predictions } from '../../src/predictions/predictions.ts';
import { readPredictionsFile } from '../../src/readers/predictions/readPredictionsFile.ts';
import type { RunRecord } from '../../src/records/runRecord.ts';
import { replicateMean } from '../../src/statistics/meanBootstrap.ts';
import { seededGenerator, uniform } from '../../src/statistics/generator.ts';
import { writePredictions } from '../../src/stores/writePredictions.ts';
import { makeMetric, makeRun } from '../comparison/makeRun.ts';

const quick = process.argv.includes('--quick');
const examples = quick ? 20_000 : 100_000;
const rounds = quick ? 1 : 5;
const budgetMs = 2_000;
const runs = 10;
const gates = 100;
const plainMetrics = 1_000;
const groups = 10;

const directory = mkdtempSync(join(tmpdir(), 'trainmark-bench-'));
try {
  await report();
} finally {
  rmSync(directory, { recursive: true, force: true });
}

async function report(): Promise<void> {
  process.stdout.write(`node ${process.version}, ${examples} examples, ${rounds} rounds\n`);
  const [before, after] = [write('before.csv', 1), write('after.csv', 2)];
  const columns = { id: null, label: null, prediction: null, score: null, slices: null, positive: null };
  const read = (path: string) => readPredictionsFile({ path, absolutePath: path }, columns);
  await print(`read ${mebibytes(after)} of CSV`, () => read(after));
  const [baseline, candidate] = [(await read(before)).predictions, (await read(after)).predictions];
  const kept = join(directory, 'kept.csv.gz');
  await print('keep it', () => writePredictions(kept, candidate));
  process.stdout.write(`kept as ${mebibytes(kept)}\n`);
  await print('metrics and slices of one run', () => computedMetrics(candidate));
  for (const count of [1, runs]) await reportJudging(baseline, candidate, count);
  await reportBootstrap();
}

/** The files of one run a side, and of ten. */
async function reportJudging(baseline: Predictions, candidate: Predictions, count: number): Promise<void> {
  const [before, after] = [side(baseline, count), side(candidate, count)];
  const comparison = compare({ baseline: before, candidate: after, code: null });
  const files = (one: Predictions) => Array.from({ length: count }, () => one);
  const pair = () => examplesOf(files(baseline), files(candidate), usualPairing);
  const paired = pair();
  if (paired === null) throw new Error('nothing was paired');
  const what = `${count} ${count === 1 ? 'run' : 'runs'} a side`;
  await print(`${what}: pair`, pair);
  await print(`${what}: judge ${gates} gates, budget ${budgetMs} ms`, () =>
    judge(rules(), comparison, { examples: paired }),
  );
  await print(`${what}: flips and gaps`, () => summariseExamples(paired));
  const methods = judge(rules(), comparison, { examples: paired }).checks.map(
    ({ evidence }) => evidence?.method ?? 'none',
  );
  const counts = [...new Set(methods)].map(
    (method) => `${method} ${methods.filter((one) => one === method).length}`,
  );
  process.stdout.write(`${what}: by ${counts.join(', ')}\n`);
}

/** What the bootstrap by groups saves. */
async function reportBootstrap(): Promise<void> {
  const generator = seededGenerator(3);
  const values = Float64Array.from({ length: examples }, () => -Math.log(uniform(generator)));
  await print('one mean, 9,999 resamples, by groups', () =>
    replicateMean([values], 9_999, seededGenerator(1)),
  );
  const few = values.subarray(0, 2_000);
  await print('2,000 examples, 9,999 full resamples', () => replicateMean([few], 9_999, seededGenerator(1)));
}

function write(name: string, seed: number): string {
  const [truth, noise] = [seededGenerator(9), seededGenerator(seed)];
  const lines = Array.from({ length: examples }, (_, index) => {
    const label = uniform(truth) < 0.4 ? 1 : 0;
    const group = Math.floor(uniform(truth) * groups);
    const score = Math.min(0.999, Math.max(0.001, 0.3 + 0.4 * label + 0.5 * (uniform(noise) - 0.5)));
    return `example-${index},${label},${score >= 0.5 ? 1 : 0},${score.toFixed(6)},g${group}`;
  });
  const path = join(directory, name);
  writeFileSync(path, `id,label,prediction,score,group\n${lines.join('\n')}\n`);
  return path;
}

function side(predictions: Predictions, count: number): RunRecord[] {
  const computed = computedMetrics(predictions).map(({ name, labels, value }) =>
    makeMetric(name, value, { labels }),
  );
  return Array.from({ length: count }, (_, run) =>
    makeRun({
      seed: run,
      metrics: [
        ...computed,
        ...Array.from({ length: plainMetrics }, (__, index) =>
          makeMetric(`task_${index}/accuracy`, 0.9 + (((run * 7 + index * 13) % 11) - 5) / 1000),
        ),
      ],
    }),
  );
}

/** A quarter each about shares, losses, areas of the examples and their groups, and about metrics of runs. */
function rules(): GateRule[] {
  const predicates = ['noninferior', 'not_regressed', 'superior', 'equivalent'];
  const subjects = ['accuracy', 'log_loss', 'auc', 'brier_score'];
  return Array.from({ length: gates }, (_, index): GateRule => {
    const predicate = predicates[index % predicates.length];
    const subject = subjects[Math.floor(index / 4) % subjects.length];
    const slice = index % 3 === 0 ? `{group=g${index % groups}}` : '';
    const about = index % 5 === 4 ? `"task_${index * 7}/accuracy"` : `${subject}${slice}`;
    const text = `${predicate}(${about}, 0.01)`;
    const usual = { name: null, onUnknown: null, alpha: 0.05, severity: 'block', optional: false } as const;
    return { gate: parseGate(text), text, place: null, ...usual };
  });
}

function mebibytes(path: string): string {
  return `${(statSync(path).size / 1_048_576).toFixed(1)} MiB`;
}

async function print(what: string, work: () => unknown): Promise<void> {
  const times: number[] = [];
  const cpu = process.cpuUsage();
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  const sorted = times.toSorted((x, y) => x - y);
  const [least, median, most] = [sorted[0], sorted[Math.floor(rounds / 2)], sorted.at(-1)].map((ms) =>
    ms?.toFixed(0),
  );
  const { user, system } = process.cpuUsage(cpu);
  const cpuMs = ((user + system) / 1000 / rounds).toFixed(0);
  process.stdout.write(`${what}: ${median} ms (${least} to ${most}), ${cpuMs} ms of CPU\n`);
}
