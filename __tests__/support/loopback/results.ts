import { addArtifact } from './additions.ts';
import { json, Refusal, settle, type Answer, type Incoming } from './exchange.ts';
import type { Service } from './service.ts';
import type { Shape } from './shapes/shape.ts';
import { digestOf, type Artifact, type Run } from './state.ts';
import { credentialOf, readRuntimeToken, runBackendId, type BackendIds } from './tokens.ts';

/** One attempt of a run, which is what a backend id stands for. */
interface Scope {
  readonly run: Run;
  readonly attempt: number;
}

interface Pending {
  readonly uploadId: string;
  readonly mimeType: string;
  readonly expiresAtMs: number | null;
}

/** Answers one call of the results service; `method` is for example CreateArtifact. */
export type ResultsService = (method: string, incoming: Incoming, notes: string[]) => Promise<Answer>;

/** The artifact calls of GitHub's results service, in the JSON form of Twirp that the client speaks. */
export function createResults(service: Service): ResultsService {
  // An upload that never ends keeps its name taken, as on GitHub.
  const pending = new Map<string, Pending>();
  return (method, incoming, notes) =>
    settle(() => {
      const ids = authorise(service, incoming);
      const request = readRequest(incoming, notes);
      const call = calls.get(method);
      if (call === undefined) throw refusal(404, 'bad_route', `no handler for ${method}`);
      return json(200, call({ service, pending, request, ids, scope: scopeOf(service, ids, request) }));
    });
}

interface Call {
  readonly service: Service;
  readonly pending: Map<string, Pending>;
  readonly request: Shape;
  readonly ids: BackendIds;
  readonly scope: Scope;
}

const calls: ReadonlyMap<string, (call: Call) => Shape> = new Map([
  ['CreateArtifact', create],
  ['FinalizeArtifact', finalize],
  ['ListArtifacts', list],
  ['GetSignedArtifactURL', getSignedUrl],
  ['DeleteArtifact', remove],
]);

const refusal = (status: number, code: string, msg: string): Refusal =>
  new Refusal(json(status, { code, msg }));

function authorise({ runtimeKey, world }: Service, { headers }: Incoming): BackendIds {
  const ids = readRuntimeToken(credentialOf(headers) ?? '', world.now(), runtimeKey);
  if (ids === null) throw refusal(401, 'unauthenticated', 'token is expired or invalid');
  return ids;
}

function readRequest({ body, headers }: Incoming, notes: string[]): Shape {
  if (headers['content-type'] !== 'application/json') notes.push('content-type is not application/json');
  try {
    return JSON.parse(body.toString('utf8')) as Shape;
  } catch {
    throw refusal(400, 'malformed', 'the json request could not be decoded');
  }
}

const text = (request: Shape, name: string): string => {
  const value = Object.hasOwn(request, name) ? request[name] : '';
  return typeof value === 'string' ? value : '';
};

/** The run and attempt that the request names: it must be of the run that the token is for. */
function scopeOf({ world }: Service, ids: BackendIds, request: Shape): Scope {
  const scopes = world.runs.flatMap((run) =>
    Array.from({ length: run.attempt }, (_, index) => ({ run, attempt: index + 1 })),
  );
  const locate = (id: string): Scope | undefined =>
    scopes.find(({ run, attempt }) => runBackendId(run, attempt) === id);
  const own = locate(ids.workflowRunBackendId);
  const wanted = locate(text(request, 'workflow_run_backend_id'));
  if (own === undefined || wanted?.run !== own.run) {
    throw refusal(403, 'permission_denied', 'token does not allow access to this workflow run');
  }
  return wanted;
}

const artifactsOf = ({ world }: Service, { run }: Scope): Artifact[] =>
  world.artifacts.filter((one) => one.runId === run.id);

