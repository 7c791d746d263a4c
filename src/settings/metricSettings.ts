import { messageOf } from '../errors.ts';
import type { MetricDeclaration } from '../records/metricDeclaration.ts';
import type { RawExperiment } from './experimentSchema.ts';
import type { Problem } from './problem.ts';
import type { OutputPattern } from './settings.ts';

interface MetricSettings {
  readonly metricFiles: readonly string[];
  readonly declarations: readonly MetricDeclaration[];
  readonly patterns: readonly OutputPattern[];
  readonly problems: readonly Problem[];
}

/** The `metrics` setting in any of its forms → files to read, what is known about metrics, patterns for the output. */
export function resolveMetrics(raw: RawExperiment['metrics'], place: () => string): MetricSettings {
  const items = raw === undefined ? [] : Array.isArray(raw) ? raw : [raw];
  const metricFiles = items.filter((item) => typeof item === 'string');
  const named = items.flatMap((item) => (typeof item === 'string' ? [] : Object.entries(item)));
  const patterns = named.flatMap(([name, { pattern }]) => (pattern === undefined ? [] : [{ name, pattern }]));
  const declarations = named.map(([name, { pattern: _, ...declaration }]) => ({
    pattern: name,
    ...declaration,
  }));
  const problems = patterns.flatMap(({ name, pattern }) => {
    const message = problemWithPattern(pattern);
    return message === null ? [] : [{ where: `${place()} ${name}.pattern`, message }];
  });
  return { metricFiles, declarations, patterns, problems };
}

function problemWithPattern(pattern: string): string | null {
  try {
    const groups = new RegExp(`${pattern}|`).exec('')?.length ?? 1;
    return groups > 1
      ? null
      : `expected a group around the value, such as "loss: ([0-9.]+)", got ${JSON.stringify(pattern)}`;
  } catch (error) {
    return `not a regular expression: ${messageOf(error)}`;
  }
}
