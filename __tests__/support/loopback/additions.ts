import {
  digestOf,
  findRepository,
  repositoryNamed,
  type Artifact,
  type Comment,
  type Conclusion,
  type Pull,
  type Repository,
  type Run,
  type World,
} from './state.ts';

const dayMs = 86_400_000;

export interface NewRepository {
  readonly owner: string;
  readonly name: string;
  readonly private?: boolean;
  readonly gitDirectory: string;
  readonly defaultBranch: string;
  /** `owner/name`, for a fork. */
  readonly parent?: string;
}

export function addRepository(world: World, input: NewRepository): Repository {
  const name = `${input.owner}/${input.name}`;
  if (findRepository(world, name) !== null) throw new Error(`repository ${name} is there already`);
  if (input.parent !== undefined) repositoryNamed(world, input.parent);
  const repository: Repository = {
    id: world.nextId(),
    owner: input.owner,
    name: input.name,
    private: input.private ?? false,
    gitDirectory: input.gitDirectory,
    defaultBranch: input.defaultBranch,
    parent: input.parent ?? null,
    actionsMayOpenPulls: true,
  };
  world.repositories.push(repository);
  return repository;
}

export interface NewPull {
  /** `owner/name` of the repository that receives the pull request. */
  readonly repository: string;
  readonly number?: number;
  readonly title?: string;
  readonly body?: string;
  readonly state?: 'open' | 'closed';
  readonly merged?: boolean;
  readonly login?: string;
  readonly base: { readonly ref: string; readonly sha: string };
  /** Without a repository the head is in the same one; null is a fork that was deleted. */
  readonly head: { readonly repository?: string | null; readonly ref: string; readonly sha: string };
  readonly mergeCommitSha?: string;
}

export function addPull(world: World, input: NewPull): Pull {
  repositoryNamed(world, input.repository);
  const headRepository = input.head.repository === undefined ? input.repository : input.head.repository;
  if (headRepository !== null) repositoryNamed(world, headRepository);
  const numbers = world.pulls.filter((one) => one.repository === input.repository).map((one) => one.number);
  const pull: Pull = {
    id: world.nextId(),
    repository: input.repository,
    number: input.number ?? Math.max(0, ...numbers) + 1,
    title: input.title ?? 'A change',
    body: input.body ?? null,
    state: input.state ?? 'open',
    merged: input.merged ?? false,
    login: input.login ?? 'contributor',
    base: input.base,
    head: { repository: headRepository, ref: input.head.ref, sha: input.head.sha },
    mergeCommitSha: input.mergeCommitSha ?? null,
    createdAtMs: world.now(),
  };
  world.pulls.push(pull);
  return pull;
}

export interface NewComment {
  readonly repository: string;
  readonly issueNumber: number;
  readonly login: string;
  readonly body: string;
}

export function addComment(world: World, input: NewComment): Comment {
  const comment: Comment = {
    ...input,
    id: world.nextId(),
    createdAtMs: world.now(),
    updatedAtMs: world.now(),
  };
  world.comments.push(comment);
  return comment;
}

export interface NewRun {
  readonly repository: string;
  readonly id?: number;
  readonly name?: string;
  readonly workflowPath: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository?: string;
  readonly login?: string;
  readonly attempt?: number;
  readonly status?: Run['status'];
  readonly conclusion?: Conclusion | null;
  readonly jobs?: readonly {
    readonly name: string;
    readonly attempt?: number;
    readonly conclusion?: Conclusion;
  }[];
}

export function addRun(world: World, input: NewRun): Run {
  const attempt = input.attempt ?? 1;
  const run: Run = {
    id: input.id ?? world.nextId(),
    repository: input.repository,
    runNumber: world.runs.filter((one) => one.workflowPath === input.workflowPath).length + 1,
    name: input.name ?? 'model',
    workflowPath: input.workflowPath,
    event: input.event,
    headSha: input.headSha,
    headBranch: input.headBranch,
    headRepository: input.headRepository ?? input.repository,
    login: input.login ?? 'contributor',
    attempt,
    status: input.status ?? 'in_progress',
    conclusion: input.conclusion ?? null,
    jobs: (input.jobs ?? []).map((job) => ({
      id: world.nextId(),
      name: job.name,
      attempt: job.attempt ?? attempt,
      status: job.conclusion === undefined ? ('in_progress' as const) : ('completed' as const),
      conclusion: job.conclusion ?? null,
    })),
    createdAtMs: world.now(),
  };
  repositoryNamed(world, run.repository);
  repositoryNamed(world, run.headRepository);
  world.runs.push(run);
  return run;
}

export interface NewArtifact {
  readonly runId: number;
  readonly attempt?: number;
  readonly name: string;
  readonly bytes: Buffer;
  readonly mimeType?: string;
  readonly createdAtMs?: number;
  /** 90 days after its creation unless given. */
  readonly expiresAtMs?: number;
}

export function addArtifact(world: World, input: NewArtifact): Artifact {
  const run = world.runs.find((one) => one.id === input.runId);
  if (run === undefined) throw new Error(`no run ${input.runId} in the stand-in: add it first`);
  const createdAtMs = input.createdAtMs ?? world.now();
  const artifact: Artifact = {
    id: world.nextId(),
    repository: run.repository,
    runId: run.id,
    attempt: input.attempt ?? run.attempt,
    name: input.name,
    bytes: input.bytes,
    digest: digestOf(input.bytes),
    mimeType: input.mimeType ?? 'application/zip',
    createdAtMs,
    expiresAtMs: input.expiresAtMs ?? createdAtMs + 90 * dayMs,
  };
  world.artifacts.push(artifact);
  return artifact;
}

/** From now on the artifact is listed as expired and its download is gone. */
export function expireArtifact(world: World, artifactId: number): void {
  const artifact = world.artifacts.find((one) => one.id === artifactId);
  if (artifact === undefined) throw new Error(`no artifact ${artifactId} in the stand-in`);
  artifact.expiresAtMs = world.now();
}
