import type { MediumOf } from '../../records/media/medium.ts';
import type { Collector } from '../collector.ts';
import { listOrEmpty, mapOrEmpty } from '../frameworks/orEmpty.ts';
import type { RunFolder } from '../frameworks/runFolder.ts';
import { readJsonBeside } from '../frameworks/wholeJson.ts';
import { keepImageFile } from '../media/imageFile.ts';
import type { MediaCollector } from '../media/mediaCollector.ts';
import { tableMedium } from '../media/tableMedium.ts';
import { isList, isMap, numberOf, type Plain, type PlainMap } from '../plain.ts';
import { boxesOf, filePath, masksOf, textOrNull } from './imageMarks.ts';

const maxDepth = 8;
const maxTableBytes = 16 * 1_048_576;
/** Images of one list that are kept. */
const maxImages = 50;

interface WandbMedia {
  readonly media: MediaCollector;
  readonly collector: Collector;
  /** The folder that wandb made for the run; null for a file that was copied out of it, which has no other files. */
  readonly folder: RunFolder | null;
}

/**
 * The media in a run's summary, which holds the last of each name: histograms stand in it, images, tables and what
 * `wandb.plot` draws from tables in `files/` beside the log (wandb 0.15 to 0.31).
 */
export async function addMedia(summary: PlainMap, target: WandbMedia, prefix = '', depth = 0): Promise<void> {
  for (const [key, value] of summary) {
    if (!isMap(value) || depth > maxDepth) continue;
    const name = prefix + key;
    const type = value.get('_type');
    if (typeof type === 'string') await addMedium(name, type, value, target);
    else if (!name.startsWith('_')) await addMedia(value, target, `${name}.`, depth + 1);
  }
}

async function addMedium(name: string, type: string, value: PlainMap, target: WandbMedia): Promise<void> {
  const shown = name.slice(0, 500);
  if (type === 'histogram') addHistogram(shown, value, target.media);
  else if (target.folder === null) return;
  else if (type === 'table-file') await addTable(shown, value, target, target.folder);
  else if (type === 'image-file') await addImages(shown, [imageIn(value)], target, target.folder);
  else if (type === 'images/separated') await addImages(shown, imagesIn(value), target, target.folder);
}

function addHistogram(name: string, value: PlainMap, media: MediaCollector): void {
  const counts = numbersIn(value.get('values'));
  const packed = mapOrEmpty(value.get('packedBins'));
  const [min, size] = [numberOf(packed.get('min')), numberOf(packed.get('size'))];
  const edges =
    min === undefined || size === undefined
      ? numbersIn(value.get('bins'))
      : Array.from({ length: counts.length + 1 }, (_, index) => min + index * size);
  media.add({ kind: 'histogram', name, edges, counts });
}

async function addTable(
  name: string,
  value: PlainMap,
  { media, collector }: WandbMedia,
  folder: RunFolder,
): Promise<void> {
  const path = filePath(value.get('path'));
  const table = path === null ? null : await readJsonBeside(folder, path, maxTableBytes, collector);
  if (table === null) return;
  const columns = listOrEmpty(table.get('columns')).map(String);
  const rows = listOrEmpty(table.get('data')).filter(isList);
  const medium = tableMedium({ name, step: null, columns, rows });
  // `wandb.plot` calls the table of a chart `<name>_table`.
  media.add(medium.kind === 'table' ? medium : { ...medium, name: name.replace(/_table$/, '') });
}

interface FoundImage {
  readonly path: string | null;
  readonly caption: string | null;
  readonly boxes: PlainMap;
  readonly masks: PlainMap;
}

function imageIn(value: PlainMap): FoundImage {
  return {
    path: filePath(value.get('path')),
    caption: textOrNull(value.get('caption')),
    boxes: mapOrEmpty(value.get('boxes')),
    masks: mapOrEmpty(value.get('masks')),
  };
}

/** Several images of one name; what belongs to each stands at its place in a list of its own. */
function imagesIn(value: PlainMap): readonly FoundImage[] {
  const [captions, boxes, masks] = ['captions', 'all_boxes', 'all_masks'].map((key) =>
    listOrEmpty(value.get(key)),
  );
  return listOrEmpty(value.get('filenames')).map((path, index) => ({
    path: filePath(path),
    caption: textOrNull(captions?.[index]),
    boxes: mapOrEmpty(boxes?.[index]),
    masks: mapOrEmpty(masks?.[index]),
  }));
}

type Shot = MediumOf<'images'>['images'][number];

async function addImages(
  name: string,
  found: readonly FoundImage[],
  { media, collector }: WandbMedia,
  folder: RunFolder,
): Promise<void> {
  const images: Shot[] = [];
  for (const { path, caption, boxes, masks } of found.slice(0, maxImages)) {
    const image = path === null ? null : await keepImageFile(folder, path, { media, collector });
    if (image === null) continue;
    images.push({
      image,
      ...(caption === null ? {} : { caption }),
      boxes: await boxesOf(boxes, image, folder, collector),
      masks: await masksOf(masks, folder),
    });
  }
  if (images.length > 0) media.add({ kind: 'images', name, images });
}

function numbersIn(value: Plain | undefined): number[] {
  return listOrEmpty(value).map((item) => numberOf(item) ?? NaN);
}
