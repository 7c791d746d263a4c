import { enterMessage, leaveMessage, nextField, readInt, skipField, type Wire } from '../protobuf.ts';
import { timestampFields } from './recordFields.ts';

/** A google.protobuf.Timestamp → Unix milliseconds. The cursor is at the field, not yet in it. */
export function readTimestampMs(wire: Wire): number {
  let [seconds, nanos] = [0, 0];
  const outer = enterMessage(wire);
  while (nextField(wire)) {
    if (wire.tag === timestampFields.seconds) seconds = readInt(wire);
    else if (wire.tag === timestampFields.nanos) nanos = readInt(wire);
    else skipField(wire);
  }
  leaveMessage(wire, outer);
  return seconds * 1000 + nanos / 1e6;
}
