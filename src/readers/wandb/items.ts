import {
  enterMessage,
  leaveMessage,
  nextField,
  readDouble,
  readText,
  readVarint,
  skipField,
  type Wire,
} from '../protobuf.ts';
import { jsonNumber } from './jsonNumber.ts';
import { itemFields } from './recordFields.ts';

/**
 * One item of a history, summary, config or stats record: a key with a value. Reused from item to item, as
 * there are millions.
 */
export interface Item {
  /** What the places below are in. */
  bytes: Buffer;
  /** Where the encoded fields of the key are; equal bytes are equal keys. */
  keyStart: number;
  keyEnd: number;
  /** Where the value's JSON text is; empty when the item has none. */
  jsonStart: number;
  jsonEnd: number;
  /** A value that is not JSON but a number of its own. */
  typedNumber: number | undefined;
}

export function createItem(): Item {
  return { bytes: Buffer.alloc(0), keyStart: 0, keyEnd: 0, jsonStart: 0, jsonEnd: 0, typedNumber: undefined };
}

/** Reads the message that the cursor is in. */
export function readItem(wire: Wire, item: Item): void {
  useBytes(item, wire.bytes);
  item.keyStart = wire.at;
  item.keyEnd = wire.at;
  item.jsonStart = 0;
  item.jsonEnd = 0;
  item.typedNumber = undefined;
  while (nextField(wire)) {
    switch (wire.tag) {
      case itemFields.key:
      case itemFields.nestedKey:
        skipField(wire);
        item.keyEnd = wire.at;
        break;
      case itemFields.valueJson:
      case itemFields.json:
        noteJson(wire, item);
        break;
      case itemFields.integer:
        item.typedNumber = readZigzag(wire);
        break;
      case itemFields.number:
        item.typedNumber = readDouble(wire);
        break;
      default:
        skipField(wire);
    }
  }
}

/** The value when it is a number, NaN and infinities included. */
export function numberOfItem({ typedNumber, bytes, jsonStart, jsonEnd }: Item): number | undefined {
  return typedNumber ?? jsonNumber(bytes, jsonStart, jsonEnd);
}

/** The JSON text of the value. */
export function jsonTextOf({ bytes, jsonStart, jsonEnd }: Item): string {
  return bytes.toString('utf8', jsonStart, jsonEnd);
}

/** The bytes change rarely, and wrapping them for each item would be slow. */
function useBytes(item: Item, bytes: Uint8Array): void {
  if (item.bytes.buffer !== bytes.buffer || item.bytes.byteOffset !== bytes.byteOffset)
    item.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function noteJson(wire: Wire, item: Item): void {
  const outer = enterMessage(wire);
  item.jsonStart = wire.at;
  item.jsonEnd = wire.end;
  leaveMessage(wire, outer);
}

/** A sint64. Beyond ±2^52 it is rounded, and the sign is taken before that. */
function readZigzag(wire: Wire): number {
  const isNegative = ((wire.bytes[wire.at] ?? 0) & 1) === 1;
  const value = readVarint(wire);
  return isNegative ? -(value + 1) / 2 : value / 2;
}

/** The parts of an item's key: one for a plain key, whose dots are its own, and several for nested keys. */
export function readKeyPath(wire: Wire): string[] {
  let key = '';
  const nested: string[] = [];
  while (nextField(wire)) {
    if (wire.tag === itemFields.key) key = readText(wire);
    else if (wire.tag === itemFields.nestedKey) nested.push(readText(wire));
    else skipField(wire);
  }
  return nested.length > 0 ? nested : [key];
}
