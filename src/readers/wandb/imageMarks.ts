import type { MediumOf, StoredImage } from '../../records/media/medium.ts';
import type { Collector } from '../collector.ts';
import { readBytes } from '../fileText.ts';
import { listOrEmpty, mapOrEmpty } from '../frameworks/orEmpty.ts';
import type { RunFolder } from '../frameworks/runFolder.ts';
import { readJsonBeside } from '../frameworks/wholeJson.ts';
import { readMask } from '../media/pngMask.ts';
import { numberOf, type Plain, type PlainMap } from '../plain.ts';

const maxMaskBytes = 1_048_576;

type Shot = MediumOf<'images'>['images'][number];
type Box = Shot['boxes'][number];
type Mask = Shot['masks'][number];

/** The boxes of one image: each set of them is a file of its own. */
export async function boxesOf(
  sets: PlainMap,
  image: StoredImage,
  folder: RunFolder,
  collector: Collector,
): Promise<Box[]> {
  const boxes: Box[] = [];
  for (const set of sets.values()) {
    const path = filePath(mapOrEmpty(set).get('path'));
    const document = path === null ? null : await readJsonBeside(folder, path, maxMaskBytes, collector);
    const labels = mapOrEmpty(document?.get('class_labels'));
    for (const box of listOrEmpty(document?.get('box_data')))
      boxes.push(...boxOf(mapOrEmpty(box), image, labels));
  }
  return boxes;
}

/** Corners or middle and size, as shares of the image unless the domain says pixels. */
function boxOf(box: PlainMap, image: StoredImage, labels: PlainMap): Box[] {
  const position = mapOrEmpty(box.get('position'));
  const [scaleX, scaleY] = box.get('domain') === 'pixel' ? [1, 1] : [image.width, image.height];
  const at = (key: string): number => numberOf(position.get(key)) ?? NaN;
  const middle = listOrEmpty(position.get('middle')).map((value) => numberOf(value) ?? NaN);
  const [centreX = NaN, centreY = NaN] = middle;
  const [width, height] =
    middle.length > 0 ? [at('width'), at('height')] : [at('maxX') - at('minX'), at('maxY') - at('minY')];
  const [left, top] =
    middle.length > 0 ? [centreX - width / 2, centreY - height / 2] : [at('minX'), at('minY')];
  if (![left, top, width, height].every(Number.isFinite)) return [];
  const label =
    textOrNull(labels.get(String(numberOf(box.get('class_id'))))) ?? textOrNull(box.get('box_caption')) ?? '';
  const score = [...mapOrEmpty(box.get('scores')).values()]
    .map(numberOf)
    .find((value) => Number.isFinite(value));
  return [
    {
      x: left * scaleX,
      y: top * scaleY,
      width: Math.max(0, width) * scaleX,
      height: Math.max(0, height) * scaleY,
      label,
      ...(score === undefined ? {} : { score }),
    },
  ];
}

/** The masks of one image, each class of each set by itself. */
export async function masksOf(sets: PlainMap, folder: RunFolder): Promise<Mask[]> {
  const masks: Mask[] = [];
  for (const [name, set] of sets) {
    const path = filePath(mapOrEmpty(set).get('path'));
    const file = path === null ? null : await folder.open(path, maxMaskBytes);
    const bytes = file === null ? null : await readBytes(file).catch(() => null);
    const found = bytes === null ? null : readMask(bytes);
    for (const [value, runs] of found ?? [])
      masks.push({ label: `${name} ${value}`, runs: runs.map((run) => [...run]) });
  }
  return masks;
}

/** Below the run's own folder; what is no path of wandb's is not followed. */
export function filePath(path: Plain | undefined): string | null {
  return typeof path === 'string' && path.startsWith('media/') ? `files/${path}` : null;
}

/** A text, cut to what a report shows. */
export function textOrNull(value: Plain | undefined): string | null {
  return typeof value === 'string' ? value.slice(0, 2_000) : null;
}
