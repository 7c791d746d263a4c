import { posix } from 'node:path';
import { mediaLimits } from '../../records/media/medium.ts';
import { readBytes } from '../fileText.ts';
import type { RunFolder } from '../frameworks/runFolder.ts';
import type { MediaCollector } from './mediaCollector.ts';

/** Images of one folder that are kept. */
const maxImages = 50;

/** True for names that images have whose bytes are worth a look. */
export function isImageName(path: string): boolean {
  return /\.(?:png|jpe?g|gif|webp)$/i.test(path);
}

/** Images of a run's folder as one medium, each under its file's name. Those from before the run are passed over. */
export async function addImageFiles(
  name: string,
  paths: readonly string[],
  { folder, media }: { readonly folder: RunFolder; readonly media: MediaCollector },
): Promise<void> {
  const images: { image: NonNullable<ReturnType<MediaCollector['image']>>; caption: string }[] = [];
  for (const path of paths.slice(0, maxImages)) {
    const file = await folder.open(path, mediaLimits.imageBytes);
    const bytes = file === null ? null : await readBytes(file).catch(() => null);
    const image = bytes === null ? null : media.image(bytes, path);
    if (image !== null) images.push({ image, caption: posix.basename(path).slice(0, 200) });
  }
  if (images.length > 0) media.add({ kind: 'images', name: name.slice(0, 500), images });
}

/** The files below a folder, at most a thousand, six folders deep. */
export async function filesBelow(folder: RunFolder, path: string, depth = 0): Promise<readonly string[]> {
  const { files, folders } = await folder.list(path);
  const found = files.map((name) => `${path}/${name}`);
  for (const name of folders) {
    if (found.length >= maxFiles || depth >= maxDepth) break;
    found.push(...(await filesBelow(folder, `${path}/${name}`, depth + 1)));
  }
  return found.slice(0, maxFiles);
}

const maxFiles = 1_000;
const maxDepth = 6;
