import { countOf } from '../records/countOf.ts';
import type { MediumPair } from '../charts/media/buildMedia.ts';
import { diagonalShare } from '../charts/media/confusion.ts';
import type { Medium } from '../records/media/medium.ts';
import { imagesOf } from '../records/media/medium.ts';
import { unitCurvesOf } from './unitCurves.ts';

/** What a line of text can say of a medium: one value of each side, or of the only one. */
export function mediumWords({ baseline, candidate }: MediumPair): string {
  const [before, now] = [baseline, candidate].map((medium) => (medium === null ? null : factOf(medium)));
  if (!now) return before ? `${factText(before)}; only the baseline has it` : '';
  if (!before || factText(before) === factText(now)) return factText(now);
  const isAlike = before.prefix === now.prefix && before.suffix === now.suffix;
  return isAlike
    ? `${now.prefix}${before.value} → ${now.value}${now.suffix}`
    : `${factText(before)} → ${factText(now)}`;
}

/** One value with the words around it, which stand once where both sides have the same. */
interface Fact {
  readonly prefix: string;
  readonly value: string;
  readonly suffix: string;
}

function factText({ prefix, value, suffix }: Fact): string {
  return prefix + value + suffix;
}

function factOf(medium: Medium): Fact {
  if (medium.kind === 'confusion-matrix') {
    const share = diagonalShare(medium);
    const classes = countClasses(medium.classes.length);
    return share === null
      ? plain(classes)
      : { prefix: '', value: `${(100 * share).toFixed(1)} %`, suffix: ` on the diagonal of ${classes}` };
  }
  return 'curves' in medium ? curveFact(medium) : plain(sizeWords(medium));
}

/** The area of a single curve, or the mean of several. */
function curveFact(medium: Medium): Fact {
  const curves = unitCurvesOf(medium);
  const areas = curves.flatMap(({ area }) => (area === null ? [] : [area]));
  if (areas.length === 0 || areas.length < curves.length) return plain(countOf(curves.length, 'curve'));
  const mean = areas.reduce((sum, area) => sum + area, 0) / areas.length;
  const word = medium.kind === 'roc-curve' ? 'AUC' : 'AP';
  return curves.length === 1
    ? { prefix: `${word} `, value: mean.toFixed(4), suffix: '' }
    : { prefix: `mean ${word} `, value: mean.toFixed(4), suffix: ` of ${countClasses(curves.length)}` };
}

type Sized = Exclude<Medium, { kind: 'confusion-matrix' } | { curves: unknown }>;

function sizeWords(medium: Sized): string {
  switch (medium.kind) {
    case 'feature-importance':
    case 'shap-summary':
      return countOf(medium.features.length, 'feature');
    case 'histogram':
      return countOf(Math.round(medium.counts.reduce((sum, count) => sum + count, 0)), 'value');
    case 'images':
    case 'attention-maps':
      return countOf(imagesOf(medium).length, 'image');
    case 'examples':
      return `${medium.worst.length} worst, ${medium.best.length} best`;
    case 'prompts':
      return countOf(medium.samples.length, 'prompt');
    case 'table':
      return countOf(medium.total ?? medium.rows.length, 'row');
    case 'data-snapshot':
      return countOf(medium.rows, 'row');
    case 'text':
      return countOf(medium.text.length, 'character');
  }
}

function plain(value: string): Fact {
  return { prefix: '', value, suffix: '' };
}

function countClasses(count: number): string {
  return count === 1 ? '1 class' : `${count} classes`;
}
