import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { messageOf, UserError } from '../errors.ts';
import { mostRows } from '../predictions/gatherExamples.ts';
import type { Predictions } from '../predictions/predictions.ts';
import { createTextColumn } from '../predictions/textColumn.ts';
import { parseCells } from '../readers/csvCells.ts';
import { createRecordSplitter } from '../readers/csvRecords.ts';
import type { PredictionsFile } from '../records/bundleFiles.ts';
import { fileDigest } from './bundle.ts';
import { openBundleFile, readBytes } from './bundleFile.ts';
import { fixedColumns } from './predictionsFile.ts';
import type { StoredRun } from './runStore.ts';

const mib = 1_048_576;
const mostPackedBytes = 256 * mib;
/** What a million rows of usual ids take, several times over. */
const usualUnpackedBytes = 400 * mib;
const mostSlices = 1_000;

/**
 * What a stored run answered; null when it kept no per-example file. One that is not the file the record tells of, breaks its
 * form, or unpacks to more than `mostBytes` is a UserError. The bundle may come from a stranger: time and memory are bounded by
 * the bytes.
 */
export async function readBundlePredictions(
  { record, directory }: StoredRun,
  mostBytes: number = usualUnpackedBytes,
): Promise<Predictions | null> {
  if (record.predictions === null) return null;
  const path = join(directory, record.predictions.path);
  const digest = await fileDigest(path);
  if (digest !== record.predictions.digest) {
    const seen = `its digest is ${digest}, the record says ${record.predictions.digest}`;
    throw new UserError(`${path} was edited or damaged: ${seen}`, { hint });
  }
  try {
    return parse(await unpack(path, mostBytes), record.predictions);
  } catch (cause) {
    throw new UserError(`cannot read the predictions in ${path}: ${messageOf(cause)}`, { hint, cause });
  }
}

const hint = 'Record the run again, or remove it from the store.';

async function unpack(path: string, mostBytes: number): Promise<string> {
  const { handle, bytes } = await openBundleFile(path);
  try {
    if (bytes > mostPackedBytes) throw new Error(`it is too large: ${bytes} bytes`);
    return gunzipSync(await readBytes(handle, 0, bytes), { maxOutputLength: mostBytes }).toString('utf8');
  } finally {
    await handle.close();
  }
}

/** The record's word counts for nothing here but which columns had names in the file that the command wrote. */
function parse(text: string, { columns, positive, source }: PredictionsFile): Predictions {
  const lines = text.endsWith('\n') ? text.slice(0, -1).split('\n') : text.split('\n');
  if (lines.length > 2 * mostRows) throw new Error(`it has more than ${mostRows} rows`);
  const [header, ...rows] = createRecordSplitter('it').split({ lines, firstLine: 1, isOpenEnded: false });
  const names = header === undefined ? [] : parseCells(header.text, ',');
  if (
    fixedColumns.some((name, at) => names[at] !== name) ||
    names.length > fixedColumns.length + mostSlices
  ) {
    throw new Error(
      `expected the columns ${fixedColumns.join(', ')} and slices, got ${names.slice(0, 8).join(', ')}`,
    );
  }
  if (rows.length > mostRows) throw new Error(`it has more than ${mostRows} rows`);
  const ids: string[] = [];
  const [labels, answers] = [createTextColumn(), createTextColumn()];
  const scores: number[] = [];
  const unlabelled = { ids: new Array<string>(), answers: createTextColumn() };
  const slices = names.slice(fixedColumns.length).map((name) => ({ name, column: createTextColumn() }));
  for (const { text: row, line } of rows) {
    const cells = parseCells(row, ',');
    const [id = '', label = '', answer = '', score = ''] = cells;
    if (id === '' || cells.length !== names.length) throw new Error(`line ${line} is broken`);
    if (label === '') {
      unlabelled.ids.push(id);
      unlabelled.answers.add(answer || null);
      continue;
    }
    ids.push(id);
    scores.push(score === '' ? Number.NaN : Number(score));
    labels.add(label);
    answers.add(answer === '' ? null : answer);
    for (const [at, { column }] of slices.entries()) column.add(cells[fixedColumns.length + at] || null);
  }
  if (new Set([...ids, ...unlabelled.ids]).size !== rows.length) throw new Error('an id stands twice');
  return {
    ids,
    labels: labels.finish(),
    answers: answers.finish(),
    scores: positive === null ? null : Float64Array.from(scores),
    positive,
    slices: slices.map(({ name, column }) => ({ name, column: column.finish() })),
    unlabelled: { ids: unlabelled.ids, answers: unlabelled.answers.finish() },
    columns: { id: columns.id, label: columns.label, prediction: columns.prediction, score: columns.score },
    path: source,
  };
}
