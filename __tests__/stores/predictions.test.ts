import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Predictions } from '../../src/predictions/predictions.ts';
import { testSetDigest } from '../../src/predictions/testSetDigest.ts';
import type { PredictionsFile } from '../../src/records/bundleFiles.ts';
import { fileDigest } from '../../src/stores/bundle.ts';
import { openDirectoryStore } from '../../src/stores/directoryStore.ts';
import { readBundlePredictions } from '../../src/stores/readPredictions.ts';
import { type Example, makePredictions } from '../predictions/makePredictions.ts';
import { sampleRecord } from '../records/sampleRecord.ts';
import { oneId, problemOf, tempDirectory } from './tempStore.ts';

const { predictions: _, series: __, ...draft } = { ...sampleRecord, id: oneId, log: null };

async function kept(predictions: Predictions) {
  const store = await openDirectoryStore(await tempDirectory());
  return (await store.openBundle(oneId)).commit(draft, [], { predictions });
}

/** A bundle whose per-example file holds this text, digest and all. */
async function crafted(content: string | Buffer) {
  const directory = await tempDirectory();
  await writeFile(join(directory, 'predictions.csv.gz'), gzipSync(content));
  const digest = await fileDigest(join(directory, 'predictions.csv.gz'));
  const file: PredictionsFile = {
    path: 'predictions.csv.gz',
    digest,
    rows: 1,
    testSetDigest: digest,
    source: 'p.csv',
    columns: { id: 'id', label: 'label', prediction: null, score: null, slices: [] },
    positive: null,
  };
  return { record: { ...sampleRecord, predictions: file }, directory };
}

// Cells keep no blanks around them: nobody means those.
const text = fc
  .oneof(fc.string({ minLength: 1 }), fc.constantFrom('a,b', '"', 'x\ny', '__proto__', 'ü'))
  .filter((one) => one.trim() === one && one !== '' && !one.includes('\0') && !/\p{Cs}/u.test(one));
/** Text knows no zero below zero, which is the same score. */
const score = fc.double().map((value) => value + 0);
const anyExamples = fc.uniqueArray(
  fc.record({ id: text, label: fc.option(text), answer: fc.option(text), score, group: text }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 20 },
);

describe('predictions in a bundle', () => {
  it('are read back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(anyExamples, fc.boolean(), async (rows, scored) => {
        const examples = rows.map(({ score, group, ...rest }): Example => ({
          ...rest,
          ...(scored ? { score } : {}),
          slices: { group },
        }));
        const labelled = rows.filter(({ label }) => label !== null).length;
        const predictions = makePredictions(examples);
        const run = await kept(predictions);
        expect(await readBundlePredictions(run)).toEqual(predictions);
        expect(run.record.predictions).toMatchObject({
          rows: labelled,
          source: 'predictions.csv',
          testSetDigest: testSetDigest(predictions),
          columns: { id: 'id', slices: labelled > 0 ? ['group'] : [] },
        });
      }),
      { numRuns: 30 },
    );
  });

  it('are none for a run without a per-example file', async () => {
    const store = await openDirectoryStore(await tempDirectory());
    const run = await (await store.openBundle(oneId)).commit(draft, []);
    expect(run.record.predictions).toBeNull();
    expect(await readBundlePredictions(run)).toBeNull();
  });

  it('are refused when they were edited', async () => {
    const run = await kept(makePredictions([{ id: 'a', label: 'x', answer: 'x' }]));
    await writeFile(join(run.directory, 'predictions.csv.gz'), gzipSync('id,label\n'));
    expect((await problemOf(readBundlePredictions(run))).message).toMatch(/edited or damaged/);
  });

  it.each([
    ['other columns', 'id,label,score\n1,2,3\n', /expected the columns id, label, prediction, score/],
    ['a row that is cut off', 'id,label,prediction,score\na,x\n', /line 2 is broken/],
    ['a row without an id', 'id,label,prediction,score\n,x,x,1\n', /line 2 is broken/],
    [
      'an id twice, once without a label',
      'id,label,prediction,score\na,x,x,1\na,,x,\n',
      /an id stands twice/,
    ],
    ['an id twice', 'id,label,prediction,score\na,x,x,1\na,x,x,1\n', /an id stands twice/],
    ['far too much text', Buffer.alloc(2_000_000, 'x'), /larger than 1048576 bytes/],
  ])('of a stranger are refused with %s', async (_title, content, message) => {
    const run = await crafted(content);
    expect((await problemOf(readBundlePredictions(run, 1_048_576))).message).toMatch(message);
  });

  it('keep examples without a label behind the others', async () => {
    const predictions = makePredictions([
      { id: 'u', label: null, answer: '1' },
      { id: 'a', label: '1', answer: '0', score: 0.25, slices: { lang: 'en' } },
      { id: 'v,', label: null },
    ]);
    const run = await kept(predictions);
    const stored = gunzipSync(await readFile(join(run.directory, 'predictions.csv.gz'))).toString();
    expect(stored).toBe('id,label,prediction,score,lang\na,1,0,0.25,en\nu,,1,,\n"v,",,,,\n');
    expect(await readBundlePredictions(run)).toEqual(predictions);
    expect(run.record.predictions?.rows).toBe(1);
  });

  it('are text that any tool reads', async () => {
    const { directory } = await kept(
      makePredictions([{ id: 'a', label: '1', answer: '0', score: 0.25, slices: { lang: 'en' } }]),
    );
    const stored = gunzipSync(await readFile(join(directory, 'predictions.csv.gz'))).toString();
    expect(stored).toBe('id,label,prediction,score,lang\na,1,0,0.25,en\n');
  });
});
