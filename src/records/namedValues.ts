import { z } from 'zod';
import type { ParamValue } from './reading.ts';

type Json = NonNullable<Parameters<z.ZodType['meta']>[0]>;

/**
 * A map from any name to text. Unlike `z.record`, it keeps and checks a member called `__proto__`:
 * what a record says is neither dropped nor let through unchecked.
 */
export function textMap(): z.ZodType<Record<string, string>> {
  return namedValues(isText, 'text', { type: 'string' });
}

/** As `textMap`, of params: text, numbers, booleans and null. */
export function scalarMap(): z.ZodType<Record<string, ParamValue>> {
  return namedValues(isParamValue, 'text, a number, a boolean or null', {
    type: ['string', 'number', 'boolean', 'null'],
  });
}

const mostFaults = 1000;

function namedValues<T>(
  isMember: (value: unknown) => value is T,
  words: string,
  memberSchema: Json,
): z.ZodType<Record<string, T>> {
  return z
    .custom<Record<string, T>>(isPlainObject, { error: 'expected an object', abort: true })
    .check(({ value, issues }) => {
      for (const [name, member] of Object.entries<unknown>(value)) {
        if (isMember(member)) continue;
        issues.push({ code: 'custom', path: [name], input: member, message: `expected ${words}` });
        // A file can hold millions of faults; the first ones tell enough.
        if (issues.length >= mostFaults) return;
      }
    })
    .meta({ type: 'object', additionalProperties: memberSchema });
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isParamValue(value: unknown): value is ParamValue {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
