import { randomBytes } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { placeInBundle, placeInIndex } from '../../src/stores/artifactNames.ts';
import { unpackArchive, type ArchiveLimits } from '../../src/stores/unpackArchive.ts';
import { hostileString } from '../support/hostileString.ts';
import { craftZip, type CraftedEntry } from './craftedZips.ts';
import { tempDirectory } from './tempStore.ts';

const limits: ArchiveLimits = { entries: 20, entryBytes: 1000, totalBytes: 1500 };

async function unpack(
  bytes: Buffer,
  accept: (name: string) => string | null = placeInBundle,
): Promise<{ places: ReadonlyMap<string, number>; into: string }> {
  const directory = await tempDirectory();
  const into = join(directory, 'unpacked');
  const archive = join(directory, 'archive.zip');
  await writeFile(archive, bytes);
  return { places: await unpackArchive(archive, into, accept, limits), into };
}

describe('an archive of a bundle', () => {
  test('gives the files that a bundle has, with their sizes, and passes over the rest', async () => {
    const { places, into } = await unpack(
      craftZip([
        { name: 'record.json', data: '{"a": 1}' },
        { name: 'notes/other.txt', data: 'x'.repeat(100_000) },
        { name: 'log.txt.gz', data: 'log', method: 0 },
        { name: 'media/', data: '', method: 0 },
      ]),
    );
    expect([...places]).toEqual([
      ['record.json', 8],
      ['log.txt.gz', 3],
    ]);
    expect(await readFile(join(into, 'record.json'), 'utf8')).toBe('{"a": 1}');
    expect(await readdir(into)).toEqual(['log.txt.gz', 'record.json']);
  });

  test('without any file of a bundle gives nothing', async () => {
    expect((await unpack(craftZip([]))).places.size).toBe(0);
  });
});

const record = (more: Partial<CraftedEntry> = {}): CraftedEntry => ({
  name: 'record.json',
  data: '{}',
  ...more,
});

describe('an archive that is refused', () => {
  test.each<[string, () => Buffer, string]>([
    ['has too many entries', () => craftZip([record()], 21), 'holds too much: 21 entries'],
    ['claims a million', () => craftZip([record()], 1_000_000), 'holds too much: 1000000 entries'],
    [
      'states a size beyond the limit',
      () => craftZip([record({ statedBytes: 1001 })]),
      '1001 bytes in record.json',
    ],
    ['states 10 GB', () => craftZip([record({ statedBytes: 10_000_000_000 })]), '10000000000 bytes'],
    [
      'is too large only together',
      () => craftZip([record({ data: 'x'.repeat(900) }), { name: 'log.txt.gz', data: 'x'.repeat(900) }]),
      'over 1800 bytes',
    ],
    [
      'holds more than it states',
      () => craftZip([record({ data: Buffer.alloc(1 << 20), statedBytes: 10 })]),
      'too many bytes',
    ],
    ['holds less than it states', () => craftZip([record({ statedBytes: 900 })]), 'not enough bytes'],
    ['holds a link', () => craftZip([record({ unixMode: 0o120777 })]), 'holds a link'],
    ['holds a name twice', () => craftZip([record(), record()]), 'holds record.json twice'],
    ['leads up', () => craftZip([{ name: '../x', data: '' }, record()]), 'invalid relative path'],
    ['leads to the root', () => craftZip([{ name: '/x', data: '' }, record()]), 'absolute path'],
    [
      'leads up by backslashes',
      () => craftZip([{ name: '..\\x', data: '' }, record()]),
      'invalid relative path',
    ],
    ['leads to a drive', () => craftZip([{ name: 'C:\\x', data: '' }, record()]), 'absolute path'],
    ['is encrypted', () => craftZip([record({ isEncrypted: true })]), 'encrypted'],
    [
      'is packed in an unknown way',
      () => craftZip([record({ method: 99 })]),
      'unsupported compression method',
    ],
    [
      'is cut off',
      () => craftZip([record({ data: randomBytes(500) })]).subarray(0, 300),
      'no archive that can be unpacked',
    ],
    ['is none', () => Buffer.from('{"message": "Not Found"}'), 'no archive that can be unpacked'],
    ['is empty', () => Buffer.alloc(0), 'no archive that can be unpacked'],
  ])('because it %s', async (_, bytes, message) => {
    const refused = unpack(bytes());
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toThrow(message);
  });

  test('is refused in time and with a UserError wherever its bytes are damaged', async () => {
    const whole = craftZip([record({ data: randomBytes(300) }), { name: 'log.txt.gz', data: 'log' }]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        const failure: unknown = await unpack(damaged).then(
          () => null,
          (error: unknown) => error,
        );
        if (failure !== null) expect(failure).toBeInstanceOf(UserError);
      }),
      { numRuns: 150 },
    );
  });
});

test('nothing is written for a name that leads elsewhere, whatever the name', async () => {
  const directory = await tempDirectory();
  const root = join(directory, 'deep', 'er');
  const archive = join(directory, 'named.zip');
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        hostileString,
        hostileString.map((text) => `../../${text}`),
        hostileString.map((text) => `runs/${text}/record.json`),
      ),
      async (name) => {
        await writeFile(archive, craftZip([{ name, data: 'pwned' }]));
        for (const accept of [placeInBundle, placeInIndex])
          await unpackArchive(archive, root, accept, limits).catch((error: unknown) => {
            expect(error).toBeInstanceOf(UserError);
          });
      },
    ),
    { numRuns: 60 },
  );
  expect(await readdir(directory)).toEqual(['named.zip']);
});

describe('the place of an entry', () => {
  test.each([
    ['record.json', 'record.json'],
    ['log.txt.gz', 'log.txt.gz'],
    ['./record.json', null],
    ['RECORD.JSON', null],
    ['record.json/', null],
    ['record.json\0', null],
    ['a/record.json', null],
  ])('%j in a bundle is %j', (name, place) => expect(placeInBundle(name)).toBe(place));

  const id = '20261120T203112Z-3f9a2c01b4de';
  test.each([
    [`runs/${id}/record.json`, join('runs', id, 'record.json')],
    [`runs/${id}/log.txt.gz`, null],
    [`runs/${id}/record.json/x`, null],
    [`runs/../record.json`, null],
    [`runs/${id}\n/record.json`, null],
    [`runs//record.json`, null],
    [`/runs/${id}/record.json`, null],
    [`runs/__proto__/record.json`, null],
  ])('%j in an index is %j', (name, place) => expect(placeInIndex(name)).toBe(place));
});
