import { describe, expect, it } from 'vitest';
import { documentMedia } from '../../src/readers/media/documentMedia.ts';
import { decodeDataUri } from '../../src/readers/media/dataUri.ts';
import { readMask } from '../../src/readers/media/pngMask.ts';
import { parseJson } from '../../src/readers/parseJson.ts';
import { mediumSchema } from '../../src/records/media/medium.ts';
import { samplePng } from '../support/sampleMedia.ts';
import { useTempFiles } from './tempFiles.ts';

const files = useTempFiles();

function mediaOf(text: string) {
  const parsed = parseJson(text);
  if (parsed.kind === 'broken') throw new Error(parsed.problem);
  return documentMedia(parsed.value, 'n').map((medium) => mediumSchema.parse(medium));
}

describe('documents that hold structured results', () => {
  it.each([
    [
      'cells with counts (W&B)',
      '{"columns":["Actual","Predicted","nPredictions"],"data":[["a","a",3],["a","b",1],["b","a",0],["b","b",2]]}',
      {
        kind: 'confusion-matrix',
        classes: ['a', 'b'],
        counts: [
          [3, 1],
          [0, 2],
        ],
      },
    ],
    [
      'a row for each example (DVCLive)',
      '[{"actual":"10","predicted":"9"},{"actual":"9","predicted":"9"}]',
      {
        kind: 'confusion-matrix',
        classes: ['9', '10'],
        counts: [
          [1, 0],
          [1, 0],
        ],
      },
    ],
    [
      'points under one name (DVCLive)',
      '{"roc":[{"fpr":0,"tpr":0,"threshold":Infinity},{"fpr":1,"tpr":1,"threshold":0.1}]}',
      { kind: 'roc-curve', curves: [{ name: null, fpr: [0, 1], tpr: [0, 1] }] },
    ],
    [
      'points by class (W&B)',
      '{"columns":["class","precision","recall"],"data":[["a",1,0],["b",0.5,1],["a",0.7,1]]}',
      {
        kind: 'pr-curve',
        curves: [
          { name: 'a', recall: [0, 1], precision: [1, 0.7] },
          { name: 'b', recall: [1] },
        ],
      },
    ],
    [
      'bins of probabilities (DVCLive)',
      '{"calibration":[{"prob_true":0.1,"prob_pred":0.2}]}',
      { kind: 'calibration', curves: [{ predicted: [0.2], observed: [0.1] }] },
    ],
    [
      'importances (wandb.sklearn)',
      '{"columns":["feature_names","importances"],"data":[["f",0.5]]}',
      { kind: 'feature-importance', features: [{ name: 'f', value: 0.5 }] },
    ],
    [
      'answers to prompts',
      '{"columns":["prompt","output","target"],"data":[["p","o","t"]]}',
      { kind: 'prompts', samples: [{ prompt: 'p', output: 'o', expected: 't' }] },
    ],
    [
      'any other table',
      '{"columns":["x",2],"data":[[1,NaN],[true]]}',
      {
        kind: 'table',
        columns: ['x', '2'],
        rows: [
          [1, 'NaN'],
          [true, null],
        ],
      },
    ],
    [
      'what confusion_matrix() returns',
      '{"accuracy":0.9,"confusion_matrix":[[5,1],[0,3]],"labels":["a","b"]}',
      { kind: 'confusion-matrix', classes: ['a', 'b'] },
    ],
    [
      'what roc_curve() returns',
      '{"fpr":[0,1],"tpr":[0,1],"roc_auc":0.5}',
      { kind: 'roc-curve', curves: [{ auc: 0.5 }] },
    ],
    ['importances by name', '{"feature_importances":{"a":0.1,"b":2}}', { kind: 'feature-importance' }],
  ])('%s', (_, text, expected) => {
    expect(mediaOf(text)).toMatchObject([{ name: 'n', ...expected }]);
  });

  it.each([
    '{}',
    '[]',
    '[1,2]',
    '{"accuracy":0.9}',
    '{"precision":0.9,"recall":0.8}',
    '{"fpr":[0,2],"tpr":[0,1]}',
    '{"fpr":[0],"tpr":[0,1]}',
    '{"confusion_matrix":[[1,2]]}',
    '{"confusion_matrix":[[-1]]}',
  ])('%s is none', (text) => {
    expect(mediaOf(text)).toEqual([]);
  });

  it('are found beside the metrics of the same file, which stay', async () => {
    const reading = await files.read('metrics.json', '{"accuracy":0.9,"confusion_matrix":[[5,1],[0,3]]}');
    expect(reading.summary.map(({ name }) => name)).toEqual(['accuracy']);
    expect(reading.media?.media).toMatchObject([
      { kind: 'confusion-matrix', name: 'metrics', classes: ['0', '1'] },
    ]);
  });

  it.each([
    [
      'plots/confusion.json',
      '[{"actual":"1","predicted":"0"},{"actual":"0","predicted":"0"}]',
      'confusion-matrix',
    ],
    ['plots/cm.json', '{"confusion_matrix":[[5,1],[0,3]],"labels":["a","b"]}', 'confusion-matrix'],
    ['plots/curve.json', '{"roc":[{"fpr":0.0,"tpr":0.0},{"fpr":1.0,"tpr":1.0}]}', 'roc-curve'],
  ])('are found in %s though nobody named it, and are no metrics', async (path, text, kind) => {
    const { readings } = await files.discover(path, text);
    expect(readings.map(({ series, summary }) => [series, summary])).toEqual([[[], []]]);
    expect(readings[0]?.media?.media.map((medium) => medium.kind)).toEqual([kind]);
  });

  it('say how many rows of a long table there were', () => {
    const rows = Array.from({ length: 1_500 }, (_, index) => [index]);
    expect(mediaOf(JSON.stringify({ columns: ['x'], data: rows }))).toMatchObject([
      { total: 1_500, rows: { length: 1_000 } },
    ]);
  });

  it('thin a curve of many points evenly, both ends among them', () => {
    const points = Array.from({ length: 9_000 }, (_, index) => ({ fpr: index / 8_999, tpr: index / 8_999 }));
    const [curve] = mediaOf(JSON.stringify({ roc: points }));
    if (curve?.kind !== 'roc-curve') throw new Error('no curve');
    const { fpr = [] } = curve.curves[0] ?? {};
    expect([fpr.length, fpr[0], fpr.at(-1)]).toEqual([2_000, 0, 1]);
  });
});

