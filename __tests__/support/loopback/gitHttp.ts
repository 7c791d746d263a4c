import { spawn } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { gitEnvironment } from './bareRepository.ts';
import { bytes, Refusal, type Answer, type Incoming } from './exchange.ts';
import { canSee, holds, type Need } from './permissions.ts';
import { authenticate, type Service } from './service.ts';
import { findRepository, type Repository } from './state.ts';

/** A git request: `/owner/name.git/info/refs`, `/owner/name/git-upload-pack`, `/owner/name.git/git-receive-pack`. */
export interface GitTarget {
  readonly repository: string;
  readonly command: string;
}

export function gitTarget(path: string): GitTarget | null {
  const match = /^\/([^/]+\/[^/]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(path);
  return match ? { repository: match[1] ?? '', command: match[2] ?? '' } : null;
}

/** git's smart HTTP: a fetch needs contents:read where the repository is private, a push always contents:write. */
export async function answerGit(service: Service, target: GitTarget, incoming: Incoming): Promise<Answer> {
  const repository = findRepository(service.world, target.repository);
  const pushes =
    target.command === 'git-receive-pack' || incoming.query.get('service') === 'git-receive-pack';
  const refused = refusalOf(service, repository, incoming, pushes);
  if (refused !== null || repository === null) return refused ?? plain(404, 'Repository not found.');
  return runBackend(service, repository, target, incoming);
}

function refusalOf(
  service: Service,
  repository: Repository | null,
  incoming: Incoming,
  pushes: boolean,
): Answer | null {
  const need: Need = pushes ? 'contents:write' : 'contents:read';
  try {
    const token = authenticate(service, incoming);
    if (repository !== null && !repository.private && !pushes) return null;
    if (token === null) return unauthorised();
    if (repository === null || !canSee(token, repository)) return plain(404, 'Repository not found.');
    if (holds(token, need)) return null;
    return plain(403, `Permission to ${target(repository)} denied to ${token.login}.`);
  } catch (error) {
    if (error instanceof Refusal) return unauthorised();
    throw error;
  }
}

const target = ({ owner, name }: Repository): string => `${owner}/${name}.git`;

const plain = (status: number, message: string, headers: Record<string, string> = {}): Answer =>
  bytes(status, Buffer.from(message), 'text/plain', headers);

const unauthorised = (): Answer =>
  plain(401, 'Authentication failed', { 'www-authenticate': 'Basic realm="GitHub"' });

function runBackend(
  { world }: Service,
  repository: Repository,
  { command }: GitTarget,
  { method, query, headers, body }: Incoming,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['http-backend'], {
      env: {
        ...gitEnvironment(world, repository),
        GIT_PROJECT_ROOT: dirname(repository.gitDirectory),
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: `/${basename(repository.gitDirectory)}/${command}`,
        REQUEST_METHOD: method,
        QUERY_STRING: query.toString(),
        CONTENT_TYPE: headers['content-type'] ?? '',
        CONTENT_LENGTH: String(body.length),
        HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
        GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
        // Who may push was decided above; git only asks that there is somebody.
        REMOTE_USER: 'authorised',
        REMOTE_ADDR: '127.0.0.1',
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject);
    child.on('close', () => resolve(parseCgi(Buffer.concat(output))));
    child.stdin.on('error', () => {});
    child.stdin.end(body);
  });
}

/** A CGI answer: header lines, among them perhaps Status, an empty line, the body. */
function parseCgi(output: Buffer): Answer {
  const end = output.indexOf('\r\n\r\n');
  if (end < 0) return plain(500, 'git http-backend gave no answer');
  const lines = output.subarray(0, end).toString().split('\r\n');
  const headers = new Map(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const status = Number.parseInt(headers.get('status') ?? '200', 10);
  const type = headers.get('content-type') ?? 'text/plain';
  return bytes(status, output.subarray(end + 4), type, { 'cache-control': 'no-cache' });
}
