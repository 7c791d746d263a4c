import { drawerBelow, type Generator } from './generator.ts';
import { requireCount } from './requirements.ts';

/** Which examples a statistic is to be computed on: positions in the example file, repeats allowed. */
export type Indices = Uint32Array;

/** All examples as one stratum: the plain bootstrap. */
export function oneStratum(examples: number): Indices[] {
  requireCount('the number of examples', examples, 1);
  return [Uint32Array.from({ length: examples }, (_, index) => index)];
}

/** The examples of all strata, one stratum after another. */
export function concatenate(strata: readonly Indices[]): Indices {
  const all = new Uint32Array(strata.reduce((sum, members) => sum + members.length, 0));
  let at = 0;
  for (const members of strata) {
    all.set(members, at);
    at += members.length;
  }
  return all;
}

/** One stratum for each label, so that every resample has as many of a rare class as the data. */
export function strataOf(labels: readonly (string | number)[]): Indices[] {
  const members = new Map<string | number, number[]>();
  for (const [index, label] of labels.entries()) {
    const known = members.get(label);
    if (known === undefined) members.set(label, [index]);
    else known.push(index);
  }
  return [...members.values()].map((indices) => Uint32Array.from(indices));
}

/**
 * Bootstrap resamples: within each stratum as many draws with replacement as it has members, strata one after another.
 * Both sides of a comparison are computed on the same indices. The array that is yielded is reused for the next.
 */
export function* drawResamples(
  strata: readonly Indices[],
  resamples: number,
  generator: Generator,
): Iterable<Indices> {
  requireCount('the number of resamples', resamples, 1);
  const drawers = strata.map((members) => ({ members, draw: drawerBelow(members.length, generator) }));
  const indices = concatenate(strata);
  for (let resample = 0; resample < resamples; resample++) {
    let at = 0;
    for (const { members, draw } of drawers) {
      const end = at + members.length;
      while (at < end) indices[at++] = members[draw()] ?? 0;
    }
    yield indices;
  }
}

/** Up to this many examples all nⁿ resamples are enumerated: 46,656. */
export const mostEnumerated = 6;

/**
 * Every resample of n examples there is, each equally likely: the bootstrap without chance (Efron 1979, §2), for
 * n ≤ 6 (else a RangeError). The array that is yielded is reused for the next.
 */
export function* enumerateResamples(examples: number): Iterable<Indices> {
  requireCount('the number of examples', examples, 1);
  if (examples > mostEnumerated) throw new RangeError(`at most ${mostEnumerated} examples, got ${examples}`);
  const indices = new Uint32Array(examples);
  for (let code = 0; code < examples ** examples; code++) {
    let rest = code;
    for (let at = 0; at < examples; at++) {
      indices[at] = rest % examples;
      rest = Math.floor(rest / examples);
    }
    yield indices;
  }
}
