import type { ParamValue, StepKind } from '../records/reading.ts';
import type { Collector } from './collector.ts';
import { isMap, numberOf, type Plain, type PlainMap } from './plain.ts';
import { flattenParams, isParamsKey } from './paramKeys.ts';
import { chooseStepName, isWallTimeName, stepKindOf, wallTimeMsOf } from './steps.ts';

/** Where on the axis a row stands. */
export interface RowStep {
  readonly kind: StepKind;
  readonly step: number;
}

/** Takes what a row holds. `step` is null when the row names none. */
export interface RowTarget {
  point(key: string, value: number, step: RowStep | null, wallTimeMs: number | undefined): void;
  readonly param: (name: string, value: ParamValue) => void;
}

/** The target for rows of a file; `row` counts from 0. */
export function rowTarget(collector: Collector, row: number): RowTarget {
  return {
    point(key, value, step, wallTimeMs) {
      const metric = collector.metric(key);
      if (step === null) metric?.unsteppedPoint(row, value, wallTimeMs);
      else metric?.point(step.kind, step.step, value, wallTimeMs);
    },
    param: collector.param,
  };
}

/**
 * Hands a row's numbers on, nested ones under keys joined by dots. Step keys are the axis, not metrics;
 * `null` means "not logged"; lists and text are left out; what stands under `params`, `config`, … are params.
 */
export function addRow(row: PlainMap, prefix: string, target: RowTarget): void {
  const step = stepOf(row);
  const wallTimeMs = wallTimeOf(row);
  for (const [key, value] of row) {
    if (step !== null && stepKindOf(key) !== undefined) continue;
    if (!isWallTimeName(key)) addValue(value, prefix + key, { step, wallTimeMs, target, prefix, key });
  }
}

interface RowContext {
  readonly step: RowStep | null;
  readonly wallTimeMs: number | undefined;
  readonly target: RowTarget;
  /** What stands before `key` in the joined name, with its dot. */
  readonly prefix: string;
  readonly key: string;
}

function addValue(value: Plain, name: string, context: RowContext): void {
  const number = numberOf(value);
  if (number !== undefined) context.target.point(name, number, context.step, context.wallTimeMs);
  else if (!isMap(value)) return;
  else if (isParamsKey(context.key)) flattenParams(value, context.prefix, context.target.param);
  else
    for (const [key, member] of value)
      addValue(member, `${name}.${key}`, { ...context, prefix: `${name}.`, key });
}

function stepOf(row: PlainMap): RowStep | null {
  const name = chooseStepName(row.keys(), (candidate) => Number.isFinite(numberOf(row.get(candidate))));
  const kind = name === undefined ? undefined : stepKindOf(name);
  const step = name === undefined ? undefined : numberOf(row.get(name));
  return kind === undefined || step === undefined ? null : { kind, step };
}

function wallTimeOf(row: PlainMap): number | undefined {
  for (const [key, value] of row) {
    const number = isWallTimeName(key) ? numberOf(value) : undefined;
    if (number !== undefined) return wallTimeMsOf(number);
  }
  return undefined;
}
