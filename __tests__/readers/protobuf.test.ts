import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  enterMessage,
  fieldTag,
  leaveMessage,
  nextField,
  openWire,
  readBool,
  readBytes,
  readDouble,
  readFloat,
  readInt,
  readText,
  readVarint,
  skipField,
  type Wire,
} from '../../src/readers/protobuf.ts';
import { bytes, double, field, float, varint } from './tensorboardFiles.ts';

const valueOf = <T>(message: Buffer, read: (wire: Wire) => T): T => {
  const wire = openWire(message);
  nextField(wire);
  return read(wire);
};

describe('a protobuf message', () => {
  it('gives whole numbers exactly up to 2^53, and nearly beyond, where they are not safe', () => {
    const int64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    fc.assert(
      fc.property(int64, (value) => {
        const read = valueOf(Buffer.concat([field(1, 0), varint(value)]), readInt);
        if (Number.isSafeInteger(Number(value))) expect(read).toBe(Number(value));
        expect(Number.isSafeInteger(read)).toBe(Number.isSafeInteger(Number(value)));
        expect(Math.abs(read - Number(value))).toBeLessThanOrEqual(Math.abs(Number(value)) * 2 ** -51);
      }),
      { examples: [[-1n], [2n ** 63n - 1n], [-(2n ** 63n)], [2n ** 53n], [-(2n ** 53n)], [127n], [128n]] },
    );
  });

  it.each([
    ['uint64', Buffer.concat([field(1, 0), varint(2n ** 64n - 1n)]), readVarint, 2 ** 64],
    ['bool', Buffer.from([8, 1]), readBool, true],
    ['double', Buffer.concat([field(1, 1), double(-0.1)]), readDouble, -0.1],
    ['float', Buffer.concat([field(1, 5), float(0.1)]), readFloat, Math.fround(0.1)],
    ['text', bytes(1, 'größer'), readText, 'größer'],
    ['text that is not UTF-8', bytes(1, Buffer.from([0x61, 0xff])), readText, 'a\ufffd'],
  ])('gives a %s', (_, message, read: (wire: Wire) => unknown, value) => {
    expect(valueOf(message, read)).toBe(value);
  });

  it('gives bytes without a copy', () => {
    const message = bytes(1, 'abc');
    const view = valueOf(message, readBytes);
    expect(Buffer.from(view).toString()).toBe('abc');
    expect(view.buffer).toBe(message.buffer);
  });

  it('is read past fields that nobody knows, groups too, and in nested messages', () => {
    const group = Buffer.concat([field(9, 3), field(4, 3), bytes(1, 'x'), field(4, 4), field(9, 4)]);
    const inner = Buffer.concat([group, field(2, 0), varint(5), bytes(3, 'unread')]);
    const unknown = Buffer.concat([
      bytes(8, 'long'),
      field(8, 0),
      varint(300),
      field(8, 1),
      double(1),
      field(8, 5),
      float(1),
    ]);
    const wire = openWire(Buffer.concat([unknown, group, bytes(1, inner), field(15, 0), varint(7)]));
    const seen: number[] = [];
    while (nextField(wire)) {
      if (wire.tag === fieldTag(1, 'bytes')) {
        const outer = enterMessage(wire);
        while (nextField(wire))
          if (wire.tag === fieldTag(2, 'varint')) seen.push(readVarint(wire));
          else skipField(wire);
        leaveMessage(wire, outer);
      } else if (wire.tag === fieldTag(15, 'varint')) seen.push(readVarint(wire));
      else skipField(wire);
    }
    expect(seen).toEqual([5, 7]);
    expect(wire.problem).toBeNull();
  });

  it.each([
    ['a double of seven bytes', Buffer.from([9, 0, 0, 0, 0, 0, 0, 0]), 'truncated'],
    ['text longer than the message', Buffer.from([10, 200, 1, 65]), 'truncated'],
    ['a length of 2^63', Buffer.concat([field(1, 2), varint(2n ** 63n)]), 'truncated'],
    ['a varint without an end', Buffer.from([8, 0x80]), 'truncated'],
    ['a varint of eleven bytes', Buffer.from([8, ...Array.from({ length: 10 }, () => 0x80), 1]), 'badVarint'],
    ['field number 0', Buffer.from([0, 1]), 'badTag'],
    ['wire type 6', Buffer.from([14, 1]), 'badTag'],
    ['a group that ends before it begins', field(1, 4), 'badTag'],
    ['a group without an end', Buffer.concat([field(1, 3), field(1, 3)]), 'truncated'],
  ])('with %s is damaged', (_, message, problem) => {
    const wire = openWire(message);
    while (nextField(wire)) skipField(wire);
    expect(wire.problem).toBe(problem);
    expect(nextField(wire)).toBe(false);
    expect(readDouble(wire)).toBe(0);
  });

  it('of any bytes is read to its end and not beyond', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(60), (noise, cut) => {
        const wire = openWire(noise, 0, cut);
        while (nextField(wire)) skipField(wire);
        expect(wire.at).toBeLessThanOrEqual(Math.min(cut, noise.length));
      }),
    );
  });

  it('nested a million groups deep is skipped without a deep stack', () => {
    const wire = openWire(Buffer.alloc(1_000_000, field(1, 3)));
    while (nextField(wire)) skipField(wire);
    expect(wire.problem).toBe('truncated');
  });
});
