import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWire } from '../../src/readers/protobuf.ts';
import { createCrc32cTable, maskedCrc32c } from '../../src/readers/tensorboard/crc32c.ts';
import { shortestFloat } from '../../src/readers/tensorboard/shortestFloat.ts';
import { readScalarTensor } from '../../src/readers/tensorboard/tensor.ts';
import { bytes, double, field, float, varint } from './tensorboardFiles.ts';

describe('a float32', () => {
  it('becomes the shortest decimal that stands for it', () => {
    const property = fc.property(fc.float(), (value) => {
      const decimal = shortestFloat(value);
      expect(Math.fround(decimal)).toBe(value);
      expect(shortestFloat(-value)).toBe(-decimal);
      if (Number.isFinite(value)) expect(digitsOf(decimal)).toBeLessThanOrEqual(fewestDigits(value));
    });
    fc.assert(property, { numRuns: 5_000 });
  });

  it.each([
    0.1,
    1e-45,
    3.4028235e38,
    16_777_216,
    123_456.79,
    0.3,
    1e-7,
    9.999999e-14,
    8.5e9,
    -0,
    NaN,
    Infinity,
  ])('that was written as %s is that number again', (written) =>
    expect(shortestFloat(Math.fround(written))).toBe(written),
  );

  it('half way between two decimals becomes the even one, as in numpy', () => {
    expect(shortestFloat(0.142578125)).toBe(0.14257812);
  });
});

describe('a tensor with one number', () => {
  const raw = (write: (buffer: Buffer) => void, size: number): Buffer => {
    const buffer = Buffer.alloc(size);
    write(buffer);
    return buffer;
  };
  const int16 = (value: number): Buffer => raw((buffer) => buffer.writeUInt16LE(value), 2);

  it.each([
    ['float', 1, float(0.1), 0.1],
    ['double', 2, double(0.1), 0.1],
    ['int32', 3, raw((buffer) => buffer.writeInt32LE(-7), 4), -7],
    ['uint8', 4, Buffer.from([200]), 200],
    ['int16', 5, raw((buffer) => buffer.writeInt16LE(-7), 2), -7],
    ['int8', 6, Buffer.from([249]), -7],
    ['int64', 9, raw((buffer) => buffer.writeBigInt64LE(-(2n ** 40n)), 8), -(2 ** 40)],
    ['bool', 10, Buffer.from([1]), 1],
    ['bfloat16', 14, int16(0xc0_49), -3.140625],
    ['uint16', 17, int16(65_535), 65_535],
    ['half', 19, int16(0x3c_01), 1.0009765625],
    ['half, subnormal', 19, int16(0x80_01), -(2 ** -24)],
    ['half, infinite', 19, int16(0xfc_00), -Infinity],
    ['half, no number', 19, int16(0x7e_00), NaN],
    ['uint32', 22, raw((buffer) => buffer.writeUInt32LE(4_000_000_000), 4), 4_000_000_000],
    ['uint64', 23, raw((buffer) => buffer.writeBigUInt64LE(2n ** 63n), 8), 2 ** 63],
    ['string', 7, Buffer.from('x'), null],
  ])('as raw bytes of a %s', (_, type, content, value) => {
    const message = Buffer.concat([field(1, 0), varint(type), bytes(4, content)]);
    expect(readScalarTensor(openWire(message))).toBe(value);
  });

  it.each([
    ['float', 1, 5, 5, float(0.1), 0.1],
    ['double', 2, 6, 1, double(0.1), 0.1],
    ['int32', 3, 7, 0, varint(-7), -7],
    ['int64', 9, 10, 0, varint(-7), -7],
    ['bool', 10, 11, 0, varint(1), 1],
    ['half', 19, 13, 0, varint(0x3c_01), 1.0009765625],
    ['bfloat16', 14, 13, 0, varint(0x3f_80), 1],
    ['uint32', 22, 16, 0, varint(4_000_000_000), 4_000_000_000],
    ['uint64', 23, 17, 0, varint(2n ** 53n), 2 ** 53],
  ])('in a list of type %s, packed or not', (_, type, number, wireType, content, value) => {
    const dtype = Buffer.concat([field(1, 0), varint(type)]);
    const single = Buffer.concat([dtype, field(number, wireType), content]);
    expect(readScalarTensor(openWire(single))).toBe(value);
    expect(readScalarTensor(openWire(Buffer.concat([dtype, bytes(number, content)])))).toBe(value);
    expect(readScalarTensor(openWire(Buffer.concat([single, field(number, wireType), content])))).toBeNull();
  });
});

describe('CRC-32C', () => {
  const table = createCrc32cTable();
  const masked = (data: Uint8Array, start = 0): number =>
    maskedCrc32c(table, new DataView(data.buffer, data.byteOffset, data.byteLength), start, data.length);

  it.each([
    ['nothing', Uint8Array.of(), 0xa282_ead8],
    ['"123456789", whose checksum is e3069283', new TextEncoder().encode('123456789'), 0xc78a_b0e5],
  ])('of %s', (_, data, expected) => {
    expect(masked(data)).toBe(expected);
  });

  it('of any bytes at any place is that of the definition', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(7), (data, start) => {
        const padded = Uint8Array.of(...Array.from({ length: start }, () => 1), ...data);
        expect(masked(padded, start)).toBe(maskedByDefinition(data));
      }),
    );
  });
});

function maskedByDefinition(data: Uint8Array): number {
  let crc = -1;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0x82f6_3b78 : 0);
  }
  crc = ~crc;
  return (((crc >>> 15) | (crc << 17)) + 0xa282_ead8) >>> 0;
}

function digitsOf(decimal: number): number {
  return decimal
    .toExponential()
    .replace(/e.*$/, '')
    .replace(/[^\d]/g, '')
    .replace(/^0+|0+$/g, '').length;
}

function fewestDigits(value: number): number {
  for (let digits = 1; digits < 9; digits++)
    if (Math.fround(Number(value.toPrecision(digits))) === value) return digits;
  return 9;
}
