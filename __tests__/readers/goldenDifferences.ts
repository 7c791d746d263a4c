import { formatMetricKey, type Labels } from '../../src/records/metricKey.ts';
import { encodeNumber } from '../../src/records/metricValue.ts';
import type { Reading } from '../../src/records/reading.ts';
import type { Expected } from './goldenFixtures.ts';

export interface GoldenResult {
  /** Every step, value, time, param, summary, tag and hint that the library's own reader gives. */
  readonly compared: number;
  /** In words; empty when all is the same. */
  readonly differences: readonly string[];
}

/**
 * Holds a reading against what the library's own reader says, value by value, numbers by `===`. Values in single
 * precision stand in `expected` as the shortest decimal that means the same float32. Metrics and params have to be the
 * same sets; tags and hints may be more.
 */
export function compareWithLibrary(reading: Reading, expected: Expected): GoldenResult {
  const facts = factsOf(reading);
  const wanted = expectedFacts(expected);
  const differences: string[] = [];
  for (const [name, value] of wanted)
    if (facts.get(name) !== value)
      differences.push(`${name}: expected ${value}, read ${facts.get(name) ?? 'nothing'}`);
  for (const name of facts.keys()) {
    const isOptional =
      /^(?:tag|hint) /.test(name) || ((name.includes(' at ') || name.endsWith(' kind')) && !wanted.has(name));
    if (!isOptional && !wanted.has(name)) differences.push(`${name}: not expected`);
  }
  return { compared: wanted.size, differences };
}

/** Each single value by what it is; values as JSON, so that a number never equals its text. */
type Facts = Map<string, string>;

function factsOf({ params, series, summary, tags, hints }: Reading): Facts {
  return expectedFacts({
    params,
    summary,
    tags,
    hints: hints.map((hint) => ({ ...hint })),
    series: series.map((one) => ({
      ...one,
      steps: one.steps.map(encodeNumber),
      values: one.values.map(encodeNumber),
    })),
  });
}

function expectedFacts({ params, series, summary, tags = {}, hints = [] }: Expected): Facts {
  const facts: Facts = new Map();
  const add = (name: string, value: unknown): void => {
    // The same name twice is a difference of its own.
    facts.set(facts.has(name) ? `${name} again` : name, JSON.stringify(value));
  };
  for (const [name, value] of Object.entries(params)) add(`param ${name}`, value);
  for (const [name, value] of Object.entries(tags)) add(`tag ${name}`, value);
  for (const { name, labels, value } of summary) add(`summary ${keyOf(name, labels)}`, value);
  for (const { name, goal, unit } of hints) add(`hint ${String(name)}`, [goal ?? null, unit ?? null]);
  for (const { name, labels, steps, values, wallTimesMs = [], stepKind } of series) {
    const key = `series ${keyOf(name, labels)}`;
    if (stepKind !== undefined) add(`${key} kind`, stepKind);
    for (const [index, value] of values.entries()) {
      add(`${key} step ${index}`, steps[index]);
      add(`${key} value ${index}`, value);
      if (wallTimesMs[index] !== undefined) add(`${key} at ${index}`, wallTimesMs[index]);
    }
  }
  return facts;
}

function keyOf(name: string, labels: Labels): string {
  return formatMetricKey(name, labels);
}
