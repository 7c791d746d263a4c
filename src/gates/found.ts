/** Why something could not be found out. `unknown`: for want of evidence. `error`: the rule or the data are at fault. */
export interface NotFound {
  readonly kind: 'unknown' | 'error';
  readonly reason: string;
}

/** What was found out, or why it could not be. */
export type Found<T> = { readonly kind: 'known'; readonly value: T } | NotFound;

export function known<T>(value: T): Found<T> {
  return { kind: 'known', value };
}

export function unknown(reason: string): NotFound {
  return { kind: 'unknown', reason };
}

export function error(reason: string): NotFound {
  return { kind: 'error', reason };
}

export function mapFound<T, U>(found: Found<T>, change: (value: T) => U): Found<U> {
  return found.kind === 'known' ? known(change(found.value)) : found;
}

/** Goes on with two results when both are known; an error outweighs an unknown, for more evidence would not mend it. */
export function combineFound<T, U, V>(a: Found<T>, b: Found<U>, combine: (a: T, b: U) => Found<V>): Found<V> {
  if (a.kind === 'known') return b.kind === 'known' ? combine(a.value, b.value) : b;
  return b.kind === 'error' && a.kind === 'unknown' ? b : a;
}
