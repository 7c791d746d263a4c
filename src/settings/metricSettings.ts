import { messageOf } from '../errors.ts';
import type { MetricDeclaration } from '../records/metricDeclaration.ts';
import type { RawExperiment } from './experimentSchema.ts';
import type { OutputPattern } from './settings.ts';

interface MetricSettings {
  readonly metricFiles: readonly string[];
  readonly declarations: readonly MetricDeclaration[];
  readonly patterns: readonly OutputPattern[];
}

/** The `metrics` setting in any of its forms → files to read, what is known about metrics, patterns for the output. */
export function resolveMetrics(raw: RawExperiment['metrics']): MetricSettings {
  const items = raw === undefined ? [] : Array.isArray(raw) ? raw : [raw];
  const named = items.flatMap((item) => (typeof item === 'string' ? [] : Object.entries(item)));
  return {
    metricFiles: items.filter((item) => typeof item === 'string'),
    declarations: named.map(([name, { pattern: _, ...declaration }]) => ({ pattern: name, ...declaration })),
    patterns: named.flatMap(([name, { pattern }]) => (pattern === undefined ? [] : [{ name, pattern }])),
  };
}

/** What is wrong with a regular expression for the output. */
export function problemsWithPattern(pattern: string): readonly string[] {
  try {
    // An empty alternative always matches, and tells how many groups there are.
    const groups = new RegExp(`${pattern}|`).exec('')?.length ?? 1;
    return groups > 1 ? [] : ['expected a group around the value, such as "loss: ([0-9.]+)"'];
  } catch (error) {
    return [`not a regular expression: ${messageOf(error)}`];
  }
}
