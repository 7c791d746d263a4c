import * as fc from 'fast-check';
import { createRecordId } from '../../src/records/recordId.ts';
import { stepKinds } from '../../src/records/reading.ts';
import type { Series } from '../../src/records/reading.ts';
import type { RunRecord } from '../../src/records/runRecord.ts';

const digest = `sha256:${'a1'.repeat(32)}`;
const object = 'b2'.repeat(20);

/** A record with something in every part of the schema. */
export const sampleRecord: RunRecord = {
  schemaVersion: 1,
  id: '20261120T203112Z-3f9a2c01b4de',
  experiment: 'churn',
  outcome: { kind: 'succeeded', exitCode: 0 },
  startedAt: '2026-11-20T20:31:12.345Z',
  durations: { setupMs: 0, commandMs: 1234.5 },
  attempt: 1,
  complete: true,
  role: 'candidate',
  code: {
    repository: 'https://github.com/acme/churn',
    commit: object,
    tree: object,
    ref: 'main',
    pullRequest: 7,
    baseCommit: null,
    dirty: { digest, files: ['train.py'], patch: null },
  },
  command: { run: 'python train.py', setup: null, cwd: '.', seed: 1, environment: { TRAINMARK_SEED: '1' } },
  params: { lr: 0.001, optimiser: 'adam', amp: false, resume: null },
  metrics: [
    {
      name: 'accuracy',
      labels: { lang: 'en' },
      value: 0.93,
      summary: 'stated',
      goal: 'max',
      goalSource: 'name',
      kind: 'proportion',
      unit: null,
      tier: 'gate',
      points: 10,
      sources: ['metrics.json'],
    },
  ],
  series: { path: 'series.parquet', points: 10, digest },
  log: { path: 'log.txt.gz', bytes: 100, omittedBytes: 0 },
  predictions: {
    path: 'predictions.csv.gz',
    digest,
    rows: 100,
    testSetDigest: digest,
    source: 'predictions.csv',
    columns: { id: 'id', label: 'y_true', prediction: 'y_pred', score: null, slices: ['lang'] },
    positive: null,
  },
  datasets: [
    {
      path: 'data/train.csv',
      kind: 'file',
      digest,
      bytes: 10,
      files: [],
      filesOmitted: 0,
      rows: 3,
      columns: ['x', 'y'],
      changedDuringRun: false,
      reference: null,
    },
  ],
  environment: {
    os: { platform: 'linux', name: 'Ubuntu 24.04', release: '6.8.0', arch: 'x64' },
    cpu: { model: 'AMD EPYC', cores: 4, isa: ['avx2'] },
    memoryBytes: 16_000_000_000,
    gpus: [{ name: 'T4', driver: '550.1', memoryBytes: null }],
    container: null,
    runner: 'ubuntu24',
    languages: { python: '3.11.7' },
    packages: { interpreter: 'python 3.11.7', digest, packages: [{ name: 'numpy', version: '2.1.0' }] },
    lockFiles: [{ path: 'uv.lock', digest }],
    variables: { OMP_NUM_THREADS: '4' },
  },
  resources: { wallMs: 1234.5, cpuMs: null, peakRssBytes: 1000, gpuPeakBytes: null, outputBytes: 100 },
  outputs: [{ path: 'model.pkl', bytes: 5, mediaType: 'application/octet-stream', digest }],
  media: [],
  tags: { owner: 'ml-team' },
  notes: ['a note'],
  warnings: ['a warning'],
  inputsDigest: digest,
  workflow: null,
  sweep: null,
  reproduces: null,
  resultSettings: null,
};

/** Any text that a record may hold, with the names that have a meaning to JavaScript among them. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('__proto__', 'constructor', 'toString', ''),
);
const nonEmpty = text.filter((value) => value !== '');
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const map = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.array(fc.tuple(text, value), { maxLength: 5 }).map((entries) => Object.fromEntries(entries));

/** Any metric, with every kind of value. */
const metric = fc.record<RunRecord['metrics'][number]>({
  name: nonEmpty,
  labels: map(text),
  value: fc.oneof(finite, fc.constantFrom('NaN', 'Infinity', '-Infinity', null)),
  summary: fc.constantFrom('stated', 'last', 'best', 'min', 'max', 'mean'),
  goal: fc.constantFrom('min', 'max', null),
  goalSource: fc.constantFrom('declared', 'source', 'name', null),
  kind: fc.constantFrom('proportion', 'value'),
  unit: fc.option(text),
  tier: fc.constantFrom('gate', 'report', 'detail'),
  points: fc.nat(),
  sources: fc.array(text),
});

/** Any record of a run, as far as its free parts go. */
export const anyRecord: fc.Arbitrary<RunRecord> = fc
  .record({
    id: fc
      .tuple(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 2 ** 36 - 1 }))
      .map(([nowMs, random]) => createRecordId(nowMs, random.toString(16).padStart(9, '0'))),
    experiment: nonEmpty,
    params: map(fc.oneof(text, finite, fc.boolean(), fc.constant(null))),
    metrics: fc.array(metric, { maxLength: 5 }),
    tags: map(text),
    notes: fc.array(text),
    outcome: fc.constantFrom<RunRecord['outcome']>(
      { kind: 'succeeded', exitCode: 0 },
      { kind: 'failed', exitCode: 3 },
      { kind: 'killed', signal: 'SIGKILL' },
      { kind: 'timedOut', limitMs: 1000 },
      { kind: 'interrupted', signal: 'SIGINT' },
      { kind: 'notStarted', reason: 'no such program' },
    ),
  })
  .map((parts) => ({ ...sampleRecord, ...parts, log: null, series: null }));

/** Any series with points, NaN and infinities among them. A sum with 0 turns -0, which has no meaning here, into 0. */
export const anySeries: fc.Arbitrary<Series> = fc
  .record({
    name: nonEmpty,
    labels: map(text),
    stepKind: fc.constantFrom(...stepKinds),
    points: fc.array(fc.tuple(finite, fc.double(), finite), { minLength: 1, maxLength: 20 }),
    isTimed: fc.boolean(),
  })
  .map(({ points, isTimed, ...series }) => ({
    ...series,
    steps: points.map(([step]) => step),
    values: points.map(([, value]) => value + 0),
    ...(isTimed ? { wallTimesMs: points.map(([, , time]) => time) } : {}),
  }));
