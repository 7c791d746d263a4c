import { posix } from 'node:path';
import { encodeNumber } from '../../records/metricValue.ts';
import { createCollector, type Collector } from '../collector.ts';
import { parseJson } from '../parseJson.ts';
import { parseParam } from '../numberText.ts';
import { isList, isMap, numberOf, type Plain, type PlainMap } from '../plain.ts';
import {
  documentMaxBytes,
  streamedMaxBytes,
  type FileHead,
  type ReadContext,
  type Reader,
} from '../reader.ts';
import { forEachJsonLine, forEachJsonLineOf } from './jsonRows.ts';
import { collectorBeside, openRunFolder, pathWithin } from './runFolder.ts';
import { isZipWith, readZipMembers } from './zipMembers.ts';
import { readJsonObject } from './wholeJson.ts';
import { mapOrEmpty } from './orEmpty.ts';

const taskName = 'task.json';
const metricsName = 'metrics.jsonl';

/** The iteration under which a single value is reported: the least 32-bit number. */
const singleValueIteration = -(2 ** 31);

/**
 * An offline session of ClearML (1.x and 2.x), the folder or the zip file made of it: `task.json` with the
 * params as `section/name`, and `metrics.jsonl`, a list of events on each line. A scalar is called
 * `title/series`, or by its title alone where both are the same; single values are summaries. The machine's
 * own metrics (`:monitor:…`) are left out.
 */
export const clearmlReader: Reader = {
  name: 'clearml',
  maxBytes: documentMaxBytes,
  detect: (file) => isTask(file) || isZipWith(file, [metricsName, taskName]),
  belongs: (anchor, path) =>
    posix.basename(anchor) === taskName &&
    /^(?:metrics|log)\.jsonl$/.test(pathWithin(posix.dirname(anchor), path) ?? ''),
  async read(file, context) {
    const collector = createCollector({ format: 'clearml', path: file.path });
    if (isTask(file)) await readFolder(file, context, collector);
    else await readZip(file, collector);
    return collector.reading();
  },
};

function isTask({ path, head }: FileHead): boolean {
  return (
    posix.basename(path) === taskName && /"(?:offline_folder|hyperparams)"\s*:/.test(head.toString('latin1'))
  );
}

async function readFolder(file: FileHead, context: ReadContext, collector: Collector): Promise<void> {
  addTask(await readJsonObject(file, collector), collector);
  const metrics = await openRunFolder(file, context, collector).open(metricsName, streamedMaxBytes);
  if (metrics === null) return;
  const beside = collectorBeside(collector, metricsName);
  await forEachJsonLine(metrics, beside, (events) => addEvents(events, collector));
}

async function readZip(file: FileHead, collector: Collector): Promise<void> {
  const members = await readZipMembers(file, [taskName, metricsName], documentMaxBytes, collector);
  const task = parseJson(members.get(taskName) ?? '{}');
  if (task.kind === 'parsed' && isMap(task.value)) addTask(task.value, collector);
  else collector.warn(`holds a broken ${taskName}.`);
  const path = `${file.path}/${metricsName}`;
  forEachJsonLineOf(members.get(metricsName) ?? '', path, collector, (events) =>
    addEvents(events, collector),
  );
}

function addTask(task: PlainMap, collector: Collector): void {
  for (const [section, values] of mapOrEmpty(task.get('hyperparams'))) {
    for (const [name, param] of mapOrEmpty(values)) {
      const value = mapOrEmpty(param).get('value');
      if (typeof value === 'string') collector.param(`${section}/${name}`, parseParam(value));
    }
  }
  for (const [tag, key] of [
    ['task', 'name'],
    ['status', 'status'],
  ] as const) {
    const value = task.get(key);
    if (typeof value === 'string') collector.tag(tag, value);
  }
}

function addEvents(events: Plain, collector: Collector): void {
  for (const event of isList(events) ? events : []) if (isMap(event)) addEvent(event, collector);
}

function addEvent(event: PlainMap, collector: Collector): void {
  const [title, series] = [event.get('metric'), event.get('variant')];
  const [iteration, value] = [numberOf(event.get('iter')), numberOf(event.get('value'))];
  const isScalar = event.get('type') === 'training_stats_scalar';
  if (!isScalar || typeof title !== 'string' || typeof series !== 'string') return;
  if (iteration === undefined || value === undefined || title.startsWith(':monitor:')) return;
  if (iteration === singleValueIteration) collector.metric(series)?.summary(encodeNumber(value));
  else {
    const name = title === series ? title : `${title}/${series}`;
    collector.metric(name)?.point('iteration', iteration, value, numberOf(event.get('timestamp')));
  }
}
