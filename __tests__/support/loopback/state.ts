import { createHash } from 'node:crypto';

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  /** A real bare repository. */
  readonly gitDirectory: string;
  readonly defaultBranch: string;
  /** `owner/name` of the repository that this one is a fork of. */
  readonly parent: string | null;
  /** The setting "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPulls: boolean;
}

export interface Pull {
  readonly id: number;
  readonly repository: string;
  readonly number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  merged: boolean;
  readonly login: string;
  readonly base: { readonly ref: string; readonly sha: string };
  /** `repository` is null once a fork is deleted. */
  head: { readonly repository: string | null; readonly ref: string; readonly sha: string };
  mergeCommitSha: string | null;
  readonly createdAtMs: number;
}

export interface Comment {
  readonly id: number;
  readonly repository: string;
  readonly issueNumber: number;
  readonly login: string;
  body: string;
  readonly createdAtMs: number;
  updatedAtMs: number;
}

export interface Job {
  readonly id: number;
  readonly name: string;
  readonly attempt: number;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: Conclusion | null;
  /** When the run was made, unless given. */
  readonly startedAtMs?: number;
  completedAtMs?: number;
  /** `ubuntu-latest` unless given. */
  readonly labels?: readonly string[];
  /** 0 for a job that no runner took. */
  readonly runnerId?: number;
}

export type Conclusion =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required';

export interface Run {
  readonly id: number;
  readonly repository: string;
  readonly runNumber: number;
  readonly name: string;
  /** For example `.github/workflows/model.yml`. */
  readonly workflowPath: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: string;
  readonly login: string;
  attempt: number;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: Conclusion | null;
  readonly jobs: Job[];
  readonly createdAtMs: number;
}

export interface Artifact {
  readonly id: number;
  readonly repository: string;
  readonly runId: number;
  readonly attempt: number;
  readonly name: string;
  readonly bytes: Buffer;
  /** `sha256:` and 64 hexadecimal digits. */
  readonly digest: string;
  readonly mimeType: string;
  readonly createdAtMs: number;
  expiresAtMs: number;
}

/** A workflow_dispatch that was accepted. */
export interface Dispatch {
  readonly repository: string;
  readonly workflow: string;
  readonly ref: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly runId: number;
}

/** Everything the stand-in knows besides git; the commits themselves are in the bare repositories. */
export interface World {
  readonly now: () => number;
  readonly nextId: () => number;
  readonly repositories: Repository[];
  readonly pulls: Pull[];
  readonly comments: Comment[];
  readonly runs: Run[];
  readonly artifacts: Artifact[];
  readonly dispatches: Dispatch[];
}

/** What tests may look at. */
export interface LoopbackState {
  readonly repositories: readonly Repository[];
  readonly pulls: readonly Pull[];
  readonly comments: readonly Comment[];
  readonly runs: readonly Run[];
  readonly artifacts: readonly Artifact[];
  readonly dispatches: readonly Dispatch[];
}

export function createWorld(now: () => number): World {
  let lastId = 1000;
  return {
    now,
    nextId: () => (lastId += 1),
    repositories: [],
    pulls: [],
    comments: [],
    runs: [],
    artifacts: [],
    dispatches: [],
  };
}

export const fullName = ({ owner, name }: Pick<Repository, 'owner' | 'name'>): string => `${owner}/${name}`;

/** GitHub compares names of owners and repositories without regard to case. */
export function findRepository(world: World, name: string): Repository | null {
  const wanted = name.toLowerCase();
  return world.repositories.find((one) => fullName(one).toLowerCase() === wanted) ?? null;
}

/** @throws Error for a name that was never added: a mistake of the test. */
export function repositoryNamed(world: World, name: string): Repository {
  const repository = findRepository(world, name);
  if (repository === null) throw new Error(`no repository ${name} in the stand-in: add it first`);
  return repository;
}

/** The repository, what it was forked from and its other forks: on GitHub they share their objects. */
export function networkOf(world: World, repository: Repository): readonly Repository[] {
  const root = (one: Repository): string => (one.parent ?? fullName(one)).toLowerCase();
  return world.repositories.filter((one) => root(one) === root(repository));
}

export const isExpired = (world: World, artifact: Artifact): boolean => artifact.expiresAtMs <= world.now();

export const digestOf = (content: Buffer): string =>
  `sha256:${createHash('sha256').update(content).digest('hex')}`;
