import type { RunMetric, RunRecord } from '../../src/records/runRecord.ts';

const digest = `sha256:${'a1'.repeat(32)}`;

/** What a test says about a run; everything else is the same in all of them. */
export type RunParts = Partial<Omit<RunRecord, 'metrics' | 'command'>> & {
  readonly metrics?: readonly RunMetric[];
  readonly seed?: number | null;
};

/** A run of one second without resources beyond its duration, metrics or data, unless the test gives them. */
export function makeRun({ metrics = [], seed = null, ...parts }: RunParts = {}): RunRecord {
  return {
    schemaVersion: 1,
    id: '20261120T203112Z-3f9a2c01b4de',
    experiment: 'churn',
    outcome: { kind: 'succeeded', exitCode: 0 },
    startedAt: '2026-11-20T20:31:12.345Z',
    durations: { setupMs: 0, commandMs: 1000 },
    attempt: 1,
    complete: true,
    role: 'candidate',
    code: null,
    command: { run: 'python train.py', setup: null, cwd: '.', seed, environment: {} },
    params: {},
    metrics: [...metrics],
    series: null,
    log: null,
    predictions: null,
    datasets: [],
    environment: {
      os: { platform: 'linux', name: 'Ubuntu 24.04', release: '6.8.0', arch: 'x64' },
      cpu: { model: 'AMD EPYC', cores: 4, isa: ['avx2', 'fma'] },
      memoryBytes: 16_000_000_000,
      gpus: [],
      container: null,
      runner: null,
      languages: { python: '3.11.7' },
      packages: { interpreter: 'python 3.11.7', digest, packages: [{ name: 'numpy', version: '2.1.0' }] },
      lockFiles: [],
      variables: {},
    },
    resources: null,
    outputs: [],
    media: [],
    tags: {},
    notes: [],
    warnings: [],
    inputsDigest: null,
    workflow: null,
    sweep: null,
    reproduces: null,
    resultSettings: null,
    ...parts,
  };
}

/** A metric of a run; by its name, `accuracy` and the like are proportions to be maximised and the others minimised. */
export function makeMetric(
  name: string,
  value: RunMetric['value'],
  traits: Partial<Omit<RunMetric, 'name' | 'value'>> = {},
): RunMetric {
  const isScore = /accuracy|f1|auc/.test(name);
  return {
    name,
    labels: {},
    value,
    summary: 'last',
    goal: isScore ? 'max' : 'min',
    goalSource: 'declared',
    kind: isScore ? 'proportion' : 'value',
    unit: null,
    tier: 'report',
    points: 0,
    sources: ['metrics.json'],
    ...traits,
  };
}
