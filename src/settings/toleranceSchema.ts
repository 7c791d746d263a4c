import { z } from 'zod';
import { writtenUnitNames } from '../comparison/units.ts';
import type { NumberLiteral } from '../gates/gate.ts';
import { text } from './schemaForms.ts';

/** How far a metric of a re-run may lie from the record. */
export interface Tolerance {
  /** A metric's key or, for all its slices, its name. */
  readonly metric: string;
  readonly amount: NumberLiteral;
}

const amountForm = 'an amount such as 0.5pp, 0.01 or 200ms';
const units: readonly string[] = ['pp', ...writtenUnitNames];

const amount = z.union([z.number(), text(amountForm)], { error: `expected ${amountForm}` });
const isAmount = (value: string | number): boolean => parseAmount(String(value)) !== null;

/** A map of metrics to amounts, or a list of `metric=amount`, as flags and inputs give it. */
export const tolerance = z.union(
  [
    z.record(z.string().min(1), amount.refine(isAmount, { error: `expected ${amountForm}` })),
    z.array(
      text('metric=amount').refine((value) => readItem(value) !== null, {
        error: 'expected metric=amount, such as accuracy=0.5pp',
      }),
    ),
  ],
  { error: 'expected a map of metrics to amounts, such as { accuracy: 0.5pp }' },
);

export function tolerancesOf(raw: z.infer<typeof tolerance> | undefined): readonly Tolerance[] {
  if (raw === undefined) return [];
  const read = Array.isArray(raw)
    ? raw.map(readItem)
    : Object.entries(raw).map(([metric, value]) => withAmount(metric, String(value)));
  return read.filter((one) => one !== null);
}

/** The last `=` parts them: keys of slices have some, too. */
function readItem(item: string): Tolerance | null {
  const at = item.lastIndexOf('=');
  return at <= 0 ? null : withAmount(item.slice(0, at).trim(), item.slice(at + 1));
}

function withAmount(metric: string, written: string): Tolerance | null {
  const read = parseAmount(written);
  return read === null ? null : { metric, amount: read };
}

function parseAmount(written: string): NumberLiteral | null {
  const [, number, unit = ''] = /^\s*(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*([A-Za-z]*)\s*$/.exec(written) ?? [];
  const value = Number(number);
  if (number === undefined || !Number.isFinite(value)) return null;
  if (unit === '') return { kind: 'number', value, unit: null };
  return units.includes(unit) ? { kind: 'number', value, unit } : null;
}
