import { encodeNumber } from '../../records/metricValue.ts';
import { createCollector, type Collector } from '../collector.ts';
import { isList, isMap, numberOf, type Plain, type PlainMap } from '../plain.ts';
import { documentMaxBytes, type Reader } from '../reader.ts';
import { readJsonObject } from './wholeJson.ts';

/** What is taken of a benchmark's statistics, all in seconds; the mean is its value. */
const statistics: readonly (readonly [statistic: string, metric: string])[] = [
  ['mean', 'seconds'],
  ['min', 'seconds_min'],
  ['max', 'seconds_max'],
  ['median', 'seconds_median'],
  ['stddev', 'seconds_stddev'],
];

/**
 * pytest-benchmark's JSON (3.x to 5.x): `seconds{benchmark=test_sum[10]}` and its spread, less is better. The
 * label is the full name where two files have a benchmark of one name. What it tells of the machine and the
 * commit is left out.
 */
export const pytestBenchmarkReader: Reader = {
  name: 'pytest-benchmark',
  maxBytes: documentMaxBytes,
  detect({ path, head }) {
    const text = head.toString('latin1');
    return (
      path.endsWith('.json') &&
      /^\s*\{\s*"machine_info"\s*:/.test(text) &&
      /"(?:commit_info|benchmarks)"\s*:/.test(text)
    );
  },
  async read(file) {
    const collector = createCollector({ format: 'pytest-benchmark', path: file.path });
    const document = await readJsonObject(file, collector);
    const list = document.get('benchmarks');
    const benchmarks = isList(list) ? list.filter(isMap) : [];
    const names = benchmarks.map((benchmark) => textOf(benchmark.get('name')));
    const shared = new Set(names.filter((name, index) => names.indexOf(name) !== index));
    for (const [index, benchmark] of benchmarks.entries()) {
      const name = names[index] ?? '';
      addBenchmark(benchmark, shared.has(name) ? textOf(benchmark.get('fullname')) : name, collector);
    }
    return collector.reading();
  },
};

function addBenchmark(benchmark: PlainMap, name: string, collector: Collector): void {
  const stats = benchmark.get('stats');
  if (!isMap(stats) || name === '') return;
  for (const [statistic, metric] of statistics) {
    const value = numberOf(stats.get(statistic));
    if (value === undefined) continue;
    collector.metric(metric, { benchmark: name })?.summary(encodeNumber(value));
    collector.hint({ name: metric, unit: 's', goal: 'min' });
  }
}

function textOf(value: Plain | undefined): string {
  return typeof value === 'string' ? value : '';
}
