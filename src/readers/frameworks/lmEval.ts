import type { Goal } from '../../records/reading.ts';
import { encodeNumber } from '../../records/metricValue.ts';
import { createCollector, type Collector } from '../collector.ts';
import { flattenParams } from '../paramKeys.ts';
import { isMap, numberOf, paramOf, type PlainMap } from '../plain.ts';
import { documentMaxBytes, type Reader } from '../reader.ts';
import { readJsonObject } from './wholeJson.ts';
import { mapOrEmpty } from './orEmpty.ts';

/** Facts about how it was run that are params; the rest of `config` is about the machine or empty. */
const configNames = [
  'model',
  'model_args',
  'model_revision',
  'model_sha',
  'batch_size',
  'num_fewshot',
  'limit',
  'gen_kwargs',
  'random_seed',
  'numpy_seed',
  'torch_seed',
  'fewshot_seed',
  'bootstrap_iters',
];

/**
 * Results of lm-evaluation-harness (`lm_eval/result_schema.py`, 0.3 to 0.4.13). `results[task]["acc,none"]`
 * becomes `acc{task=…}`; a filter other than `none` is the label `filter`. The standard error is a metric of
 * its own, `acc_stderr`, as a value that was measured; "N/A" means that there is none. Which way is better is
 * stated per task, and told where all tasks agree.
 */
export const lmEvalReader: Reader = {
  name: 'lm-eval',
  maxBytes: documentMaxBytes,
  detect({ path, head }) {
    const text = head.toString('latin1');
    const isResults = /^\s*\{\s*"results"\s*:\s*\{\s*"[^"]+"\s*:\s*\{/.test(text);
    const hasMetric = /"\w+,[\w-]+"\s*:/.test(text) || /"\w+_stderr"\s*:/.test(text);
    return path.endsWith('.json') && isResults && hasMetric;
  },
  async read(file) {
    const collector = createCollector({ format: 'lm-eval', path: file.path });
    const document = await readJsonObject(file, collector);
    const results = mapOrEmpty(document.get('results'));
    const groups = [...mapOrEmpty(document.get('groups'))].filter(([group]) => !results.has(group));
    for (const [task, values] of [...results, ...groups]) if (isMap(values)) addTask(task, values, collector);
    addGoals(mapOrEmpty(document.get('higher_is_better')), collector);
    addParams(document, collector);
    return collector.reading();
  },
};

function addTask(task: string, values: PlainMap, collector: Collector): void {
  const hasFilters = [...values.keys()].some((key) => key.includes(','));
  for (const [key, value] of values) {
    const number = numberOf(value);
    const comma = key.lastIndexOf(',');
    // Beside names with a filter stand facts about the task, such as its size.
    if (number === undefined || (hasFilters && comma < 0)) continue;
    const name = comma < 0 ? key : key.slice(0, comma);
    const filter = comma < 0 ? 'none' : key.slice(comma + 1);
    const labels = filter === 'none' ? { task } : { task, filter };
    collector.metric(name, labels)?.summary(encodeNumber(number));
  }
}

function addGoals(tasks: PlainMap, collector: Collector): void {
  const goals = new Map<string, Goal | null>();
  for (const metrics of tasks.values()) {
    for (const [name, isHigher] of mapOrEmpty(metrics)) {
      if (typeof isHigher !== 'boolean') continue;
      const goal = isHigher ? 'max' : 'min';
      const known = goals.get(name);
      goals.set(name, known === undefined || known === goal ? goal : null);
    }
  }
  for (const [name, goal] of goals) {
    if (goal !== null) collector.hint({ name, goal });
    else
      collector.warn(
        `says of ${JSON.stringify(name)} that more is better for some tasks and less for others.`,
      );
  }
}

function addParams(document: PlainMap, collector: Collector): void {
  const config = mapOrEmpty(document.get('config'));
  for (const name of configNames) {
    const value = config.get(name);
    if (value === undefined || value === null) continue;
    if (isMap(value)) flattenParams(value, `${name}.`, collector.param);
    else collector.param(name, paramOf(value));
  }
  flattenParams(mapOrEmpty(document.get('n-shot')), 'n_shot.', collector.param);
  flattenParams(mapOrEmpty(document.get('versions')), 'version.', collector.param);
  for (const name of ['git_hash', 'lm_eval_version', 'model_name']) {
    const value = document.get(name);
    if (typeof value === 'string') collector.tag(name, value);
  }
}
