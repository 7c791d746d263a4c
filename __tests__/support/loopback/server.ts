import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { blobOperation } from './blobs.ts';
import { failure, type Answer, type Incoming } from './exchange.ts';
import { faultAnswer, type CallKind, type FaultEffect, type Faults } from './faults.ts';
import { answerGit, gitTarget } from './gitHttp.ts';
import { answerGraphql } from './graphql.ts';
import { acceptedPermissions } from './permissions.ts';
import { answerRest } from './rest.ts';
import { createResults } from './results.ts';
import { routes } from './routes/table.ts';
import type { Service } from './service.ts';

/** One request as it came, and how it ended. */
export interface Call {
  readonly kind: CallKind;
  readonly operationId: string | null;
  readonly method: string;
  readonly path: string;
  /** `?name=x`, or nothing. */
  readonly search: string;
  /** Null when no answer was given: refused, never answered, or not yet. */
  readonly status: number | null;
  /** What the request does against GitHub's description or advice; nothing for a clean one. */
  readonly requestProblems: readonly string[];
}

interface OpenCall extends Call {
  status: number | null;
  readonly requestProblems: string[];
}

type Performer = (incoming: Incoming) => Answer | Promise<Answer>;

/** Serves every request of the server, noting each in `calls`. */
export function serve(server: Server, service: Service, faults: Faults, calls: Call[]): void {
  const results = createResults(service);
  server.on('request', (request, response) => {
    const url = addressOf(request, service.url);
    const { call, perform } = route(service, results, request.method ?? 'GET', url);
    calls.push(call);
    const exchange = { request, response, url, call, perform };
    handle(service, exchange, faults.effectOn(call)).catch((error: unknown) => {
      // A client that goes away in the middle of its request is nobody's mistake here.
      if (request.destroyed && !request.complete) return;
      service.problems.push(`${call.method} ${call.path}: ${String(error)}`);
      if (!response.headersSent) send(response, call, failure(500, 'The stand-in failed'));
    });
  });
}

function addressOf({ url = '/' }: IncomingMessage, base: string): URL {
  const address = `${base}${url}`;
  return new URL(URL.canParse(address) ? address : `${base}/unreadable`);
}

/** Which of GitHub's services is asked, and what answers it. */
function route(
  service: Service,
  results: ReturnType<typeof createResults>,
  method: string,
  url: URL,
): { readonly call: OpenCall; readonly perform: Performer } {
  const path = url.pathname;
  const notes: string[] = [];
  const made = (kind: CallKind, operationId: string | null, perform: Performer) => ({
    call: { kind, operationId, method, path, search: url.search, status: null, requestProblems: notes },
    perform,
  });
  const [, twirp] = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(path) ?? [];
  if (twirp) return made('results', twirp, (incoming) => results(twirp, incoming, notes));
  if (path.startsWith('/blobs/')) {
    return made('blob', blobOperation(method, url.searchParams), service.blobs.answer);
  }
  const git = gitTarget(path);
  if (git && !path.startsWith('/repos/')) {
    return made('git', git.command, (incoming) => answerGit(service, git, incoming));
  }
  if (path === '/graphql')
    return made('graphql', null, (incoming) => answerGraphql(service, incoming, notes));
  const found = service.contract.find(method, path);
  const operationId = found?.operation.operationId ?? null;
  return made('rest', operationId, (incoming) => answerRest(service, found, incoming, notes));
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
  readonly call: OpenCall;
  readonly perform: Performer;
}

async function handle(service: Service, exchange: Exchange, effect: FaultEffect | null): Promise<void> {
  const { request, response, url, call, perform } = exchange;
  if (effect?.kind === 'refuse') {
    request.socket.resetAndDestroy();
    return;
  }
  const body = await readBody(request);
  if (effect?.kind === 'timeout') return;
  if (effect?.kind === 'slow') await delay(effect.delayMs, undefined, { ref: false });
  const { headers } = request;
  const incoming = { method: call.method, path: url.pathname, query: url.searchParams, headers, body };
  if (effect?.kind === 'status') {
    if (effect.carriedOut === true) await perform(incoming);
    const supported = routes.get(call.operationId ?? '');
    const accepted = supported === undefined ? '' : acceptedPermissions(supported);
    send(response, call, faultAnswer(call.kind, effect, { accepted, nowMs: service.world.now() }));
    return;
  }
  const answer = await perform(incoming);
  if (effect?.kind === 'cut') cut(response, call, answer);
  else send(response, call, effect === null ? answer : spoil(answer, effect));
}

/** Far above any artifact of a test; a runaway client must not fill the memory. */
const maximumBytes = 256 * 1024 * 1024;

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    total += chunk.length;
    if (total > maximumBytes) throw new Error('the request body is larger than 256 MiB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function contentOf({ body }: Answer): { readonly content: Buffer; readonly type: string | null } {
  if (body.kind === 'none') return { content: Buffer.alloc(0), type: null };
  if (body.kind === 'bytes') return { content: body.bytes, type: body.contentType };
  return { content: Buffer.from(JSON.stringify(body.value)), type: 'application/json; charset=utf-8' };
}

function writeHead(response: ServerResponse, call: OpenCall, answer: Answer, bytes: number): void {
  const { type } = contentOf(answer);
  call.status = answer.status;
  response.writeHead(answer.status, {
    ...(type !== null && { 'content-type': type }),
    ...(answer.status !== 204 && { 'content-length': String(bytes) }),
    ...answer.headers,
  });
}

function send(response: ServerResponse, call: OpenCall, answer: Answer): void {
  const { content } = contentOf(answer);
  writeHead(response, call, answer, content.length);
  response.end(content);
}

/** Promises the whole body, sends half of it and hangs up. */
function cut(response: ServerResponse, call: OpenCall, answer: Answer): void {
  const { content } = contentOf(answer);
  writeHead(response, call, answer, Math.max(1, content.length));
  response.flushHeaders();
  response.write(content.subarray(0, Math.floor(content.length / 2)), () => response.destroy());
}

function spoil(answer: Answer, effect: FaultEffect): Answer {
  if (effect.kind === 'garbage') {
    const broken = Buffer.from('{"total_count": 1, "artifacts": [{"id": ');
    const body = { kind: 'bytes', bytes: broken, contentType: 'application/json; charset=utf-8' } as const;
    return { ...answer, status: 200, body };
  }
  if (effect.kind !== 'wrong-bytes' || answer.body.kind !== 'bytes') return answer;
  const flipped = Buffer.from(answer.body.bytes);
  const middle = Math.floor(flipped.length / 2);
  if (flipped.length > 0) flipped.writeUInt8(flipped.readUInt8(middle) ^ 0xff, middle);
  return { ...answer, body: { ...answer.body, bytes: flipped } };
}
