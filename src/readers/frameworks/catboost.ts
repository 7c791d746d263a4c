import { posix } from 'node:path';
import type { Goal } from '../../records/reading.ts';
import { createCollector, type Collector } from '../collector.ts';
import { isList, isMap, numberOf, type Plain, type PlainMap } from '../plain.ts';
import { documentMaxBytes, type Reader } from '../reader.ts';
import { pathWithin } from './runFolder.ts';
import { readJsonObject } from './wholeJson.ts';
import { listOrEmpty } from './orEmpty.ts';

/** What CatBoost writes into its folder: the same numbers as tables and as TensorBoard events. */
const siblings =
  /^(?:(?:learn|test)_error\.tsv|time_left\.tsv|[^/]{1,100}\/events\.out\.tfevents[^/]*|tmp\/.*)$/;

/**
 * CatBoost's `catboost_info/catboost_training.json` (1.0 to 1.2), written without any code. Each set of
 * examples gives a metric of its own, `learn/Logloss`, `test/AUC`, over iterations; which way is better is
 * stated. It is written while training goes on, so that a stopped run leaves it open.
 */
export const catboostReader: Reader = {
  name: 'catboost',
  maxBytes: documentMaxBytes,
  detect({ path, head }) {
    const start = head.toString('latin1', 0, 16_384);
    return (
      path.endsWith('.json') &&
      /^\s*\{\s*"meta"\s*:\s*\{/.test(start) &&
      /"learn_metrics"\s*:\s*\[/.test(start)
    );
  },
  belongs: (anchor, path) => siblings.test(pathWithin(posix.dirname(anchor), path) ?? ''),
  async read(file) {
    const collector = createCollector({ format: 'catboost', path: file.path });
    const document = await readJsonObject(file, collector);
    const meta = document.get('meta');
    const iterations = document.get('iterations');
    if (isMap(meta)) addIterations(setsOf(meta, collector), isList(iterations) ? iterations : [], collector);
    return collector.reading();
  },
};

/** One set of examples, with its metrics in the order of the values. */
interface ExampleSet {
  readonly name: string;
  readonly metrics: readonly string[];
}

function setsOf(meta: PlainMap, collector: Collector): ExampleSet[] {
  const kinds = [
    { sets: meta.get('learn_sets'), metrics: meta.get('learn_metrics') },
    { sets: meta.get('test_sets'), metrics: meta.get('test_metrics') },
  ];
  return kinds.flatMap(({ sets, metrics }) =>
    listOrEmpty(sets).flatMap((set) =>
      typeof set === 'string'
        ? [{ name: set, metrics: metricNames(set, listOrEmpty(metrics), collector) }]
        : [],
    ),
  );
}

function metricNames(set: string, metrics: readonly Plain[], collector: Collector): string[] {
  return metrics.map((metric) => {
    const name = isMap(metric) ? metric.get('name') : undefined;
    if (!isMap(metric) || typeof name !== 'string') return '';
    const goal = goalOf(metric.get('best_value'));
    if (goal !== undefined) collector.hint({ name: `${set}/${name}`, goal });
    return `${set}/${name}`;
  });
}

/** Some metrics have neither (`Undefined`), or a value that is best (a number). */
function goalOf(best: Plain | undefined): Goal | undefined {
  if (best === 'Min') return 'min';
  return best === 'Max' ? 'max' : undefined;
}

function addIterations(
  sets: readonly ExampleSet[],
  iterations: readonly Plain[],
  collector: Collector,
): void {
  for (const row of iterations) {
    const iteration = isMap(row) ? numberOf(row.get('iteration')) : undefined;
    if (!isMap(row) || iteration === undefined) continue;
    for (const { name, metrics } of sets) {
      const values = listOrEmpty(row.get(name));
      for (const [index, metric] of metrics.entries()) {
        const value = numberOf(values[index]);
        if (metric !== '' && value !== undefined)
          collector.metric(metric)?.point('iteration', iteration, value);
      }
    }
  }
}
