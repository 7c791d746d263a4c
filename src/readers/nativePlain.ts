import { maxDepth, type Plain } from './plain.ts';

/** Values in one document; aliases are counted each time they stand for something. */
const maxValues = 1_000_000;

/** A converted document, or why there is none. */
export type Converted =
  | { readonly kind: 'document'; readonly document: Plain }
  | { readonly kind: 'refused'; readonly problem: string };

/**
 * What the YAML and TOML libraries return → a document: objects become maps, dates and keys become text, and
 * rounded whole numbers never arise, as the libraries are asked for bigints. Bounded in depth and size, since
 * aliases can make loops and multiply.
 */
export function toDocument(value: unknown): Converted {
  const budget: Budget = { values: 0, problem: null };
  const document = convert(value, 1, budget);
  return document === undefined
    ? { kind: 'refused', problem: budget.problem ?? tooDeep }
    : { kind: 'document', document };
}

/** Also said where a library gives up by itself. */
export const tooDeep = `nested deeper than ${maxDepth} levels`;

interface Budget {
  values: number;
  problem: string | null;
}

/** Undefined stops the conversion at once. */
function convert(value: unknown, depth: number, budget: Budget): Plain | undefined {
  budget.values++;
  if (budget.values > maxValues) budget.problem ??= `more than ${maxValues.toLocaleString('en')} values`;
  if (budget.problem !== null) return undefined;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null) return null;
  if (value instanceof Date) return value.toISOString();
  if (depth > maxDepth) return undefined;
  if (Array.isArray(value)) return convertList(value, depth, budget);
  return convertMembers(value instanceof Map ? value : Object.entries(value), depth, budget);
}

function convertList(items: readonly unknown[], depth: number, budget: Budget): Plain | undefined {
  const list: Plain[] = [];
  for (const item of items) {
    const plain = convert(item, depth + 1, budget);
    if (plain === undefined) return undefined;
    list.push(plain);
  }
  return list;
}

function convertMembers(
  members: Iterable<readonly [unknown, unknown]>,
  depth: number,
  budget: Budget,
): Plain | undefined {
  const map = new Map<string, Plain>();
  for (const [key, member] of members) {
    const plain = convert(member, depth + 1, budget);
    if (plain === undefined) return undefined;
    map.set(typeof key === 'object' && key !== null ? 'complex key' : String(key), plain);
  }
  return map;
}
