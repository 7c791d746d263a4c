import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { mediaJsonSchema, writtenMediumSchema } from '../../../src/records/media/mediaFile.ts';
import { firstProblem } from '../../../src/readers/media/mediaCollector.ts';

/** One of each kind, with only what has to be there. */
const least = [
  { kind: 'confusion-matrix', name: 'n', classes: ['a'], counts: [[1]] },
  { kind: 'roc-curve', name: 'n', curves: [{ fpr: [0, 1], tpr: [0, 1], thresholds: ['Infinity', 0.5] }] },
  { kind: 'pr-curve', name: 'n', curves: [{ recall: [0, 1], precision: [1, 0], thresholds: [0.5] }] },
  { kind: 'calibration', name: 'n', curves: [{ predicted: [0.5], observed: [0.4] }] },
  { kind: 'feature-importance', name: 'n', features: [{ name: 'f', value: -1 }] },
  { kind: 'shap-summary', name: 'n', features: [{ name: 'f', importance: 1 }] },
  { kind: 'histogram', name: 'n', edges: [0, 1, 1], counts: [2, 3] },
  { kind: 'examples', name: 'n', worst: [{ id: 3 }] },
  { kind: 'images', name: 'n', images: [{ image: 'a.png' }] },
  { kind: 'attention-maps', name: 'n', images: [{ image: 'data:image/png;base64,AAAA' }] },
  { kind: 'prompts', name: 'n', samples: [{ prompt: 'p', output: 'o' }] },
  { kind: 'text', name: 'n', text: '' },
  { kind: 'table', name: 'n', columns: ['a', 'b'], rows: [[1, null]] },
  { kind: 'data-snapshot', name: 'n', rows: 3, columns: [{ name: 'a' }], sample: [[true]] },
];

const wrong: readonly (readonly [string, object, string])[] = [
  ['no class', { kind: 'confusion-matrix', classes: [], counts: [] }, 'classes: expected at least one class'],
  [
    'a row too few',
    { kind: 'confusion-matrix', classes: ['a', 'b'], counts: [[1, 2]] },
    'counts: expected 2 rows',
  ],
  [
    'a matrix that is not square',
    { kind: 'confusion-matrix', classes: ['a'], counts: [[1, 2]] },
    'counts: expected 1 number',
  ],
  ['a negative count', { kind: 'confusion-matrix', classes: ['a'], counts: [[-1]] }, 'counts.0.0: '],
  ['a rate above 1', { kind: 'roc-curve', curves: [{ fpr: [0, 1.5], tpr: [0, 1] }] }, 'curves.0.fpr.1: '],
  [
    'a rate below 0',
    { kind: 'pr-curve', curves: [{ recall: [-0.1], precision: [1] }] },
    'curves.0.recall.0: ',
  ],
  [
    'lists that differ',
    { kind: 'roc-curve', curves: [{ fpr: [0, 1], tpr: [0] }] },
    'tpr: expected as many entries as fpr has, 2, got 1',
  ],
  [
    'too few thresholds',
    { kind: 'pr-curve', curves: [{ recall: [0, 1, 1], precision: [0, 0, 0], thresholds: [1] }] },
    'thresholds: ',
  ],
  [
    'edges that fall',
    { kind: 'histogram', edges: [0, 2, 1], counts: [1, 1] },
    'edges: expected ascending edges',
  ],
  [
    'an edge too few',
    { kind: 'histogram', edges: [0, 2], counts: [1, 1] },
    'edges: expected 3 edges around 2 counts',
  ],
  ['a cell too many', { kind: 'table', columns: ['a'], rows: [[1, 2]] }, 'rows: expected 1 cells'],
  ['an unknown member', { kind: 'text', text: 'x', colour: 'red' }, 'Unrecognized key'],
  ['an unknown kind', { kind: 'video' }, 'kind: '],
  ['no name', { kind: 'text', name: '', text: 'x' }, 'name: '],
  [
    'too many classes',
    { kind: 'confusion-matrix', classes: Array(201).fill('a'), counts: [] },
    'classes: expected at most 200 entries',
  ],
];

describe('the form trainmark.media.v1', () => {
  const validate = new Ajv2020({ strict: false }).compile(mediaJsonSchema());

  it.each(least.map((medium) => [medium.kind, medium] as const))(
    'takes %s, as its JSON Schema does',
    (_, medium) => {
      expect(writtenMediumSchema.safeParse(medium).error).toBeUndefined();
      expect(validate({ schema: 'trainmark.media.v1', ...medium }), JSON.stringify(validate.errors)).toBe(
        true,
      );
      expect(validate({ schema: 'trainmark.media.v1', media: [medium] })).toBe(true);
      expect(validate(medium)).toBe(false);
    },
  );

  it.each(wrong)('tells what is wrong with %s', (_, medium, message) => {
    const { error } = writtenMediumSchema.safeParse({ name: 'n', ...medium }, { reportInput: true });
    expect(error && firstProblem(error)).toContain(message);
  });
});
