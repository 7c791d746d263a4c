import { formatMetricKey, parseMetricKey, type Labels, type MetricName } from '../records/metricKey.ts';
import type { MetricHint, ParamValue, Reading, Series } from '../records/reading.ts';
import { createMetricPoints, type MetricPoints } from './metricPoints.ts';
import { createSharedJoin } from './numberList.ts';
import { createRowBlock, type RowBlock, type RowBlockColumns } from './rowBlock.ts';

/** How much one source may bring; the rest is left out with a warning. */
export interface CollectorLimits {
  readonly points: number;
  readonly metrics: number;
  readonly params: number;
  readonly warnings: number;
  /** Characters of a metric's key, of a param's name, and of a param's or tag's text. */
  readonly textLength: number;
}

export const defaultLimits: CollectorLimits = {
  points: 5_000_000,
  metrics: 100_000,
  params: 10_000,
  warnings: 20,
  textLength: 10_000,
};

/** Gathers what one source says into a Reading. */
export interface Collector {
  /** The metric of a key, `loss` or `accuracy{lang=en}`; undefined when it cannot be kept. */
  metric(key: string, extraLabels?: Labels): MetricPoints | undefined;
  /** For rows that each hold a number of the same metrics: much quicker than point by point. */
  readonly rowBlock: (columns: RowBlockColumns) => RowBlock;
  readonly param: (name: string, value: ParamValue) => void;
  readonly tag: (name: string, value: string) => void;
  readonly hint: (hint: MetricHint) => void;
  /** Continues the source's path: `holds no numbers.` Equal warnings are given once. */
  readonly warn: (message: string) => void;
  reading(): Reading;
}

/** Starts the Reading of one source. */
export function createCollector(
  source: Reading['source'],
  limits: CollectorLimits = defaultLimits,
): Collector {
  const warnings = createWarnings(source.path, limits.warnings);
  const metrics = createMetrics(limits, warnings.add);
  const params = createNamedValues<ParamValue>('param', limits, warnings.add);
  const tags = createNamedValues<string>('tag', limits, warnings.add);
  const hints = new Map<string, MetricHint>();
  return {
    metric: metrics.find,
    rowBlock: metrics.rowBlock,
    param: params.set,
    tag: tags.set,
    hint: (hint) => {
      const { name } = parseMetricKey(hint.name);
      hints.set(name, { ...hints.get(name), ...hint, name });
    },
    warn: warnings.add,
    reading: () => ({
      source,
      params: params.all(),
      series: metrics.allSeries(),
      summary: metrics.all().flatMap((metric) => metric.summaries()),
      hints: [...hints.values()],
      tags: tags.all(),
      warnings: warnings.all(),
    }),
  };
}

type Warn = (message: string) => void;

function createMetrics(limits: CollectorLimits, warn: Warn) {
  const byKey = new Map<string, MetricPoints>();
  /** Spellings met before, so that a key is parsed once and not for each point. */
  const bySpelling = new Map<string, MetricPoints>();
  let points = 0;
  /** Adds the rows of the block that is open. */
  let closeBlock: (() => void) | null = null;

  function settleBlock(): void {
    const close = closeBlock;
    closeBlock = null;
    close?.();
  }

  function rowBlock(columns: RowBlockColumns): RowBlock {
    return createRowBlock(columns, {
      open(close) {
        settleBlock();
        closeBlock = close;
      },
      take(more) {
        if (points + more > limits.points) return false;
        points += more;
        return true;
      },
    });
  }

  function mayAdd(): boolean {
    if (closeBlock !== null) settleBlock();
    points++;
    if (points === limits.points + 1)
      warn(`holds more than ${limits.points.toLocaleString('en')} points; the later ones were left out.`);
    return points <= limits.points;
  }

  function findNamed(metric: MetricName): MetricPoints | undefined {
    const key = formatMetricKey(metric.name, metric.labels);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const problem = metricProblem(metric.name, key, byKey.size, limits);
    if (problem !== null) {
      warn(problem);
      return undefined;
    }
    const created = createMetricPoints(metric, mayAdd);
    byKey.set(key, created);
    return created;
  }

  function find(spelling: string, extraLabels?: Labels): MetricPoints | undefined {
    const known = extraLabels === undefined ? bySpelling.get(spelling) : undefined;
    if (known !== undefined) return known;
    const { name, labels } = parseMetricKey(spelling);
    const metric = findNamed({ name, labels: { ...labels, ...extraLabels } });
    if (metric !== undefined && extraLabels === undefined && bySpelling.size < limits.metrics)
      bySpelling.set(spelling, metric);
    return metric;
  }

  function all(): MetricPoints[] {
    settleBlock();
    return [...byKey.values()];
  }

  function allSeries(): Series[] {
    const join = createSharedJoin();
    return all().flatMap((metric) => metric.series(join));
  }

  return { find, rowBlock, all, allSeries };
}

function metricProblem(name: string, key: string, count: number, limits: CollectorLimits): string | null {
  if (name === '') return 'holds a value whose metric has no name; it was left out.';
  if (key.length > limits.textLength)
    return `holds a metric whose name is ${key.length} characters long; it was left out.`;
  return count < limits.metrics
    ? null
    : `holds more than ${limits.metrics.toLocaleString('en')} metrics; the later ones were left out.`;
}

function createNamedValues<T>(word: 'param' | 'tag', limits: CollectorLimits, warn: Warn) {
  const values = new Map<string, T>();

  function set(name: string, value: T): void {
    if (name === '') warn(`holds a ${word} without a name; it was left out.`);
    else if (name.length > limits.textLength)
      warn(`holds a ${word} whose name is ${name.length} characters long; it was left out.`);
    else if (typeof value === 'string' && value.length > limits.textLength) {
      warn(`holds the ${word} ${JSON.stringify(name)} of ${value.length} characters; it was left out.`);
    } else if (values.size >= limits.params && !values.has(name)) {
      warn(`holds more than ${limits.params.toLocaleString('en')} ${word}s; the later ones were left out.`);
    } else values.set(name, value);
  }

  return { set, all: (): Record<string, T> => Object.fromEntries(values) };
}

function createWarnings(path: string, limit: number) {
  const warnings = new Set<string>();
  let isCut = false;

  function add(message: string): void {
    if (warnings.has(message)) return;
    if (warnings.size < limit) warnings.add(message);
    else isCut = true;
  }

  const all = (): string[] =>
    [...warnings, ...(isCut ? ['gave more warnings than are shown.'] : [])].map(
      (message) => `${path} ${message}`,
    );
  return { add, all };
}
