import { areaUnder } from '../charts/media/paths.ts';
import type { Medium } from '../records/media/medium.ts';

/** One class of one side, whatever its kind calls the axes. */
export interface UnitCurve {
  readonly name: string | null;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** As the script gave it; of a ROC curve else from its points. Null where nothing says it. */
  readonly area: number | null;
}

/** The curves of a medium, by class; none of a medium of another kind. */
export function unitCurvesOf(medium: Medium | null): readonly UnitCurve[] {
  if (medium?.kind === 'roc-curve')
    return medium.curves.map(({ name, fpr, tpr, auc }) => ({
      name,
      xs: fpr,
      ys: tpr,
      area: auc ?? areaUnder(fpr, tpr),
    }));
  if (medium?.kind === 'pr-curve')
    return medium.curves.map(({ name, recall, precision, auc }) => ({
      name,
      xs: recall,
      ys: precision,
      area: auc,
    }));
  if (medium?.kind !== 'calibration') return [];
  return medium.curves.map(({ name, predicted, observed }) => ({
    name,
    xs: predicted,
    ys: observed,
    area: null,
  }));
}
