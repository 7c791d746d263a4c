import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readFiles } from '../../src/readers/readFiles.ts';
import type { Reading } from '../../src/records/reading.ts';
import { imagesOf, type Medium } from '../../src/records/media/medium.ts';
import { hasSqlite } from './databases.ts';
import { copyFixture, fixturesFolder } from './goldenFixtures.ts';

/** What the library's own reader, or scikit-learn, says of a medium; images by the SHA-256 of their bytes. */
interface ExpectedMedium extends Readonly<Record<string, unknown>> {
  readonly kind: string;
  readonly name: string;
  /** True where that reader gives single precision. */
  readonly float32?: boolean;
}

interface MediaDocument {
  readonly library: string;
  readonly version: string;
  readonly file: string;
  readonly media: readonly ExpectedMedium[];
}

const folders = ['tensorboard', 'wandb', 'mlflow-files', 'mlflow-sqlite', 'dvclive'];
const rows: { library: string; version: string; media: number; values: number }[] = [];

afterAll(() => {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
  process.stdout.write(
    line(['library', 'version', 'media', 'values compared', 'differences']) +
      line(['---', '---', '---:', '---:', '---:']) +
      rows.map(({ library, version, media, values }) => line([library, version, media, values, 0])).join(''),
  );
});

function documentOf(folder: string): MediaDocument {
  return JSON.parse(
    readFileSync(join(fixturesFolder, 'media', folder, 'media.json'), 'utf8'),
  ) as MediaDocument;
}

async function readingOf(folder: string, { file }: MediaDocument): Promise<Reading> {
  const { files, remove } = await copyFixture(`media/${folder}`);
  try {
    const { readings, warnings } = await readFiles(
      files.filter(({ path }) => path !== 'media.json'),
      { explicit: false },
    );
    expect(warnings).toEqual([]);
    const reading = readings.find(({ source }) => source.path === file);
    if (reading === undefined) throw new Error(`${file} was not read`);
    expect(reading.warnings).toEqual([]);
    return reading;
  } finally {
    await remove();
  }
}

/** The fields under which a medium is held against what is expected: those of a single curve stand for themselves. */
function fieldsOf(medium: Medium): Readonly<Record<string, unknown>> {
  const curve = 'curves' in medium && medium.curves.length === 1 ? medium.curves[0] : {};
  const shots = medium.kind === 'images' ? medium.images : [];
  return {
    ...medium,
    ...curve,
    name: medium.name,
    ...(medium.kind === 'images'
      ? {
          images: imagesOf(medium)
            .map(({ file }) => file.replace(/\.\w+$/, ''))
            .toSorted(),
          captions: shots.map(({ caption }) => caption),
          boxes: shots.flatMap(({ boxes }) => boxes),
          masks: shots.flatMap(({ masks }) => masks),
        }
      : {}),
  };
}

function countValues(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + countValues(one), 0);
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, one) => sum + countValues(one), 0);
}

const asFloats = (value: unknown): unknown =>
  Array.isArray(value) ? value.map((one: number) => Math.fround(one)) : value;

describe('media that the libraries themselves wrote', () => {
  it.each(folders.filter((folder) => hasSqlite || folder !== 'mlflow-sqlite'))(
    '%s: every value is what the library, or scikit-learn, says',
    async (folder) => {
      const document = documentOf(folder);
      const media = (await readingOf(folder, document)).media?.media ?? [];
      let values = 0;
      for (const { kind, name, float32 = false, ...expected } of document.media) {
        const medium = media.find((one) => one.kind === kind && one.name === name);
        if (medium === undefined) throw new Error(`no ${kind} is called ${name}`);
        const fields = fieldsOf(medium);
        for (const [field, value] of Object.entries(expected)) {
          const seen = float32 ? asFloats(fields[field]) : fields[field];
          if (field === 'curves') expect(seen).toMatchObject(value as object);
          else expect(seen, `${name} ${field}`).toEqual(value);
          values += countValues(value);
        }
      }
      expect(media.map(({ name }) => name).toSorted()).toEqual(
        document.media.map(({ name }) => name).toSorted(),
      );
      rows.push({ library: document.library, version: document.version, media: media.length, values });
    },
  );
});
