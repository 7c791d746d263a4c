/** What a parameter may hold: anything YAML or JSON can write. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

/** Deeper parameter values are refused: no training command takes them. */
const deepest = 20;

/**
 * The value as plain data without shared parts; null when JSON cannot carry it: numbers that are not finite, texts with half a
 * character (a lone surrogate), which have no UTF-8.
 */
export function asValue(given: unknown, depth = 0): { readonly value: Value } | null {
  if (typeof given === 'number') return Number.isFinite(given) ? { value: given } : null;
  if (typeof given === 'string') return isWhole(given) ? { value: given } : null;
  if (typeof given === 'boolean' || given === null) return { value: given };
  if (typeof given !== 'object' || depth >= deepest) return null;
  if (Array.isArray(given)) {
    const parts = given.map((part: unknown) => asValue(part, depth + 1));
    return parts.every((part) => part !== null) ? { value: parts.map(({ value }) => value) } : null;
  }
  const members: [string, Value][] = [];
  for (const [name, member] of Object.entries(given)) {
    const part = asValue(member, depth + 1);
    if (part === null || !isWhole(name)) return null;
    members.push([name, part.value]);
  }
  return { value: Object.fromEntries(members) };
}

function isWhole(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** Whether a parsed value is a YAML map. */
export function isMap(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
