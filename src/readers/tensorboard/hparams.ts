import type { ParamValue } from '../../records/reading.ts';
import {
  enterMessage,
  fieldTag,
  leaveMessage,
  nextField,
  readBool,
  readDouble,
  readText,
  readVarint,
  skipField,
  type Wire,
} from '../protobuf.ts';

// HParamsPluginData of tensorboard/plugins/hparams/plugin_data.proto (TensorBoard 2.21). Everything is in the
// metadata; the tensors beside it are empty.
const sessionStartTag = fieldTag(3, 'bytes');
const sessionEndTag = fieldTag(4, 'bytes');
const hparamsTag = fieldTag(1, 'bytes');
const statusTag = fieldTag(1, 'varint');
const keyTag = fieldTag(1, 'bytes');
const valueTag = fieldTag(2, 'bytes');
/** google.protobuf.Value; lists and structures have no place in a param and are left out. */
const numberTag = fieldTag(2, 'fixed64');
const stringTag = fieldTag(3, 'bytes');
const boolTag = fieldTag(4, 'varint');
const structTag = fieldTag(5, 'bytes');
const listTag = fieldTag(6, 'bytes');

/** What the hparams plugin knows of one training session. */
export interface Session {
  readonly params: Map<string, ParamValue>;
  /** How the session says it ended. */
  status: 'success' | 'failure' | 'running' | null;
}

const statuses: readonly Session['status'][] = [null, 'success', 'failure', 'running'];

/**
 * Adds what one value's metadata says. A session starts once: what is said after that does not count, as in
 * EventAccumulator. Beyond `maxParams` the rest is left out.
 */
export function readSession(wire: Wire, session: Session, maxParams: number): void {
  const isStarted = session.params.size > 0;
  while (nextField(wire)) {
    if (wire.tag !== sessionStartTag && wire.tag !== sessionEndTag) {
      skipField(wire);
      continue;
    }
    const isStart = wire.tag === sessionStartTag;
    const outer = enterMessage(wire);
    while (nextField(wire)) {
      if (isStart && !isStarted && wire.tag === hparamsTag) readParam(wire, session.params, maxParams);
      else if (!isStart && wire.tag === statusTag) session.status = statuses[readVarint(wire)] ?? null;
      else skipField(wire);
    }
    leaveMessage(wire, outer);
  }
}

function readParam(wire: Wire, params: Map<string, ParamValue>, maxParams: number): void {
  let name = '';
  let value: ParamValue | undefined;
  const outer = enterMessage(wire);
  while (nextField(wire)) {
    if (wire.tag === keyTag) name = readText(wire);
    else if (wire.tag === valueTag) value = readValue(wire);
    else skipField(wire);
  }
  leaveMessage(wire, outer);
  if (value !== undefined && wire.problem === null && (params.size < maxParams || params.has(name)))
    params.set(name, value);
}

function readValue(wire: Wire): ParamValue | undefined {
  let value: ParamValue | undefined = null;
  const outer = enterMessage(wire);
  while (nextField(wire)) {
    if (wire.tag === numberTag) value = readDouble(wire);
    else if (wire.tag === stringTag) value = readText(wire);
    else if (wire.tag === boolTag) value = readBool(wire);
    else {
      if (wire.tag === structTag || wire.tag === listTag) value = undefined;
      skipField(wire);
    }
  }
  leaveMessage(wire, outer);
  return value;
}
