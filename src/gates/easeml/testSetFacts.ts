import { type ComparedAnswers, compareAnswers } from '../../predictions/comparedAnswers.ts';
import type { Examples } from '../../predictions/examples.ts';
import { rightAnswers } from '../../predictions/measures.ts';
import type { Predictions } from '../../predictions/predictions.ts';
import { digestsOfUse } from '../../predictions/testSetDigest.ts';
import { error, type Found, known, unknown } from '../found.ts';
import type { Condition } from './condition.ts';
import type { Estimates } from './judgeCondition.ts';
import { variablesIn } from './testSetUse.ts';

/** What the per-example files say of the models that a condition compares. */
export interface TestSetFacts {
  /** Which test set it is; see `digestsOfUse`. */
  readonly digests: readonly [string, ...string[]];
  /** With and without a label. */
  readonly examples: number;
  /**
   * Shares of all examples. One without a label counts as wrong on both sides, which is right in n − o where the models agree
   * on it, and in nothing else that names n or o.
   */
  readonly estimates: Estimates;
  /** Ids; without a second model nothing differs. */
  readonly unlabelled: ComparedAnswers['unlabelled'];
  /** Runs of either side beyond the first, whose models are not asked. */
  readonly otherRuns: number;
}

/** Of each side the first run's model; unknown without files, or without a baseline that the condition needs. */
export function testSetFacts(condition: Condition, examples: Examples | null): Found<TestSetFacts> {
  const candidate = examples?.candidate[0] ?? null;
  if (examples === null || candidate === null)
    return unknown('the candidate has no per-example file: name it with predictions:');
  const needsBaseline = variablesIn(condition).some((variable) => variable !== 'n');
  return needsBaseline ? factsOfBoth(candidate, examples) : known(factsAlone(candidate, examples));
}

function factsOfBoth(candidate: Predictions, examples: Examples): Found<TestSetFacts> {
  const { pairing } = examples;
  if (pairing.kind === 'none') return unknown(pairing.reason);
  const baseline = examples.baseline[0] ?? null;
  if (baseline === null) return unknown('a side has no run at hand');
  // Where labels were added since the baseline ran, its labelled examples are others; with all answers they pair.
  const hasUnlabelled = [baseline, candidate].some(({ unlabelled }) => unlabelled.ids.length > 0);
  if (pairing.kind === 'refused' && !hasUnlabelled) return error(pairing.reason);
  const found = compareAnswers(baseline, candidate, examples);
  if (found.kind === 'refused') return error(found.reason);
  const { answers } = found;
  const share = (count: number): number => count / answers.examples;
  return known({
    digests: digestsOfUse(candidate),
    examples: answers.examples,
    estimates: {
      n: share(answers.right.candidate),
      o: share(answers.right.baseline),
      d: share(answers.differing),
    },
    unlabelled: answers.unlabelled,
    otherRuns: examples.baseline.length + examples.candidate.length - 2,
  });
}

function factsAlone(candidate: Predictions, examples: Examples): TestSetFacts {
  const { ids, unlabelled } = candidate;
  const count = ids.length + unlabelled.ids.length;
  const right = rightAnswers(candidate).reduce((sum, one) => sum + one, 0);
  return {
    digests: digestsOfUse(candidate),
    examples: count,
    estimates: { n: right / count },
    unlabelled: { all: unlabelled.ids, differing: [] },
    otherRuns: examples.candidate.length - 1,
  };
}
