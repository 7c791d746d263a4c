import type { Reading } from '../reading.ts';
import { imagesOf, mediaLimits, mediumSchema, type Media, type Medium } from './medium.ts';

interface MergedMedia extends Media {
  readonly warnings: readonly string[];
}

/** The limits that what was merged has reached. */
interface Room {
  images: number;
  imageBytes: number;
  textBytes: number;
}

/**
 * The media of all sources, those that say the same once, within the limits of a bundle; what is beyond them is left out
 * with a warning. `redact` takes secrets out of every text in them.
 */
export function mergeMedia(readings: readonly Reading[], redact: (text: string) => string): MergedMedia {
  const found = readings.flatMap(({ media }) => media?.media ?? []);
  const known = new Map(readings.flatMap(({ media }) => [...(media?.images ?? [])]));
  const seen = new Set<string>();
  const kept: Medium[] = [];
  const images = new Map<string, Uint8Array>();
  const room: Room = {
    images: mediaLimits.images,
    imageBytes: mediaLimits.totalBytes,
    textBytes: mediaLimits.totalTextBytes,
  };
  let omitted = 0;
  for (const medium of found) {
    const key = JSON.stringify({ ...medium, step: null });
    if (seen.has(key)) continue;
    seen.add(key);
    const isKept = kept.length < mediaLimits.media && take(medium, { known, images, room });
    if (isKept) kept.push(redacted(medium, redact));
    else omitted++;
  }
  const warnings =
    omitted === 0
      ? []
      : [
          `${kept.length + omitted} media were found; ${omitted} are left out, since a run keeps at most ${mediaLimits.media} with ${mediaLimits.images} images of ${mediaLimits.totalBytes / 1_048_576} MiB together.`,
        ];
  return { media: kept, images, warnings };
}

interface Taking {
  readonly known: ReadonlyMap<string, Uint8Array>;
  readonly images: Map<string, Uint8Array>;
  readonly room: Room;
}

/** Takes a medium with its images when there is room for all of it. */
function take(medium: Medium, { known, images, room }: Taking): boolean {
  const textBytes = Buffer.byteLength(JSON.stringify(medium));
  const added = new Map<string, Uint8Array>();
  for (const { file } of imagesOf(medium)) {
    const bytes = known.get(file);
    if (bytes === undefined) return false;
    if (!images.has(file)) added.set(file, bytes);
  }
  const imageBytes = [...added.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  const fits =
    textBytes <= Math.min(room.textBytes, mediaLimits.textBytes) &&
    imageBytes <= room.imageBytes &&
    added.size <= room.images;
  if (!fits) return false;
  for (const [file, bytes] of added) images.set(file, bytes);
  room.textBytes -= textBytes;
  room.imageBytes -= imageBytes;
  room.images -= added.size;
  return true;
}

/** Words of the form itself (`kind`, names of files) are none that `redact` could take for a secret: they are put back. */
function redacted(medium: Medium, redact: (text: string) => string): Medium {
  const changed = mediumSchema.safeParse(mapTexts(medium, redact));
  return changed.success ? changed.data : medium;
}

function mapTexts(value: unknown, change: (text: string) => string, key = ''): unknown {
  if (typeof value === 'string') return key === 'kind' || key === 'file' ? value : change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, mapTexts(member, change, name)]),
  );
}
