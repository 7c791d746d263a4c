import { encodeNumber } from '../../records/metricValue.ts';
import type { Labels } from '../../records/metricKey.ts';
import { createCollector, type Collector } from '../collector.ts';
import { isMap, numberOf, type PlainMap } from '../plain.ts';
import { documentMaxBytes, type Reader } from '../reader.ts';
import { readJsonObject } from './wholeJson.ts';
import { listOrEmpty, mapOrEmpty } from './orEmpty.ts';

const knownVersion = 3;

/** A key of the file and the metric it becomes. */
type Named = readonly (readonly [key: string, metric: string])[];

/** How many tests passed, failed and broke: in the run, and of one prompt. */
const runCounts: Named = [
  ['successes', 'passed'],
  ['failures', 'failed'],
  ['errors', 'errors'],
];
const promptCounts: Named = [
  ['testPassCount', 'passed'],
  ['testFailCount', 'failed'],
  ['testErrorCount', 'errors'],
];
const promptScores: Named = [
  ['score', 'score'],
  ['totalLatencyMs', 'latency_ms'],
  ['cost', 'cost'],
];

/**
 * promptfoo's `-o results.json` (results version 2 and 3): how many tests passed, failed and broke, and
 * `pass_rate`, the share that passed of all of them. Where there are several prompts or providers, each has
 * its own values under the labels `provider` and `prompt`; the outputs themselves are not read.
 */
export const promptfooReader: Reader = {
  name: 'promptfoo',
  maxBytes: documentMaxBytes,
  detect({ path, head }) {
    const text = head.toString('latin1');
    return (
      path.endsWith('.json') &&
      /^\s*\{\s*(?:"evalId"\s*:[^{]*)?"results"\s*:\s*\{\s*"(?:version|timestamp)"\s*:/.test(text)
    );
  },
  async read(file) {
    const collector = createCollector({ format: 'promptfoo', path: file.path });
    const results = mapOrEmpty((await readJsonObject(file, collector)).get('results'));
    const version = numberOf(results.get('version')) ?? knownVersion;
    if (version > knownVersion)
      collector.warn(`has results of version ${version}; they were read like those of ${knownVersion}.`);
    addCounts(mapOrEmpty(results.get('stats')), runCounts, {}, collector);
    const prompts = listOrEmpty(results.get('prompts')).filter(isMap);
    for (const [index, prompt] of prompts.entries()) {
      const metrics = mapOrEmpty(prompt.get('metrics'));
      const labels = prompts.length > 1 ? labelsOf(prompt, index) : {};
      if (prompts.length > 1) addCounts(metrics, promptCounts, labels, collector);
      addValues(metrics, promptScores, labels, collector);
    }
    for (const [name, goal] of [
      ['passed', 'max'],
      ['pass_rate', 'max'],
      ['score', 'max'],
      ['failed', 'min'],
      ['errors', 'min'],
    ] as const)
      collector.hint({ name, goal });
    return collector.reading();
  },
};

function addCounts(values: PlainMap, names: Named, labels: Labels, collector: Collector): void {
  addValues(values, names, labels, collector);
  const [passed, ...others] = names.map(([key]) => numberOf(values.get(key)));
  const all = others.reduce<number>((sum, count) => sum + (count ?? 0), passed ?? 0);
  if (passed !== undefined && all > 0)
    collector.metric('pass_rate', labels)?.summary(encodeNumber(passed / all));
}

function addValues(values: PlainMap, names: Named, labels: Labels, collector: Collector): void {
  for (const [key, metric] of names) {
    const value = numberOf(values.get(key));
    if (value !== undefined) collector.metric(metric, labels)?.summary(encodeNumber(value));
  }
}

/** The label of a prompt, which may be the whole text, is cut; the number tells prompts apart. */
function labelsOf(prompt: PlainMap, index: number): Labels {
  const label = prompt.get('label') ?? prompt.get('raw');
  const provider = prompt.get('provider');
  return {
    prompt:
      `${index + 1}: ${typeof label === 'string' ? label.replace(/\s+/g, ' ').slice(0, 40) : ''}`.trim(),
    ...(typeof provider === 'string' ? { provider } : {}),
  };
}
