import { createHash } from 'node:crypto';

/** Deeper values are refused rather than overflowing the stack; a record needs 6 levels. */
const maxDepth = 200;

/**
 * Canonical JSON as in RFC 8785: no white space, members sorted by the UTF-16 units of their names, numbers and
 * strings as ECMAScript writes them, -0 as 0. Equal values give equal text whatever the order of their members.
 * Throws a TypeError for what JSON cannot carry faithfully: NaN, ±Infinity, lone surrogates, undefined, functions,
 * bigint, objects that are not plain, and nesting beyond 200 levels.
 */
export function canonicalJson(value: unknown): string {
  return write(value, 0);
}

/** `sha256:` and the hexadecimal SHA-256 of the value's canonical JSON in UTF-8. Throws as `canonicalJson` does. */
export function digestOf(value: unknown): `sha256:${string}` {
  return `sha256:${createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')}`;
}

function write(value: unknown, depth: number): string {
  if (depth > maxDepth) throw new TypeError(`is nested deeper than ${maxDepth} levels`);
  if (typeof value === 'string') return writeString(value);
  if (typeof value === 'number') return writeNumber(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (Array.isArray(value)) return writeArray(value, depth);
  if (typeof value === 'object') return writeObject(value, depth);
  throw new TypeError(`holds a value of type ${typeof value}, which JSON cannot carry`);
}

/** Most strings need no escape, and looking is several times faster than `JSON.stringify`. */
function writeString(text: string): string {
  if (!/["\\\u0000-\u001f\ud800-\udfff]/.test(text)) return `"${text}"`;
  const json = JSON.stringify(text);
  if (/\p{Surrogate}/u.test(text))
    throw new TypeError(`holds half a character (a lone surrogate) in ${json.slice(0, 80)}`);
  return json;
}

function writeNumber(value: number): string {
  if (Number.isFinite(value)) return String(value);
  throw new TypeError(`holds ${value}, which JSON cannot carry`);
}

function writeArray(items: readonly unknown[], depth: number): string {
  let json = '[';
  for (const item of items) json += (json === '[' ? '' : ',') + write(item, depth + 1);
  return `${json}]`;
}

function writeObject(object: object, depth: number): string {
  if (!isPlain(object)) throw new TypeError('holds an object that is not plain data');
  let json = '{';
  for (const name of Object.keys(object).sort()) {
    json += `${json === '{' ? '' : ','}${writeString(name)}:${write(object[name], depth + 1)}`;
  }
  return `${json}}`;
}

function isPlain(object: object): object is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === Object.prototype || prototype === null;
}
