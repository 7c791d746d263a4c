import type { Comparison } from '../comparison/comparison.ts';
import type { Examples } from '../predictions/examples.ts';
import { noTestSets, type TestSets } from './easeml/evaluateEaseml.ts';
import { lookUpExamples } from './exampleLookUp.ts';
import { type Evidence, keyOfChange, usualAlpha } from './lookUp.ts';
import { nothingRunAgain, type ReproducedEvidence } from './reproducedEvidence.ts';

/** What rules may ask for beside the comparison; what is absent is not at hand. */
export interface OtherEvidence {
  readonly reproduced?: ReproducedEvidence | undefined;
  readonly examples?: Examples | null | undefined;
  /** What each test set was used for before. */
  readonly historyOf?: TestSets['historyOf'] | undefined;
}

/** The comparison and what else is at hand, as rules look it up. */
export function evidenceOf(
  comparison: Comparison,
  { reproduced = nothingRunAgain, examples = null, historyOf = noTestSets.historyOf }: OtherEvidence = {},
): Evidence {
  const byKey = comparison.changes.map((change) => [keyOfChange(change), change] as const);
  return {
    changes: new Map(byKey),
    sliceKeys: new Set(),
    alpha: usualAlpha,
    guards: new Map(),
    reproduced,
    examples: examples === null ? null : lookUpExamples(examples),
    testSets: { examples, historyOf },
  };
}
