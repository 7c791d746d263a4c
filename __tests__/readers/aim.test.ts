import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AimAnswer, AimQuestion } from '../../src/readers/aim/aimAnswer.ts';
import { readAnswer, type AimStore } from '../../src/readers/aim/readAnswer.ts';
import { readFiles, type ReadOptions } from '../../src/readers/readFiles.ts';
import { answered } from './aimAnswers.ts';
import { fixturesFolder } from './goldenFixtures.ts';
import { execute, hasSqlite } from './databases.ts';

// The tables that Aim 3.29.1 makes; its metrics lie beside them in RocksDB.
const schema =
  'CREATE TABLE experiment (id INTEGER); CREATE TABLE run (id INTEGER, hash TEXT); CREATE TABLE run_tag (run_id INTEGER)';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trainmark-readers-aim-'));
  mkdirSync(join(root, '.aim/meta/index'), { recursive: true });
  if (hasSqlite) execute(join(root, '.aim/run_metadata.sqlite'), schema);
  writeFileSync(join(root, '.aim/meta/index/results.json'), '{"accuracy": 0.9}');
});
afterEach(() => rmSync(root, { recursive: true }));

function read(options: Partial<ReadOptions> = {}) {
  const files = ['.aim/run_metadata.sqlite', '.aim/meta/index/results.json'].map((path) => ({
    path,
    absolutePath: join(root, path),
  }));
  return readFiles(files, { explicit: false, ...options });
}

/** The one reading of an answer, a line for each of these objects. */
async function readTold(lines: readonly object[], startedAtMs: number | null = null) {
  const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const { readings, warnings } = await read({ startedAtMs, askAim: () => Promise.resolve(answered(text)) });
  return { ...readings[0], said: [...warnings, ...readings.flatMap((reading) => reading.warnings)] };
}

const end = { end: true, omitted: { points: 0, metrics: 0, runs: 0 } };
const run = (key: string, createdMs: number, more: object = {}) => ({
  run: key,
  name: `Run: ${key}`,
  createdMs,
  endedMs: null,
  params: {},
  ...more,
});
const metric = (of: string, name: string, more: object = {}) => ({
  metric: name,
  of,
  context: {},
  steps: [0, 1],
  values: [1, 0.5],
  timesMs: [10, 20],
  ...more,
});

describe.runIf(hasSqlite)('the folder of Aim', () => {
  it('is told in one sentence where nobody can read it, and its other files are not looked at', async () => {
    const { readings, warnings, ignored } = await read();
    expect(readings).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(/^\.aim\/run_metadata\.sqlite is of Aim.*install aim/)]);
    expect(ignored.map(({ reason }) => reason.kind)).toEqual(['nothing', 'partOf']);
  });

  it.each<[string, AimAnswer, RegExp]>([
    ['has no Aim', { kind: 'absent' }, /^\S+ is of Aim[^.]*\.$/],
    ['fails', { kind: 'failed', reason: 'it slept' }, /could not be read with Aim: it slept\./],
    ['says nothing', answered(''), /was read in part: Aim ended before it had told all\.$/],
    ['says nonsense', answered('hello\n{"end": true}\n'), /gave 1 answers of Aim that are not understood\.$/],
  ])('is named, with the reason, where the Python of the run %s', async (_, answer, warning) => {
    const { warnings, readings } = await read({ askAim: () => Promise.resolve(answer) });
    expect(readings).toEqual([]);
    expect(warnings).toEqual([expect.stringMatching(warning)]);
  });

  it('is asked for as a folder, with the start of the command', async () => {
    const asked: AimQuestion[] = [];
    const askAim = (question: AimQuestion): Promise<AimAnswer> => {
      asked.push(question);
      return Promise.resolve({ kind: 'absent' });
    };
    await read({ askAim, startedAtMs: 7 });
    expect(asked).toEqual([{ folder: join(root, '.aim'), startedAtMs: 7 }]);
  });
});

