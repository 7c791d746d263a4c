import { z } from 'zod';
import { listOf } from '../listOf.ts';
import {
  curveProblems,
  histogramProblems,
  matrixProblems,
  snapshotProblems,
  tableProblems,
} from './shapes.ts';

/** The name and version of the form in which scripts write media. */
export const mediaForm = 'trainmark.media.v1';

/** Beyond these a medium cannot be read by anybody, and is refused with a word about it. */
export const mediumLimits = {
  classes: 200,
  points: 20_000,
  features: 2_000,
  items: 1_000,
  columns: 200,
  textLength: 20_000,
} as const;

const share = z.number().min(0).max(1);
const count = z.int().nonnegative();
const label = z.string().max(mediumLimits.textLength);
const cell = z.union([z.string().max(mediumLimits.textLength), z.number(), z.boolean(), z.null()], {
  error: 'expected text, a number, true, false or null',
});
/** scikit-learn's first threshold is infinite. */
const threshold = z.union([z.number(), z.literal(['NaN', 'Infinity', '-Infinity']), z.null()]);
const point = z.tuple([z.number(), z.number()]);

function few<T extends z.ZodType>(element: T, most: number) {
  return listOf(element).refine((list) => list.length <= most, { error: `expected at most ${most} entries` });
}

const shares = few(share, mediumLimits.points);
const numbers = few(z.number(), mediumLimits.points);
const rows = few(few(cell, mediumLimits.columns), mediumLimits.items);
const curveName = label.nullable().default(null).describe('The class, where there is a curve for each.');
const area = share.nullable().default(null).describe('The area as the script computed it.');

const rocCurve = z.strictObject({
  name: curveName,
  fpr: shares.describe('False positive rates.'),
  tpr: shares.describe('True positive rates.'),
  thresholds: few(threshold, mediumLimits.points).optional(),
  auc: area,
});
const prCurve = z.strictObject({
  name: curveName,
  recall: shares,
  precision: shares,
  thresholds: few(threshold, mediumLimits.points).optional(),
  auc: area.describe('Average precision, or the area as the script computed it.'),
});
const calibrationCurve = z.strictObject({
  name: curveName,
  predicted: shares.describe('Mean predicted probability of each bin.'),
  observed: shares.describe('Share of positives in each bin.'),
  counts: few(count, mediumLimits.points).optional(),
});

const box = z.strictObject({
  x: z.number().describe('Left edge in pixels of the image.'),
  y: z.number().describe('Upper edge in pixels of the image.'),
  width: z.number().nonnegative(),
  height: z.number().nonnegative(),
  label: label.optional(),
  score: z.number().optional(),
});
const mask = z.union([
  z.strictObject({ label: label.optional(), polygon: few(point, mediumLimits.points) }),
  z.strictObject({
    label: label.optional(),
    runs: few(z.tuple([count, count, count]), mediumLimits.points).describe(
      'Runs of pixels: [row, first column, length].',
    ),
  }),
]);
const prompt = z.strictObject({
  prompt: label,
  output: label,
  expected: label.optional(),
  score: z.number().optional(),
});
const feature = z.strictObject({
  name: label,
  value: z.number(),
  error: z.number().nonnegative().optional(),
});
const shapFeature = z.strictObject({
  name: label,
  importance: z.number().nonnegative().describe('Mean of the absolute SHAP values.'),
  shap: numbers.optional().describe('SHAP values, one for each example.'),
  values: few(z.number().nullable(), mediumLimits.points)
    .optional()
    .describe('The feature in the same examples; colours the points.'),
});
const snapshotColumn = z.strictObject({
  name: label,
  type: label.optional(),
  missing: count.optional(),
  distinct: count.optional(),
  min: cell.optional(),
  max: cell.optional(),
  mean: z.number().optional(),
});

/** All kinds of media, where `image` stands for an image: a path or data in what scripts write, a file of the bundle in a record. */
export function mediumSchemaOf<Image extends z.ZodType>(image: Image) {
  const base = {
    name: z.string().min(1).max(500),
    step: z.number().nullable().default(null).describe('When it was logged; null for the end of the run.'),
  };
  const shot = z.strictObject({
    image,
    caption: label.optional(),
    boxes: few(box, mediumLimits.items).default([]),
    masks: few(mask, mediumLimits.items).default([]),
  });
  const example = z.strictObject({
    id: z.union([z.string().max(500), z.number()]),
    label: cell.optional(),
    prediction: cell.optional(),
    score: z.number().optional(),
    text: label.optional(),
    image: image.optional(),
  });
  const shots = few(shot, mediumLimits.items);
  const curves = <T extends z.ZodType>(curve: T) => few(curve, mediumLimits.classes);
  return z.discriminatedUnion('kind', [
    z
      .strictObject({
        ...base,
        kind: z.literal('confusion-matrix'),
        classes: few(label, mediumLimits.classes),
        counts: few(few(z.number().nonnegative(), mediumLimits.classes), mediumLimits.classes).describe(
          'A row for each actual class, a column for each predicted one.',
        ),
      })
      .check(matrixProblems),
    z.strictObject({ ...base, kind: z.literal('roc-curve'), curves: curves(rocCurve.check(curveProblems)) }),
    z.strictObject({ ...base, kind: z.literal('pr-curve'), curves: curves(prCurve.check(curveProblems)) }),
    z.strictObject({
      ...base,
      kind: z.literal('calibration'),
      curves: curves(calibrationCurve.check(curveProblems)),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('feature-importance'),
      features: few(feature, mediumLimits.features),
    }),
    z.strictObject({
      ...base,
      kind: z.literal('shap-summary'),
      features: few(shapFeature.check(curveProblems), mediumLimits.features),
    }),
    z
      .strictObject({
        ...base,
        kind: z.literal('histogram'),
        edges: numbers.describe('Ascending; one more than there are counts.'),
        counts: few(z.number().nonnegative(), mediumLimits.points),
      })
      .check(histogramProblems),
    z.strictObject({
      ...base,
      kind: z.literal('examples'),
      best: few(example, mediumLimits.items).default([]),
      worst: few(example, mediumLimits.items).default([]),
    }),
    z.strictObject({ ...base, kind: z.literal('images'), images: shots }),
    z.strictObject({ ...base, kind: z.literal('attention-maps'), images: shots }),
    z.strictObject({ ...base, kind: z.literal('prompts'), samples: few(prompt, mediumLimits.items) }),
    z.strictObject({ ...base, kind: z.literal('text'), text: label }),
    z
      .strictObject({
        ...base,
        kind: z.literal('table'),
        columns: few(label, mediumLimits.columns),
        rows,
        total: count.optional().describe('Rows that there are, where only the first stand here.'),
      })
      .check(tableProblems),
    z
      .strictObject({
        ...base,
        kind: z.literal('data-snapshot'),
        rows: count.describe('Rows of the whole data.'),
        columns: few(snapshotColumn, mediumLimits.columns),
        sample: rows.default([]),
      })
      .check(snapshotProblems),
  ]);
}
