import { mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DefaultArtifactClient } from '@actions/artifact';
import { messageOf, UserError } from '../errors.ts';
import { settleWhenNothingIsLeft } from './settled.ts';

/** An artifact of this workflow run. */
export interface RunArtifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  /** `sha256:…` */
  readonly digest: string | null;
}

export interface Upload {
  readonly name: string;
  /** Absolute paths below `root`; in the archive they are relative to it. */
  readonly files: readonly string[];
  readonly root: string;
}

/** The artifacts of this workflow run. They go through the runner's own service and cost no call of the API. */
export interface RunArtifacts {
  /** Fails with a UserError; a name that this run has already is one, too. */
  upload(upload: Upload): Promise<RunArtifact>;
  /**
   * The same where several jobs want the name: null when it is taken. The service gives a name to one of them, and keeps it for
   * that one even when its upload comes to nothing. An upload whose first answer was lost finds the name taken by itself.
   */
  uploadFirst(upload: Upload): Promise<RunArtifact | null>;
  /** One file as it is, so that a browser shows it. The artifact is named like the file. */
  uploadPage(path: string): Promise<RunArtifact>;
  /** The newest of each name. */
  list(): Promise<readonly RunArtifact[]>;
  /** The archive as a file in a new directory below `directory`, its digest verified. */
  download(artifact: RunArtifact, directory: string): Promise<string>;
}

const readAttempts = 3;
/** An upload that makes no progress for so long has failed. By itself the client waits up to ten minutes. */
const stalledUploadMs = 120_000;

/** Opens the artifacts of this run. The client is large, and loaded here. */
export async function openArtifacts(retentionDays: number | null): Promise<RunArtifacts> {
  const { DefaultArtifactClient: Client } = await import('@actions/artifact');
  process.env['ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS'] ??= String(stalledUploadMs);
  const client = new Client();
  const settle = settleWhenNothingIsLeft();
  const options = retentionDays === null ? {} : { retentionDays };
  const upload = async ({ name, files, root }: Upload): Promise<RunArtifact> => {
    const sent = await attempt(`keep the artifact ${name}`, () =>
      settle(client.uploadArtifact(name, [...files], root, options)),
    );
    return uploaded(name, sent);
  };
  return {
    upload,
    uploadFirst: (wanted) =>
      upload(wanted).catch((error: unknown) => {
        if (error instanceof UserError && nameTaken.test(messageOf(error.cause))) return null;
        throw error;
      }),
    async uploadPage(path) {
      const sent = await attempt(`keep ${path}`, () =>
        settle(client.uploadArtifact('page', [path], join(path, '..'), { ...options, skipArchive: true })),
      );
      return uploaded(path, sent);
    },
    async list() {
      const { artifacts } = await attempt('list the artifacts of this run', () =>
        readAgain(() => settle(client.listArtifacts({ latest: true }))),
      );
      return artifacts.map(({ id, name, size, digest }) => ({
        id,
        name,
        bytes: size,
        digest: digest ?? null,
      }));
    },
    download: (artifact, directory) =>
      attempt(`fetch the artifact ${artifact.name}`, () =>
        readAgain(() => settle(download(client, artifact, directory))),
      ),
  };
}

function uploaded(
  name: string,
  { id, size, digest }: { id?: number; size?: number; digest?: string },
): RunArtifact {
  if (id === undefined) throw new UserError(`Could not keep the artifact ${name}: it was given no id.`);
  // The upload states a bare digest, lists state it with its kind in front.
  return { id, name, bytes: size ?? 0, digest: digest === undefined ? null : `sha256:${digest}` };
}

async function download(
  client: DefaultArtifactClient,
  { id, name, digest }: RunArtifact,
  directory: string,
): Promise<string> {
  const path = await mkdtemp(join(directory, 'archive-'));
  const expected = digest === null ? {} : { expectedHash: digest };
  const { digestMismatch } = await client.downloadArtifact(id, { path, skipDecompress: true, ...expected });
  if (digestMismatch === true)
    throw new UserError('its bytes do not have the digest that was stored with it');
  const [file] = await readdir(path);
  if (file === undefined) throw new UserError(`nothing came for ${name}`);
  return join(path, file);
}

/** "Failed to CreateArtifact: Received non-retryable error: Failed request: (409) Conflict: an artifact with this name already exists on the workflow run". */
const nameTaken = /CreateArtifact.*\(409\)/;

/** What the client does not try again by itself: a broken connection, an answer that was cut off, a download of other bytes. */
const passingFailure = /NetworkError|ECONN|ETIMEDOUT|EPIPE|socket|cut off|do not have the digest/i;

async function readAgain<T>(read: () => Promise<T>): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      return await read();
    } catch (error) {
      if (count === readAttempts || !passingFailure.test(messageOf(error))) throw error;
      await sleep(count * 1000);
    }
  }
}

async function attempt<T>(doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const { what, hint } = explain(messageOf(cause), cause instanceof Error ? cause.name : '');
    throw new UserError(`Could not ${doing}: ${what}`, { cause, hint });
  }
}

/** The client tells most of its failures in texts only. */
function explain(message: string, name: string): { readonly what: string; readonly hint: string } {
  const known = failures.find(({ pattern }) => pattern.test(`${name}: ${message}`));
  return {
    what: withFullStop((known?.what ?? message).slice(0, 300)),
    hint: known?.hint ?? 'Re-run the job; if this stays, report it.',
  };
}

function withFullStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const failures: readonly { readonly pattern: RegExp; readonly what?: string; readonly hint: string }[] = [
  {
    pattern: /\(409\)|conflict/i,
    what: 'this workflow run has an artifact of that name already (409).',
    hint: 'Two jobs wrote the same one (in a matrix leave job-total at its default and add a job with command: publish), or an earlier attempt had worked and only its answer was lost.',
  },
  {
    pattern: /UsageError|insufficient usage|quota/i,
    what: 'the storage for artifacts is used up.',
    hint: 'Delete old artifacts, shorten retention-days, or raise the limit in the billing settings.',
  },
  {
    pattern: /GHESNotSupported/,
    what: 'this GitHub Enterprise Server has no artifact service of version 4.',
    hint: 'Records stay in the store directory; keep it on a self-hosted runner with the input store.',
  },
  {
    pattern: /ACTIONS_(RUNTIME_TOKEN|RESULTS_URL)|Unable to get/,
    what: 'this runner offers no artifact service.',
    hint: 'Records stay in the store directory.',
  },
  {
    pattern: /\(401\)|\(403\)|unauthori|forbidden/i,
    hint: 'The runner’s own token was refused: it ends with the job. Re-run the job.',
  },
  {
    // The client keeps the reason to itself.
    pattern: /download failed after \d+ retries/i,
    what: 'the artifact storage did not give it, in several attempts.',
    hint: 'It may be an outage (githubstatus.com) or the network: self-hosted runners need *.blob.core.windows.net. Re-run the job.',
  },
  {
    pattern: /NetworkError|ECONN|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|timeout|timed out|socket|stalled|cut off/i,
    hint: 'The artifact service could not be reached. Self-hosted runners need *.actions.githubusercontent.com and *.blob.core.windows.net. Re-run the job.',
  },
];
