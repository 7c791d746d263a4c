/**
 * Reading of protobuf messages in place, without a schema compiler and without copies.
 * Wire format: https://protobuf.dev/programming-guides/encoding (proto2 and proto3 alike).
 *
 * ```ts
 * const wire = openWire(bytes);
 * while (nextField(wire)) {
 *   if (wire.tag === fieldTag(1, 'fixed64')) time = readDouble(wire);
 *   else if (wire.tag === fieldTag(5, 'bytes')) {
 *     const outer = enterMessage(wire);
 *     while (nextField(wire)) …
 *     leaveMessage(wire, outer);
 *   } else skipField(wire);
 * }
 * if (wire.problem !== null) … // everything read before is as it was written
 * ```
 *
 * A tag names the field together with its wire type, so a field of an unexpected type is skipped like one that
 * is unknown, as protobuf's own parsers do. Damage never throws and never reads beyond the message: it is noted
 * in `problem`, after which `nextField` is false on every level and the read functions give 0.
 */
export interface Wire {
  bytes: Uint8Array;
  view: DataView;
  /** The next byte to read. */
  at: number;
  /** Where the innermost open message ends. */
  end: number;
  /** Number and wire type of the current field, as `fieldTag` gives it. */
  tag: number;
  problem: WireProblem | null;
}

/**
 * - `truncated`: a value would go beyond the end of its message
 * - `badTag`: field number 0, or a wire type that does not exist
 * - `badVarint`: a varint of more than ten bytes
 */
export type WireProblem = 'truncated' | 'badTag' | 'badVarint';

const startGroup = 3;
const endGroup = 4;
const wireTypes = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 } as const;

/** `bytes` is what has a length before it: strings, nested messages and packed lists too. */
export type WireType = keyof typeof wireTypes;

/** What `Wire.tag` is for a field of this number and type. For constants: a hot loop compares numbers. */
export function fieldTag(field: number, type: WireType): number {
  return field * 8 + wireTypes[type];
}

/** A cursor on a message that is all of `bytes`, or a part of it. */
export function openWire(bytes: Uint8Array, at = 0, end: number = bytes.length): Wire {
  const { buffer, byteOffset, byteLength } = bytes;
  const view = new DataView(buffer, byteOffset, byteLength);
  return {
    bytes: new Uint8Array(buffer, byteOffset, byteLength),
    view,
    at,
    end: Math.min(end, bytes.length),
    tag: 0,
    problem: null,
  };
}

/** Sets a cursor on another message in the same bytes, forgetting any problem. */
export function rewind(wire: Wire, at: number, end: number): void {
  wire.at = at;
  wire.end = Math.min(end, wire.bytes.length);
  wire.problem = null;
}

/** Reads the next tag. False at the end of the innermost message, and after a problem. */
export function nextField(wire: Wire): boolean {
  if (wire.problem !== null || wire.at >= wire.end) return false;
  wire.tag = readVarint(wire);
  if (wire.tag < 8 || wire.tag > 0xffff_ffff) fail(wire, 'badTag');
  return wire.problem === null;
}

/** Leaves the current field out; a group, which proto2 once had, as a whole. */
export function skipField(wire: Wire): void {
  switch (wire.tag & 7) {
    case wireTypes.varint:
      readVarint(wire);
      break;
    case wireTypes.fixed64:
      advance(wire, 8);
      break;
    case wireTypes.bytes:
      startOfBytes(wire);
      break;
    case wireTypes.fixed32:
      advance(wire, 4);
      break;
    case startGroup:
      skipGroup(wire);
      break;
    default:
      fail(wire, 'badTag');
  }
}

/** An unsigned varint, for uint32, uint64, enum and lengths. Above 2^53 it is rounded. */
export function readVarint(wire: Wire): number {
  const { bytes, end } = wire;
  let value = 0;
  let weight = 1;
  for (let at = wire.at; at < end && weight < 2 ** 70; at++, weight *= 128) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * weight;
    if (byte < 0x80) {
      wire.at = at + 1;
      return value;
    }
  }
  fail(wire, weight < 2 ** 70 ? 'truncated' : 'badVarint');
  return 0;
}

/**
 * An int64 or int32 varint (not a sint, which is zigzag). Beyond ±2^53 it is rounded, which
 * `Number.isSafeInteger` tells.
 */
export function readInt(wire: Wire): number {
  const start = wire.at;
  const value = readVarint(wire);
  const isNegative = wire.at - start === 10 && ((wire.bytes[wire.at - 1] ?? 0) & 1) === 1;
  return isNegative ? negativeValue(wire.bytes, start) : value;
}

export function readBool(wire: Wire): boolean {
  return readVarint(wire) !== 0;
}

export function readDouble(wire: Wire): number {
  const { at } = wire;
  return advance(wire, 8) ? wire.view.getFloat64(at, true) : 0;
}

/** A float, as the double of exactly the same value. */
export function readFloat(wire: Wire): number {
  const { at } = wire;
  return advance(wire, 4) ? wire.view.getFloat32(at, true) : 0;
}

/** A view of a field with a length, valid as long as the bytes under it are. Empty after a problem. */
export function readBytes(wire: Wire): Uint8Array {
  const start = startOfBytes(wire);
  return wire.bytes.subarray(start, wire.at);
}

/** A string. Bytes that are not UTF-8 become U+FFFD. */
export function readText(wire: Wire): string {
  const bytes = readBytes(wire);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** Steps into a nested message or a packed list; what it returns is for `leaveMessage`. */
export function enterMessage(wire: Wire): number {
  const outerEnd = wire.end;
  const start = startOfBytes(wire);
  wire.end = wire.at;
  wire.at = start;
  return outerEnd;
}

/** Steps out again, over whatever of the nested message was not read. */
export function leaveMessage(wire: Wire, outerEnd: number): void {
  wire.at = wire.end;
  wire.end = outerEnd;
}

/** Where the content of a field with a length starts; the cursor then stands behind it. */
function startOfBytes(wire: Wire): number {
  const length = readVarint(wire);
  const start = wire.at;
  return advance(wire, length) ? start : wire.at;
}

function advance(wire: Wire, count: number): boolean {
  if (count <= wire.end - wire.at) {
    wire.at += count;
    return true;
  }
  fail(wire, 'truncated');
  return false;
}

/** Counts levels instead of calling itself: the depth is the file's choice. */
function skipGroup(wire: Wire): void {
  for (let depth = 1; depth > 0;) {
    if (!nextField(wire)) return fail(wire, 'truncated');
    const type = wire.tag & 7;
    if (type === startGroup) depth++;
    else if (type === endGroup) depth--;
    else skipField(wire);
  }
}

/** Of the ten bytes of a negative number: minus its two's complement, which is exact where it is small. */
function negativeValue(bytes: Uint8Array, start: number): number {
  let magnitude = 1;
  for (let index = 0, weight = 1; index < 9; index++, weight *= 128)
    magnitude += (~(bytes[start + index] ?? 0) & 0x7f) * weight;
  return -magnitude;
}

/** The first problem stands; what comes after it would follow from it. */
function fail(wire: Wire, problem: WireProblem): void {
  wire.problem ??= problem;
  wire.at = wire.end;
}
