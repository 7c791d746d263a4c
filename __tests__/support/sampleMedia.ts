import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { buildMedia, type ReportMedia } from '../../src/charts/media/buildMedia.ts';
import { imageFacts } from '../../src/records/media/image.ts';
import { mediumSchema, type Media, type Medium, type StoredImage } from '../../src/records/media/medium.ts';
import type { z } from 'zod';
import { sampleRun } from './sampleRuns.ts';

type Side = 'baseline' | 'candidate';

/** One medium of each kind, as a side would log it, with its images. */
export function sampleMedia(side: Side): Media {
  const better = side === 'candidate' ? 1 : 0;
  const images = new Map<string, Uint8Array>();
  const image = (seed: number, size = 24): StoredImage => {
    const bytes = samplePng(size, size, (x, y) => (x * 9 + y * 7 * (seed + better)) % 256);
    return store(images, bytes);
  };
  const curve = Array.from({ length: 21 }, (_, index) => index / 20);
  const media: z.input<typeof mediumSchema>[] = [
    {
      kind: 'confusion-matrix',
      name: 'val/confusion',
      classes: ['cat', 'dog', 'a very long class name', 'owl'],
      counts: [
        [50 + 6 * better, 8 - 3 * better, 2, 1],
        [7, 41, 3, 0],
        [1, 2, 30 - 2 * better, 4 + 2 * better],
        [0, 0, 12 - 9 * better, 25 + 9 * better],
      ],
    },
    {
      kind: 'confusion-matrix',
      name: 'test/many classes',
      classes: Array.from({ length: 14 }, (_, index) => `class ${index}`),
      counts: Array.from({ length: 14 }, (_, row) =>
        Array.from({ length: 14 }, (_, column) =>
          row === column ? 40 + ((row * 7) % 13) : Math.max(0, ((row * 31 + column * 17 + better) % 23) - 17),
        ),
      ),
    },
    {
      kind: 'roc-curve',
      name: 'val/roc',
      curves: [{ fpr: curve, tpr: curve.map((x) => x ** (0.3 - 0.1 * better)), auc: 0.77 + 0.06 * better }],
    },
    {
      kind: 'pr-curve',
      name: 'val/pr',
      curves: ['cat', 'dog', 'owl'].map((name, index) => ({
        name,
        recall: curve,
        precision: curve.map((x) => 1 - x ** (3 + index + better) * 0.7),
        auc: 0.8 + 0.03 * better + 0.02 * index,
      })),
    },
    {
      kind: 'calibration',
      name: 'val/calibration',
      curves: [
        {
          predicted: [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95],
          observed: [0.02, 0.12 + 0.06 * better, 0.3, 0.55 - 0.03 * better, 0.71, 0.88, 0.97],
        },
      ],
    },
    {
      kind: 'feature-importance',
      name: 'importance',
      features: ['tenure_months', 'monthly_charges', 'contract', 'support_calls', 'region'].map(
        (name, index) => ({
          name,
          value: 0.4 / (index + 1) + 0.03 * better * (index - 1) - (index === 4 ? 0.11 : 0),
          error: 0.02,
        }),
      ),
    },
    {
      kind: 'shap-summary',
      name: 'shap',
      features: ['tenure_months', 'monthly_charges', 'contract', 'support_calls'].map((name, index) => {
        const values = Array.from({ length: 30 }, (_, at) => (at * 37 + index * 11) % 100);
        const shap = values.map(
          (value, at) => ((value - 50) / 60 / (index + 1)) * (1 + ((at * 13) % 7) / 9) * (1 + 0.1 * better),
        );
        return {
          name,
          shap,
          values,
          importance: shap.reduce((sum, x) => sum + Math.abs(x), 0) / shap.length,
        };
      }),
    },
    {
      kind: 'histogram',
      name: 'val/probabilities',
      edges: curve,
      counts: curve
        .slice(1)
        .map((x) => Math.round(400 * ((1 - x) ** (6 + better) + x ** (5 + 2 * better)) + 8)),
    },
    {
      kind: 'examples',
      name: 'val/examples',
      best: [{ id: 'r-17', label: 'cat', prediction: 'cat', score: 0.998, image: image(3) }],
      worst: [
        {
          id: 'r-204',
          label: 'owl',
          prediction: 'dog',
          score: 0.981 - 0.01 * better,
          text: 'a night photo',
          image: image(4),
        },
        { id: 'r-9', label: 'dog', prediction: 'cat', score: 0.95, image: image(5) },
      ],
    },
    {
      kind: 'images',
      name: 'val/detections',
      images: [
        {
          image: image(6, 96),
          caption: 'street 1',
          boxes: [
            { x: 10, y: 20, width: 30, height: 40, label: 'car', score: 0.91 },
            { x: 50 + 5 * better, y: 30, width: 25, height: 25, label: 'person', score: 0.7 },
          ],
          masks: [
            {
              label: 'car',
              polygon: [
                [12, 22],
                [38, 24],
                [36, 58],
                [14, 56],
              ],
            },
          ],
        },
        {
          image: image(7, 96),
          caption: 'street 2',
          masks: [
            {
              label: 'road',
              runs: [
                [80, 0, 96],
                [81, 0, 96],
                [82, 4, 88],
              ],
            },
          ],
        },
        { image: image(8) },
      ],
    },
    {
      kind: 'attention-maps',
      name: 'attention',
      images: [{ image: image(9, 16), caption: 'layer 3, head 1' }],
    },
    {
      kind: 'prompts',
      name: 'eval/prompts',
      samples: [
        {
          prompt: 'Translate: guten Morgen',
          output: better ? 'good morning' : 'good tomorrow',
          expected: 'good morning',
          score: better,
        },
        {
          prompt: 'Write a haiku\nabout snow.',
          output: 'Snow falls on the hill\nquiet as a held breath waits\nthe fox leaves no track',
        },
      ],
    },
    {
      kind: 'table',
      name: 'per class',
      columns: ['class', 'precision', 'recall', 'support', 'note'],
      rows: [
        ['cat', 0.86 + 0.04 * better, 0.82, 61, null],
        ['dog', 0.8, 0.8, 51, 'few'],
      ],
    },
    {
      kind: 'data-snapshot',
      name: 'train.csv',
      rows: 48_210,
      columns: [
        { name: 'tenure_months', type: 'int64', missing: 0, distinct: 72, min: 0, max: 72, mean: 32.4 },
        { name: 'contract', type: 'object', missing: 11, distinct: 3 },
      ],
      sample: [
        [12, 'monthly'],
        [48, null],
      ],
    },
    {
      kind: 'text',
      name: 'notes',
      text: better ? 'Trained with warm-up.\nLoss fell faster.' : 'Trained without warm-up.',
    },
  ];
  return { media: media.map((medium) => mediumSchema.parse(medium)), images };
}

