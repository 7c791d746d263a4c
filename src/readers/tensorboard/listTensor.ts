import {
  enterMessage,
  fieldTag,
  leaveMessage,
  nextField,
  openWire,
  readBytes,
  readDouble,
  readFloat,
  readVarint,
  skipField,
  type Wire,
} from '../protobuf.ts';
import { shortestFloat } from './shortestFloat.ts';

// TensorProto of tensorboard/compat/proto/tensor.proto (TensorBoard 2.21), as far as media need it.
const dtypeTag = fieldTag(1, 'varint');
const contentTag = fieldTag(4, 'bytes');
const floatListTag = fieldTag(5, 'bytes');
const floatTag = fieldTag(5, 'fixed32');
const doubleListTag = fieldTag(6, 'bytes');
const doubleTag = fieldTag(6, 'fixed64');
const stringTag = fieldTag(8, 'bytes');
const floatType = 1;
const doubleType = 2;

/** All numbers of a tensor of floats or doubles, row after row; null for other tensors and damage. */
export function readNumberTensor(bytes: Uint8Array): number[] | null {
  const wire = openWire(bytes);
  const numbers: number[] = [];
  let content: Uint8Array | null = null;
  let type = 0;
  while (nextField(wire)) {
    if (wire.tag === dtypeTag) type = readVarint(wire);
    else if (wire.tag === contentTag) content = readBytes(wire);
    else if (wire.tag === floatListTag) readPacked(wire, numbers, (inner) => shortestFloat(readFloat(inner)));
    else if (wire.tag === doubleListTag) readPacked(wire, numbers, readDouble);
    else if (wire.tag === floatTag) numbers.push(shortestFloat(readFloat(wire)));
    else if (wire.tag === doubleTag) numbers.push(readDouble(wire));
    else skipField(wire);
  }
  if (wire.problem !== null || (type !== floatType && type !== doubleType)) return null;
  return content === null || content.length === 0 ? numbers : numbersIn(content, type);
}

/** All texts of a string tensor, as bytes; null for damage. */
export function readStringTensor(bytes: Uint8Array): Uint8Array[] | null {
  const wire = openWire(bytes);
  const texts: Uint8Array[] = [];
  while (nextField(wire)) {
    if (wire.tag === stringTag) texts.push(readBytes(wire));
    else skipField(wire);
  }
  return wire.problem === null ? texts : null;
}

/** A packed list of numbers in a message of the caller's. */
export function readPacked(wire: Wire, into: number[], read: (wire: Wire) => number): void {
  const outer = enterMessage(wire);
  while (wire.at < wire.end && wire.problem === null) into.push(read(wire));
  leaveMessage(wire, outer);
}

function numbersIn(content: Uint8Array, type: number): number[] {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const size = type === floatType ? 4 : 8;
  return Array.from({ length: Math.floor(content.length / size) }, (_, index) =>
    type === floatType ? shortestFloat(view.getFloat32(index * 4, true)) : view.getFloat64(index * 8, true),
  );
}
