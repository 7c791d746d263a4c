import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  addArtifact,
  addComment,
  addPull,
  addRepository,
  addRun,
  expireArtifact,
  type NewArtifact,
  type NewComment,
  type NewPull,
  type NewRepository,
  type NewRun,
} from './additions.ts';
import { createGit } from './bareRepository.ts';
import { createBlobStore } from './blobs.ts';
import { createFaults, type FaultRule } from './faults.ts';
import { createRateLimits } from './rateLimit.ts';
import { serve, type Call } from './server.ts';
import type { Service } from './service.ts';
import {
  createWorld,
  type Artifact,
  type Comment,
  type LoopbackState,
  type Pull,
  type Repository,
  type Run,
} from './state.ts';
import { createToken, runBackendId, signRuntimeToken, type NewToken } from './tokens.ts';
import { loadContract } from './validation.ts';

export interface LoopbackOptions {
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Requests an hour of a job's token per repository: 1,000 on GitHub. */
  readonly requestsPerHour?: number;
}

/**
 * GitHub on 127.0.0.1, for the built program: REST, GraphQL, the results service with its blobs, and git, over real
 * bare repositories, with GitHub's limits and permissions. Requests and answers are held to GitHub's own description.
 * It answers from this process: run what talks to it with spawn, never with execFileSync.
 */
export interface Loopback {
  /** GITHUB_API_URL. */
  readonly apiUrl: string;
  /** GITHUB_GRAPHQL_URL. */
  readonly graphqlUrl: string;
  /** ACTIONS_RESULTS_URL. */
  readonly resultsUrl: string;
  readonly gitUrl: (owner: string, name: string) => string;
  readonly state: LoopbackState;
  /** Every request in order of arrival. */
  readonly calls: readonly Call[];
  readonly issueToken: (options: NewToken) => string;
  /** ACTIONS_RUNTIME_TOKEN of a job of the run's newest attempt; six hours unless told. */
  readonly issueRuntimeToken: (run: Run, options?: { readonly expiresAtMs?: number }) => string;
  readonly addRepository: (repository: NewRepository) => Repository;
  readonly addPull: (pull: NewPull) => Pull;
  readonly addRun: (run: NewRun) => Run;
  readonly addArtifact: (artifact: NewArtifact) => Artifact;
  readonly addComment: (comment: NewComment) => Comment;
  readonly expireArtifact: (artifactId: number) => void;
  /** Gives what takes the rule back. */
  readonly fault: (rule: FaultRule) => () => void;
  /** @throws Error when an answer broke GitHub's description or something unsupported was asked for */
  readonly assertClean: () => void;
  /** Stops the server, then asserts as assertClean does. */
  readonly close: () => Promise<void>;
}

export async function startLoopback(options: LoopbackOptions = {}): Promise<Loopback> {
  const world = createWorld(options.now ?? Date.now);
  const contract = await loadContract();
  const server = createServer();
  const url = await listen(server);
  const service: Service = {
    url,
    world,
    contract,
    git: createGit(world),
    blobs: createBlobStore(world, url),
    limits: createRateLimits(world.now, options.requestsPerHour ?? 1000),
    tokens: new Map(),
    runtimeKey: randomBytes(32),
    problems: [],
  };
  const calls: Call[] = [];
  const faults = createFaults();
  serve(server, service, faults, calls);
  return {
    apiUrl: url,
    graphqlUrl: `${url}/graphql`,
    resultsUrl: `${url}/`,
    gitUrl: (owner, name) => `${url}/${owner}/${name}.git`,
    state: world,
    calls,
    addRepository: (repository) => addRepository(world, repository),
    addPull: (pull) => addPull(world, pull),
    addRun: (run) => addRun(world, run),
    addArtifact: (artifact) => addArtifact(world, artifact),
    addComment: (comment) => addComment(world, comment),
    expireArtifact: (artifactId) => expireArtifact(world, artifactId),
    fault: faults.add,
    ...issuers(service),
    assertClean: () => assertClean(service),
    async close() {
      await stop(server);
      assertClean(service);
    },
  };
}

function issuers({ tokens, world, runtimeKey }: Service): Pick<Loopback, 'issueToken' | 'issueRuntimeToken'> {
  return {
    issueToken(input) {
      const token = createToken(input, world.now());
      tokens.set(token.value, token);
      return token.value;
    },
    issueRuntimeToken(run, { expiresAtMs = world.now() + 6 * 3_600_000 } = {}) {
      const ids = { workflowRunBackendId: runBackendId(run, run.attempt), jobBackendId: randomUUID() };
      return signRuntimeToken(ids, expiresAtMs, runtimeKey);
    },
  };
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

function stop(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

function assertClean({ problems }: Service): void {
  if (problems.length > 0) throw new Error(`the stand-in for GitHub was wrong:\n${problems.join('\n')}`);
}
