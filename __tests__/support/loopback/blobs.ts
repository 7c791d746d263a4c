import { createHmac, randomBytes } from 'node:crypto';
import { bytes, empty, type Answer, type Incoming } from './exchange.ts';
import type { Artifact, World } from './state.ts';

const minuteMs = 60_000;

interface Upload {
  readonly blocks: Map<string, Buffer>;
  content: Buffer | null;
}

/** The part of Azure's block blobs that the artifact client uses, behind signed addresses. */
export interface BlobStore {
  readonly startUpload: () => { readonly uploadId: string; readonly url: string };
  /** What was committed under an upload, null before its block list came. */
  readonly uploaded: (uploadId: string) => Buffer | null;
  /** Valid for one minute, as GitHub's are. */
  readonly signDownload: (artifactId: number) => string;
  readonly answer: (incoming: Incoming) => Answer;
}

export function createBlobStore(world: World, url: string): BlobStore {
  const key = randomBytes(32);
  const uploads = new Map<string, Upload>();

  const sign = (path: string, until: string): string =>
    createHmac('sha256', key).update(`${path} ${until}`).digest('base64url');

  function signed(path: string, lifetimeMs: number): string {
    const until = String(world.now() + lifetimeMs);
    return `${url}${path}?sv=2025-11-05&se=${until}&sr=b&sig=${sign(path, until)}`;
  }

  function isAllowed({ path, query }: Incoming): boolean {
    const until = query.get('se') ?? '';
    return query.get('sig') === sign(path, until) && Number(until) > world.now();
  }

  return {
    startUpload() {
      const uploadId = randomBytes(12).toString('hex');
      uploads.set(uploadId, { blocks: new Map(), content: null });
      return { uploadId, url: signed(`/blobs/uploads/${uploadId}`, 60 * minuteMs) };
    },
    uploaded: (uploadId) => uploads.get(uploadId)?.content ?? null,
    signDownload: (artifactId) => signed(`/blobs/artifacts/${artifactId}`, minuteMs),
    answer(incoming) {
      if (!isAllowed(incoming)) {
        return blobError(403, 'AuthenticationFailed', 'Signature not valid in the specified time frame');
      }
      const [, , folder, id = ''] = incoming.path.split('/');
      const upload = uploads.get(id);
      if (folder === 'uploads' && upload && incoming.method === 'PUT') return put(upload, incoming);
      const artifact = world.artifacts.find((one) => String(one.id) === id);
      if (folder === 'artifacts' && artifact && incoming.method === 'GET') return get(artifact);
      return blobError(404, 'BlobNotFound', 'The specified blob does not exist.');
    },
  };
}

/** For faults and the list of calls. */
export function blobOperation(method: string, query: URLSearchParams): string {
  if (method === 'GET') return 'GetBlob';
  const part = query.get('comp');
  return part === 'block' ? 'PutBlock' : part === 'blocklist' ? 'PutBlockList' : 'PutBlob';
}

function put(upload: Upload, { query, body }: Incoming): Answer {
  const part = query.get('comp');
  if (part === 'block') upload.blocks.set(query.get('blockid') ?? '', body);
  else if (part === 'blocklist') {
    // The list decides the order: blocks arrive in any.
    const ids = [...body.toString('utf8').matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)].map(
      (match) => match[1],
    );
    const blocks = ids.map((id) => upload.blocks.get(id ?? ''));
    const known = blocks.filter((block) => block !== undefined);
    if (known.length < blocks.length) {
      return blobError(400, 'InvalidBlockList', 'The specified block list is invalid.');
    }
    upload.content = Buffer.concat(known);
  } else upload.content = body;
  return empty(201, {
    etag: `"${randomBytes(6).toString('hex')}"`,
    'last-modified': new Date().toUTCString(),
    'x-ms-request-id': randomBytes(8).toString('hex'),
    'x-ms-version': '2025-11-05',
    'x-ms-request-server-encrypted': 'true',
  });
}

function get({ bytes: content, mimeType, name }: Artifact): Answer {
  const fileName = mimeType === 'application/zip' ? `${name}.zip` : name;
  return bytes(200, content, mimeType, {
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
  });
}

/** An error as Azure's storage words it. */
export function blobError(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const xml = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return bytes(status, Buffer.from(xml), 'application/xml', { 'x-ms-error-code': code, ...headers });
}
