import { compare } from '../../../src/comparison/compare.ts';
import type { TestSetHistory } from '../../../src/gates/easeml/testSetHistory.ts';
import { judge } from '../../../src/gates/judge.ts';
import type { Check } from '../../../src/gates/verdict.ts';
import type { Examples } from '../../../src/predictions/examples.ts';
import { parseConfig } from '../../../src/settings/configFile.ts';
import { resolveSettings } from '../../../src/settings/resolve.ts';

const unused: TestSetHistory = { kind: 'counted', uses: 0, passes: 0 };
/** A comparison of nothing: conditions look at per-example files only. */
export const nothingCompared = compare({ baseline: [], candidate: [], code: null, gated: [] });

/** A gate as a user writes it. */
export interface Rule {
  readonly easeml: string;
  readonly [key: string]: unknown;
}

/** The gate through the settings. */
export function rulesOf(rule: Rule) {
  const text = JSON.stringify({ experiments: { a: { run: 'x', gates: [rule] } } });
  return resolveSettings({
    command: 'check',
    operands: [],
    words: [],
    given: new Map(),
    nameOf: ({ flag }) => flag,
    config: parseConfig(text, 'trainmark.yml'),
    problems: [],
  }).experiment.gates;
}

/** What becomes of the gate on these files, on a test set that was never used unless its history is given. */
export function checkOf(
  rule: Rule,
  examples: Examples | null,
  history: TestSetHistory | null = unused,
): Check {
  const [check] = judge(rulesOf(rule), nothingCompared, {
    examples,
    historyOf: () => history ?? unused,
  }).checks;
  if (check === undefined) throw new Error('expected a check');
  return check;
}
