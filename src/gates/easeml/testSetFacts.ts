import type { Examples } from '../../predictions/examples.ts';
import { rightAnswers } from '../../predictions/measures.ts';
import { answerTo } from '../../predictions/pairedScores.ts';
import type { AlignedRun } from '../../predictions/pairing.ts';
import type { Predictions } from '../../predictions/predictions.ts';
import { testSetDigest } from '../../predictions/testSetDigest.ts';
import { error, type Found, known, unknown } from '../found.ts';
import type { Condition } from './condition.ts';
import type { Estimates } from './judgeCondition.ts';
import { variablesIn } from './testSetUse.ts';

/** What the per-example files say of the models that a condition compares. */
export interface TestSetFacts {
  /** Which test set it is; see `testSetDigest`. */
  readonly digest: string;
  readonly examples: number;
  readonly estimates: Estimates;
  /** Runs of either side beyond the first, whose models are not asked. */
  readonly otherRuns: number;
}

/** Of each side the first run's model; unknown without files, or without a baseline that the condition needs. */
export function testSetFacts(condition: Condition, examples: Examples | null): Found<TestSetFacts> {
  const candidate = examples?.candidate[0] ?? null;
  if (examples === null || candidate === null)
    return unknown('the candidate has no per-example file: name it with predictions:');
  const needsBaseline = variablesIn(condition).some((variable) => variable !== 'n');
  if (!needsBaseline) return known(aloneFacts(candidate, examples.candidate.length - 1));
  const { pairing } = examples;
  if (pairing.kind === 'refused') return error(pairing.reason);
  if (pairing.kind === 'none') return unknown(pairing.reason);
  const { baseline, candidate: candidates, ids } = pairing.examples;
  const [before, after] = [baseline[0], candidates[0]];
  if (before === undefined || after === undefined) return unknown('a side has no run at hand');
  const differing = ids.reduce(
    (count, _, pair) => count + (answerTo(before, pair) === answerTo(after, pair) ? 0 : 1),
    0,
  );
  return known({
    digest: testSetDigest(candidate),
    examples: ids.length,
    estimates: { n: shareRight(after), o: shareRight(before), d: differing / ids.length },
    otherRuns: baseline.length + candidates.length - 2,
  });
}

function aloneFacts(candidate: Predictions, otherRuns: number): TestSetFacts {
  const rows = Int32Array.from(candidate.ids.keys());
  return {
    digest: testSetDigest(candidate),
    examples: rows.length,
    estimates: { n: shareRight({ predictions: candidate, rows }) },
    otherRuns,
  };
}

function shareRight({ predictions, rows }: AlignedRun): number {
  const right = rightAnswers(predictions);
  return rows.reduce((sum, row) => sum + (right[row] ?? 0), 0) / rows.length;
}
