import { afterAll, describe, expect, it } from 'vitest';
import { readFiles, type ReadResult } from '../../src/readers/readFiles.ts';
import type { Reading } from '../../src/records/reading.ts';
import { hasSqlite } from './databases.ts';
import { compareWithLibrary } from './goldenDifferences.ts';
import { committedAnswer } from './aimAnswers.ts';
import { copyFixture, listGoldenFolders, type GoldenFolder } from './goldenFixtures.ts';

const folders = await listGoldenFolders();
const rows: { folder: GoldenFolder; compared: number; differences: number }[] = [];
const databases = new Set(['mlflow', 'optuna', 'trackio', 'aim']);

/** The reading of a file, or of the run that it is part of. */
function readingOf({ readings, ignored }: ReadResult, path: string): Reading {
  const reason = ignored.find((file) => file.path === path)?.reason;
  const source = reason?.kind === 'partOf' ? reason.anchor : path;
  const reading = readings.find((one) => one.source.path === source);
  if (reading === undefined) throw new Error(`${path} was not read`);
  return reading;
}

afterAll(() => {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
  process.stdout.write(
    line(['format', 'library', 'version', 'values compared', 'differences']) +
      line(['---', '---', '---', '---:', '---:']) +
      rows
        .map(({ folder: { format, library, version }, compared, differences }) =>
          line([format, library, version, compared, differences]),
        )
        .join(''),
  );
});

describe('files that the libraries themselves wrote', () => {
  it('are there for each tracker', () => {
    const formats = new Set(folders.map(({ format }) => format));
    expect([...formats]).toEqual(
      expect.arrayContaining([
        'tensorboard',
        'wandb',
        'mlflow',
        'mlflow-files',
        'optuna',
        'optuna-journal',
        'trackio',
        'neptune',
        'aim',
      ]),
    );
  });

  it('are held against each single value, so that one that differs, lacks or is too much is told', () => {
    const series = {
      name: 'loss',
      labels: {},
      stepKind: 'step' as const,
      steps: [0, 1],
      values: [0.5, 0.25],
    };
    const reading: Reading = {
      source: { format: 'x', path: 'x' },
      params: { lr: 0.1 },
      series: [series],
      summary: [],
      hints: [],
      tags: {},
      warnings: [],
    };
    const expected = { params: { lr: 0.1 }, series: [series], summary: [] };
    expect(compareWithLibrary(reading, expected)).toEqual({ compared: 6, differences: [] });
    const wrong = { ...expected, params: { lr: '0.1' }, series: [{ ...series, values: [0.5], steps: [0] }] };
    expect(compareWithLibrary(reading, wrong).differences).toEqual([
      'param lr: expected "0.1", read 0.1',
      'series loss step 1: not expected',
      'series loss value 1: not expected',
    ]);
  });

  it.skipIf(!hasSqlite).each(folders.filter(({ format }) => databases.has(format)))(
    '$folder: every value in the database of $library $version is what the library reads',
    compareFolder,
  );

  it.each(folders.filter(({ format }) => !databases.has(format)))(
    '$folder: every value of $library $version is what the library reads',
    compareFolder,
  );
});

/** Each file named for itself, and all at once as files that a command left. */
async function compareFolder(folder: GoldenFolder): Promise<void> {
  const { files, remove } = await copyFixture(folder.folder);
  try {
    const found = await readFiles(files, { explicit: false, askAim: committedAnswer });
    expect(found.warnings).toEqual([]);
    let compared = 0;
    const differences: string[] = [];
    for (const { path, expected } of folder.files) {
      const own = files.filter((file) => file.path === path);
      const named = readingOf(await readFiles(own, { explicit: true, askAim: committedAnswer }), path);
      expect(named.source.format).toBe(folder.format);
      const whenNamed = compareWithLibrary(named, expected);
      const whenFound = compareWithLibrary(readingOf(found, path), expected);
      compared += whenNamed.compared;
      differences.push(...new Set([...whenNamed.differences, ...whenFound.differences]));
    }
    rows.push({ folder, compared, differences: differences.length });
    expect(compared).toBeGreaterThan(0);
    expect(differences.slice(0, 20)).toEqual([]);
  } finally {
    await remove();
  }
}
