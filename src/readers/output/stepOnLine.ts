import type { RowStep } from '../rows.ts';
import { stepKindOf, stepRankOf } from '../steps.ts';

const wordAndNumber =
  /(?<![\w./-])(global_step|step|iteration|iter|epoch|round)(?:\s*[=:#]\s*|\s+|(?=\[))\[?\s*(\d+(?:\.\d+)?)(?!\w|\.\d)/gi;

/** XGBoost and LightGBM begin a line with their iteration, `[12]`. */
const leadingIteration = /^\s*\[(\d+)\]\s/;

/**
 * The step that a line of text names: `epoch 3`, `Epoch [3/10]`, `step=300`, `iter: 5`; null when it names
 * none. Of several, the finest; of several of a kind, the first.
 */
export function stepOnLine(line: string): RowStep | null {
  let best: { readonly word: string; readonly number: string } | null = null;
  wordAndNumber.lastIndex = 0;
  for (let match = wordAndNumber.exec(line); match !== null; match = wordAndNumber.exec(line)) {
    const [, word = '', number = ''] = match;
    if (stepRankOf(word) < stepRankOf(best?.word ?? '')) best = { word, number };
  }
  const kind = best === null ? undefined : stepKindOf(best.word);
  if (best !== null && kind !== undefined) return { kind, step: Number(best.number) };
  const iteration = leadingIteration.exec(line)?.[1];
  return iteration === undefined ? null : { kind: 'iteration', step: Number(iteration) };
}
