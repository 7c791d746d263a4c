import type { Budget, Condition } from '../sweepSpec.ts';
import { asValue, isMap, type Value } from '../value.ts';
import type { OwnStopRule } from '../stopping/ownRules.ts';
import { numberAt, ownSettings, refuseOtherKeys, shown, type Findings, type Path } from './findings.ts';
import type { RunnerPrices } from '../results/cost.ts';
import { parsePrices } from './parsePrices.ts';
import { parseStopRule } from './parseStopRule.ts';

/** What Trainmark adds beside a W&B sweep file, which may hold no keys but W&B's own. */
export interface Additions {
  /** Conditions by the name of the parameter they switch on. */
  readonly when: ReadonlyMap<string, readonly Condition[]>;
  /** The values in use today, by parameter. */
  readonly present: ReadonlyMap<string, Value>;
  readonly budget: Budget;
  /** Null: as the sweep file says. */
  readonly stop: OwnStopRule | null;
  /** What runners cost: no part of the search. */
  readonly prices: RunnerPrices | null;
}

/**
 * Reads
 *
 *     when:    { momentum: { optimizer: [sgd, rmsprop] } }   # momentum exists only under these
 *     present: { lr: 0.001, optimizer: adam }                # today's values: the first trial
 *     budget:  { trials: 64, minutes: 600, failed: 10 }
 *     stop:    { rule: median }                              # early stopping other than W&B's
 *     prices:  { currency: USD, per-minute: { ubuntu-latest: 0.006 } }
 */
export function parseAdditions(findings: Findings, given: unknown): Additions {
  const map = mapAt(findings, given, [ownSettings]);
  refuseOtherKeys(findings, map, [ownSettings], ['when', 'present', 'budget', 'stop', 'prices']);
  return {
    when: parseWhen(findings, map['when']),
    present: parsePresent(findings, map['present']),
    budget: parseBudget(findings, map['budget']),
    stop: parseStopRule(findings, map['stop']),
    prices: parsePrices(findings, map['prices']),
  };
}

function mapAt(findings: Findings, given: unknown, path: Path): Readonly<Record<string, unknown>> {
  if (given === undefined) return {};
  if (isMap(given)) return given;
  findings.problems.push({ path, message: `is ${shown(given)}; a map is accepted` });
  return {};
}

function parseWhen(findings: Findings, given: unknown): ReadonlyMap<string, readonly Condition[]> {
  const conditions = new Map<string, readonly Condition[]>();
  for (const [name, member] of Object.entries(mapAt(findings, given, [ownSettings, 'when']))) {
    const path = [ownSettings, 'when', name];
    const entries = Object.entries(mapAt(findings, member, path));
    conditions.set(
      name,
      entries.map(([parameter, values]) => ({
        parameter,
        values: listOfValues(findings, values, [...path, parameter]),
      })),
    );
  }
  return conditions;
}

function listOfValues(findings: Findings, given: unknown, path: Path): readonly Value[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  const values = list.map((item) => asValue(item)).filter((value) => value !== null);
  if (values.length < list.length || values.length === 0)
    findings.problems.push({
      path,
      message: `is ${shown(given)}; one value or a list of values is accepted`,
    });
  return values.map(({ value }) => value);
}

function parsePresent(findings: Findings, given: unknown): ReadonlyMap<string, Value> {
  const present = new Map<string, Value>();
  for (const [name, member] of Object.entries(mapAt(findings, given, [ownSettings, 'present']))) {
    const value = asValue(member);
    if (value !== null) present.set(name, value.value);
    else
      findings.problems.push({
        path: [ownSettings, 'present', name],
        message: `is ${shown(member)}; a finite value is accepted`,
      });
  }
  return present;
}

function parseBudget(findings: Findings, given: unknown): Budget {
  const path = [ownSettings, 'budget'];
  const map = mapAt(findings, given, path);
  refuseOtherKeys(findings, map, path, ['trials', 'minutes', 'failed']);
  const at = (key: string, isWhole: boolean): number | null => {
    if (!Object.hasOwn(map, key)) return null;
    const number = numberAt(findings, map, path, key);
    const isGood =
      Number.isNaN(number) || (isWhole ? Number.isSafeInteger(number) && number >= 1 : number > 0);
    if (!isGood)
      findings.problems.push({
        path: [...path, key],
        message: `is ${number}; a ${isWhole ? 'whole number from 1' : 'number above 0'} is accepted`,
      });
    return number;
  };
  return { trials: at('trials', true), minutes: at('minutes', false), failedTrials: at('failed', true) };
}
