import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { messageOf, UserError } from '../errors.ts';
import type { GitHubApi, ListedArtifact } from './gitHubApi.ts';
import { reasonOf } from './wholeAnswer.ts';

const mib = 1_048_576;
/** Packed size of what is fetched at all. */
const largestArchiveBytes = 256 * mib;
const attempts = 3;
const longestDownloadMs = 60_000;

/**
 * Fetches an artifact of any run as a file in a new directory below `directory`: at most `mostBytes`, its digest verified. The
 * address that GitHub gives is used without the token.
 */
export async function fetchArchive(
  api: GitHubApi,
  artifact: ListedArtifact,
  directory: string,
  mostBytes: number = largestArchiveBytes,
): Promise<string> {
  if (artifact.bytes > mostBytes) throw tooLarge(artifact, mostBytes);
  for (let attempt = 1; ; attempt++) {
    const path = join(await mkdtemp(join(directory, 'archive-')), 'archive.zip');
    const url = await api.archiveUrl(artifact.id);
    try {
      const digest = await saveTo(path, url, artifact, mostBytes);
      if (artifact.digest === null || artifact.digest === digest) return path;
      throw new UserError(
        `the bytes of ${artifact.name} have the digest ${digest}, GitHub states ${artifact.digest}`,
      );
    } catch (cause) {
      if (attempt < attempts) continue;
      throw new UserError(
        `Could not download a stored run: ${messageOf(reasonOf(cause))} (artifact ${artifact.id}, in ${attempts} attempts).`,
        { cause, hint: 'Re-run the job; if this stays, remove the artifact and record the run again.' },
      );
    }
  }
}

async function saveTo(
  path: string,
  url: string,
  artifact: ListedArtifact,
  mostBytes: number,
): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(longestDownloadMs) });
  if (!response.ok || response.body === null) throw new UserError(`the storage answered ${response.status}`);
  const hash = createHash('sha256');
  let bytes = 0;
  const count = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      hash.update(chunk);
      if (bytes > mostBytes) done(tooLarge(artifact, mostBytes));
      else done(null, chunk);
    },
  });
  await pipeline(Readable.fromWeb(response.body), count, createWriteStream(path));
  return `sha256:${hash.digest('hex')}`;
}

function tooLarge({ name, bytes }: ListedArtifact, mostBytes: number): UserError {
  return new UserError(
    `The artifact ${name} is too large: ${bytes} bytes; at most ${mostBytes} are fetched.`,
  );
}
