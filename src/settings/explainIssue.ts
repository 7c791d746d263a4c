import { nearest } from '../gates/nearest.ts';
import type { z } from 'zod';
import { renamedKeys } from './renamedKeys.ts';
import { showValue } from './problem.ts';

/** One thing that the schema found, with its place: keys and list positions from the top. */
export interface Finding {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Keys that DESIGN foresees and this version does not act on: refused, so that nobody believes they work. */
const plannedKeys = new Set(['require', 'stats', 'alpha']);

/** What zod found → problems in our words: what is wrong, the value seen, what is accepted. Unions are unfolded to the branch that was meant. */
export function explainIssue(issue: z.core.$ZodIssue, accepted: readonly string[]): Finding[] {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: explainUnknownKey(key, accepted) }));
  }
  if (issue.code === 'invalid_union') return explainUnion(issue, path, accepted);
  return [{ path, message: withValue(issue.message, issue.input) }];
}

/** A union fails on every branch; the branch that got deepest into the value, or knew its type, is the one that was meant; of such the one that finds least fault. */
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly (string | number)[],
  accepted: readonly string[],
): Finding[] {
  const meant = issue.errors
    .filter((branch) => branch.every(({ code, path: inner }) => code !== 'invalid_type' || inner.length > 0))
    .toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
  if (meant === undefined) return [{ path, message: withValue(issue.message, issue.input) }];
  return meant.flatMap((inner) =>
    explainIssue(inner, accepted).map((finding) => ({ ...finding, path: [...path, ...finding.path] })),
  );
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

function explainUnknownKey(key: string, accepted: readonly string[]): string {
  if (plannedKeys.has(key)) return `is planned, but this version does not act on it yet; remove it`;
  const renamed = Object.hasOwn(renamedKeys, key) ? renamedKeys[key] : undefined;
  const meant = renamed !== undefined && accepted.includes(renamed) ? renamed : nearest(key, accepted, 1)[0];
  const advice = meant === undefined ? `accepted: ${accepted.join(', ')}` : `did you mean ${meant}?`;
  return `unknown setting; ${advice}`;
}

function withValue(message: string, input: unknown): string {
  return message.startsWith('expected') ? `${message}, got ${showValue(input)}` : message;
}
