import {
  enterMessage,
  fieldTag,
  leaveMessage,
  nextField,
  readDouble,
  readFloat,
  readInt,
  readText,
  readVarint,
  skipField,
  type Wire,
} from '../protobuf.ts';
import { shortestFloat } from './shortestFloat.ts';

// TensorProto of tensorboard/compat/proto/tensor.proto (TensorBoard 2.21): numbers stand either as raw bytes in
// `tensor_content` or in the list of their type, which is packed or not.
const dtypeTag = fieldTag(1, 'varint');
const contentTag = fieldTag(4, 'bytes');
const stringTag = fieldTag(8, 'bytes');

const floatField = 5;
const doubleField = 6;
/** int_val, int64_val, bool_val, half_val, uint32_val, uint64_val. */
const wholeFields: readonly number[] = [7, 10, 11, 13, 16, 17];
const unsignedFields: readonly number[] = [11, 13, 16, 17];

/** DataType of types.proto, those that a scalar may have. */
const dataType = {
  float: 1,
  double: 2,
  int32: 3,
  uint8: 4,
  int16: 5,
  int8: 6,
  int64: 9,
  bool: 10,
  bfloat16: 14,
  uint16: 17,
  half: 19,
  uint32: 22,
  uint64: 23,
};

/** The number in a tensor that holds exactly one; null for any other tensor. Floats in their shortest form. */
export function readScalarTensor(wire: Wire): number | null {
  let type = 0;
  let content: { start: number; bytes: number } | null = null;
  const listed: Listed = { last: 0, count: 0 };
  while (nextField(wire)) {
    if (wire.tag === dtypeTag) type = readVarint(wire);
    else if (wire.tag === contentTag) {
      const outer = enterMessage(wire);
      content = { start: wire.at, bytes: wire.end - wire.at };
      leaveMessage(wire, outer);
    } else if (isNumber(wire.tag)) readNumbers(wire, listed);
    else skipField(wire);
  }
  if (wire.problem !== null) return null;
  if (content !== null && content.bytes > 0)
    return fromContent(wire.view, content.start, content.bytes, type);
  return listed.count === 1 ? fromList(listed.last, type) : null;
}

interface Listed {
  last: number;
  count: number;
}

/** The texts of a string tensor, one per line; null when they are together longer than `maxBytes`. */
export function readTextTensor(wire: Wire, maxBytes: number): string | null {
  const lines: string[] = [];
  let bytes = 0;
  while (nextField(wire)) {
    if (wire.tag !== stringTag) {
      skipField(wire);
      continue;
    }
    const start = wire.at;
    skipField(wire);
    bytes += wire.at - start;
    if (bytes > maxBytes || wire.problem !== null) return null;
    wire.at = start;
    lines.push(readText(wire));
  }
  return lines.length === 0 ? null : lines.join('\n');
}

function isNumber(tag: number): boolean {
  const type = tag & 7;
  const field = tag >>> 3;
  if (field === floatField) return type === 5 || type === 2;
  if (field === doubleField) return type === 1 || type === 2;
  return wholeFields.includes(field) && (type === 0 || type === 2);
}

/** One number, or a packed list of them. */
function readNumbers(wire: Wire, listed: Listed): void {
  const field = wire.tag >>> 3;
  if ((wire.tag & 7) !== 2) {
    listed.last = readNumber(wire, field);
    listed.count++;
    return;
  }
  const outer = enterMessage(wire);
  for (; wire.at < wire.end; listed.count++) listed.last = readNumber(wire, field);
  leaveMessage(wire, outer);
}

function readNumber(wire: Wire, field: number): number {
  if (field === floatField) return shortestFloat(readFloat(wire));
  if (field === doubleField) return readDouble(wire);
  return unsignedFields.includes(field) ? readVarint(wire) : readInt(wire);
}

/** Lists hold the bits of 16-bit floats, and every other number as it is. */
function fromList(stored: number, type: number): number {
  if (type === dataType.half) return smallFloat(stored, 5);
  return type === dataType.bfloat16 ? smallFloat(stored, 8) : stored;
}

function fromContent(view: DataView, at: number, bytes: number, type: number): number | null {
  switch (bytes === bytesOf(type) ? type : 0) {
    case dataType.float:
      return shortestFloat(view.getFloat32(at, true));
    case dataType.double:
      return view.getFloat64(at, true);
    case dataType.int64:
      return Number(view.getBigInt64(at, true));
    case dataType.uint64:
      return Number(view.getBigUint64(at, true));
    case dataType.int32:
      return view.getInt32(at, true);
    case dataType.uint32:
      return view.getUint32(at, true);
    case dataType.int16:
      return view.getInt16(at, true);
    case dataType.uint16:
      return view.getUint16(at, true);
    case dataType.int8:
      return view.getInt8(at);
    case dataType.uint8:
    case dataType.bool:
      return view.getUint8(at);
    case dataType.half:
    case dataType.bfloat16:
      return fromList(view.getUint16(at, true), type);
    default:
      return null;
  }
}

function bytesOf(type: number): number {
  const { double, int64, uint64, float, int32, uint32, int8, uint8, bool } = dataType;
  if (type === double || type === int64 || type === uint64) return 8;
  if (type === float || type === int32 || type === uint32) return 4;
  return type === int8 || type === uint8 || type === bool ? 1 : 2;
}

/** A float of 16 bits, of which `exponentBits` are its exponent (IEEE 754 half: 5, bfloat16: 8). */
function smallFloat(bits: number, exponentBits: number): number {
  const fractionBits = 15 - exponentBits;
  const highest = 2 ** exponentBits - 1;
  const sign = (bits & 0x8000) === 0 ? 1 : -1;
  const exponent = (bits >>> fractionBits) & highest;
  const fraction = (bits & (2 ** fractionBits - 1)) / 2 ** fractionBits;
  if (exponent === highest) return fraction === 0 ? sign * Infinity : NaN;
  const bias = highest >>> 1;
  return exponent === 0 ? sign * fraction * 2 ** (1 - bias) : sign * (1 + fraction) * 2 ** (exponent - bias);
}