function findArtifact({ service, scope, request }: Call): Artifact {
  const name = text(request, 'name');
  const found = artifactsOf(service, scope).find((one) => one.attempt === scope.attempt && one.name === name);
  if (found === undefined) throw refusal(404, 'not_found', 'artifact not found');
  return found;
}

function acceptedName(request: Shape): string {
  const name = text(request, 'name');
  if (name === '' || /["<>|*?:\r\n\\/]/.test(name)) {
    throw refusal(400, 'invalid_argument', 'the artifact name is not valid');
  }
  return name;
}

function create({ service, pending, request, ids, scope }: Call): Shape {
  const name = acceptedName(request);
  const mimeType = text(request, 'mime_type') || 'application/zip';
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(mimeType))
    throw refusal(400, 'invalid_argument', 'mime_type is not valid');
  if (text(request, 'workflow_run_backend_id') !== ids.workflowRunBackendId) {
    throw refusal(403, 'permission_denied', 'artifacts can only be added to the running attempt');
  }
  const key = `${ids.workflowRunBackendId} ${name}`;
  const isTaken = artifactsOf(service, scope).some(
    (one) => one.attempt === scope.attempt && one.name === name,
  );
  if (isTaken || pending.has(key)) {
    throw refusal(409, 'already_exists', 'an artifact with this name already exists on the workflow run');
  }
  const expiresAt = Date.parse(text(request, 'expires_at'));
  const { uploadId, url } = service.blobs.startUpload();
  pending.set(key, { uploadId, mimeType, expiresAtMs: Number.isNaN(expiresAt) ? null : expiresAt });
  return { ok: true, signed_upload_url: url };
}

/** The size and the digest that the client counted must be those of the bytes that arrived. */
function finalize({ service, pending, request, ids, scope }: Call): Shape {
  const key = `${ids.workflowRunBackendId} ${text(request, 'name')}`;
  const entry = pending.get(key);
  const content = entry && service.blobs.uploaded(entry.uploadId);
  if (entry === undefined || content === null || content === undefined) {
    throw refusal(404, 'not_found', 'no upload of this name');
  }
  if (text(request, 'size') !== String(content.length)) {
    throw refusal(400, 'invalid_argument', `size is ${content.length}, not ${text(request, 'size')}`);
  }
  const hash = text(request, 'hash');
  if (hash !== '' && hash !== digestOf(content)) {
    throw refusal(400, 'invalid_argument', 'hash is not that of the uploaded content');
  }
  pending.delete(key);
  const artifact = addArtifact(service.world, {
    runId: scope.run.id,
    attempt: scope.attempt,
    name: text(request, 'name'),
    bytes: content,
    mimeType: entry.mimeType,
    ...(entry.expiresAtMs !== null && { expiresAtMs: entry.expiresAtMs }),
  });
  return { ok: true, artifact_id: String(artifact.id) };
}

/** All attempts of the run are listed: names may repeat between attempts. */
function list({ service, scope, request }: Call): Shape {
  const name = text(request, 'name_filter');
  const id = text(request, 'id_filter');
  const found = artifactsOf(service, scope)
    .filter((one) => name === '' || one.name === name)
    .filter((one) => id === '' || String(one.id) === id);
  return {
    artifacts: found.map((one) => ({
      workflow_run_backend_id: runBackendId(scope.run, one.attempt),
      workflow_job_run_backend_id: text(request, 'workflow_job_run_backend_id'),
      database_id: String(one.id),
      name: one.name,
      size: String(one.bytes.length),
      created_at: new Date(one.createdAtMs).toISOString(),
      digest: one.digest,
    })),
  };
}

function getSignedUrl(call: Call): Shape {
  return { signed_url: call.service.blobs.signDownload(findArtifact(call).id) };
}

function remove(call: Call): Shape {
  const artifact = findArtifact(call);
  const { artifacts } = call.service.world;
  artifacts.splice(artifacts.indexOf(artifact), 1);
  return { ok: true, artifact_id: String(artifact.id) };
}
