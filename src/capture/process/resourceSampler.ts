import type { Series } from '../../records/reading.ts';
import { interpreterOf } from './interpreter.ts';
import { readMemory, readStat, type ProcessStat } from './procfs.ts';
import type { ProcessTree } from './processTree.ts';
import { thinnedPoints, type ThinnedPoints } from './thinnedPoints.ts';

/** What a command and its descendants used. Null where the system does not tell. */
export interface ResourceUse {
  /**
   * User and system time of the tree. Exact to the clock tick for every process that its parent waited for; for one
   * that was left behind, up to the last sample. Other children of this program that end meanwhile count too.
   */
  readonly cpuMs: number | null;
  /**
   * The largest sum of resident sets seen, and at least the largest single one, which the kernel keeps exactly. Pages
   * that processes share count once for each; a peak between two samples that is spread over processes is missed.
   */
  readonly peakRssBytes: number | null;
  /** `system/cpu_percent` (100 is one core) and `system/rss_bytes` over seconds since the start. */
  readonly series: readonly Series[];
  /** The interpreter that used most CPU time, so that a launcher written in Python does not hide the real one. */
  readonly interpreter: string | null;
}

interface Sample {
  readonly seconds: number;
  /** Since the start. */
  readonly cpuMs: number;
  readonly rssBytes: number;
}

const shortestPauseMs = 2;
const longestPauseMs = 1_000;
/** Sampling takes at most one part in so many of the time. */
const pausePerCost = 100;
/** Samples become rarer with the time so far: one in each fiftieth of it. */
const pausePerElapsed = 1 / 50;
/** Points of the series are at least this far apart: against the clock's tick of 10 ms, shorter spans say nothing of CPU use. */
const shortestSpanSeconds = 0.1;

/** Starts to sample a tree; the returned function ends that and tells what was seen. */
export function sampleResources(tree: ProcessTree): () => ResourceUse {
  const startedAt = performance.now();
  const meter = treeMeter(tree);
  if (meter === undefined) return () => ({ cpuMs: null, peakRssBytes: null, series: [], interpreter: null });
  const samples = spacedSamples();
  let timer: NodeJS.Timeout | undefined;

  const look = (): void => {
    const { cpuMs, rssBytes } = meter.measure();
    samples.add({ seconds: (performance.now() - startedAt) / 1000, cpuMs, rssBytes });
  };
  const lookAgain = (): void => {
    const from = performance.now();
    look();
    const to = performance.now();
    const elapsedMs = to - startedAt;
    // At the very start, pauses that double: a command of some milliseconds is seen too.
    const pauseMs = Math.max(elapsedMs * pausePerElapsed, Math.min((to - from) * pausePerCost, elapsedMs));
    timer = setTimeout(lookAgain, Math.min(Math.max(pauseMs, shortestPauseMs), longestPauseMs));
  };

  lookAgain();
  return () => {
    clearTimeout(timer);
    look();
    return { ...meter.totals(), series: toSeries(samples.list()) };
  };
}

interface TreeMeter {
  /** CPU time since the start, and resident memory now. */
  measure(): { readonly cpuMs: number; readonly rssBytes: number };
  totals(): Omit<ResourceUse, 'series'>;
}

function treeMeter(tree: ProcessTree): TreeMeter | undefined {
  const earlierCpuMs = readStat('self')?.reapedCpuMs;
  if (earlierCpuMs === undefined) return undefined;
  const interpreters = interpreterShares();
  let cpuMs = 0;
  let peakRssBytes = 0;
  return {
    measure() {
      const processes = tree.list();
      const reapedMs = (readStat('self')?.reapedCpuMs ?? earlierCpuMs) - earlierCpuMs;
      const livingMs = processes.reduce((sum, stat) => sum + stat.ownCpuMs + stat.reapedCpuMs, 0);
      // A process that nobody waited for takes its time along when it ends: the sum must not fall by that.
      cpuMs = Math.max(cpuMs, reapedMs + livingMs);
      const memory = processes.map(({ pid }) => readMemory(pid)).filter((entry) => entry !== undefined);
      const rssBytes = memory.reduce((sum, entry) => sum + entry.rssBytes, 0);
      peakRssBytes = Math.max(peakRssBytes, rssBytes, ...memory.map((entry) => entry.peakRssBytes));
      for (const entry of processes) interpreters.add(entry);
      return { cpuMs, rssBytes };
    },
    totals: () => ({
      cpuMs,
      peakRssBytes: peakRssBytes === 0 ? null : peakRssBytes,
      interpreter: interpreters.largest(),
    }),
  };
}

/** Samples at least `shortestSpanSeconds` apart: what comes sooner is merged into the next. */
function spacedSamples(): ThinnedPoints<Sample> {
  const kept = thinnedPoints(mergeSamples);
  let recent: Sample | undefined;
  let keptUntil = 0;
  return {
    add(sample) {
      recent = recent === undefined ? sample : mergeSamples(recent, sample);
      if (sample.seconds - keptUntil < shortestSpanSeconds) return;
      kept.add(recent);
      recent = undefined;
      keptUntil = sample.seconds;
    },
    // The rest is too short a span, unless the command was over before the first.
    list: () => (keptUntil === 0 && recent !== undefined ? [recent] : kept.list()),
  };
}

function mergeSamples(earlier: Sample, later: Sample): Sample {
  return { ...later, rssBytes: Math.max(earlier.rssBytes, later.rssBytes) };
}

function toSeries(samples: readonly Sample[]): Series[] {
  const steps = samples.map(({ seconds }) => seconds);
  const cpuPercent = samples.map(({ seconds, cpuMs }, index) => {
    const before = samples[index - 1] ?? { seconds: 0, cpuMs: 0 };
    return seconds > before.seconds ? (cpuMs - before.cpuMs) / (seconds - before.seconds) / 10 : 0;
  });
  const shared = { labels: {}, stepKind: 'seconds', steps } as const;
  return [
    { ...shared, name: 'system/cpu_percent', values: cpuPercent },
    { ...shared, name: 'system/rss_bytes', values: samples.map(({ rssBytes }) => rssBytes) },
  ];
}

interface InterpreterShares {
  add(stat: ProcessStat): void;
  largest(): string | null;
}

/** CPU time by interpreter. A process may run several, one after the other: `exec` keeps the pid. */
function interpreterShares(): InterpreterShares {
  const seenMs = new Map<string, number>();
  const shareMs = new Map<string, number>();
  return {
    add({ pid, startTicks, ownCpuMs }) {
      const key = `${pid}@${startTicks}`;
      const before = seenMs.get(key) ?? 0;
      seenMs.set(key, ownCpuMs);
      const path = interpreterOf(pid);
      if (path !== undefined) shareMs.set(path, (shareMs.get(path) ?? 0) + ownCpuMs - before);
    },
    largest() {
      const [first] = [...shareMs].sort(([, a], [, b]) => b - a);
      return first?.[0] ?? null;
    },
  };
}
