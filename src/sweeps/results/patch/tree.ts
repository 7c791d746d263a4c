import { isDeepStrictEqual } from 'node:util';

/** A parsed document in which objects are maps: names such as `__proto__` are names like others. */
export function treeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(treeOf);
  if (value instanceof Map)
    return new Map([...value].map(([name, member]) => [String(name), treeOf(member)]));
  if (typeof value === 'object' && value !== null && !(value instanceof Date))
    return new Map(Object.entries(value).map(([name, member]) => [name, treeOf(member)]));
  return value;
}

/** Whether the tree has something at the path. */
export function has(tree: unknown, path: readonly string[]): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return true;
  return tree instanceof Map && tree.has(name) && has(tree.get(name), rest);
}

/** The tree with another value at a path that it has. */
export function withValue(tree: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return treeOf(value);
  if (!(tree instanceof Map)) return tree;
  return new Map(
    [...tree].map(([key, member]) => [key, key === name ? withValue(member, rest, value) : member]),
  );
}

export function isSame(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b);
}
