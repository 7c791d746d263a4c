import { createCollector, type Collector } from '../collector.ts';
import { parseNumber, parseParam } from '../numberText.ts';
import { parseJson } from '../parseJson.ts';
import { isMap, numberOf, paramOf, type PlainMap } from '../plain.ts';
import { documentMaxBytes, type Reader } from '../reader.ts';
import { wallTimeMsOf } from '../steps.ts';
import { forEachJsonLineOf } from './jsonRows.ts';
import { isZipWith, readZipMembers } from './zipMembers.ts';
import { mapOrEmpty } from './orEmpty.ts';

const messagesName = 'messages.json';
const experimentName = 'experiment.json';

/**
 * An offline experiment of Comet, a zip file with `messages.json`, one message per line, and
 * `experiment.json`. Messages are told apart by what they carry: metrics, params, other facts. Values of
 * metrics without a step are a series over rows.
 */
export const cometReader: Reader = {
  name: 'comet',
  maxBytes: documentMaxBytes,
  detect: (file) => isZipWith(file, [messagesName, experimentName]),
  async read(file) {
    const collector = createCollector({ format: 'comet', path: file.path });
    const members = await readZipMembers(file, [messagesName, experimentName], documentMaxBytes, collector);
    let row = 0;
    forEachJsonLineOf(
      members.get(messagesName) ?? '',
      `${file.path}/${messagesName}`,
      collector,
      (message) => {
        const payload = isMap(message) ? message.get('payload') : undefined;
        if (isMap(payload)) addPayload(payload, row++, collector);
      },
    );
    const experiment = parseJson(members.get(experimentName) ?? '{}');
    if (experiment.kind === 'parsed' && isMap(experiment.value)) addExperiment(experiment.value, collector);
    return collector.reading();
  },
};

function addPayload(payload: PlainMap, row: number, collector: Collector): void {
  const metric = mapOrEmpty(payload.get('metric'));
  const param = mapOrEmpty(payload.get('param'));
  const [name, paramName] = [metric.get('metricName'), param.get('paramName')];
  if (typeof name === 'string') addMetric(name, metric, payload, row, collector);
  if (typeof paramName === 'string') {
    const value = param.get('paramValue') ?? null;
    collector.param(paramName, typeof value === 'string' ? parseParam(value) : paramOf(value));
  }
  const other = mapOrEmpty(payload.get('log_other'));
  const [key, fact] = [other.get('key'), other.get('val')];
  if (key === 'Name' && typeof fact === 'string') collector.tag('name', fact);
}

/** Values may come as numbers or as text. */
function addMetric(
  name: string,
  metric: PlainMap,
  payload: PlainMap,
  row: number,
  collector: Collector,
): void {
  const stated = metric.get('metricValue');
  const value = typeof stated === 'string' ? parseNumber(stated) : numberOf(stated);
  if (value === undefined) return;
  const step = numberOf(metric.get('step')) ?? numberOf(payload.get('step'));
  const time = numberOf(payload.get('local_timestamp'));
  const timeMs = time === undefined ? undefined : wallTimeMsOf(time);
  if (step === undefined) collector.metric(name)?.unsteppedPoint(row, value, timeMs);
  else collector.metric(name)?.point('step', step, value, timeMs);
}

function addExperiment(experiment: PlainMap, collector: Collector): void {
  const project = experiment.get('project_name');
  if (typeof project === 'string') collector.tag('project', project);
}
