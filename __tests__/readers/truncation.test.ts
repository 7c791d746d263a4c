import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readFiles } from '../../src/readers/readFiles.ts';
import type { Reading } from '../../src/records/reading.ts';
import { countValues } from './damage.ts';
import { fixturesFolder } from './goldenFixtures.ts';

/**
 * `streams`: formats that are written row by row, and so are read up to where they end; of `documents` nothing need be had
 * before their last byte, but what is had may not be made up.
 */
const streams = [
  'readers/csv_module.csv',
  'readers/log_history.jsonl',
  'frameworks/dagshub/metrics.csv',
  'frameworks/dvclive/dvclive/plots/metrics/train/loss.tsv',
  'frameworks/fastai/history.csv',
  'frameworks/keras/training_log.csv',
  'frameworks/lightning/lightning_logs/version_0/metrics.csv',
  'frameworks/polyaxon/loss.plx',
  'frameworks/prometheus/metrics.prom',
  'frameworks/rllib/trial/result.json',
  'frameworks/stablebaselines3/logs/progress.csv',
  'frameworks/stablebaselines3/monitors/0.monitor.csv',
  'frameworks/ultralytics/runs/detect/train/results.csv',
  'frameworks/huggingface/run/checkpoint-4/trainer_state.json',
  'optuna/journal/study.log',
];
const documents = [
  'readers/python_metrics.json',
  'readers/params.yaml',
  'frameworks/boosting/xgboost/evals_result.json',
  'frameworks/dvclive/dvclive/metrics.json',
  'frameworks/lmeval/results_2026-01-02T03-04-05.678901.json',
  'frameworks/promptfoo/results.json',
  'frameworks/sacred/runs/1/metrics.json',
  'frameworks/scikitlearn/cv_results.json',
];
/** Enough for every kind of place; the last bytes of longer files are like those before. */
const maxCuts = 2_500;

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'trainmark-truncation-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** Null for a file that is refused, which has to be told with its name. */
async function readPart(path: string, content: Buffer): Promise<Reading | null> {
  const absolutePath = join(directory, path);
  await mkdir(dirname(absolutePath), { recursive: true });
  await writeFile(absolutePath, content);
  try {
    const { readings } = await readFiles([{ path, absolutePath }], { explicit: true });
    return readings[0] ?? null;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toContain(path);
    return null;
  }
}

/** Of what is read of a part, all but the last point of each series is what the whole says. */
function expectNothingMadeUp(part: Reading, whole: Reading, end: number): void {
  for (const { name, labels, stepKind, values } of part.series) {
    const same = whole.series.find(
      (one) =>
        one.name === name &&
        one.stepKind === stepKind &&
        JSON.stringify(one.labels) === JSON.stringify(labels),
    );
    if (values.length > 1)
      expect(same?.values.slice(0, values.length - 1), `${name} at byte ${end}`).toEqual(values.slice(0, -1));
  }
  expect(countValues(part)).toBeLessThanOrEqual(countValues(whole) + part.series.length);
}

describe('a file that ends at any byte', () => {
  it.each([
    ...streams.map((path) => ({ path, isStream: true })),
    ...documents.map((path) => ({ path, isStream: false })),
  ])(
    '$path: is read as far as it goes, or refused with a reason, and nothing is made up',
    async ({ path, isStream }) => {
      const content = await readFile(join(fixturesFolder, path));
      const whole = await readPart(path, content);
      if (whole === null) throw new Error('the whole file is not read');
      let read = 0;
      const cuts = Math.min(content.length, maxCuts);
      for (let end = 0; end < cuts; end++) {
        const part = await readPart(path, content.subarray(0, end));
        if (part !== null) expectNothingMadeUp(part, whole, end);
        if (part !== null && countValues(part) > 0) read++;
      }
      expect(countValues(whole) + Object.keys(whole.params).length).toBeGreaterThan(0);
      if (isStream) expect(read / cuts).toBeGreaterThan(0.2);
    },
  );
});
