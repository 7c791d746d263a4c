import { formatMetricKey, type Labels } from '../../records/metricKey.ts';
import type { MediaCollector, NewMedium } from '../media/mediaCollector.ts';
import { fieldTag, nextField, openWire, readBytes, readDouble, skipField } from '../protobuf.ts';
import type { EventLog } from './eventLog.ts';
import type { DrawnMedium, KeptMedium } from './keptMedia.ts';
import { readNumberTensor, readPacked, readStringTensor } from './listTensor.ts';

// Image and HistogramProto of tensorboard/compat/proto/summary.proto and histogram.proto (TensorBoard 2.21).
const encodedImageTag = fieldTag(4, 'bytes');
const histogramFields = {
  min: fieldTag(1, 'fixed64'),
  max: fieldTag(2, 'fixed64'),
  limits: fieldTag(6, 'bytes'),
  counts: fieldTag(7, 'bytes'),
};

/** What a tag shows. */
interface Named {
  readonly name: string;
  readonly step: number;
}

type Decode = (kept: KeptMedium, named: Named, media: MediaCollector) => NewMedium | null;

const decoders: Readonly<Record<DrawnMedium, Decode>> = {
  images: decodeImages,
  histograms: ({ bytes, isTensor }, named) => {
    const bins = isTensor ? binsOfTensor(bytes) : binsOfMessage(bytes);
    return bins && { ...named, kind: 'histogram', ...bins };
  },
  pr_curves: ({ bytes }, named) => decodeCurve(bytes, named),
  text: ({ bytes }, named) => {
    const lines = readStringTensor(bytes)?.map((line) => Buffer.from(line).toString('utf8'));
    return lines === undefined ? null : { ...named, kind: 'text', text: lines.join('\n').slice(0, 20_000) };
  },
};

/** Adds the last images, histogram, curve or long text of each tag. Returns how many could not be decoded or kept. */
export function addMedia(log: EventLog, media: MediaCollector, labelsOf: (tag: string) => Labels): number {
  let broken = 0;
  for (const [tag, kept] of log.kept.byTag) {
    const named = {
      name: formatMetricKey(tag.name, labelsOf(tag.name)).slice(0, 500) || '(no name)',
      step: kept.step,
    };
    const medium = decoders[kept.medium](kept, named, media);
    if (medium === null) broken++;
    else media.add(medium);
  }
  return broken;
}

function decodeImages(
  { bytes, isTensor }: KeptMedium,
  named: Named,
  media: MediaCollector,
): NewMedium | null {
  // The first two texts of the tensor are width and height.
  const encoded = isTensor ? readStringTensor(bytes)?.slice(2) : encodedImage(bytes);
  if (encoded === undefined || encoded.length === 0) return null;
  const images = encoded
    .map((image) => media.image(image, named.name))
    .flatMap((image) => (image === null ? [] : [{ image }]));
  return { ...named, kind: 'images', images };
}

function encodedImage(bytes: Uint8Array): readonly Uint8Array[] {
  const wire = openWire(bytes);
  const found: Uint8Array[] = [];
  while (nextField(wire)) {
    if (wire.tag === encodedImageTag) found.push(readBytes(wire));
    else skipField(wire);
  }
  return wire.problem === null ? found : [];
}

interface Bins {
  readonly edges: number[];
  readonly counts: number[];
}

/** Rows of left edge, right edge and count. */
function binsOfTensor(bytes: Uint8Array): Bins | null {
  const numbers = readNumberTensor(bytes);
  if (numbers === null || numbers.length % 3 !== 0) return null;
  const rows = Array.from({ length: numbers.length / 3 }, (_, row) => numbers.slice(3 * row, 3 * row + 3));
  const lefts = rows.map(([left = 0]) => left);
  return {
    edges: [...lefts, ...rows.slice(-1).map(([, right = 0]) => right)],
    counts: rows.map(([, , count = 0]) => count),
  };
}

/**
 * Upper limits and counts. As `_migrate_histogram_value` of tensorboard/data_compat.py (2.21): empty bins at both ends are
 * dropped, and the smallest and largest value bound what is left.
 */
function binsOfMessage(bytes: Uint8Array): Bins | null {
  const wire = openWire(bytes);
  const [limits, counts]: [number[], number[]] = [[], []];
  let [min, max] = [0, 0];
  while (nextField(wire)) {
    if (wire.tag === histogramFields.min) min = readDouble(wire);
    else if (wire.tag === histogramFields.max) max = readDouble(wire);
    else if (wire.tag === histogramFields.limits) readPacked(wire, limits, readDouble);
    else if (wire.tag === histogramFields.counts) readPacked(wire, counts, readDouble);
    else skipField(wire);
  }
  if (wire.problem !== null || limits.length !== counts.length) return null;
  const first = counts.findIndex((count) => count > 0);
  const last = counts.findLastIndex((count) => count > 0);
  if (first === -1) return { edges: [], counts: [] };
  return { edges: [min, ...limits.slice(first, last), max], counts: counts.slice(first, last + 1) };
}

/** Rows of true and false positives, true and false negatives, precision and recall, by rising threshold. */
function decodeCurve(bytes: Uint8Array, named: Named): NewMedium | null {
  const numbers = readNumberTensor(bytes);
  if (numbers === null || numbers.length === 0 || numbers.length % 6 !== 0) return null;
  const points = numbers.length / 6;
  const [precision, recall] = [4, 5].map((row) => numbers.slice(row * points, (row + 1) * points));
  if (precision === undefined || recall === undefined) return null;
  return { ...named, kind: 'pr-curve', curves: [{ precision, recall }] };
}
