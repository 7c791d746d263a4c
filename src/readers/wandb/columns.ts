import type { MetricPoints } from '../metricPoints.ts';
import { stepKindOf } from '../steps.ts';
import type { Axis, DefinedMetrics } from './definedMetrics.ts';

/** Columns that are remembered; the collector tells of metrics beyond its own limit. */
const maxColumns = 200_000;

/** What one key of the history is. */
export interface Column {
  readonly name: string;
  readonly role: 'step' | 'timestamp' | 'reserved' | 'mediaType' | 'value';
  /** Set with the first point. */
  metric: MetricPoints | undefined;
  /** What its points stand over; null for the step. */
  axis: Axis | null;
  /** True for a counter that others stand over: an axis is not a metric. */
  isAxis: boolean;
  /** Of the definitions when `axis` and `isAxis` were set; -1 before. */
  version: number;
}

export interface Columns {
  /** By the key's parts joined by dots. */
  readonly named: (name: string) => Column;
  readonly names: () => Iterable<string>;
}

export function createColumns(): Columns {
  const columns = new Map<string, Column>();

  function named(name: string): Column {
    const known = columns.get(name);
    if (known !== undefined) return known;
    const role = roleOf(name);
    const column: Column = { name, role, metric: undefined, axis: null, isAxis: false, version: -1 };
    if (columns.size < maxColumns) columns.set(name, column);
    return column;
  }

  return { named, names: () => columns.keys() };
}

/** Brings a column up to date with the definitions, which may come after its first values. */
export function settleColumn(column: Column, defined: DefinedMetrics): void {
  if (column.version === defined.version()) return;
  column.version = defined.version();
  column.axis = defined.find(column.name)?.axis ?? null;
  column.isAxis = stepKindOf(column.name) !== undefined || defined.axisNamed(column.name) !== undefined;
}

/** Names that start with an underscore are wandb's own (`_runtime`, `_wandb`). */
function roleOf(name: string): Column['role'] {
  if (name === '_step') return 'step';
  if (name === '_timestamp') return 'timestamp';
  if (name.startsWith('_')) return 'reserved';
  return name.endsWith('._type') ? 'mediaType' : 'value';
}
