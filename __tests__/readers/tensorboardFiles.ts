import { createCrc32cTable, maskedCrc32c } from '../../src/readers/tensorboard/crc32c.ts';

/**
 * Event files made by hand, for what no library writes: damage, hostile sizes, and millions of points in no time.
 * What the libraries themselves write is in the fixtures.
 */
const table = createCrc32cTable();

export interface EventParts {
  readonly wallTime?: number;
  readonly step?: number | bigint;
  readonly version?: string;
  readonly values?: readonly Buffer[];
  readonly restarts?: boolean;
}

/** One record with its checksums. */
export function record(data: Buffer): Buffer {
  const frame = Buffer.alloc(16 + data.length);
  frame.writeBigUInt64LE(BigInt(data.length), 0);
  data.copy(frame, 12);
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  frame.writeUInt32LE(maskedCrc32c(table, view, 0, 8), 8);
  frame.writeUInt32LE(maskedCrc32c(table, view, 12, 12 + data.length), 12 + data.length);
  return frame;
}

/** A file: the version event that every writer begins with, and these events. */
export function eventFile(events: readonly EventParts[], version = 'brain.Event:2'): Buffer {
  return Buffer.concat(
    [{ wallTime: 1_700_000_000, version }, ...events].map((parts) => record(event(parts))),
  );
}

export function event({ wallTime, step, version, values, restarts }: EventParts): Buffer {
  return Buffer.concat([
    ...(wallTime === undefined ? [] : [field(1, 1), double(wallTime)]),
    ...(step === undefined ? [] : [field(2, 0), varint(step)]),
    ...(version === undefined ? [] : [bytes(3, version)]),
    ...(values === undefined ? [] : [bytes(5, Buffer.concat(values.map((value) => bytes(1, value))))]),
    ...(restarts === true ? [bytes(7, Buffer.from([8, 1]))] : []),
  ]);
}

/** A value as torch writes it. */
export function scalar(tag: string, value: number): Buffer {
  return Buffer.concat([bytes(1, tag), field(2, 5), float(value)]);
}

/** A value in a tensor, with the metadata that names its plugin. */
export function tensor(
  tag: string,
  plugin: string | null,
  content: Buffer,
  pluginContent: string | Buffer = '',
): Buffer {
  const metadata =
    plugin === null ? [] : [bytes(9, bytes(1, Buffer.concat([bytes(1, plugin), bytes(2, pluginContent)])))];
  return Buffer.concat([bytes(1, tag), bytes(8, content), ...metadata]);
}

/** The tag before a field. */
export function field(number: number, wireType: number): Buffer {
  return varint(number * 8 + wireType);
}

/** A field with a length. */
export function bytes(number: number, content: string | Buffer): Buffer {
  const data = Buffer.from(content);
  return Buffer.concat([field(number, 2), varint(data.length), data]);
}

export function varint(value: number | bigint): Buffer {
  const digits: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest >= 128n; rest >>= 7n) digits.push(Number(rest & 127n) | 128);
  return Buffer.from([...digits, Number(rest)]);
}

export function double(value: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeDoubleLE(value);
  return buffer;
}

export function float(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeFloatLE(value);
  return buffer;
}
