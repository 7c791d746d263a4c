import { randomUUID } from 'node:crypto';
import { accountAnswer } from './account.ts';
import { failure, json, notFound, settle, type Answer, type Incoming } from './exchange.ts';
import type { FoundOperation } from './openapi.ts';
import { acceptedPermissions, refusalFor } from './permissions.ts';
import { rateLimitHeaders, rateLimitKey } from './rateLimit.ts';
import type { Asked, Route } from './routes/route.ts';
import { routes } from './routes/table.ts';
import { authenticate, type Service } from './service.ts';
import type { Shape } from './shapes/shape.ts';
import { findRepository, type Repository } from './state.ts';
import type { Token } from './tokens.ts';

/**
 * Answers one REST request. What is wrong with the request goes into `notes`, what is wrong with the answer into the
 * service's problems.
 */
export async function answerRest(
  service: Service,
  found: FoundOperation | null,
  incoming: Incoming,
  notes: string[],
): Promise<Answer> {
  const checked = check(service, found, incoming, notes);
  const answer = await settle(() => admit(service, checked, incoming));
  if (found !== null && answer.status !== 501) {
    const problems = service.contract.answerProblems(found.operation, answer);
    service.problems.push(
      ...problems.filter(isOurs).map((problem) => `${found.operation.operationId}: ${problem}`),
    );
  }
  const headers = {
    ...rateLimitHeaders(service.limits.budget('anonymous')),
    'x-github-request-id': randomUUID(),
    'x-github-api-version-selected': String(incoming.headers['x-github-api-version'] ?? '2022-11-28'),
  };
  return { ...answer, headers: { ...headers, ...answer.headers } };
}

/** GitHub's description does not know that the head repository of a deleted fork is null; GitHub does. */
const isOurs = (problem: string): boolean => !/\/head\/repo must be object/.test(problem);

/** A request held against the description. */
interface Checked {
  readonly found: FoundOperation | null;
  readonly body: unknown;
  /** What is wrong with the body, as GitHub would answer it; null when nothing is. */
  readonly badBody: Answer | null;
}

function check(
  { contract }: Service,
  found: FoundOperation | null,
  incoming: Incoming,
  notes: string[],
): Checked {
  if (found === null) {
    notes.push("GitHub's description knows no such operation");
    return { found, body: undefined, badBody: null };
  }
  const parsed = parseJson(incoming.body);
  const { otherProblems, bodyProblems } = contract.requestProblems(found, incoming, parsed.value);
  notes.push(...otherProblems);
  if (!parsed.valid) {
    notes.push('the body is not JSON');
    return { found, body: undefined, badBody: failure(400, 'Problems parsing JSON') };
  }
  notes.push(...bodyProblems);
  const bad = bodyProblems.length > 0;
  const badBody = bad ? failure(422, `Invalid request.\n\n${bodyProblems.join('\n')}`) : null;
  return { found, body: parsed.value, badBody };
}

function parseJson(body: Buffer): { readonly valid: boolean; readonly value: unknown } {
  if (body.length === 0) return { valid: true, value: undefined };
  try {
    return { valid: true, value: JSON.parse(body.toString('utf8')) };
  } catch {
    return { valid: false, value: undefined };
  }
}

/** Whoever sends it is known and has requests left. */
async function admit(service: Service, checked: Checked, incoming: Incoming): Promise<Answer> {
  if (incoming.headers['user-agent'] === undefined) {
    return failure(403, 'Request forbidden by administrative rules. Please include a User-Agent header.');
  }
  const { found } = checked;
  const token = authenticate(service, incoming);
  const repository = found && findRepository(service.world, repositoryName(found));
  const who = rateLimitKey(token, repository);
  const isFree = found?.operation.operationId === 'rate-limit/get';
  const spent = isFree ? null : service.limits.spend(who);
  const asker = { token, who, repository };
  const answer = spent ?? (await settle(() => perform(service, asker, checked, incoming)));
  return { ...answer, headers: { ...rateLimitHeaders(service.limits.budget(who)), ...answer.headers } };
}

const repositoryName = ({ params }: FoundOperation): string => `${params.get('owner')}/${params.get('repo')}`;

interface Asker {
  readonly token: Token | null;
  readonly who: string;
  readonly repository: Repository | null;
}

async function perform(
  service: Service,
  { token, who, repository }: Asker,
  { found, body, badBody }: Checked,
  incoming: Incoming,
): Promise<Answer> {
  if (found === null) throw notFound();
  const account = accountAnswer(service, found.operation.operationId, token, who);
  if (account !== null) return account;
  const route = routes.get(found.operation.operationId);
  if (route === undefined) return unsupported(service, found.operation.operationId);
  if (repository === null) throw notFound();
  reportIgnoredQuery(service, found, route, incoming);
  const refused =
    refusalFor(token, repository, route) ??
    badBody ??
    (route.createsContent === true ? service.limits.createContent(who) : null);
  if (refused !== null) return refused;
  const asked = { ...askedOf(service, found, incoming), token, repository, body: (body ?? {}) as Shape };
  const answer = await route.handle(asked);
  const accepted = acceptedPermissions(route);
  return { ...answer, headers: { 'x-accepted-github-permissions': accepted, ...answer.headers } };
}

function askedOf(
  { world, git, blobs, url }: Service,
  { params }: FoundOperation,
  { path, query, headers }: Incoming,
): Omit<Asked, 'token' | 'repository' | 'body'> {
  const asked = new URL(path, url);
  asked.search = query.toString();
  return {
    apiUrl: url,
    world,
    git,
    params,
    url: asked,
    accept: headers.accept ?? '',
    signDownload: blobs.signDownload,
  };
}

/** A described parameter that the stand-in would ignore makes its answer wrong: that must not pass unseen. */
function reportIgnoredQuery(
  { problems, contract }: Service,
  { operation }: FoundOperation,
  route: Route,
  { query }: Incoming,
): void {
  const honoured = new Set(['per_page', 'page', ...(route.query ?? [])]);
  const ignored = contract.queryNames(operation).filter((name) => query.has(name) && !honoured.has(name));
  problems.push(
    ...ignored.map((name) => `${route.operationId}: parameter ${name} is not supported by the stand-in`),
  );
}

function unsupported({ problems }: Service, operationId: string): Answer {
  const message = `${operationId} is not supported by the stand-in`;
  problems.push(message);
  return json(501, { message, documentation_url: '' });
}
