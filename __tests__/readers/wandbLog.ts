import { crc32 } from 'node:zlib';

/** Builds `.wandb` files, the other way round from the reader, so that tests can say what stands in them. */

type Value = number | string | Buffer;

/** One protobuf field: text and bytes with their length, whole numbers as a varint, others as a double. */
export function field(number: number, value: Value): Buffer {
  if (typeof value !== 'number') {
    const bytes = Buffer.from(value);
    return Buffer.concat([varint(number * 8 + 2), varint(bytes.length), bytes]);
  }
  if (Number.isInteger(value)) return Buffer.concat([varint(number * 8), varint(value)]);
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return Buffer.concat([varint(number * 8 + 1), bytes]);
}

export function message(number: number, ...fields: readonly Buffer[]): Buffer {
  return field(number, Buffer.concat(fields));
}

/** An item under a nested key, or a plain one for text; `json` is its value as wandb writes it. */
export function item(key: string | readonly string[], json: string, number = 1): Buffer {
  const keys = typeof key === 'string' ? [field(1, key)] : key.map((part) => field(2, part));
  return message(number, ...keys, field(16, json));
}

/** A history record as version 0 has it: `_step` and the step of the record. */
export function row(step: number, values: Readonly<Record<string, string>>): Buffer {
  return history(
    { _step: String(step), _timestamp: String(1_800_000_000 + step), _runtime: '1', ...values },
    step,
  );
}

/** A history record with a step of its own, or without, as version 1 has them. */
export function history(values: Readonly<Record<string, string>>, step?: number): Buffer {
  const items = Object.entries(values).map(([key, json]) => item([key], json));
  return message(2, ...items, ...(step === undefined ? [] : [message(2, field(1, step))]));
}

export function summary(...changes: readonly Buffer[]): Buffer {
  return message(3, ...changes);
}

export const exit = (code?: number): Buffer => message(18, ...(code === undefined ? [] : [field(1, code)]));

/** The whole file. */
export function frame(records: readonly Buffer[], version = 0): Buffer {
  const parts: Buffer[] = [Buffer.from([0x3a, 0x57, 0x26, 0x42, 0xe1, 0xbe, version])];
  let length = 7;
  for (const record of records) {
    for (let at = 0, isFirst = true; isFirst || at < record.length; isFirst = false) {
      let room = 32_768 - (length % 32_768);
      if (room < 7) {
        parts.push(Buffer.alloc(room));
        length += room;
        room = 32_768;
      }
      const payload = record.subarray(at, at + room - 7);
      at += payload.length;
      const isLast = at >= record.length;
      parts.push(chunk(isFirst ? (isLast ? 1 : 2) : isLast ? 4 : 3, payload));
      length += 7 + payload.length;
    }
  }
  return Buffer.concat(parts);
}

export function chunk(type: number, payload: Buffer): Buffer {
  const header = Buffer.alloc(7);
  header.writeUInt16LE(payload.length, 4);
  header[6] = type;
  header.writeUInt32LE(crc32(Buffer.concat([header.subarray(6), payload])), 0);
  return Buffer.concat([header, payload]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Buffer.from([...bytes, rest]);
}
