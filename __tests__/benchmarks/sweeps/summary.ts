/**
 * `node summary.ts rows.jsonl[.gz] … [--ours "trainmark bayes"]`: for each batch size and budget the median regret of every side with its
 * 95 % bootstrap interval, and ours against each other side: Wilcoxon's signed-rank test over the seeds that both have,
 * Holm's correction over the tasks, and at the end over all comparisons.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { markdownTable } from 'markdown-table';
import { drawerBelow, seededGenerator } from '../../../src/statistics/generator.ts';
import { doubledMidranks } from '../../../src/statistics/midranks.ts';
import { holm } from '../../../src/statistics/multiplicity.ts';
import { normalLowerTail } from '../../../src/statistics/normal.ts';
import { budgets, parseRows, type Row } from './rows.ts';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: { ours: { type: 'string', default: 'trainmark bayes' } },
});
const rows = positionals.flatMap((path) => parseRows(textOf(path)));
const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
const tasks = unique(rows.map(({ task }) => task));
const others = unique(rows.map(({ side }) => side)).filter((side) => side !== flags.ours);
const print = (text: string): void => void process.stdout.write(`${text}\n`);

const batches = [...new Set(rows.map((row) => row.batch))].toSorted((a, b) => a - b);

for (const batch of batches)
  for (const [index, budget] of budgets.entries()) printBudget(batch, budget, index);
printAll();

function textOf(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function printBudget(batch: number, budget: number, index: number): void {
  const sides = [flags.ours, ...others].filter((side) =>
    rows.some((row) => row.side === side && row.batch === batch),
  );
  print(`\n### Batches of ${batch}, ${budget} trials\n`);
  print(
    'Median regret [95 % interval]; below, won, lost and undecided against each side (5 %, Holm over tasks).\n',
  );
  const regrets = (task: string, side: string) => regretsOf(rows, { task, side, batch, index });
  print(
    markdownTable([
      ['task', ...sides],
      ...tasks.map((task) => [task, ...sides.map((side) => described([...regrets(task, side).values()]))]),
    ]),
  );
  for (const side of sides.slice(1)) {
    const { won, lost, undecided, seeds } = outcomeOf(testsAgainst(side, batch, index));
    print(
      `\n- against ${side} (at least ${seeds} seeds): won ${won.length} (${won.join(', ') || 'none'}), lost ${lost.length} (${lost.join(', ') || 'none'}), undecided ${undecided}`,
    );
  }
}

/** Whether there is any task, batch and budget with a loss is one question: its tests are corrected together. */
function printAll(): void {
  print('\n### All batches and budgets together\n\n5 %, Holm over all comparisons with a side.\n');
  for (const side of others) {
    const tests = batches.flatMap((batch) => budgets.flatMap((_, index) => testsAgainst(side, batch, index)));
    const { won, lost, undecided } = outcomeOf(tests);
    print(`- against ${side}: won ${won.length}, lost ${lost.length}, undecided ${undecided}`);
  }
}

function testsAgainst(side: string, batch: number, index: number): readonly Test[] {
  return tasks.flatMap((task) =>
    compare(
      task,
      regretsOf(rows, { task, side: flags.ours, batch, index }),
      regretsOf(rows, { task, side, batch, index }),
    ),
  );
}

/** Tasks by what their tests say, corrected for one another. */
function outcomeOf(tests: readonly Test[]) {
  const adjusted = holm(tests.map(({ p }) => p));
  const named = (better: boolean): string[] =>
    tests
      .filter((test, place) => (adjusted[place] ?? 1) <= 0.05 && test.isBetter === better)
      .map(({ task }) => task);
  const [won, lost] = [named(true), named(false)];
  const seeds = Math.min(...tests.map(({ seeds: count }) => count));
  return { won, lost, undecided: tests.length - won.length - lost.length, seeds };
}

/** Seed → regret. */
function regretsOf(
  all: readonly Row[],
  { task, side, batch, index }: { task: string; side: string; batch: number; index: number },
): ReadonlyMap<number, number> {
  const chosen = all.filter((row) => row.task === task && row.side === side && row.batch === batch);
  return new Map(chosen.map(({ seed, regrets }) => [seed, regrets[index] ?? Number.NaN]));
}

interface Test {
  readonly task: string;
  readonly p: number;
  readonly isBetter: boolean;
  readonly seeds: number;
}

function compare(
  task: string,
  ours: ReadonlyMap<number, number>,
  theirs: ReadonlyMap<number, number>,
): Test[] {
  const pairs = [...ours].flatMap(([seed, regret]) => {
    const other = theirs.get(seed);
    return other === undefined ? [] : [regret - other];
  });
  return pairs.length < 5 ? [] : [{ task, seeds: pairs.length, ...signedRanks(pairs) }];
}

/** Wilcoxon's signed-rank test, two-sided, normal approximation with ties; differences of zero are left out. */
function signedRanks(differences: readonly number[]): Pick<Test, 'p' | 'isBetter'> {
  const moved = differences.filter((difference) => difference !== 0);
  if (moved.length === 0) return { p: 1, isBetter: false };
  const { ranks, tieSizes } = doubledMidranks(moved.map(Math.abs));
  const below = moved.reduce((sum, value, place) => sum + (value < 0 ? (ranks[place] ?? 0) / 2 : 0), 0);
  const n = moved.length;
  const tied = tieSizes.reduce((sum, count) => sum + count ** 3 - count, 0);
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - tied / 48;
  const distance = below - (n * (n + 1)) / 4;
  const z = Math.max(0, Math.abs(distance) - 0.5) / Math.sqrt(variance);
  return { p: Math.min(1, 2 * normalLowerTail(-z)), isBetter: distance > 0 };
}

function described(regrets: readonly number[]): string {
  if (regrets.length === 0) return '';
  const below = drawerBelow(regrets.length, seededGenerator(1));
  const medians = Array.from({ length: 2000 }, () => median(regrets.map(() => regrets[below()] ?? 0)));
  const sorted = medians.toSorted((a, b) => a - b);
  const short = (value: number | undefined): string => (value ?? Number.NaN).toPrecision(2);
  return `${short(median(regrets))} [${short(sorted[49])}, ${short(sorted[1949])}]`;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