/** The sample media of both sides as a report has them. */
export function sampleReportMedia({ baseline = true }: { readonly baseline?: boolean } = {}): ReportMedia {
  const run = (side: Side) => ({
    record: sampleRun({ side, commit: 'a'.repeat(40), index: 0, samples: [] }),
    media: { ...sampleMedia(side), warnings: [] },
  });
  return buildMedia({ baseline: baseline ? [run('baseline')] : [], candidate: [run('candidate')] });
}

/** Adds an image to those of a bundle; what stands for it in a medium. */
export function store(images: Map<string, Uint8Array>, bytes: Uint8Array): StoredImage {
  const facts = imageFacts(bytes);
  if (facts === null) throw new Error('the bytes are no image');
  const file = `${createHash('sha256').update(bytes).digest('hex')}.${facts.extension}`;
  images.set(file, bytes);
  return { file, width: facts.width, height: facts.height };
}

/** Every text in a medium replaced by one. */
export function hostileMedium(medium: Medium, text: string): Medium {
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return key === 'kind' || key === 'file' ? value : text;
    if (Array.isArray(value)) return value.map((one) => change(one, ''));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, change(member, name)]));
  };
  return mediumSchema.parse({ ...(change(medium, '') as object), name: text.slice(0, 400) });
}

/** A grey PNG. */
export function samplePng(width: number, height: number, grey: (x: number, y: number) => number): Uint8Array {
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = grey(x, y);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
