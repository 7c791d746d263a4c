import { formatMetricKey } from './metricKey.ts';
import type { Labels } from './metricKey.ts';
import type { Goal } from './reading.ts';

/** What the user says about a metric. `pattern` is its name, its name with labels, or either with `*` for any text, slashes included. */
export interface MetricDeclaration {
  readonly pattern: string;
  readonly goal?: Goal | undefined;
  readonly kind?: 'proportion' | 'value' | undefined;
  readonly unit?: string | undefined;
  /** How prominent it is; `drop` leaves it out of the record. */
  readonly keep?: 'gate' | 'report' | 'detail' | 'drop' | undefined;
  /** Which value of its series is compared. */
  readonly summary?: 'last' | 'best' | 'min' | 'max' | 'mean' | undefined;
}

export type DeclaredFacts = Omit<MetricDeclaration, 'pattern'>;

/**
 * What is declared for one metric, all declarations that match it taken together. Where two say different things, a pattern without
 * `*` counts before one with it, and then the earlier one.
 */
export function declarationFor(
  declarations: readonly MetricDeclaration[],
  name: string,
  labels: Labels,
): DeclaredFacts {
  const key = formatMetricKey(name, labels);
  const matching = declarations
    .filter(({ pattern }) => matchesPattern(pattern, name) || matchesPattern(pattern, key))
    .toSorted((a, b) => Number(a.pattern.includes('*')) - Number(b.pattern.includes('*')));
  const first = <Field extends keyof DeclaredFacts>(field: Field): DeclaredFacts[Field] =>
    matching.find((declaration) => declaration[field] !== undefined)?.[field];
  return {
    goal: first('goal'),
    kind: first('kind'),
    unit: first('unit'),
    keep: first('keep'),
    summary: first('summary'),
  };
}

/** Matches in time proportional to the product of the lengths, whatever the pattern; regular expressions do not promise that. */
export function matchesPattern(pattern: string, text: string): boolean {
  let [at, star, resume] = [0, -1, 0];
  for (let position = 0; position < text.length;) {
    if (pattern[at] === '*') {
      [star, resume] = [at, position];
      at++;
    } else if (pattern[at] === text[position]) {
      at++;
      position++;
    } else if (star >= 0) {
      // The last star takes one more character.
      at = star + 1;
      resume++;
      position = resume;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}
