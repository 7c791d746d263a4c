import type { Collector } from '../collector.ts';
import { parseNumber, parseParam } from '../numberText.ts';
import type { RowStep } from '../rows.ts';
import { stepKindOf } from '../steps.ts';
import type { MetricSink } from './metricSink.ts';

/** True for a line that `addCommand` understands. */
export function isCommand(line: string): boolean {
  return line.startsWith('::metric ') || line.startsWith('::param ');
}

/**
 * Our line protocol, in the form and with the escapes of GitHub's workflow commands (which ignore names they
 * do not know): `::metric name=val/loss,step=3,goal=min,unit=s::0.12` and `::param name=lr::1e-3`. A step may
 * also be called `epoch`, `iteration`, …; every other property is a label of the metric.
 */
export function addCommand(line: string, collector: Collector, sink: MetricSink): void {
  const match = /^::(metric|param) +(.*?)::(.*)$/s.exec(line);
  const properties = match === null ? null : readProperties(match[2] ?? '');
  const name = properties?.get('name') ?? '';
  if (match === null || properties === null || name === '') {
    collector.warn(
      `has a line that is not of the form "::metric name=…::value": ${JSON.stringify(line.slice(0, 80))}.`,
    );
    return;
  }
  const value = unescapeData(match[3] ?? '').trim();
  if (match[1] === 'param') collector.param(name, parseParam(value));
  else addMetric(name, value, properties, { collector, sink });
}

interface CommandTargets {
  readonly collector: Collector;
  readonly sink: MetricSink;
}

function addMetric(
  name: string,
  text: string,
  properties: ReadonlyMap<string, string>,
  { collector, sink }: CommandTargets,
): void {
  const value = parseNumber(text);
  if (value === undefined) {
    collector.warn(
      `gives ${JSON.stringify(name)} the value ${JSON.stringify(text.slice(0, 40))}, which is not a number.`,
    );
    return;
  }
  let step: RowStep | null = null;
  const labels = new Map<string, string>();
  for (const [key, property] of properties) {
    const kind = stepKindOf(key);
    if (kind !== undefined) step = readStep(kind, property, collector) ?? step;
    else if (key === 'goal') addGoal(name, property, collector);
    else if (key === 'unit') collector.hint({ name, unit: property });
    else if (key !== 'name') labels.set(key, property);
  }
  sink.point(name, value, step, labels.size === 0 ? {} : { labels: Object.fromEntries(labels) });
}

function readStep(kind: RowStep['kind'], text: string, collector: Collector): RowStep | null {
  const step = parseNumber(text);
  if (step !== undefined && Number.isFinite(step)) return { kind, step };
  collector.warn(`gives a ${kind} as ${JSON.stringify(text.slice(0, 40))}, which is not a number.`);
  return null;
}

function addGoal(name: string, goal: string, collector: Collector): void {
  if (goal === 'min' || goal === 'max') collector.hint({ name, goal });
  else
    collector.warn(
      `gives ${JSON.stringify(name)} the goal ${JSON.stringify(goal.slice(0, 40))}; "min" and "max" are accepted.`,
    );
}

function readProperties(text: string): Map<string, string> | null {
  const properties = new Map<string, string>();
  for (const property of text.split(',')) {
    const equals = property.indexOf('=');
    if (equals < 1) return null;
    properties.set(property.slice(0, equals).trim(), unescapeProperty(property.slice(equals + 1).trim()));
  }
  return properties;
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replace(/%3A/gi, ':').replace(/%2C/gi, ','));
}

/** `%25` comes last, so that what it yields is not unescaped again. */
function unescapeData(text: string): string {
  return text.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');
}
