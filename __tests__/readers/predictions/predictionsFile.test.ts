import * as fc from 'fast-check';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import type { PredictionColumns } from '../../../src/predictions/columnRoles.ts';
import { type Predictions, textAt } from '../../../src/predictions/predictions.ts';
import { readPredictionsFile } from '../../../src/readers/predictions/readPredictionsFile.ts';
import { usualColumns } from '../../predictions/makePredictions.ts';
import { problemOf, useTempFiles } from '../tempFiles.ts';

const files = useTempFiles();

async function gather(path: string, content: string | Buffer, columns: Partial<PredictionColumns> = {}) {
  return readPredictionsFile(await files.write(path, content), { ...usualColumns, ...columns });
}

async function problem(path: string, content: string, columns: Partial<PredictionColumns> = {}) {
  const { message, hint } = await problemOf(gather(path, content, columns));
  return [message, hint].filter(Boolean).join(' ');
}

/** Each example in one line. */
function tell({ ids, labels, answers, scores, slices }: Predictions): string[] {
  return ids.map((id, row) =>
    [
      id,
      textAt(labels, row),
      textAt(answers, row),
      ...(scores === null ? [] : [scores[row]]),
      ...slices.map(({ name, column }) => `${name}=${textAt(column, row)}`),
    ].join(' '),
  );
}

/** Of each example without a label what was answered. */
function unlabelledIn({ unlabelled }: Predictions): string[] {
  return unlabelled.ids.map((id, row) => `${id} ${textAt(unlabelled.answers, row)}`);
}

const csv = 'id,label,prediction,score,lang\n1,1,1,0.9,en\n2,0,1,0.6,de\n';
const jsonl =
  '{"id": 1, "label": 1, "prediction": 1, "score": 0.9, "lang": "en"}\n{"id": 2, "label": 0, "prediction": 1.0, "score": 0.6, "lang": "de"}\n';

function parquet(): Buffer {
  const writer = new ByteWriter();
  const parquetWriter = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: 5 },
      { name: 'id', type: 'INT64', repetition_type: 'REQUIRED' },
      { name: 'label', type: 'INT64', repetition_type: 'REQUIRED' },
      { name: 'prediction', type: 'DOUBLE', repetition_type: 'REQUIRED' },
      { name: 'score', type: 'DOUBLE', repetition_type: 'REQUIRED' },
      { name: 'lang', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    ],
  });
  void parquetWriter.write({
    columnData: [
      { name: 'id', data: [1n, 2n] },
      { name: 'label', data: [1n, 0n] },
      { name: 'prediction', data: [1, 1] },
      { name: 'score', data: [0.9, 0.6] },
      { name: 'lang', data: ['en', 'de'] },
    ],
  });
  void parquetWriter.finish();
  return Buffer.from(writer.getBytes());
}

