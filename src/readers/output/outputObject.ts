import type { Collector } from '../collector.ts';
import { parseNumber } from '../numberText.ts';
import { parseJson, type ParsedJson } from '../parseJson.ts';
import { isMap, numberOf, type Plain, type PlainMap } from '../plain.ts';
import { addRow } from '../rows.ts';
import { isWallTimeName, stepKindOf } from '../steps.ts';
import type { MetricSink } from './metricSink.ts';

/**
 * A line that is a JSON object or a printed Python dict, `{'loss': 0.1, 'epoch': 1.0}`, is a row of metrics.
 * So that structured logs (`{"level": "info", "pid": 7, …}`) are not, half of its values must be numbers, or
 * one of its keys a declared name. False: it is no such line.
 */
export function addObjectLine(
  line: string,
  names: ReadonlySet<string>,
  collector: Collector,
  sink: MetricSink,
): boolean {
  const row = parseObject(line);
  if (!isMap(row) || !hasMetrics(row, names)) return false;
  addRow(row, '', {
    point: (key, value, step, wallTimeMs) => sink.point(key, value, step, { wallTimeMs }),
    param: collector.param,
  });
  return true;
}

function parseObject(line: string): Plain | undefined {
  const quote = /^\{\s*(["'])/.exec(line)?.[1];
  const json = quote === '"' ? parsedValue(parseJson(line)) : undefined;
  if (quote === undefined || json !== undefined) return json;
  const dict = parsedValue(parseJson(line, 'python'));
  return isMap(dict) && hasText(dict) ? withNumbers(dict) : dict;
}

function parsedValue(parsed: ParsedJson): Plain | undefined {
  return parsed.kind === 'parsed' ? parsed.value : undefined;
}

function hasText(row: PlainMap): boolean {
  for (const value of row.values()) if (typeof value === 'string') return true;
  return false;
}

/** Hugging Face (transformers 5) prints its numbers as text, `{'loss': '0.6931'}`. */
function withNumbers(row: PlainMap): PlainMap {
  return new Map(
    Array.from(row, ([key, value]) => [
      key,
      typeof value === 'string' ? (parseNumber(value) ?? value) : value,
    ]),
  );
}

function hasMetrics(row: PlainMap, names: ReadonlySet<string>): boolean {
  const count = { numbers: 0, others: 0 };
  for (const [key, value] of row) {
    if (names.has(key) && numberOf(value) !== undefined) return true;
    if (stepKindOf(key) === undefined && !isWallTimeName(key)) countLeaves(value, count);
  }
  return count.numbers > 0 && count.numbers >= count.others;
}

function countLeaves(value: Plain, count: { numbers: number; others: number }): void {
  if (isMap(value)) for (const member of value.values()) countLeaves(member, count);
  else if (numberOf(value) === undefined) count.others++;
  else count.numbers++;
}
