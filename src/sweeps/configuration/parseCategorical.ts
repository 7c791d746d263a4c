import { canonicalJson } from '../../records/canonicalJson.ts';
import type { Distribution } from '../distribution.ts';
import { asValue, type Value } from '../value.ts';
import { shown, type Findings, type Path } from './findings.ts';

type Given = Readonly<Record<string, unknown>>;

/** More choices than any table or plan can show. */
const mostValues = 10_000;

/** A choice of values, with their probabilities where they are given; null when a problem was told. */
export function parseCategorical(findings: Findings, given: Given, path: Path): Distribution | null {
  const list = given['values'];
  if (!Array.isArray(list) || list.length === 0 || list.length > mostValues) {
    const message = `is ${shown(list)}; a list of 1 to ${mostValues} values is accepted`;
    findings.problems.push({ path: [...path, 'values'], message });
    return null;
  }
  const values: Value[] = [];
  for (const [index, item] of list.entries()) {
    const value = asValue(item);
    if (value !== null) values.push(value.value);
    else
      findings.problems.push({
        path: [...path, 'values', index],
        message: `is ${shown(item)}; a value that JSON can write is accepted`,
      });
  }
  const probabilities = Object.hasOwn(given, 'probabilities')
    ? probabilitiesOf(findings, given['probabilities'], list.length, [...path, 'probabilities'])
    : null;
  if (values.length < list.length) return null;
  return withoutRepeats(findings, values, probabilities, path);
}

/** Equal values, 3 and 3.0 too, are one choice with their probabilities together. */
function withoutRepeats(
  findings: Findings,
  values: readonly Value[],
  probabilities: readonly number[] | null,
  path: Path,
): Distribution {
  const shares = new Map<string, { readonly value: Value; share: number }>();
  for (const [index, value] of values.entries()) {
    const key = canonicalJson(value);
    const share = probabilities?.[index] ?? 1 / values.length;
    const seen = shares.get(key);
    if (seen === undefined) shares.set(key, { value, share });
    else seen.share += share;
  }
  const merged = [...shares.values()];
  const isGrid = findings.isGrid === true;
  const hasRepeats = merged.length < values.length;
  const isUneven = probabilities !== null || (hasRepeats && !isGrid);
  if (hasRepeats)
    findings.notes.push({
      path: [...path, 'values'],
      message: `holds a value twice; it counts once${isGrid ? '' : ', drawn as often'}`,
    });
  return {
    kind: 'categorical',
    values: merged.map(({ value }) => value),
    probabilities: isUneven ? merged.map(({ share }) => share) : null,
  };
}

function probabilitiesOf(
  findings: Findings,
  given: unknown,
  count: number,
  path: Path,
): readonly number[] | null {
  const numbers = Array.isArray(given)
    ? given.map((item: unknown) => (typeof item === 'number' ? item : Number.NaN))
    : [];
  const sum = numbers.reduce((total, one) => total + one, 0);
  const isGood = numbers.length === count && numbers.every((one) => one >= 0) && Math.abs(sum - 1) < 1e-6;
  if (isGood) return numbers.map((one) => one / sum);
  const message = `is ${shown(given)}; as many numbers from 0 to 1 as values (${count}), with sum 1, are accepted`;
  findings.problems.push({ path, message });
  return null;
}
