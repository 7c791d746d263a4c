import type { MediumKind } from './medium.ts';

/** What each kind is called, in the order in which a report shows them. */
export const mediumKinds: Readonly<Record<MediumKind, { readonly one: string; readonly many: string }>> = {
  'confusion-matrix': { one: 'confusion matrix', many: 'confusion matrices' },
  'roc-curve': { one: 'ROC curve', many: 'ROC curves' },
  'pr-curve': { one: 'precision-recall curve', many: 'precision-recall curves' },
  calibration: { one: 'calibration curve', many: 'calibration curves' },
  'feature-importance': { one: 'feature importance', many: 'feature importances' },
  'shap-summary': { one: 'SHAP summary', many: 'SHAP summaries' },
  histogram: { one: 'histogram', many: 'histograms' },
  examples: { one: 'set of examples', many: 'sets of examples' },
  images: { one: 'set of images', many: 'sets of images' },
  'attention-maps': { one: 'set of attention maps', many: 'sets of attention maps' },
  prompts: { one: 'set of prompts', many: 'sets of prompts' },
  table: { one: 'table', many: 'tables' },
  'data-snapshot': { one: 'data snapshot', many: 'data snapshots' },
  text: { one: 'text', many: 'texts' },
};

const order = Object.keys(mediumKinds);

/** Place of a kind in a report. */
export function kindOrder(kind: MediumKind): number {
  return order.indexOf(kind);
}

/** `2 confusion matrices, 1 ROC curve`, in the order of a report; beyond `most` kinds only how many more there are. */
export function countKinds(media: Iterable<{ readonly kind: MediumKind }>, most = Infinity): string {
  const counts = new Map<MediumKind, number>();
  for (const { kind } of media) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const sorted = [...counts].toSorted(([a], [b]) => kindOrder(a) - kindOrder(b));
  const texts = sorted
    .slice(0, most)
    .map(([kind, count]) => `${count} ${count === 1 ? mediumKinds[kind].one : mediumKinds[kind].many}`);
  const more = sorted.slice(most).reduce((sum, [, count]) => sum + count, 0);
  return [...texts, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
