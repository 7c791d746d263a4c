import type { LabelMatch, MetricRef } from './gate.ts';
import { expect, fail, next, peek, type Source, take } from './source.ts';

/** `accuracy`, `accuracy{lang=en, split=*}`, `"my metric [%]"`. */
export function parseMetric(source: Source): MetricRef {
  const name = parseName(source, 'the name of a metric');
  if (!take(source, '{')) return { name, labels: [] };
  const labels = [parseLabel(source)];
  while (take(source, ',')) {
    const at = source.at;
    const label = parseLabel(source);
    if (labels.some(({ key }) => key === label.key)) {
      source.at = at;
      throw fail(source, 'this label stands twice');
    }
    labels.push(label);
  }
  expect(source, '}', 'after the labels');
  return { name, labels };
}

/** A plain or quoted name. `what` says of what. */
export function parseName(source: Source, what: string): string {
  const token = peek(source);
  if (token.kind === 'quoted' || (token.kind === 'name' && token.text !== 'and')) {
    next(source);
    return token.text;
  }
  throw fail(source, `expected ${what}`);
}

function parseLabel(source: Source): LabelMatch {
  const key = parseName(source, 'the name of a label');
  expect(source, '=', 'between a label and its value');
  if (take(source, '*')) return { key, value: null };
  const token = peek(source);
  if (token.kind !== 'name' && token.kind !== 'quoted') {
    throw fail(source, 'expected the value of a label, or `*` for each of its values');
  }
  next(source);
  return { key, value: token.text };
}
