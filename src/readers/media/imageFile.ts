import { mediaLimits, type StoredImage } from '../../records/media/medium.ts';
import type { Collector } from '../collector.ts';
import { readBytes } from '../fileText.ts';
import type { RunFolder } from '../frameworks/runFolder.ts';
import type { MediaCollector } from './mediaCollector.ts';

/** An image beside the file that is read, by its path in the folder. Null, with a warning, when it cannot be had. */
export async function keepImageFile(
  folder: RunFolder,
  path: string,
  { media, collector }: { readonly media: MediaCollector; readonly collector: Collector },
): Promise<StoredImage | null> {
  const file = await folder.open(path, mediaLimits.imageBytes);
  if (file === null) {
    collector.warn(
      `names the image ${JSON.stringify(path.slice(0, 200))}, which is not below its folder, is not of this run, or is too large; it was left out.`,
    );
    return null;
  }
  const bytes = await readBytes(file).catch(() => null);
  return bytes === null ? null : media.image(bytes, path);
}