describe('what Aim printed', () => {
  const whole = readFileSync(join(fixturesFolder, 'aim/3.29.1/.aim/answer.jsonl'), 'utf8');
  const metricsIn = ({ runs }: AimStore): number =>
    runs.reduce((sum, { metrics }) => sum + metrics.length, 0);

  it('and was cut anywhere gives what was whole, and is never taken for all', () => {
    let most = 0;
    for (let end = 0; end < whole.length - 1; end += 3) {
      const store = readAnswer(whole.slice(0, end));
      expect(store.isWhole).toBe(false);
      expect(store.strangeLines).toBeLessThanOrEqual(1);
      expect(metricsIn(store)).toBeGreaterThanOrEqual(most);
      most = metricsIn(store);
    }
    expect([metricsIn(readAnswer(whole)), readAnswer(whole).isWhole]).toEqual([10, true]);
  });

  it('may be any lines of JSON', () => {
    const keys = fc.constantFrom(
      'run',
      'of',
      'metric',
      'steps',
      'values',
      'timesMs',
      'params',
      'context',
      'end',
    );
    const values = fc.oneof(fc.jsonValue(), fc.array(fc.double()), fc.constant('r'));
    const lines = fc.array(fc.dictionary(keys, values).map((line) => JSON.stringify(line)));
    fc.assert(
      fc.property(lines, (given) => {
        const { runs } = readAnswer(given.join('\n'));
        for (const { metrics } of runs)
          for (const one of metrics) expect(one.values).toHaveLength(one.steps.length);
      }),
    );
  });
});

describe.runIf(hasSqlite)('a run of Aim', () => {
  it('gives metrics whose contexts are labels, those of the machine under system/', async () => {
    const { series = [] } = await readTold([
      run('r1', 1),
      metric('r1', 'loss', { context: { subset: 'train', fold: { number: 2 } } }),
      metric('r1', '__system__gpu', { timesMs: [10, null] }),
      metric('r1', 'a{b=c}', { context: { run: 'mine' } }),
      end,
    ]);
    const shape = { stepKind: 'step', steps: [0, 1], values: [1, 0.5] };
    const wallTimesMs = [10, 20];
    expect(series).toEqual([
      { name: 'loss', labels: { subset: 'train', 'fold.number': '2' }, ...shape, wallTimesMs },
      { name: 'system/gpu', labels: {}, ...shape },
      { name: 'a{b=c}', labels: { 'context.run': 'mine' }, ...shape, wallTimesMs },
    ]);
  });

  it('gives its params without the word hparams, except where another one has that name', async () => {
    const { params, tags } = await readTold([
      run('r1', 1, { params: { hparams: { lr: 0.1, seed: 1 }, seed: 2 }, experiment: 'x', tags: ['a', 'b'] }),
      end,
    ]);
    expect(params).toEqual({ lr: 0.1, 'hparams.seed': 1, seed: 2 });
    expect(tags).toEqual({ 'aim.run': 'r1', 'aim.experiment': 'x', 'aim.tags': 'a, b' });
  });

  it('is the newest that the command began; others of the command carry its name, and earlier ones are left out', async () => {
    const { series = [], said } = await readTold(
      [
        run('new', 9_000),
        metric('new', 'loss'),
        run('second', 8_000, { name: 'warm up' }),
        metric('second', 'loss'),
        run('old', 1_000),
        metric('old', 'loss'),
        end,
      ],
      7_000,
    );
    expect(series.map(({ labels }) => labels)).toEqual([{}, { run: 'warm up' }]);
    expect(said).toEqual([expect.stringContaining('holds 2 runs of this command; the newest, new')]);
  });

  it('tells whatever was left out of it', async () => {
    const { said } = await readTold([
      run('r1', 1, { others: 3 }),
      metric('r1', 'loss'),
      metric('r1', 'odd', { values: [1] }),
      metric('r1', 'worse', { values: ['a', 'b'] }),
      { problem: 'IOError: broken', of: 'r1', metric: 'acc' },
      { end: true, omitted: { points: 2_000_000, metrics: 0 } },
    ]);
    expect(said.map((text) => text.replace('.aim/run_metadata.sqlite ', ''))).toEqual([
      'could not be read whole by Aim: metric "acc": IOError: broken',
      'holds too many points; 2,000,000 were left out.',
      'gave 2 answers of Aim that are not understood.',
      'holds sequences of images, texts or the like, which are not read.',
    ]);
  });

  it('whose keys are those of a prototype is as harmless as any', async () => {
    const text =
      '{"run": "__proto__", "params": {"__proto__": {"polluted": 1}}}\n' +
      '{"metric": "constructor", "of": "__proto__", "context": {"__proto__": "x"}, "steps": [1], "values": [NaN]}\n';
    const { readings } = await read({ askAim: () => Promise.resolve(answered(text)) });
    expect(readings[0]?.series).toMatchObject([{ name: 'constructor', values: [NaN] }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
