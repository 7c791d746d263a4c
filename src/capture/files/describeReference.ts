import { join } from 'node:path';
import { readHead } from '../../readers/fileText.ts';
import { parseJsonFile } from '../../readers/json.ts';
import { readDataReference } from '../../readers/references/dataReference.ts';
import { listedInCache, listingDigest } from '../../readers/references/dvc.ts';
import { listedFiles } from '../../readers/references/referencedFiles.ts';
import type { DataReference, ReferencedFile } from '../../records/dataReference.ts';
import { sha256Of } from './hashFile.ts';
import type { ListedFile } from './listTree.ts';

export interface DescribedReference {
  readonly reference: DataReference;
  /** Changes with the data, not with what else the file says; null where the file tells no digest of its data. */
  readonly digest: string | null;
}

/**
 * The data that a file stands for; null for a file that stands for itself, and for a reference that is damaged: then
 * its own digest is all that is known. `caches` are trees in which DVC's cache may lie.
 */
export async function describeReference(
  file: ListedFile,
  caches: readonly string[],
): Promise<DescribedReference | null> {
  const reference = await readDataReference(await readHead(file)).catch(() => null);
  if (reference === null) return null;
  const expanded = reference.system === 'dvc' ? await withListings(reference, caches) : reference;
  return { reference: expanded, digest: digestOf(reference) };
}

/** What the reference states itself, so that a cache that is there on one machine only changes nothing. */
function digestOf({ system, version, url, files, filesOmitted }: DataReference): string | null {
  const isTold = filesOmitted === 0 && files.length > 0 && files.every(({ digest }) => digest !== null);
  if (isTold) return sha256Of(files.map((file) => `${JSON.stringify([file.path, file.digest])}\n`).join(''));
  return system === 'lakefs' && version !== null ? sha256Of(JSON.stringify([url, version])) : null;
}

/** A directory that DVC tracks, file by file, where its listing lies in the cache. */
async function withListings(reference: DataReference, caches: readonly string[]): Promise<DataReference> {
  const files: ReferencedFile[] = [];
  for (const file of reference.files) {
    const digest = listingDigest(file);
    const listed = digest === null ? null : await readListing(digest, file.path, caches);
    files.push(...(listed ?? [file]));
  }
  const { bytes, ...listing } = listedFiles(files);
  return { ...reference, ...listing, bytes: reference.bytes ?? bytes };
}

const maxListingBytes = 64 * 1_048_576;

/** Where DVC 3 and DVC 2 keep a listing, below the root of the repository. */
async function readListing(
  digest: string,
  directory: string,
  caches: readonly string[],
): Promise<readonly ReferencedFile[] | null> {
  const inside = `${digest.slice(0, 2)}/${digest.slice(2)}.dir`;
  const places = caches.flatMap((root) => [
    join(root, '.dvc/cache/files/md5', inside),
    join(root, '.dvc/cache', inside),
  ]);
  for (const place of places) {
    try {
      const file = await readHead({ path: inside, absolutePath: place });
      if (file.bytes > maxListingBytes) continue;
      const listed = listedInCache((await parseJsonFile(file)).document, directory);
      if (listed !== null) return listed;
    } catch {
      // Not in this cache, or not whole: the directory's own digest still tells whether it is the same.
    }
  }
  return null;
}
