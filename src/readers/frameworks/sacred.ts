import { posix } from 'node:path';
import { encodeNumber } from '../../records/metricValue.ts';
import { createCollector, type Collector } from '../collector.ts';
import { flattenParams } from '../paramKeys.ts';
import { isMap, numberOf, type Plain, type PlainMap } from '../plain.ts';
import { documentMaxBytes, type Reader } from '../reader.ts';
import { openRunFolder, pathWithin } from './runFolder.ts';
import { readJsonBeside, readJsonObject } from './wholeJson.ts';
import { listOrEmpty } from './orEmpty.ts';

/**
 * A run of Sacred's FileStorageObserver (`observers/file_storage.py`, 0.7 to 0.8): `run.json` with its status
 * and result, `config.json` with the params, `metrics.json` with steps and times. Times without a zone are
 * UTC. What it tells of the machine is left out.
 */
export const sacredReader: Reader = {
  name: 'sacred',
  maxBytes: documentMaxBytes,
  detect({ path, head }) {
    const text = head.toString('latin1');
    return (
      posix.basename(path) === 'run.json' &&
      /"heartbeat"\s*:/.test(text) &&
      /"experiment"\s*:\s*\{/.test(text)
    );
  },
  belongs: (anchor, path) =>
    /^(?:config\.json|metrics\.json|info\.json|cout\.txt)$/.test(
      pathWithin(posix.dirname(anchor), path) ?? '',
    ),
  async read(file, context) {
    const collector = createCollector({ format: 'sacred', path: file.path });
    const run = await readJsonObject(file, collector);
    const folder = openRunFolder(file, context, collector);
    const config = await readJsonBeside(folder, 'config.json', documentMaxBytes, collector);
    if (config !== null)
      flattenParams(new Map([...config].filter(([key]) => key !== '__annotations__')), '', collector.param);
    const metrics = await readJsonBeside(folder, 'metrics.json', documentMaxBytes, collector);
    for (const [name, metric] of metrics ?? []) if (isMap(metric)) addSeries(name, metric, collector);
    addFacts(run, collector);
    return collector.reading();
  },
};

function addSeries(name: string, metric: PlainMap, collector: Collector): void {
  const [steps, values, times] = ['steps', 'values', 'timestamps'].map((key) => listOrEmpty(metric.get(key)));
  for (const [index, item] of (values ?? []).entries()) {
    const [step, value] = [numberOf(steps?.[index]), valueOf(item)];
    if (step !== undefined && value !== undefined)
      collector.metric(name)?.point('step', step, value, timeMsOf(times?.[index]));
  }
}

function addFacts(run: PlainMap, collector: Collector): void {
  const result = valueOf(run.get('result'));
  if (result !== undefined) collector.metric('result')?.summary(encodeNumber(result));
  const experiment = run.get('experiment');
  const name = isMap(experiment) ? experiment.get('name') : undefined;
  for (const [tag, value] of [
    ['experiment', name],
    ['command', run.get('command')],
    ['status', run.get('status')],
  ] as const)
    if (typeof value === 'string') collector.tag(tag, value);
}

/** numpy's numbers pass through jsonpickle and may stand as `{"dtype": "float64", "value": 0.5}`. */
function valueOf(item: Plain | undefined): number | undefined {
  return numberOf(isMap(item) ? item.get('value') : item);
}

function timeMsOf(text: Plain | undefined): number | undefined {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(text)) return undefined;
  const timeMs = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(timeMs) ? undefined : timeMs;
}
