import {
  enterMessage,
  leaveMessage,
  nextField,
  readBool,
  readText,
  readVarint,
  skipField,
  type Wire,
} from '../protobuf.ts';
import type { Goal, StepKind } from '../../records/reading.ts';
import { stepKindOf } from '../steps.ts';
import { metricFields, summaryKinds } from './recordFields.ts';

const maxDefinitions = 10_000;
/** Each is compared with each name. */
const maxPrefixes = 100;
const goals: readonly (Goal | undefined)[] = [undefined, 'min', 'max'];

/** What `define_metric` said of a metric. */
export interface MetricDefinition {
  readonly goal: Goal | undefined;
  /** The metric that is its axis, where its name tells what it counts. */
  readonly axis: Axis | null;
  /** The aggregates that stand in the summary in place of the last value. */
  readonly summaryKinds: readonly string[];
}

export interface Axis {
  readonly name: string;
  readonly kind: StepKind;
  /** The value logged last; undefined before the first. */
  latest: number | undefined;
}

/** The definitions met so far. A later one of the same name replaces an earlier one. */
export interface DefinedMetrics {
  /** Takes a MetricRecord that the cursor is in. */
  readonly define: (record: Wire) => void;
  /** By its own name, else by the longest prefix that a definition `prefix*` gives. */
  readonly find: (name: string) => MetricDefinition | undefined;
  readonly axisNamed: (name: string) => Axis | undefined;
  /** Grows with each definition: what was found before may have changed. */
  readonly version: () => number;
}

export function createDefinedMetrics(): DefinedMetrics {
  const exact = new Map<string, MetricDefinition>();
  const prefixes = new Map<string, MetricDefinition>();
  const axes = new Map<string, Axis>();
  let version = 0;

  function axisFor(name: string): Axis | null {
    const kind = stepKindOf(name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('.')) + 1));
    if (kind === undefined) return null;
    const axis = axes.get(name) ?? { name, kind, latest: undefined };
    axes.set(name, axis);
    return axis;
  }

  function define(wire: Wire): void {
    const { name, globName, stepMetric, goal, kinds } = readDefinition(wire);
    if (exact.size >= maxDefinitions || prefixes.size >= maxPrefixes) return;
    version++;
    const axis = stepMetric === '' ? null : axisFor(stepMetric);
    const definition = { goal: goals[goal], axis, summaryKinds: kinds };
    if (globName.endsWith('*')) prefixes.set(globName.slice(0, -1), definition);
    else if (name !== '') exact.set(name, definition);
  }

  function find(name: string): MetricDefinition | undefined {
    let found = exact.get(name);
    if (found !== undefined) return found;
    let longest = -1;
    for (const [prefix, definition] of prefixes) {
      if (prefix.length <= longest || !name.startsWith(prefix)) continue;
      longest = prefix.length;
      found = definition;
    }
    return found;
  }

  return { define, find, axisNamed: (name) => axes.get(name), version: () => version };
}

function readDefinition(wire: Wire) {
  let [name, globName, stepMetric, goal] = ['', '', '', 0];
  let kinds: readonly string[] = [];
  while (nextField(wire)) {
    if (wire.tag === metricFields.name) name = unescapeDots(readText(wire));
    else if (wire.tag === metricFields.globName) globName = unescapeDots(readText(wire));
    else if (wire.tag === metricFields.stepMetric) stepMetric = unescapeDots(readText(wire));
    else if (wire.tag === metricFields.goal) goal = readVarint(wire);
    else if (wire.tag === metricFields.summary) kinds = readSummaryKinds(wire);
    else skipField(wire);
  }
  return { name, globName, stepMetric, goal, kinds };
}

function readSummaryKinds(wire: Wire): readonly string[] {
  const kinds: string[] = [];
  const outer = enterMessage(wire);
  while (nextField(wire)) {
    const kind = summaryKinds.get(wire.tag);
    if (kind === undefined) skipField(wire);
    else if (readBool(wire)) kinds.push(kind);
  }
  leaveMessage(wire, outer);
  return kinds;
}

/** In a definition `a\.b` is the key `a.b`, while `a.b` is the key `b` in the dict `a`. Here both are `a.b`. */
function unescapeDots(name: string): string {
  return name.replaceAll('\\.', '.');
}
