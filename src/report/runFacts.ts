import { countOf } from '../records/countOf.ts';
import { formatValue } from '../comparison/formatValue.ts';
import { describeDuration, describeOutcome } from '../records/describeOutcome.ts';
import { outputSource } from '../records/reading.ts';
import type { Environment } from '../records/environmentSchema.ts';
import type { RunRecord } from '../records/runRecord.ts';
import { shortCommit } from '../records/shortCommit.ts';
import type { Report } from './report.ts';
import { runOrder, runsInOrder } from './runOrder.ts';

/** One run as the table of runs shows it; all text is foreign. */
export interface RunRow {
  readonly side: 'baseline' | 'candidate';
  readonly id: string;
  readonly commit: string;
  readonly seed: string;
  readonly outcome: string;
  readonly duration: string;
  readonly durationMs: number;
  readonly peakMemory: string;
  readonly machine: string;
}

/** Every run of both sides: in the order they were made where the sides took turns, else the candidate's first. */
export function runRows(report: Report): readonly RunRow[] {
  if (runOrder(report) === 'interleaved')
    return runsInOrder(report).map(({ side, run }) => runRow(side, run));
  return [
    ...report.candidateRuns.map((run) => runRow('candidate', run)),
    ...report.baselineRuns.map((run) => runRow('baseline', run)),
  ];
}

/** One side in a line: "3 runs (seeds 1, 2, 3), 12.4 min each". Null without runs. */
export function sideFacts(runs: readonly RunRecord[]): {
  /** Null for runs that are not of a commit. */
  readonly commit: string | null;
  readonly facts: string;
} | null {
  const [first] = runs;
  if (first === undefined) return null;
  const dirtyFiles = first.code?.dirty?.files.length ?? 0;
  const dirty = dirtyFiles === 0 ? '' : `with ${countOf(dirtyFiles, 'uncommitted file')}, `;
  const seeds = runs.map(({ command }) => command.seed).filter((seed) => seed !== null);
  const seedWords = seeds.length === 0 ? '' : ` (seed${seeds.length === 1 ? '' : 's'} ${seeds.join(', ')})`;
  const meanMs = runs.reduce((sum, { durations }) => sum + durations.commandMs, 0) / runs.length;
  // What was imported from a metrics file has no duration of its own.
  const duration = runs.some(({ role }) => role === 'imported')
    ? ''
    : `, ${describeDuration(meanMs)}${runs.length === 1 ? '' : ' each'}`;
  return {
    commit: first.code === null ? null : shortCommit(first.code.commit),
    facts: `${dirty}${countOf(runs.length, 'run')}${seedWords}${duration}`,
  };
}

const mostSources = 6;

/** Where the candidate's metrics were read: "metrics.json, history.jsonl and the output"; null when nothing was read. */
export function sourceWords({ candidateRuns }: Report): string | null {
  const sources = candidateRuns.flatMap(({ metrics }) => metrics.flatMap((metric) => metric.sources));
  const names = [...new Set(sources)].map((source) => (source === outputSource ? 'the output' : source));
  const beyond = names.length - mostSources;
  const shown = beyond > 0 ? [...names.slice(0, mostSources), `${beyond} more`] : names;
  const last = shown.at(-1);
  if (last === undefined) return null;
  return shown.length === 1 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}

/** The machines that the runs were made on, each once. */
export function machines(runs: readonly RunRecord[]): readonly string[] {
  return [
    ...new Set(runs.flatMap(({ environment }) => (environment === null ? [] : [machineWords(environment)]))),
  ];
}

/** "AMD EPYC 7763, 4 cores, 15.61 GiB, Linux 6.8.0, NVIDIA T4". */
function machineWords({ cpu, memoryBytes, os, gpus }: Environment): string {
  const parts = [
    cpu.model,
    countOf(cpu.cores, 'core'),
    formatValue(memoryBytes, 'B'),
    `${os.name} ${os.release}`,
  ];
  return [...parts, ...new Set(gpus.map(({ name }) => name))].join(', ');
}

function runRow(side: RunRow['side'], run: RunRecord): RunRow {
  return {
    side,
    id: run.id,
    commit: run.code === null ? '—' : shortCommit(run.code.commit),
    seed: run.command.seed === null ? '—' : String(run.command.seed),
    outcome: describeOutcome(run.outcome),
    duration: describeDuration(run.durations.commandMs),
    durationMs: run.durations.commandMs,
    peakMemory: formatValue(run.resources?.peakRssBytes ?? undefined, 'B'),
    machine: run.environment === null ? '—' : machineWords(run.environment),
  };
}
