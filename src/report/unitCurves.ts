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

/** The curves of a medium, by class. */
export function unitCurvesOf(medium: Medium | null): readonly UnitCurve[] {
  switch (medium?.kind) {
    case 'roc-curve':
      return medium.curves.map(({ name, fpr, tpr, auc }) => ({
        name,
        xs: fpr,
        ys: tpr,
        area: auc ?? areaUnder(fpr, tpr),
      }));
    case 'pr-curve':
      return medium.curves.map(({ name, recall, precision, auc }) => ({
        name,
        xs: recall,
        ys: precision,
        area: auc,
      }));
    case 'calibration':
      return medium.curves.map(({ name, predicted, observed }) => ({
        name,
        xs: predicted,
        ys: observed,
        area: null,
      }));
    default:
      return [];
  }
}
