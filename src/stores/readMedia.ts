import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { messageOf } from '../errors.ts';
import { imageFacts } from '../records/media/image.ts';
import { imagesOf, mediaLimits, mediumSchema, type Media, type Medium } from '../records/media/medium.ts';
import { openBundleFile, readBytes } from './bundleFile.ts';
import type { StoredRun } from './runStore.ts';

export interface ReadMedia extends Media {
  /** Media that are in the record and cannot be shown, each with its reason. */
  readonly warnings: readonly string[];
}

/** Media of a record that are looked at; this program writes no more. */
const maxMedia = mediaLimits.media;
const maxWarnings = 5;

/**
 * The media of a run in a bundle that may come from a stranger: of every file size and digest are checked, of the data its
 * form, of each image its first bytes. One that is not as the record says is left out with a warning. Never fails.
 */
export async function readBundleMedia({ record, directory }: StoredRun): Promise<ReadMedia> {
  const media: Medium[] = [];
  const images = new Map<string, Uint8Array>();
  const problems: string[] = [];
  const room = { text: mediaLimits.totalTextBytes, images: mediaLimits.totalBytes };
  for (const { file, name } of record.media.slice(0, maxMedia)) {
    try {
      const { bytes, medium } = await readMedium(directory, file, Math.min(room.text, mediaLimits.textBytes));
      room.text -= bytes;
      for (const image of imagesOf(medium)) {
        if (images.has(image.file)) continue;
        const content = await readImage(directory, image.file, Math.min(room.images, mediaLimits.imageBytes));
        room.images -= content.length;
        images.set(image.file, content);
      }
      media.push(medium);
    } catch (error) {
      const reason = messageOf(error).replaceAll(join(directory, '/'), '');
      problems.push(`The medium ${JSON.stringify(name)} cannot be shown: ${reason}`);
    }
  }
  const beyond = record.media.length - maxMedia;
  if (beyond > 0) problems.push(`${beyond} more media are not shown.`);
  return { media, images, warnings: cut(problems) };
}

async function readMedium(
  directory: string,
  file: string,
  limit: number,
): Promise<{ readonly bytes: number; readonly medium: Medium }> {
  const bytes = await readDigested(directory, file, limit);
  const checked = mediumSchema.safeParse(JSON.parse(bytes.toString('utf8')));
  if (!checked.success) throw new Error(`${file} does not hold a medium`);
  return { bytes: bytes.length, medium: checked.data };
}

async function readImage(directory: string, name: string, limit: number): Promise<Uint8Array> {
  const bytes = await readDigested(directory, `media/${name}`, limit);
  if (imageFacts(bytes) === null)
    throw new Error(`media/${name} is no PNG, JPEG, GIF or WebP image that can be shown`);
  return bytes;
}

/** `file` is checked by the record's schema: `media/` and the digest of what is in it. */
async function readDigested(directory: string, file: string, limit: number): Promise<Buffer> {
  const { handle, bytes } = await openBundleFile(join(directory, file));
  try {
    if (bytes > limit) throw new Error(`${file} is too large: ${bytes} bytes; at most ${limit} are read`);
    const content = await readBytes(handle, 0, bytes);
    const digest = createHash('sha256').update(content).digest('hex');
    if (file.startsWith(`media/${digest}.`)) return content;
    throw new Error(`${file} was edited or damaged: its digest is ${digest}`);
  } finally {
    await handle.close();
  }
}

function cut(problems: readonly string[]): string[] {
  const more = problems.length - maxWarnings;
  if (more <= 0) return [...problems];
  return [...problems.slice(0, maxWarnings), `${more} more media cannot be shown.`];
}
