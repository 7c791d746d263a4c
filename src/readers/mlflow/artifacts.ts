import { posix } from 'node:path';
import { UserError } from '../../errors.ts';
import type { Collector } from '../collector.ts';
import type { RunFolder } from '../frameworks/runFolder.ts';
import { readWholeJson } from '../frameworks/wholeJson.ts';
import { documentMedia } from '../media/documentMedia.ts';
import { addImageFiles, filesBelow, isImageName } from '../media/imageFolder.ts';
import type { MediaCollector } from '../media/mediaCollector.ts';

const maxTableBytes = 8 * 1_048_576;

/** What `log_image` with a key makes: `images/<key>+step+<n>+timestamp+<ms>+<uuid>.png`, and a smaller copy (mlflow 3.17). */
const keyedImage = /^(?:.*\/)?images\/(.+)\+step\+(\d+)\+timestamp\+\d+\+[\w-]+\.\w+$/;

interface ArtifactTarget {
  readonly folder: RunFolder;
  readonly media: MediaCollector;
  readonly collector: Collector;
}

/**
 * Images, tables and matrices among a run's artifacts; `path` is their folder. Models are left out as a whole: their
 * examples are no results.
 */
export async function addArtifacts(path: string, target: ArtifactTarget): Promise<void> {
  const files = await filesBelow(target.folder, path);
  const models = files
    .filter((file) => posix.basename(file) === 'MLmodel')
    .map((file) => posix.dirname(file));
  const results = files.filter((file) => !models.some((model) => file.startsWith(`${model}/`)));
  for (const [name, group] of imageGroups(path, results)) await addImageFiles(name, group, target);
  for (const file of results) if (file.endsWith('.json')) await addDocument(path, file, target);
}

/** By folder; those that were logged under a key by that key, the last step of each. */
function imageGroups(path: string, files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  const lastSteps = new Map<string, number>();
  for (const file of files) {
    if (!isImageName(file) || file.includes('+compressed.')) continue;
    const [, key, stepText] = keyedImage.exec(file) ?? [];
    const folder = posix.relative(path, posix.dirname(file));
    const name = key ?? (folder === '' ? 'artifacts' : folder);
    const step = Number(stepText ?? 0);
    const last = lastSteps.get(name) ?? -1;
    if (key !== undefined && step < last) continue;
    if (key !== undefined && step > last) groups.delete(name);
    lastSteps.set(name, step);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [file]);
    else group.push(file);
  }
  return groups;
}

async function addDocument(
  path: string,
  file: string,
  { folder, media, collector }: ArtifactTarget,
): Promise<void> {
  const head = await folder.open(file, maxTableBytes);
  if (head === null || head.bytes === 0) return;
  const name = posix.relative(path, file).replace(/\.json$/, '');
  try {
    for (const medium of documentMedia(await readWholeJson(head, collector), name)) media.add(medium);
  } catch (error) {
    // Artifacts are whatever the user likes; a file that is no JSON is none of ours.
    if (!(error instanceof UserError)) throw error;
  }
}
