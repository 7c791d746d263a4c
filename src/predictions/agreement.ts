import { type MetricValue, isFiniteValue } from '../records/metricValue.ts';
import { plainName } from './computedMetrics.ts';
import type { MeasureName } from './measures.ts';

/** Float32 and sums in another order differ by less. */
const rounding = 1e-6;
/** A value that is rounded more than this may be that of any metric. */
const fewestDecimals = 3;

/** Whether a stated value is the computed one, exactly or rounded to at least three decimals. */
export function agrees(stated: MetricValue, computed: MetricValue): boolean {
  if (!isFiniteValue(stated) || !isFiniteValue(computed)) return stated === computed;
  const decimals = /\.(\d+)$/.exec(String(stated))?.[1]?.length ?? 0;
  const tolerance = decimals >= fewestDecimals ? 0.5 * 10 ** -decimals * (1 + 1e-9) : 0;
  return Math.abs(stated - computed) <= Math.max(rounding, tolerance);
}

/** How training code calls what can be computed, in lower case and without what it was measured on. */
const customaryNames: ReadonlyMap<string, MeasureName> = new Map([
  ['accuracy', 'accuracy'],
  ['acc', 'accuracy'],
  ['errorrate', 'error_rate'],
  ['err', 'error_rate'],
  ['error', 'error_rate'],
  ['logloss', 'log_loss'],
  ['brierscore', 'brier_score'],
  ['brier', 'brier_score'],
  ['auc', 'auc'],
  ['rocauc', 'auc'],
  ['auroc', 'auc'],
]);

/** The measure that a metric may be by its name, such as `test/acc`; null for any other name. Its values have to agree, too. */
export function measureNamed(name: string): MeasureName | null {
  const words = plainName(name)
    .toLowerCase()
    .split(/[/_.\s-]+/);
  const what = words.filter(
    (word) => !['test', 'testing', 'eval', 'evaluation', 'val', 'valid', 'validation', 'dev'].includes(word),
  );
  return customaryNames.get(what.join('')) ?? null;
}
