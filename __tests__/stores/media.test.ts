import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mediumSchema, noMedia, type Media } from '../../src/records/media/medium.ts';
import { bundleFiles, indexFiles, placeInBundle, placeInIndex } from '../../src/stores/artifactNames.ts';
import { openDirectoryStore } from '../../src/stores/directoryStore.ts';
import { readBundleMedia } from '../../src/stores/readMedia.ts';
import type { StoredRun } from '../../src/stores/runStore.ts';
import { sampleRecord } from '../records/sampleRecord.ts';
import { sampleMedia, samplePng, store } from '../support/sampleMedia.ts';
import { oneId, tempDirectory } from './tempStore.ts';

async function storeMedia(media: Media): Promise<StoredRun> {
  const runs = await openDirectoryStore(await tempDirectory());
  const bundle = await runs.openBundle(oneId);
  await writeFile(join(bundle.directory, 'log.txt.gz'), '');
  const { series: _, media: __, ...draft } = { ...sampleRecord, id: oneId };
  return bundle.commit(draft, [], { media });
}

/** A bundle with one image, made by hand: its bytes may be anything, its name and digest are right. */
async function bundleWithImage(bytes: Uint8Array, extension = 'png'): Promise<StoredRun> {
  const directory = await tempDirectory();
  await mkdir(join(directory, 'media'));
  const file = `${createHash('sha256').update(bytes).digest('hex')}.${extension}`;
  await writeFile(join(directory, 'media', file), bytes);
  const text = JSON.stringify({
    kind: 'images',
    name: 'n',
    step: null,
    images: [{ image: { file, width: 1, height: 1 }, boxes: [], masks: [] }],
  });
  return withMedium(directory, text);
}

async function withMedium(directory: string, text: string): Promise<StoredRun> {
  await mkdir(join(directory, 'media'), { recursive: true });
  const file = `media/${createHash('sha256').update(text).digest('hex')}.json`;
  await writeFile(join(directory, file), text);
  const entry = { kind: 'images', name: 'n', step: null, file, bytes: text.length, images: [] };
  return { record: { ...sampleRecord, media: [entry] }, directory };
}

describe('media in a bundle', () => {
  it('come back as they were written, each file under its digest', async () => {
    const media = sampleMedia('candidate');
    const run = await storeMedia(media);
    const { warnings, ...read } = await readBundleMedia(run);
    expect(warnings).toEqual([]);
    expect(read.media).toEqual(media.media);
    for (const [file, bytes] of media.images)
      expect(Buffer.compare(read.images.get(file) ?? Buffer.alloc(0), bytes)).toBe(0);
    const names = await readdir(join(run.directory, 'media'));
    expect(
      bundleFiles(run)
        .filter((path) => path.startsWith('media/'))
        .toSorted(),
    ).toEqual(names.map((name) => `media/${name}`).toSorted());
    expect(indexFiles([run])).toEqual(
      expect.arrayContaining(names.map((name) => join(run.directory, 'media', name))),
    );
    for (const name of names) {
      expect(placeInBundle(`media/${name}`)).toBe(`media/${name}`);
      expect(placeInIndex(`runs/${oneId}/media/${name}`)).toBe(join('runs', oneId, 'media', name));
    }
  });

  it('are no folder when there are none', async () => {
    const run = await storeMedia(noMedia);
    expect(run.record.media).toEqual([]);
    expect(await readdir(run.directory)).not.toContain('media');
  });

  it('are left out with a warning when a file was edited, is missing, or is a link', async () => {
    const run = await storeMedia({
      media: ['a', 'b', 'c'].map((name) => mediumSchema.parse({ kind: 'text', name, text: name })),
      images: new Map(),
    });
    const [edited = '', missing = '', linked = ''] = run.record.media.map(({ file }) =>
      join(run.directory, file),
    );
    await writeFile(edited, '{}');
    await rm(missing);
    await rename(linked, `${run.directory}-elsewhere`);
    await symlink(`${run.directory}-elsewhere`, linked);
    const { media, warnings } = await readBundleMedia(run);
    expect(media).toEqual([]);
    expect(warnings).toEqual([
      expect.stringMatching(/^The medium "a" cannot be shown: media\/\w+\.json was edited or damaged/),
      expect.stringMatching(/^The medium "b" cannot be shown: there is no media\//),
      expect.stringMatching(/^The medium "c" cannot be shown: media\/\w+\.json is a symbolic link/),
    ]);
  });

  it.each([
    ['SVG', Buffer.from('<svg onload="alert(1)"/>')],
    ['HTML', Buffer.from('<script>alert(1)</script>'.repeat(4))],
    ['a PNG of 4 gigapixels', hugePng()],
    ['more than 4 MiB', Buffer.concat([samplePng(2, 2, () => 0), Buffer.alloc(4 * 1_048_576)])],
  ])('whose image is %s under the name of a PNG are not shown', async (_, bytes) => {
    const { media, images, warnings } = await readBundleMedia(await bundleWithImage(bytes));
    expect([media.length, images.size, warnings.length]).toEqual([0, 0, 1]);
  });

  it.each([
    ['no JSON', 'x'],
    ['another form', '{"kind":"images"}'],
    [
      'a path out of the bundle',
      JSON.stringify({
        kind: 'images',
        name: 'n',
        step: null,
        images: [{ image: { file: '../../x.png', width: 1, height: 1 } }],
      }),
    ],
    [
      'a matrix that is not square',
      JSON.stringify({ kind: 'confusion-matrix', name: 'n', step: null, classes: ['a'], counts: [[1, 2]] }),
    ],
    [
      'hundreds of thousands of faults',
      JSON.stringify({
        kind: 'histogram',
        name: 'n',
        step: null,
        edges: [],
        counts: Array(200_000).fill('x'),
      }),
    ],
  ])('that hold %s are not shown', async (_, text) => {
    const { media, warnings } = await readBundleMedia(await withMedium(await tempDirectory(), text));
    expect([media.length, warnings.length]).toEqual([0, 1]);
  });

  it('of a record that names ten thousand are read up to the limit', async () => {
    const run = await storeMedia({
      media: [mediumSchema.parse({ kind: 'text', name: 'a', text: 'a' })],
      images: new Map(),
    });
    const [entry] = run.record.media;
    if (entry === undefined) throw new Error('there is no medium');
    const { media, warnings } = await readBundleMedia({
      ...run,
      record: { ...run.record, media: Array(10_000).fill(entry) },
    });
    expect(media).toHaveLength(200);
    expect(warnings).toEqual(['9800 more media are not shown.']);
  });
});

describe('names of media in archives', () => {
  const digest = 'a'.repeat(64);

  it.each([
    `media/../record.json`,
    `media/${digest}.svg`,
    `media/${digest}.json/x`,
    `media/x.png`,
    `MEDIA/${digest}.png`,
    `media\\${digest}.png`,
  ])('%s has no place', (name) => {
    expect(placeInBundle(name)).toBeNull();
    expect(placeInIndex(`runs/${oneId}/${name}`)).toBeNull();
  });

  it('keep images of both sides that are the same once', () => {
    const images = new Map<string, Uint8Array>();
    const png = samplePng(3, 3, () => 7);
    expect(store(images, png)).toEqual(store(images, png));
    expect(images.size).toBe(1);
  });
});

function hugePng(): Buffer {
  const bytes = Buffer.from(samplePng(2, 2, () => 0));
  bytes.writeUInt32BE(65_535, 16);
  bytes.writeUInt32BE(65_535, 20);
  return bytes;
}