describe('a mask', () => {
  it('is read as runs of pixels by class', () => {
    const mask = samplePng(5, 3, (x, y) => (y === 1 && x > 0 && x < 4 ? 2 : x === 4 ? 1 : 0));
    expect([...(readMask(mask) ?? [])]).toEqual([
      [
        1,
        [
          [0, 4, 1],
          [1, 4, 1],
          [2, 4, 1],
        ],
      ],
      [2, [[1, 1, 3]]],
    ]);
  });

  it('is refused when it claims a size that its data do not have, and when it is a bomb', () => {
    const small = Buffer.from(samplePng(5, 3, () => 1));
    small.writeUInt32BE(1_000, 16);
    expect(readMask(small)).toBeNull();
    small.writeUInt32BE(100_000, 16);
    small.writeUInt32BE(100_000, 20);
    expect(readMask(small)).toBeNull();
    expect(readMask(samplePng(300, 300, (x, y) => (x + y) % 2))).toBeNull();
    expect(readMask(Buffer.from('no image'))).toBeNull();
  });
});

describe('data of an image', () => {
  it.each([
    ['data:image/png;base64,AAEC', [0, 1, 2]],
    ['data:;base64,AAE=', [0, 1]],
    ['data:image/png;base64,AAE', [0, 1]],
    ['data:image/png;base64,', null],
    ['data:image/png;base64,A', null],
    ['data:image/png;base64,A A=', null],
    ['data:image/png,AAEC', null],
    ['AAEC', null],
  ])('%s', (text, expected) => {
    const bytes = decodeDataUri(text);
    expect(bytes === null ? null : [...bytes]).toEqual(expected);
  });
});
