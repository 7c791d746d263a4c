/** A value in Thrift's compact protocol. Whole numbers above 2^53 lose their last digits. */
export type ThriftValue = number | boolean | Buffer | readonly ThriftValue[] | ThriftStruct;

/** Fields by their numbers. */
export type ThriftStruct = ReadonlyMap<number, ThriftValue>;

/** A footer tells of each column of each row group in about seven structs. */
const maxStructs = 1_000_000;
const maxDepth = 24;

/**
 * One struct that begins at `offset`, and where it ends. Nothing is allocated on the word of the bytes alone: a list cannot
 * have more members than bytes are left. Fails with an Error.
 */
export function readThrift(
  bytes: Buffer,
  offset: number,
): { readonly struct: ThriftStruct; readonly end: number } {
  let at = offset;
  let structs = 0;

  function struct(depth: number): ThriftStruct {
    if (++structs > maxStructs || depth > maxDepth) throw new Error('its description is too large');
    const fields = new Map<number, ThriftValue>();
    for (let field = 0; ;) {
      const byte = bytes.readUInt8(at++);
      const type = byte & 15;
      if (type === 0) return fields;
      field = byte >> 4 === 0 ? signed() : field + (byte >> 4);
      fields.set(field, type <= 2 ? type === 1 : value(type, depth));
    }
  }

  function value(type: number, depth: number): ThriftValue {
    if (type === 3 || type === 1 || type === 2) return bytes.readInt8(at++);
    if (type >= 4 && type <= 6) return signed();
    if (type === 7) return bytes.readDoubleLE((at += 8) - 8);
    if (type === 8) return binary();
    if (type === 9) return list(depth);
    if (type === 12) return struct(depth + 1);
    throw new Error(`its description has a value of the unknown type ${type}`);
  }

  function binary(): Buffer {
    const length = unsigned();
    checkRoom(length);
    return bytes.subarray(at, (at += length));
  }

  function list(depth: number): readonly ThriftValue[] {
    if (depth > maxDepth) throw new Error('its description is too deep');
    const byte = bytes.readUInt8(at++);
    const length = byte >> 4 === 15 ? unsigned() : byte >> 4;
    checkRoom(length);
    const members: ThriftValue[] = [];
    for (let index = 0; index < length; index++) members.push(value(byte & 15, depth + 1));
    return members;
  }

  function checkRoom(length: number): void {
    if (length > bytes.length - at) throw new Error('its description is cut off');
  }

  function unsigned(): number {
    let number = 0;
    for (let factor = 1; factor < 2 ** 70; factor *= 128) {
      const byte = bytes.readUInt8(at++);
      number += (byte & 127) * factor;
      if (byte < 128) return number;
    }
    throw new Error('its description has a number of more than ten bytes');
  }

  /** Zigzag: 0, -1, 1, -2, … */
  function signed(): number {
    const number = unsigned();
    return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
  }

  return { struct: struct(0), end: at };
}

/** The number of a field; undefined when the struct has none. */
export function numberField(struct: ThriftStruct | undefined, field: number): number | undefined {
  const value = struct?.get(field);
  return typeof value === 'number' ? value : undefined;
}

/** The text of a field; empty when the struct has none. */
export function textField(struct: ThriftStruct | undefined, field: number): string {
  const value = struct?.get(field);
  return Buffer.isBuffer(value) ? value.toString('utf8') : '';
}

/** The struct of a field; undefined when the struct has none. */
export function structField(struct: ThriftStruct | undefined, field: number): ThriftStruct | undefined {
  const value = struct?.get(field);
  return value instanceof Map ? value : undefined;
}

/** The members of a field's list; empty when the struct has none. */
export function listField(struct: ThriftStruct | undefined, field: number): readonly ThriftValue[] {
  const value = struct?.get(field);
  return Array.isArray(value) ? value : [];
}

/** The structs in a field's list. */
export function structsField(struct: ThriftStruct | undefined, field: number): readonly ThriftStruct[] {
  return listField(struct, field).filter((value): value is ThriftStruct => value instanceof Map);
}
