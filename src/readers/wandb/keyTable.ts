import { openWire } from '../protobuf.ts';
import { readKeyPath, type Item } from './items.ts';

const cacheSlots = 2048;

/** Finds what belongs to an item's key without making a string of it, where the key was met before. */
export type KeyTable<T> = (item: Item) => T;

interface Cached<T> {
  readonly key: Uint8Array;
  readonly value: T;
}

/**
 * `find` gives what belongs to a key path. A small cache by a hash of the key's bytes stands before it; keys
 * that fall on one slot only push each other out, so that no choice of keys makes it slow.
 */
export function createKeyTable<T>(find: (path: readonly string[]) => T): KeyTable<T> {
  const cache = Array<Cached<T> | undefined>(cacheSlots);
  return (item) => {
    const slot = hash(item.bytes, item.keyStart, item.keyEnd) & (cacheSlots - 1);
    const cached = cache[slot];
    if (cached !== undefined && isSame(cached.key, item)) return cached.value;
    const key = Uint8Array.prototype.slice.call(item.bytes, item.keyStart, item.keyEnd);
    const value = find(readKeyPath(openWire(key)));
    cache[slot] = { key, value };
    return value;
  };
}

/** FNV-1a. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = 0x811c9dc5;
  for (let at = start; at < end; at++) value = Math.imul(value ^ (bytes[at] ?? 0), 0x01000193);
  return value ^ (value >>> 15);
}

function isSame(key: Uint8Array, { bytes, keyStart, keyEnd }: Item): boolean {
  if (key.length !== keyEnd - keyStart) return false;
  for (let at = 0; at < key.length; at++) if (key[at] !== bytes[keyStart + at]) return false;
  return true;
}
