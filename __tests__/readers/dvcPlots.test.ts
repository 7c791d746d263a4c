import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPlotMedia, type PlotReadings } from '../../src/readers/dvc/plotMedia.ts';
import { readDvcPlots } from '../../src/readers/dvc/plots.ts';
import type { FileName } from '../../src/readers/reader.ts';
import type { MediumKind, MediumOf } from '../../src/records/media/medium.ts';
import { useTempFiles } from './tempFiles.ts';

const files = useTempFiles();
const fixture = (path: string): FileName => ({
  path,
  absolutePath: fileURLToPath(new URL(`../fixtures/dvcPlots/${path}`, import.meta.url)),
});
const names = [
  'classes.csv',
  'roc_train.json',
  'roc_test.json',
  'prc.json',
  'loss.tsv',
  'width.json',
  'images/weights.png',
];

/** What `dvc plots show --json` draws. */
const drawn = JSON.parse(readFileSync(fixture('expected.json').absolutePath, 'utf8')) as Record<
  string,
  readonly Readonly<Record<string, unknown>>[]
>;
const columnOf = (plot: string, name: string, filename?: string): unknown[] =>
  (drawn[plot] ?? []).filter((row) => row['filename'] === filename).map((row) => row[name]);

async function readPlots(yaml: FileName, data: readonly FileName[]): Promise<PlotReadings> {
  return readPlotMedia('dvc.yaml', await readDvcPlots(yaml), data);
}

function mediumOf<Kind extends MediumKind>({ readings }: PlotReadings, kind: Kind): MediumOf<Kind> {
  const found = readings
    .flatMap(({ media }) => media?.media ?? [])
    .find((medium): medium is MediumOf<Kind> => medium.kind === kind);
  if (found === undefined) throw new Error(`no ${kind}`);
  return found;
}

describe('plots of a pipeline that DVC ran', () => {
  it('show the points that DVC itself draws', async () => {
    const found = await readPlots(fixture('dvc.yaml'), names.map(fixture));
    expect(found.readings[0]?.warnings).toEqual([]);
    expect(mediumOf(found, 'roc-curve')).toMatchObject({
      name: 'roc',
      curves: ['roc_train.json', 'roc_test.json'].map((name) => ({
        name,
        fpr: columnOf('roc', 'fpr', name),
        tpr: columnOf('roc', 'tpr', name),
      })),
    });
    expect(mediumOf(found, 'pr-curve').curves).toMatchObject([
      { recall: columnOf('prc.json', 'recall'), precision: columnOf('prc.json', 'precision') },
    ]);
    expect(mediumOf(found, 'table')).toMatchObject({
      columns: ['width', 'error'],
      rows: columnOf('width.json', 'width').map((width, at) => [width, columnOf('width.json', 'error')[at]]),
    });
    expect(mediumOf(found, 'images').images.map(({ caption }) => caption)).toEqual(['images/weights.png']);
  });

  it('count what their columns call actual and predicted', async () => {
    const matrix = mediumOf(await readPlots(fixture('dvc.yaml'), names.map(fixture)), 'confusion-matrix');
    expect(matrix).toMatchObject({
      classes: ['cat', 'dog'],
      counts: [
        [1, 1],
        [0, 2],
      ],
    });
  });

  it('over a step are metrics, which are left to the readers of their files', async () => {
    const found = await readPlots(fixture('dvc.yaml'), names.map(fixture));
    expect(found.series).toContain('loss.tsv');
    expect([...found.shown].toSorted()).toEqual(names.filter((name) => name !== 'loss.tsv').toSorted());
  });

  it('of files that the command did not write show nothing', async () => {
    const { readings, shown } = await readPlots(fixture('dvc.yaml'), []);
    expect([readings, [...shown]]).toEqual([[], []]);
  });
});

describe('a dvc.yaml that a stranger wrote', () => {
  it.each([
    ['leads out of the workspace', 'plots: [{../../x.csv: {x: a, y: b}}, {/x.csv: {x: a, y: b}}]'],
    ['holds no list', 'plots: 3'],
    ['nests lists', 'plots: [[[x.csv]]]'],
    ['is no YAML', 'plots: ['],
    ['leaves names to DVC', 'plots: ["${item}.csv"]'],
  ])('gives no plots when it %s', async (title, text) => {
    expect(await readDvcPlots(await files.write(`${title}.yaml`, text))).toEqual([]);
  });

  it('gives a warning for columns that are not there and for broken files', async () => {
    const yaml = await files.write(
      'dvc.yaml',
      'plots: [{a.csv: {x: p, y: q}}, {b.json: {x: __proto__, y: q}}, {c.json: {x: p, y: q}}]',
    );
    const data = [
      await files.write('a.csv', 'x,y\n1,2\n'),
      await files.write('b.json', '[{"x": 1}]'),
      await files.write('c.json', '{{'),
    ];
    const found = await readPlots(yaml, data);
    expect(found.readings[0]?.warnings).toHaveLength(3);
    expect(found.readings[0]?.media).toBeUndefined();
  });
});
