import { posix } from 'node:path';
import { encodeNumber } from '../../records/metricValue.ts';
import { createCollector, type Collector } from '../collector.ts';
import { flattenParams } from '../paramKeys.ts';
import { isMap, numberOf, paramOf, type PlainMap } from '../plain.ts';
import { documentMaxBytes, type FileHead, type Reader } from '../reader.ts';
import { listOrEmpty } from './orEmpty.ts';
import { openRunFolder, pathWithin, type RunFolder } from './runFolder.ts';
import { readJsonBeside, readJsonObject } from './wholeJson.ts';

const stateName = 'trainer_state.json';
const resultsName = /^(?:all|train|eval|test|predict)_results\.json$/;
const checkpointName = /^checkpoint-(\d{1,12})$/;

/** What the trainer itself keeps of its arguments (`TrainerState`, transformers 4.0 to 5). */
const paramNames = [
  'num_train_epochs',
  'max_steps',
  'logging_steps',
  'eval_steps',
  'save_steps',
  'train_batch_size',
];

/**
 * Hugging Face's Trainer (transformers 4 and 5, `trainer_callback.py`): `trainer_state.json` of the run and of
 * its checkpoints, of which the furthest one is read, and `*_results.json`, which state final values. Steps
 * are optimizer steps; the `epoch` beside them is the same axis in another unit and no metric.
 */
export const huggingfaceReader: Reader = {
  name: 'huggingface',
  maxBytes: documentMaxBytes,
  detect: (file) => isState(file) || isResults(file),
  belongs: (anchor, path) => isOfRun(pathWithin(runFolderOf(anchor), path)),
  async read(file, context) {
    const collector = createCollector({ format: 'huggingface', path: file.path });
    const levelsUp = isInCheckpoint(file.path) ? 1 : 0;
    const folder = openRunFolder(file, context, collector, levelsUp);
    const state = await furthestState(file, folder, collector);
    if (state !== null) addState(state, collector);
    await addResults(file, folder, collector);
    return collector.reading();
  },
};

function isState({ path, head }: FileHead): boolean {
  if (!path.endsWith('.json')) return false;
  const text = head.toString('latin1');
  return /"log_history"\s*:\s*\[/.test(text) && /"global_step"\s*:\s*\d/.test(text);
}

function isResults({ path, head }: FileHead): boolean {
  return (
    resultsName.test(posix.basename(path)) &&
    /^\s*\{\s*"(?:epoch|(?:train|eval|test|predict)_\w+)"\s*:/.test(head.toString('latin1', 0, 512))
  );
}

function isInCheckpoint(path: string): boolean {
  return checkpointName.test(posix.basename(posix.dirname(path)));
}

function runFolderOf(path: string): string {
  const folder = posix.dirname(path);
  return isInCheckpoint(path) ? posix.dirname(folder) : folder;
}

function isOfRun(path: string | null): boolean {
  if (path === null) return false;
  const [first = '', second, ...more] = path.split('/');
  if (second === undefined) return first === stateName || resultsName.test(first);
  return more.length === 0 && checkpointName.test(first) && second === stateName;
}

/** Each state holds the whole history up to its step. Null when only results were written. */
async function furthestState(
  file: FileHead,
  folder: RunFolder,
  collector: Collector,
): Promise<PlainMap | null> {
  const own = isState(file) ? await readJsonObject(file, collector) : null;
  const atEnd = await besides(stateName, file, folder, collector);
  const { folders } = await folder.list('');
  const newestFirst = folders
    .filter((name) => checkpointName.test(name))
    .toSorted((a, b) => Number(checkpointName.exec(b)?.[1]) - Number(checkpointName.exec(a)?.[1]));
  let state = atEnd ?? own;
  if (own !== null && state !== null && stepOf(own) > stepOf(state)) state = own;
  for (const name of newestFirst) {
    if (state !== null && stepOf(state) >= Number(checkpointName.exec(name)?.[1])) break;
    const found = await besides(`${name}/${stateName}`, file, folder, collector);
    if (found !== null && (state === null || stepOf(found) > stepOf(state))) state = found;
  }
  return state;
}

async function besides(
  path: string,
  file: FileHead,
  folder: RunFolder,
  collector: Collector,
): Promise<PlainMap | null> {
  return posix.join(runFolderOf(file.path), path) === file.path
    ? null
    : readJsonBeside(folder, path, documentMaxBytes, collector);
}

function stepOf(state: PlainMap): number {
  return numberOf(state.get('global_step')) ?? -1;
}

function addState(state: PlainMap, collector: Collector): void {
  for (const row of listOrEmpty(state.get('log_history'))) if (isMap(row)) addRow(row, collector);
  for (const name of paramNames) {
    const value = state.get(name);
    if (value !== undefined && value !== null) collector.param(name, paramOf(value));
  }
  const trial = state.get('trial_params');
  if (isMap(trial)) flattenParams(trial, '', collector.param);
  const best = numberOf(state.get('best_metric'));
  if (best !== undefined) collector.metric('best_metric')?.summary(encodeNumber(best));
  // A path of the machine that trained; its last part tells which checkpoint it is.
  const checkpoint = state.get('best_model_checkpoint');
  if (typeof checkpoint === 'string')
    collector.tag('best_model_checkpoint', checkpoint.replace(/^.*[\\/]/s, ''));
}

/** Only a row that was cut off has no step. */
function addRow(row: PlainMap, collector: Collector): void {
  const step = numberOf(row.get('step'));
  if (step === undefined) return;
  for (const [name, value] of row) {
    const number = name === 'step' || name === 'epoch' ? undefined : numberOf(value);
    if (number !== undefined) collector.metric(name)?.point('step', step, number);
  }
}

/** `all_results.json` holds what the others do; where they differ, the last one written counts. */
async function addResults(file: FileHead, folder: RunFolder, collector: Collector): Promise<void> {
  const { files } = await folder.list('');
  const names = files.filter((name) => resultsName.test(name));
  for (const name of names.toSorted((a, b) => Number(isAll(b)) - Number(isAll(a)))) {
    const isOwn = name === posix.basename(file.path) && !isState(file);
    const results = isOwn
      ? await readJsonObject(file, collector)
      : await readJsonBeside(folder, name, documentMaxBytes, collector);
    for (const [key, value] of results ?? []) {
      const number = numberOf(value);
      if (number !== undefined && key !== 'epoch') collector.metric(key)?.summary(encodeNumber(number));
    }
  }
}

function isAll(name: string): boolean {
  return name.startsWith('all_');
}
