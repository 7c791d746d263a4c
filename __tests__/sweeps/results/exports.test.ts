import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/readers/readFiles.ts';
import { optunaJournalOf } from '../../../src/sweeps/results/exports/optunaJournal.ts';
import { optunaParameterOf } from '../../../src/sweeps/results/exports/optunaDistribution.ts';
import { trialsCsv, trialsParquet, trialTableOf } from '../../../src/sweeps/results/exports/trialTable.ts';
import type { TrialRun } from '../../../src/sweeps/results/trialRun.ts';
import {
  runOf,
  runsOf,
  sampleParameters,
  sampleRuns,
  sweepOf,
  sweptMetric,
  sweptParameter,
} from '../../support/sampleSweep.ts';

const folder = join(import.meta.dirname, '../../fixtures/sweeps/results');
const spec = sweepOf(sampleParameters);
/** What Optuna 5.0.0 said of the journals beside it; made by read_journals.py. */
const seen = JSON.parse(readFileSync(join(folder, 'journals.json'), 'utf8')) as Readonly<
  Record<string, { readonly directions: readonly string[]; readonly trials: readonly SeenTrial[] }>
>;

interface SeenTrial {
  readonly state: string;
  readonly values: readonly number[] | null;
  readonly params: Readonly<Record<string, unknown>>;
  readonly trial: string;
  readonly seconds: number | null;
  readonly intermediate: number;
}

const twoMetrics = sweepOf(sampleParameters, [sweptMetric('loss'), sweptMetric('accuracy', 'maximize')]);
const pairs = runsOf(sampleParameters, 12, (_, number) =>
  number === 3
    ? { kind: 'pruned', step: 1, value: 2 }
    : { kind: 'complete', values: [number, number === 4 ? Number.NaN : 1 / (number + 1)] },
);

const journals = {
  single: optunaJournalOf(spec, sampleRuns(), 'digits'),
  pair: optunaJournalOf(twoMetrics, pairs, 'two'),
} as const;

describe('the Optuna journal', () => {
  it.each(['single', 'pair'] as const)('of %s is the file that Optuna 5.0.0 has read', async (name) => {
    await expect(journals[name]).toMatchFileSnapshot(join(folder, `journal-${name}.log`));
  });

  it.each([
    ['single', spec, sampleRuns()],
    ['pair', twoMetrics, pairs],
  ] as const)('tells Optuna all that is in %s', (name, { metrics }, runs) => {
    const told = runs.filter(({ outcome }) => outcome.kind !== 'lost');
    expect(seen[name]?.directions).toEqual(metrics.map(({ goal }) => goal.toUpperCase()));
    expect(seen[name]?.trials.map(({ trial }) => trial)).toEqual(told.map(({ id }) => id));
    for (const [index, run] of told.entries()) {
      const trial = seen[name]?.trials[index];
      expect(trial?.params).toEqual(Object.fromEntries(run.configuration));
      expect(trial?.state).toBe(stateOf(run, metrics.length));
      expect(trial?.seconds).toBe((run.durationMs ?? 0) / 1000);
      if (trial?.state === 'COMPLETE' && run.outcome.kind === 'complete')
        expect(trial.values).toEqual(run.outcome.values);
    }
  });

  it('is read back by our own reader', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'trainmark-journal-'));
    try {
      await writeFile(join(directory, 'journal.log'), journals.single);
      const { readings } = await readFiles(
        [{ path: 'journal.log', absolutePath: join(directory, 'journal.log') }],
        { explicit: true },
      );
      expect(JSON.stringify(readings)).toContain('loss');
    } finally {
      await rm(directory, { recursive: true });
    }
  });

  it('widens a distribution to values from outside, which Optuna would refuse', () => {
    const whole = { kind: 'stepped', min: 1, max: 8, step: 1, isLog: false } as const;
    expect(optunaParameterOf(whole, [2, 3]).distribution).toContain('"name":"IntDistribution"');
    expect(JSON.parse(optunaParameterOf(whole, [2, 0.5]).distribution)).toEqual({
      name: 'FloatDistribution',
      attributes: { log: false, step: null, low: 0.5, high: 8 },
    });
    const choice = { kind: 'categorical', values: ['a', [1, 2]], probabilities: null } as const;
    const parameter = optunaParameterOf(choice, ['a', 'z']);
    expect(JSON.parse(parameter.distribution).attributes.choices).toEqual(['a', '[1,2]', 'z']);
    expect(parameter.internalOf([1, 2])).toBe(1);
  });

  it('takes any name', () => {
    const parameters = [sweptParameter('__proto__', { kind: 'uniform', min: 0, max: 1, quantum: null })];
    const text = optunaJournalOf(
      sweepOf(parameters),
      [runOf(0, new Map([['__proto__', 0.5]]), { kind: 'complete', values: [1] })],
      'x',
    );
    expect(text).toContain('"params":{"__proto__":0.5}');
  });
});

describe('the table of trials', () => {
  const columns = trialTableOf(spec, sampleRuns());

  it('as CSV', () => {
    const lines = trialsCsv(columns).split('\r\n');
    expect(lines.slice(0, 7)).toMatchSnapshot();
    expect(lines.length).toBe(62);
  });

  it('as CSV disarms formulas and quotes what has to be quoted', () => {
    const parameters = [
      sweptParameter('=x', { kind: 'categorical', values: ['=1+1', 'a,"b"\nc', -1], probabilities: null }),
    ];
    const runs = ['=1+1', 'a,"b"\nc', -1].map((value, number) =>
      runOf(number, new Map([['=x', value]]), { kind: 'complete', values: [-Infinity] }),
    );
    const text = trialsCsv(trialTableOf(sweepOf(parameters), runs));
    expect(text).toContain(",'=1+1,");
    expect(text).toContain(',"a,""b""\nc",');
    expect(text).toContain(',-inf,');
  });

  it('as Parquet can be written before any trial has run', async () => {
    const bytes = await trialsParquet(trialTableOf(spec, []));
    const rows = await parquetReadObjects({
      file: { byteLength: bytes.byteLength, slice: (start, end) => bytes.slice(start, end).buffer },
    });
    expect(rows).toEqual([]);
  });

  it('as Parquet has the same rows', async () => {
    const bytes = await trialsParquet(columns);
    const rows = await parquetReadObjects({
      file: { byteLength: bytes.byteLength, slice: (start, end) => bytes.slice(start, end).buffer },
    });
    expect(rows.length).toBe(60);
    for (const { name, data } of columns)
      expect(rows.map((row) => row[name] ?? null)).toEqual(data.map((value) => value));
  });
});

function stateOf({ outcome }: TrialRun, metrics: number): string {
  if (outcome.kind === 'complete') return outcome.values.every(Number.isFinite) ? 'COMPLETE' : 'FAIL';
  return outcome.kind === 'pruned' && metrics === 1 ? 'PRUNED' : 'FAIL';
}
