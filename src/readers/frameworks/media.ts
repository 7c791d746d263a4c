import { writtenMediumSchema, type WrittenMedium } from '../../records/media/mediaFile.ts';
import { mediaForm } from '../../records/media/mediumSchema.ts';
import { mediaLimits, type StoredImage } from '../../records/media/medium.ts';
import { createCollector, type Collector } from '../collector.ts';
import { hasExtension } from '../fileNames.ts';
import { decodeDataUri } from '../media/dataUri.ts';
import { keepImageFile } from '../media/imageFile.ts';
import {
  createMediaCollector,
  firstProblem,
  type MediaCollector,
  type NewMedium,
} from '../media/mediaCollector.ts';
import { plainJson } from '../media/plainJson.ts';
import { isList, isMap, type Plain, type PlainMap } from '../plain.ts';
import type { FileHead, Reader } from '../reader.ts';
import { forEachJsonLine } from './jsonRows.ts';
import { openRunFolder, type RunFolder } from './runFolder.ts';
import { readWholeJson } from './wholeJson.ts';

/** A list of images as base64 is as large as a run may keep, and a third more. */
const maxBytes = 32 * 1_048_576;

/**
 * The project's own form for structured results, `trainmark.media.v1`: one medium or a list of them in a JSON document, or
 * one on each line. Images stand in it as data, or as paths below its folder.
 */
export const mediaReader: Reader = {
  name: 'trainmark-media',
  maxBytes,
  detect: ({ head }) => head.includes(mediaForm) && formName.test(head.toString('latin1')),
  async read(file, context) {
    const collector = createCollector({ format: 'trainmark-media', path: file.path });
    const media = createMediaCollector(collector);
    // An image that is shown may be older than the run: an example out of the data.
    const folder = openRunFolder(file, { ...context, startedAtMs: null }, collector);
    const found: Plain[] = [];
    if (isLines(file))
      await forEachJsonLine(file, collector, (line) => found.push(...mediaIn(line, collector)));
    else found.push(...mediaIn(await readWholeJson(file, collector), collector));
    for (const [index, medium] of found.entries()) {
      if (index < mediaLimits.media) await addMedium(medium, { collector, media, folder });
    }
    const beyond = found.length - mediaLimits.media;
    if (beyond > 0)
      collector.warn(
        `holds ${found.length.toLocaleString('en')} media; the first ${mediaLimits.media} were kept.`,
      );
    return media.addTo(collector.reading());
  },
};

const formName = new RegExp(`^\\s*\\{[^]*?"schema"\\s*:\\s*"${mediaForm.replaceAll('.', '\\.')}"`);

/** By name, or when the first line is a document by itself and another follows. */
function isLines({ path, head }: FileHead): boolean {
  return hasExtension(path, 'jsonl', 'ndjson') || /^\s*\{[^\n]*\}\r?\n\s*\{/.test(head.toString('latin1'));
}

function mediaIn(document: Plain, collector: Collector): readonly Plain[] {
  const stated = isMap(document) ? document.get('schema') : undefined;
  if (!isMap(document) || stated !== mediaForm) {
    collector.warn(`holds a document that does not say "schema": "${mediaForm}"; it was left out.`);
    return [];
  }
  const list = document.get('media');
  if (isList(list)) return list;
  return [new Map([...document].filter(([name]) => name !== 'schema'))];
}

interface MediaSource {
  readonly collector: Collector;
  readonly media: MediaCollector;
  readonly folder: RunFolder;
}

async function addMedium(found: Plain, source: MediaSource): Promise<void> {
  const { collector } = source;
  const plain = plainJson(found);
  if (plain === null) return collector.warn('holds a medium of more than 500,000 values; it was left out.');
  const checked = writtenMediumSchema.safeParse(plain.json, { reportInput: true });
  if (checked.success) return source.media.add(await withStoredImages(checked.data, source));
  const name = isMap(found) ? wordsOf(found) : 'that is no object';
  collector.warn(`holds a medium ${name}, which was left out: ${firstProblem(checked.error)}.`);
}

function wordsOf(medium: PlainMap): string {
  const [kind, name] = [medium.get('kind'), medium.get('name')].map((value) =>
    typeof value === 'string' ? JSON.stringify(value.slice(0, 100)) : 'nothing',
  );
  return `called ${name} of the kind ${kind}`;
}

/** Images that cannot be had are left out; what is said about them stays. */
async function withStoredImages(medium: WrittenMedium, source: MediaSource): Promise<NewMedium> {
  if (medium.kind === 'images' || medium.kind === 'attention-maps') {
    const images = [];
    for (const { image, ...shot } of medium.images) {
      const stored = await storedImage(image, source);
      if (stored !== null) images.push({ ...shot, image: stored });
    }
    return { ...medium, images };
  }
  if (medium.kind !== 'examples') return medium;
  const [best, worst] = [await examplesOf(medium.best, source), await examplesOf(medium.worst, source)];
  return { ...medium, best, worst };
}

type Example = Extract<WrittenMedium, { kind: 'examples' }>['best'][number];

async function examplesOf(examples: readonly Example[], source: MediaSource) {
  const stored = [];
  for (const { image, ...example } of examples) {
    const kept = image === undefined ? null : await storedImage(image, source);
    stored.push(kept === null ? example : { ...example, image: kept });
  }
  return stored;
}

async function storedImage(
  image: string,
  { collector, media, folder }: MediaSource,
): Promise<StoredImage | null> {
  if (!image.startsWith('data:')) return keepImageFile(folder, image, { media, collector });
  const bytes = decodeDataUri(image);
  if (bytes !== null) return media.image(bytes, 'data:…');
  collector.warn('holds an image whose data is no base64; it was left out.');
  return null;
}
