import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/readers/readFiles.ts';
import type { FileName } from '../../src/readers/reader.ts';
import { mergeReadings } from '../../src/records/mergeReadings.ts';
import type { Reading } from '../../src/records/reading.ts';
import { hasSqlite } from './databases.ts';
import { copyFixture, fixturesFolder } from './goldenFixtures.ts';

/** What one training wrote to several trackers at once; see make.py beside it. */
async function readAll(keep: (file: FileName) => boolean): Promise<Reading[]> {
  const { files, remove } = await copyFixture('combined/run');
  try {
    const { readings, warnings } = await readFiles(files.filter(keep), { explicit: false });
    expect(warnings).toEqual([]);
    return readings;
  } finally {
    await remove();
  }
}

const isText = ({ path }: FileName): boolean => !path.endsWith('.db');

function merge(readings: readonly Reading[]) {
  return mergeReadings({ readings, declarations: [], gated: [] });
}

/** The numbers as the training had them. */
async function loggedLosses(): Promise<number[]> {
  const text = await readFile(join(fixturesFolder, 'combined/run/metrics.csv'), 'utf8');
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => Number(line.split(',')[1]));
}

const sourcesWithoutDatabase = [
  'events/events.out.tfevents.1700000000.host.1.0',
  'metrics.csv',
  'wandb/offline-run-20260101_000000-combined/run-combined.wandb',
];

describe('a run that logs to TensorBoard, W&B, MLflow and CSV at once', () => {
  it.each([
    { title: 'without the database', keep: isText, sources: sourcesWithoutDatabase },
    ...(hasSqlite
      ? [{ title: 'with it', keep: () => true, sources: [...sourcesWithoutDatabase, 'mlflow.db'] }]
      : []),
  ])('is one metric per name, with all sources and no warning, $title', async ({ keep, sources }) => {
    const merged = merge(await readAll(keep));
    expect(merged.warnings).toEqual([]);
    expect(merged.metrics.map(({ name, points }) => [name, points])).toEqual([
      ['train/loss', 40],
      ['val/brier', 4],
    ]);
    for (const metric of merged.metrics) expect(metric.sources.toSorted()).toEqual(sources.toSorted());
    expect(merged.series.map(({ stepKind }) => stepKind)).toEqual(['step', 'step']);
    const losses = await loggedLosses();
    expect(merged.series[0]?.values.map(Math.fround)).toEqual(losses.map(Math.fround));
    expect(merged.params).toMatchObject({ lr: 0.1, layers: 2, optimizer: 'sgd', shuffle: true });
  });

  it('tells where one of them has another value', async () => {
    const [first, ...others] = await readAll(isText);
    if (first === undefined) throw new Error('nothing was read');
    const [loss, ...more] = first.series;
    if (loss === undefined) throw new Error('no series was read');
    const wrong = { ...first, series: [{ ...loss, values: loss.values.with(7, 9) }, ...more] };
    expect(merge([wrong, ...others]).warnings).toEqual([
      expect.stringMatching(
        /^train\/loss has different points in its sources: 40 in events.*, 40 in metrics\.csv/,
      ),
    ]);
  });
});
