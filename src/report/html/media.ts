import type { MediumPair, ReportMedia } from '../../charts/media/buildMedia.ts';
import { diagonalShare } from '../../charts/media/confusion.ts';
import type { Medium, MediumKind, MediumOf } from '../../records/media/medium.ts';
import { mediumKinds } from '../../records/media/mediumKinds.ts';
import type { Report } from '../report.ts';
import type { PageSection } from './header.ts';
import { type Markup, markup, nameMarkup, nothing } from './markup.ts';
import { importanceDrawing } from './media/bars.ts';
import { confusionMatrixDrawing } from './media/confusionMatrix.ts';
import { histogramDrawing } from './media/histogram.ts';
import { imagesDrawing } from './media/images.ts';
import { shapDrawing } from './media/shap.ts';
import { type PageImages, type Sides, sidesOf } from './media/sides.ts';
import { examplesDrawing, snapshotDrawing, tableDrawing } from './media/tables.ts';
import { promptsDrawing, textDrawing } from './media/texts.ts';
import { unitCurvesDrawing } from './media/unitCurves.ts';

type Draw = (pair: MediumPair, images: PageImages) => Markup;

const drawings: Readonly<Record<MediumKind, Draw>> = {
  'confusion-matrix': drawn('confusion-matrix', confusionMatrixDrawing),
  'roc-curve': drawn('roc-curve', (sides) => unitCurvesDrawing('roc-curve', sides)),
  'pr-curve': drawn('pr-curve', (sides) => unitCurvesDrawing('pr-curve', sides)),
  calibration: drawn('calibration', (sides) => unitCurvesDrawing('calibration', sides)),
  'feature-importance': drawn('feature-importance', importanceDrawing),
  'shap-summary': drawn('shap-summary', shapDrawing),
  histogram: drawn('histogram', histogramDrawing),
  examples: drawn('examples', examplesDrawing),
  images: drawn('images', imagesDrawing),
  'attention-maps': drawn('attention-maps', imagesDrawing),
  prompts: drawn('prompts', promptsDrawing),
  table: drawn('table', tableDrawing),
  'data-snapshot': drawn('data-snapshot', snapshotDrawing),
  text: drawn('text', textDrawing),
};

/** A pair is drawn as the kind that it is. */
function drawn<Kind extends MediumKind>(
  kind: Kind,
  draw: (sides: Sides<MediumOf<Kind>>, images: PageImages) => Markup,
): Draw {
  return (pair, images) => draw(sidesOf(pair, kind), images);
}

/** Kinds that are small enough to stand beside each other. */
const narrowKinds: ReadonlySet<MediumKind> = new Set(['feature-importance', 'histogram']);

/** Structured results and images of both sides, drawn without any script. */
export function mediaSection({ media }: Report): readonly PageSection[] {
  const { pairs } = media;
  if (pairs.length === 0) return [];
  const content = markup`<div class="media">${pairs.map((pair) => mediumFigure(pair, media.images))}</div>${omittedNote(media)}`;
  return [{ id: 'media', title: 'Media', count: pairs.length, content }];
}

function mediumFigure(pair: MediumPair, images: PageImages): Markup {
  const { kind, name } = pair;
  const width = narrowKinds.has(kind) || hasOnePanel(pair) ? 'narrow' : 'wide';
  return markup`<figure class="medium ${width}"><figcaption>${nameMarkup(name)}<span class="quiet">${mediumKinds[kind].one}${stepWords(pair)}</span><span class="ends">${headline(pair)}</span></figcaption>
${drawings[kind](pair, images)}</figure>
`;
}

/** Curves of one class take no more room than a histogram. */
function hasOnePanel({ baseline, candidate }: MediumPair): boolean {
  const curves = [baseline, candidate].filter((medium) => medium !== null && 'curves' in medium);
  return curves.length > 0 && curves.every((medium) => medium.curves.length <= 1);
}

function stepWords({ baseline, candidate }: MediumPair): string {
  const steps = [candidate, baseline].map((medium) => medium?.step ?? null);
  const [now, before] = steps;
  if (now === null || now === undefined) return '';
  return before === null || before === now ? `, step ${now}` : `, step ${now} (baseline: ${before})`;
}

/** What one number can say of a medium. */
function headline({ baseline, candidate }: MediumPair): string {
  const texts = [baseline, candidate].flatMap((medium) => {
    const share = shareOnDiagonal(medium);
    return share === null ? [] : [`${(100 * share).toFixed(1)} %`];
  });
  return texts.length === 0 ? '' : `${texts.join(' → ')} on the diagonal`;
}

function shareOnDiagonal(medium: Medium | null): number | null {
  return medium?.kind === 'confusion-matrix' ? diagonalShare(medium) : null;
}

function omittedNote({ omitted }: ReportMedia): Markup {
  const parts = [
    ...(omitted.media > 0 ? [`${omitted.media} more media`] : []),
    ...(omitted.images > 0 ? [`${omitted.images} images`] : []),
  ];
  if (parts.length === 0) return nothing;
  return markup`<p class="note">Left out to keep the page small: ${parts.join(' and ')}. The bundles of the runs have them.</p>`;
}
