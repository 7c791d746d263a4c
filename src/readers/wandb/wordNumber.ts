import type { Plain } from '../plain.ts';

/** NaN and infinities inside nested values, where wandb writes them as text; undefined for all else. */
export function wordNumber(value: Plain | undefined): number | undefined {
  return value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? Number(value) : undefined;
}
