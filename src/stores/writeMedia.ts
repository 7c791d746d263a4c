import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { imagesOf, type Media } from '../records/media/medium.ts';
import type { RunMedium } from '../records/bundleFiles.ts';
import { systemErrorCode } from '../errors.ts';
import { syncToDisk } from './durably.ts';

/** Writes media into `media/` of a bundle's directory, each file under the digest of its content. Nothing is made without media. */
export async function writeMedia(directory: string, { media, images }: Media): Promise<RunMedium[]> {
  if (media.length === 0) return [];
  const folder = join(directory, 'media');
  await mkdir(folder, { recursive: true });
  const written: RunMedium[] = [];
  for (const medium of media) {
    const text = JSON.stringify(medium);
    const file = `${createHash('sha256').update(text).digest('hex')}.json`;
    await writeOnce(join(folder, file), text);
    const used = [...new Set(imagesOf(medium).map((image) => image.file))];
    for (const name of used) {
      const bytes = images.get(name);
      if (bytes === undefined) throw new Error(`the bytes of the image ${name} are missing`);
      await writeOnce(join(folder, name), bytes);
    }
    const { kind, name, step } = medium;
    const paths = used.map((image) => `media/${image}`);
    written.push({ kind, name, step, file: `media/${file}`, bytes: Buffer.byteLength(text), images: paths });
  }
  await syncToDisk(folder, 'directory');
  return written;
}

/** What is there under its digest already is the same. */
async function writeOnce(path: string, content: string | Uint8Array): Promise<void> {
  try {
    const handle = await open(path, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
  }
}
