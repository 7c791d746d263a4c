import type { Series } from '../../src/records/reading.ts';
import type { Environment } from '../../src/records/environmentSchema.ts';
import type { RunRecord } from '../../src/records/runRecord.ts';
import type { MetricSample } from './sampleChanges.ts';

interface RunInput {
  readonly side: 'baseline' | 'candidate';
  readonly commit: string;
  readonly index: number;
  readonly samples: readonly MetricSample[];
}

const epochs = 40;
const digest = (digit: string) => `sha256:${digit.repeat(64)}`;

const environment: Environment = {
  os: { platform: 'linux', name: 'Ubuntu 24.04', release: '6.8.0', arch: 'x64' },
  cpu: { model: 'AMD EPYC 7763', cores: 4, isa: ['avx2', 'fma'] },
  memoryBytes: 16_766_181_376,
  gpus: [],
  container: null,
  runner: 'GitHub Actions',
  languages: { python: '3.12.4' },
  packages: null,
  lockFiles: [],
  variables: { OMP_NUM_THREADS: '4' },
};

/** A record of one run with these metrics, valid under the schema. */
export function sampleRun({ side, commit, index, samples }: RunInput): RunRecord {
  const commandMs = (side === 'baseline' ? 742_000 : 797_000) + index * 4_100;
  return {
    schemaVersion: 1,
    id: `20261120T20${side === 'baseline' ? '12' : '25'}0${index % 10}Z-${String(index).padStart(2, '0')}${commit.slice(0, 10)}`,
    experiment: 'churn',
    outcome: { kind: 'succeeded', exitCode: 0 },
    startedAt: `2026-11-20T20:${side === 'baseline' ? '12' : '25'}:0${index % 10}Z`,
    durations: { setupMs: 21_300, commandMs },
    attempt: 1,
    complete: true,
    role: side,
    code: {
      repository: 'https://github.com/acme/churn',
      commit,
      tree: commit,
      ref: side === 'baseline' ? null : 'wider-model',
      pullRequest: 128,
      baseCommit: null,
      dirty: null,
    },
    command: {
      run: 'python train.py --seed {seed}',
      setup: null,
      cwd: '.',
      seed: index + 1,
      environment: {},
    },
    params: { lr: side === 'baseline' ? 0.001 : 0.0005 },
    metrics: samples
      .filter((sample) => sample[side] !== null && sample.tier !== 'resource')
      .map((sample) => metricOf(sample, side, index)),
    series: { path: 'series.parquet', points: 400, digest: digest('a') },
    predictions: null,
    log: { path: 'log.txt.gz', bytes: 20_480, omittedBytes: 0 },
    datasets: [],
    environment,
    resources: {
      wallMs: commandMs,
      cpuMs: commandMs * 3.2,
      peakRssBytes: 2_310_000_000,
      gpuPeakBytes: null,
      outputBytes: 20_480,
    },
    outputs: [],
    media: [],
    tags: {},
    notes: [],
    warnings: [],
    inputsDigest: digest('b'),
    workflow: null,
    sweep: null,
    reproduces: null,
    resultSettings: null,
  };
}

function metricOf(sample: MetricSample, side: RunInput['side'], index: number): RunRecord['metrics'][number] {
  return {
    name: sample.name,
    labels: sample.labels ?? {},
    value: sample[side]?.[index] ?? null,
    summary: 'last',
    goal: sample.goal ?? null,
    goalSource: sample.goal === undefined ? null : 'name',
    kind: sample.kind ?? 'value',
    unit: sample.unit ?? null,
    tier: sample.tier === 'gate' ? 'gate' : 'report',
    points: epochs,
    sources: ['metrics.jsonl'],
  };
}

/** A learning curve for each of the first eight metrics, ending at the run's value, and the machine's memory. */
export function sampleSeries({ side, index, samples }: Omit<RunInput, 'commit'>): readonly Series[] {
  const noise = seededNoise(index * 2 + (side === 'baseline' ? 1 : 2));
  const steps = Array.from({ length: epochs }, (_, epoch) => epoch + 1);
  const learned = samples.slice(0, 8).flatMap((sample): Series[] => {
    const end = sample[side]?.[index];
    if (typeof end !== 'number') return [];
    const start = sample.goal === 'min' ? end * 4 : end * 0.6;
    const values = steps.map((step) => {
      const left = Math.exp(-step / (side === 'baseline' ? 8 : 6.5));
      return (
        end +
        (start - end) * (left - Math.exp(-epochs / (side === 'baseline' ? 8 : 6.5))) +
        (step === epochs ? 0 : noise() * Math.abs(end) * 0.012)
      );
    });
    return [{ name: sample.name, labels: sample.labels ?? {}, stepKind: 'epoch', steps, values }];
  });
  if (learned.length === 0) return [];
  const seconds = Array.from({ length: 120 }, (_, second) => second * 6);
  const memory = seconds.map((second) => 2.3e9 * (1 - Math.exp(-second / 90)) + noise() * 2e7);
  return [
    ...learned,
    { name: 'system/rss_bytes', labels: {}, stepKind: 'seconds', steps: seconds, values: memory },
  ];
}

/** Numbers between −1 and 1 that are the same every time (mulberry32). */
export function seededNoise(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}
