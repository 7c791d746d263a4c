import {
  enterMessage,
  fieldTag,
  leaveMessage,
  nextField,
  openWire,
  readDouble,
  readInt,
  readText,
  readVarint,
  rewind,
  skipField,
  type Wire,
} from '../protobuf.ts';
import type { EventLog } from './eventLog.ts';
import { addValue } from './logValue.ts';
import { cutFrom } from './scalarPoints.ts';
import { createSummaryValue, nextValue, type SummaryValue } from './summaryValue.ts';
import type { RecordBatch } from './tfRecords.ts';

// Event and SessionLog of tensorboard/compat/proto/event.proto (TensorBoard 2.21).
const wallTimeTag = fieldTag(1, 'fixed64');
const stepTag = fieldTag(2, 'varint');
const versionTag = fieldTag(3, 'bytes');
const summaryTag = fieldTag(5, 'bytes');
const sessionLogTag = fieldTag(7, 'bytes');
const statusTag = fieldTag(1, 'varint');
const sessionStart = 1;

interface EventFields {
  wallTimeMs: number;
  step: number;
  version: number | null;
  isStart: boolean;
  /** Where the summary is; the end is -1 when there is none. */
  summaryAt: number;
  summaryEnd: number;
}

/** Adds the events of a batch to a log. */
export function addEvents(log: EventLog, { bytes, spans, count }: RecordBatch): void {
  const wire = openWire(bytes);
  // One object of each kind serves all events: there are millions.
  const cursors = { wire, inner: openWire(bytes), value: createSummaryValue() };
  const event = createEvent();
  for (let index = 0; index < 2 * count; index += 2) {
    rewind(wire, spans[index] ?? 0, spans[index + 1] ?? 0);
    readEvent(wire, event);
    if (wire.problem === null) addEvent(log, event, cursors);
    if (wire.problem !== null) log.malformedEvents++;
  }
}

/** The version that the first event of a file states, or null when the bytes are no such event. */
export function readFileVersion(bytes: Buffer): number | null {
  const wire = openWire(bytes);
  const event = createEvent();
  readEvent(wire, event);
  return wire.problem === null ? event.version : null;
}

function createEvent(): EventFields {
  return { wallTimeMs: NaN, step: 0, version: null, isStart: false, summaryAt: 0, summaryEnd: -1 };
}

function readEvent(wire: Wire, event: EventFields): void {
  event.wallTimeMs = NaN;
  event.step = 0;
  event.version = null;
  event.isStart = false;
  event.summaryEnd = -1;
  while (nextField(wire)) readEventField(wire, event);
}

function readEventField(wire: Wire, event: EventFields): void {
  switch (wire.tag) {
    case wallTimeTag:
      event.wallTimeMs = wallTimeMs(readDouble(wire));
      break;
    case stepTag:
      event.step = readInt(wire);
      break;
    case summaryTag: {
      const outer = enterMessage(wire);
      event.summaryAt = wire.at;
      event.summaryEnd = wire.end;
      leaveMessage(wire, outer);
      break;
    }
    case versionTag:
      event.version = parseVersion(readText(wire));
      break;
    case sessionLogTag: {
      const outer = enterMessage(wire);
      while (nextField(wire))
        if (wire.tag === statusTag) event.isStart = readVarint(wire) === sessionStart;
        else skipField(wire);
      leaveMessage(wire, outer);
      break;
    }
    default:
      skipField(wire);
  }
}

/** Writers without a clock leave 0. */
function wallTimeMs(seconds: number): number {
  return seconds > 0 && seconds < Infinity ? seconds * 1000 : NaN;
}

/** `brain.Event:2` → 2; -1 for a version that is no number, as in `event_util.ParseFileVersion`. */
function parseVersion(text: string): number | null {
  const [, version] = /^brain\.Event:(.*)$/s.exec(text) ?? [];
  if (version === undefined) return null;
  return /^\d+(?:\.\d+)?$/.test(version) ? Number(version) : -1;
}

interface Cursors {
  /** Over the summary. */
  readonly wire: Wire;
  /** Over parts of one value. */
  readonly inner: Wire;
  readonly value: SummaryValue;
}

function addEvent(log: EventLog, event: EventFields, cursors: Cursors): void {
  if (!Number.isSafeInteger(event.step)) {
    log.unsafeSteps++;
    return;
  }
  log.version = event.version ?? log.version;
  const cutsTags = noteOrder(log, event);
  if (event.summaryEnd < 0) return;
  if (cutsTags) cutTags(log, event, cursors);
  const { wire, value } = cursors;
  rewind(wire, event.summaryAt, event.summaryEnd);
  while (nextValue(wire, value)) addValue(log, event, value, cursors.inner);
}

/**
 * What an event tells about points that a restarted run gave up; true when it makes those of its own tags void.
 * The rules are `EventAccumulator._MaybePurgeOrphanedData` (TensorBoard 2.21): since version 2 a START with a step
 * makes the points of all tags void that have this step or a later one; before, an event that goes back behind the
 * most recent step does so for its own tags. Unlike there, both hold for scalars in tensors too, as in the newer
 * `plugin_event_accumulator`.
 */
function noteOrder(log: EventLog, { step, isStart, summaryEnd }: EventFields): boolean {
  if (log.version !== null && log.version >= 2) {
    if (isStart) log.restarts.add(step, log.budget.points);
    return false;
  }
  if (step < log.mostRecentStep && summaryEnd >= 0) return true;
  log.mostRecentStep = step;
  return false;
}

/** Before any value of the event is added: it may hold several of one tag. */
function cutTags(log: EventLog, event: EventFields, { wire, value }: Cursors): void {
  rewind(wire, event.summaryAt, event.summaryEnd);
  while (nextValue(wire, value)) {
    const tag = log.tags.find(wire.bytes, value.tagStart, value.tagEnd);
    if (tag !== undefined) cutFrom(tag.points, event.step);
  }
}
