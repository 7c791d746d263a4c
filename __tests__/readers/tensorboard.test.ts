import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readHead } from '../../src/readers/fileText.ts';
import { tensorboardReader } from '../../src/readers/tensorboard.ts';
import { encodeNumber } from '../../src/records/metricValue.ts';
import type { Reading } from '../../src/records/reading.ts';

const root = fileURLToPath(new URL('../fixtures/tensorboard', import.meta.url));

interface Expected extends Pick<Reading, 'params' | 'tags'> {
  readonly series: readonly {
    name: string;
    labels: object;
    steps: number[];
    values: unknown[];
    wallTimesMs: number[];
  }[];
}

async function readFixture(path: string): Promise<Reading> {
  return tensorboardReader.read(await readHead({ path, absolutePath: `${root}/${path}` }), {
    startedAtMs: null,
  });
}

describe('event files', () => {
  it.each([
    ['tensorboardX', 'tensorboardx', '', 90],
    ['a restarted run of tensorboardX', 'restarted', '', 8],
    ['TensorFlow 2, all types of numbers', 'tf2', '', 260],
    ['the writer of TensorFlow 1', 'tf1', '', 40],
    ['Keras, training', 'kerasfit', '-train', 8],
    ['Keras, validation', 'kerasfit', '-validation', 8],
    ['CatBoost, training', 'catboostfit', '-learn', 12],
    ['CatBoost, test', 'catboostfit', '-test', 12],
  ])('of %s give every value that EventAccumulator gives', async (_, directory, run, least) => {
    const golden = JSON.parse(readFileSync(`${root}/${directory}/golden.json`, 'utf8')) as {
      files: { path: string; expected: string }[];
    };
    const file = golden.files.find(({ expected }) => expected === `expected${run}.json`);
    const expected = JSON.parse(readFileSync(`${root}/${directory}/${file?.expected}`, 'utf8')) as Expected;
    const reading = await readFixture(`${directory}/${file?.path}`);
    expect(reading.params).toEqual(expected.params);
    expect(reading.tags).toMatchObject(expected.tags);
    const bare = reading.series.map(({ stepKind: _, ...series }) => ({
      ...series,
      values: series.values.map(encodeNumber),
    }));
    expect(bare).toEqual(expect.arrayContaining([...expected.series]));
    expect(bare).toHaveLength(expected.series.length);
    expect(bare.reduce((sum, { values }) => sum + values.length, 0)).toBeGreaterThanOrEqual(least);
    expect(reading.warnings).toEqual([]);
  });
});
