import { formatValue } from '../../comparison/formatValue.ts';
import { describeDuration } from '../../records/describeOutcome.ts';
import { spentMs } from '../../sweeps/log/planTrials.ts';
import type { SweepLog } from '../../sweeps/log/sweepLog.ts';
import { sweepTrials, type SweepTrial } from '../../sweeps/log/sweepTrials.ts';
import type { SweepMetric } from '../../sweeps/sweepSpec.ts';
import { painter } from '../colour.ts';
import { shorten, visible } from '../escape.ts';
import { terminalTable } from '../terminal/table.ts';

/** A sweep as `--json` prints it: all keys are always there. */
export interface SweepResult {
  readonly schemaVersion: 1;
  readonly command: 'sweep';
  readonly sweepId: string;
  readonly experiment: string;
  /** Why no trial is proposed any more; null when it was interrupted or goes on. */
  readonly ended: string | null;
  readonly spentMs: number;
  readonly counts: Readonly<Record<SweepTrial['state']['kind'], number>>;
  /** By number. */
  readonly trials: readonly TrialResult[];
  /** Numbers of the complete trials, the best first by the first metric. */
  readonly ranking: readonly number[];
  readonly warnings: readonly string[];
}

interface TrialResult {
  readonly number: number;
  readonly id: string;
  readonly state: SweepTrial['state']['kind'];
  readonly reason: string | null;
  readonly method: string;
  readonly configuration: Readonly<Record<string, unknown>>;
  readonly values: Readonly<Record<string, number>>;
  readonly attempts: number;
  readonly recordId: string | null;
  readonly durationMs: number | null;
}

const shownTrials = 10;
const mostCharacters = 40;

/** The state of a sweep and its trials, from its log. */
export function sweepResult(
  log: SweepLog,
  { experiment, ended, warnings }: Pick<SweepResult, 'experiment' | 'ended' | 'warnings'>,
): SweepResult {
  const trials = sweepTrials(log);
  const count = (kind: SweepTrial['state']['kind']): number =>
    trials.filter(({ state }) => state.kind === kind).length;
  return {
    schemaVersion: 1,
    command: 'sweep',
    sweepId: log.sweepId,
    experiment,
    ended,
    spentMs: spentMs(trials),
    counts: {
      planned: count('planned'),
      running: count('running'),
      complete: count('complete'),
      pruned: count('pruned'),
      failed: count('failed'),
      lost: count('lost'),
    },
    trials: trials.map((trial) => trialResult(trial, log.spec.metrics)),
    ranking: ranked(trials, log.spec.metrics).map(({ number }) => number),
    warnings,
  };
}

function trialResult(trial: SweepTrial, metrics: readonly SweepMetric[]): TrialResult {
  const { number, id, state, method, configuration, attempts, counted } = trial;
  const values = state.kind === 'complete' ? state.values : [];
  return {
    number,
    id,
    state: state.kind,
    reason: 'reason' in state ? state.reason : null,
    method,
    configuration: Object.fromEntries(configuration),
    values: Object.fromEntries(values.map((value, index) => [metrics[index]?.name ?? '', value])),
    attempts: attempts.length,
    recordId: counted?.recordId ?? null,
    durationMs: counted?.durationMs ?? null,
  };
}

/** Complete trials, the best by the first metric first, equal ones by number. */
function ranked(trials: readonly SweepTrial[], [metric]: readonly SweepMetric[]): readonly SweepTrial[] {
  const lossOf = ({ state }: SweepTrial): number => {
    const value = state.kind === 'complete' ? (state.values[0] ?? 0) : Infinity;
    return metric?.goal === 'maximize' ? -value : value;
  };
  return trials
    .filter(({ state }) => state.kind === 'complete')
    .toSorted((a, b) => lossOf(a) - lossOf(b) || a.number - b.number);
}

/** The best trials as a table, and what became of the others. */
export function sweepText(
  log: SweepLog,
  result: SweepResult,
  { width, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const paint = painter(colour);
  const { metrics } = log.spec;
  const byNumber = new Map(sweepTrials(log).map((trial) => [trial.number, trial]));
  const best = result.ranking.slice(0, shownTrials).flatMap((number) => byNumber.get(number) ?? []);
  const names = [...new Set(best.flatMap(({ configuration }) => [...configuration.keys()]))];
  const columns = [
    { title: 'trial', align: 'right' as const, dropRank: 0 },
    ...metrics.map(({ name }) => ({ title: cell(name), align: 'right' as const, dropRank: 0 })),
    ...names.map((name, index) => ({ title: cell(name), align: 'left' as const, dropRank: index + 1 })),
    { title: 'time', align: 'right' as const, dropRank: names.length + 1 },
  ];
  const rows = best.map(({ number, state, configuration, counted }) => [
    { text: String(number) },
    ...metrics.map((_, index) => ({
      text: formatValue(state.kind === 'complete' ? state.values[index] : undefined),
    })),
    ...names.map((name) => ({ text: configuration.has(name) ? valueText(configuration.get(name)) : '' })),
    { text: describeDuration(counted?.durationMs ?? 0) },
  ]);
  const table = best.length === 0 ? [] : [...terminalTable(columns, rows, { width, paint }), ''];
  return `${[paint('strong', `Sweep ${result.sweepId}: ${countWords(result)}`), '', ...table, ...endLines(result)].join('\n')}\n`;
}

/** "12 complete, 2 pruned; training took 5.3 s". */
export function countWords({ counts, spentMs: ms }: SweepResult): string {
  const parts = (['complete', 'pruned', 'failed', 'lost', 'running', 'planned'] as const)
    .filter((kind) => kind === 'complete' || counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${kind}`);
  return `${parts.join(', ')}; training took ${describeDuration(ms)}`;
}

function endLines({ ended, trials, ranking }: SweepResult): readonly string[] {
  const failed = trials.filter(({ state }) => state === 'failed' || state === 'lost').slice(0, 3);
  return [
    ...failed.map(
      ({ number, state, reason }) => `trial ${number} ${state}: ${visible(shorten(reason ?? '', 300))}`,
    ),
    ...(ranking.length > shownTrials
      ? [`${ranking.length - shownTrials} more complete trials are in the log.`]
      : []),
    ended === null ? 'The sweep is not over.' : `The sweep is over: ${visible(shorten(ended, 400))}.`,
  ];
}

function valueText(value: unknown): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(4)));
  return cell(typeof value === 'string' ? value : JSON.stringify(value));
}

function cell(text: string): string {
  return visible(shorten(text, mostCharacters));
}