describe('per-example files', () => {
  it.each<[string, string | Buffer]>([
    ['p.csv', csv],
    ['p.tsv', csv.replaceAll(',', '\t')],
    ['semicolons.csv', csv.replaceAll(',', ';')],
    ['windows.csv', `\uFEFF${csv.replaceAll('\n', '\r\n')}`],
    ['p.jsonl', jsonl],
    ['p.json', `[${jsonl.trim().replace('\n', ',')}]`],
    ['p.parquet', parquet()],
    ['no-ending', csv],
  ])('are the same in every format: %s', async (path, content) => {
    const { predictions, warnings } = await gather(path, content, { slices: ['lang'] });
    expect(tell(predictions)).toEqual(['1 1 1 0.9 lang=en', '2 0 1 0.6 lang=de']);
    expect(predictions.positive).toBe('1');
    expect(warnings).toEqual([]);
  });

  it.each([
    ['y_true,y_pred,example_id', '1,0,a', { id: 'example_id', label: 'y_true', prediction: 'y_pred' }],
    [
      'Sample ID,Ground Truth,Predicted',
      'a,1,0',
      { id: 'Sample ID', label: 'Ground Truth', prediction: 'Predicted' },
    ],
    [',target,pred', 'a,1,0', { id: '', label: 'target', prediction: 'pred' }],
  ])('are understood by the usual names: %s', async (header, row, columns) => {
    const { predictions } = await gather('names.csv', `${header}\n${row}\n`);
    expect(predictions.columns).toEqual({ ...columns, score: null });
  });

  it('are understood by names of their own', async () => {
    const { predictions } = await gather('own.csv', 'nr,was,is,p,land\n7,b,a,0.3,x\n', {
      id: 'nr',
      label: 'was',
      prediction: 'is',
      score: 'p',
      slices: ['land'],
      positive: 'a',
    });
    expect(tell(predictions)).toEqual(['7 b a 0.3 land=x']);
  });

  it('answer by their scores where they hold no predictions', async () => {
    const { predictions } = await gather('scores.csv', 'id,label,score\na,1,0.5\nb,0,0.49\nc,1,nan\n');
    expect(tell(predictions)).toEqual(['a 1 1 0.5', 'b 0 0 0.49', 'c 1  NaN']);
  });

  it('find groups by their look: few values, many examples of each, no measurements', async () => {
    const rows = Array.from(
      { length: 100 },
      (_, index) =>
        `${index},x,x,${index % 3 ? 'en' : 'de'},${index / 7},${index},same,text ${index},${index % 5}`,
    );
    const { predictions } = await gather(
      'groups.csv',
      `id,label,prediction,lang,weight,age,split,text,fold\n${rows.join('\n')}\n`,
    );
    expect(predictions.slices.map(({ name }) => name)).toEqual(['lang', 'fold']);
  });

  it.each<[string, string, RegExp, Partial<PredictionColumns>?]>([
    [
      'no id',
      'name,label,prediction\na,1,1\n',
      /no column that looks like the id .* "name", "label", "prediction".*id: <column>/,
    ],
    ['no label', 'id,text,prediction\na,1,1\n', /no column that looks like the label/],
    ['no answer', 'id,label,text\na,1,1\n', /neither a prediction nor a score/],
    ['a wrong name', csv, /no column "key", which is to be the id; its columns are "id"/, { id: 'key' }],
    ['a wrong slice', csv, /no column "country", which is to be the slice/, { slices: ['country'] }],
    [
      'ids that stand twice',
      'id,label,prediction\na,1,1\nb,1,1\na,0,0\na,1,0\n',
      /2 rows with an id that stood before \("a" in line 4, "a" in line 5\)/,
    ],
    ['rows without an id', 'id,label,prediction\n,1,1\nb,1,1\n', /1 row without an id \(line 2\)/],
    ['no row', 'id,label,prediction\n', /a header and no example/],
    ['no label anywhere', 'id,label,prediction\na,,1\n', /no example with a label/],
    [
      'a row that is cut off',
      'id,label,prediction\na,1,1\nb,1\n',
      /line 3: 2 cells, while the header has 3; the file may be cut off/,
    ],
    [
      'an open quote',
      'id,label,prediction\n"a,1,1\n',
      /ends inside a quoted cell of the row that starts in line 2/,
    ],
    ['text as an id', `id,label,prediction\n${'x'.repeat(2000)},1,1\n`, /an id or label of 2000 characters/],
    [
      'scores that tell no class',
      'id,label,score\na,cat,0.4\nb,dog,0.6\n',
      /has no predictions, and its scores do not tell them/,
    ],
    ['logits without predictions', 'id,label,score\na,1,4\nb,0,-2\n', /scores between 0 and 1/],
    [
      'too many groups',
      `id,label,prediction,user\n${Array.from({ length: 600 }, (_, i) => `${i},1,1,u${i}`).join('\n')}\n`,
      /the slice column "user" has more than 500 different values/,
      { slices: ['user'] },
    ],
  ])('are refused with %s', async (_, content, message, columns = {}) => {
    expect(await problem('bad.csv', content, columns)).toMatch(message);
  });

  it.each([
    ['p.jsonl', '{"id": 1, "label": 1, "prediction": 1}\n[1]\n', /line 2: expected an object/],
    ['p.jsonl', '{"id": 1, "label": 1, "pred', /line 1, column/],
    ['p.json', '[1, 2]', /item 1: expected an object/],
    ['p.json', '[]', /is empty/],
    ['p.csv', '', /is empty/],
    ['p.parquet', 'PAR1 and nothing more', /p\.parquet cannot be read/],
  ])('are refused when they are no such file: %s', async (path, content, message) => {
    expect(await problem(path, content)).toMatch(message);
  });

  it('are read with warnings about what is missing or odd', async () => {
    const rows = ['a,1,1,0.9', 'b,,1,0.2', 'c,0,,1.5', 'd,1,1,nan', 'e,0,0,', 'f,0,0,-2'];
    const { predictions, warnings } = await gather(
      'odd.csv',
      `id,label,prediction,score\n${rows.join('\n')}\n`,
    );
    expect(predictions.ids).toEqual(['a', 'c', 'd', 'e', 'f']);
    expect(unlabelledIn(predictions)).toEqual(['b 1']);
    expect(warnings).toEqual([
      'odd.csv: 1 example without a label ("b"); no metric counts them.',
      'odd.csv: 1 example without a prediction ("c"); they count as wrong.',
      'odd.csv, score: 1 example without a score ("e"); what is computed from scores is NaN.',
      'odd.csv, score: 1 example with NaN as score ("d"); what is computed from scores is NaN.',
      'odd.csv, score: 2 examples with a score outside of 0 to 1 (1.5 for "c", -2 for "f"); these are no probabilities, so only auc is computed from them.',
    ]);
  });

  it('answer examples without a label by their scores, too', async () => {
    const rows = ['a,1,0.9', 'b,,0.2', 'c,0,0.1', 'd,,0.5', 'e,,', 'f,,3'];
    const { predictions } = await gather('scores.csv', `id,label,score\n${rows.join('\n')}\n`);
    expect(tell(predictions)).toEqual(['a 1 1 0.9', 'c 0 0 0.1']);
    expect(unlabelledIn(predictions)).toEqual(['b 0', 'd 1', 'e null', 'f null']);
  });

  it('say that scores need a positive label', async () => {
    const { predictions, warnings } = await gather(
      'cats.csv',
      'id,label,prediction,score\na,cat,cat,0.9\nb,dog,cat,0.4\n',
    );
    expect(predictions.scores).toBeNull();
    expect(warnings).toEqual([
      'cats.csv, score: which label the scores speak for is not known, so they are not used; set predictions: { positive: <label> }.',
    ]);
  });

  it('never fail with anything but a UserError, whatever they hold', async () => {
    const cell = fc.oneof(
      fc.constantFrom('id', 'label', 'prediction', 'score', '"', 'nan', '__proto__', ''),
      fc.string(),
    );
    const text = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('any.csv', 'any.jsonl', 'any.json'), async (rows, path) => {
        const content =
          path === 'any.csv' ? rows.map((row) => row.join(',')).join('\n') : JSON.stringify(rows);
        const outcome = await gather(path, content).then(
          ({ predictions }) => predictions.ids.length > 0,
          async (error: unknown) => (await problemOf(Promise.reject(error))).message !== '',
        );
        expect(outcome).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
