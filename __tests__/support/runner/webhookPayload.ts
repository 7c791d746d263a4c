import { createRequire } from 'node:module';

/** A repository as payloads describe it. Forks need an id of their own. */
export interface RepositoryFacts {
  readonly owner: string;
  readonly name: string;
  readonly id: number;
  readonly ownerId?: number;
  readonly isPrivate?: boolean;
  readonly isFork?: boolean;
  readonly defaultBranch?: string;
  readonly cloneUrl?: string;
}

/** A webhook event with the commit and references that GitHub runs its workflows at. */
export interface WorkflowEvent {
  readonly name: string;
  readonly payload: Payload;
  readonly repository: string;
  readonly sha: string;
  readonly ref: string;
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly actor: string;
}

export type Payload = Readonly<Record<string, unknown>>;

export interface BranchHead {
  readonly ref: string;
  readonly sha: string;
}

export const fullName = ({ owner, name }: RepositoryFacts): string => `${owner}/${name}`;
export const defaultBranch = (repository: RepositoryFacts): string => repository.defaultBranch ?? 'main';

/** Parts of a payload that every event has. */
export function common(payload: Payload, repository: RepositoryFacts, actor: string): Payload {
  const { organization: _organization, installation: _installation, ...rest } = payload;
  return {
    ...rest,
    repository: overlayRepository(payload['repository'], repository),
    sender: account(actor),
  };
}

/** The example's repository with every name and address of it replaced by the wanted one's. */
export function overlayRepository(described: unknown, repository: RepositoryFacts): Payload {
  const before = asRecord(described);
  const renamed = JSON.stringify(before).replaceAll(String(before['full_name']), fullName(repository));
  return {
    ...asRecord(JSON.parse(renamed)),
    id: repository.id,
    name: repository.name,
    full_name: fullName(repository),
    owner: account(repository.owner, repository.ownerId),
    private: repository.isPrivate ?? false,
    fork: repository.isFork ?? false,
    default_branch: defaultBranch(repository),
    ...(repository.cloneUrl !== undefined && { clone_url: repository.cloneUrl }),
  };
}

export function account(login: string, id = 1): Payload {
  return {
    login,
    id,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    url: `https://api.github.com/users/${encodeURIComponent(login)}`,
    html_url: `https://github.com/${login}`,
    site_admin: false,
  };
}

/** A fresh copy of GitHub's published example of an event. */
export function example(name: string, action?: string): Payload {
  const load = createRequire(import.meta.url);
  const events = load('@octokit/webhooks-examples') as readonly { name: string; examples: Payload[] }[];
  const examples = events.find((event) => event.name === name)?.examples ?? [];
  const fitting = examples.find((one) => action === undefined || one['action'] === action) ?? examples[0];
  if (fitting === undefined) throw new Error(`There is no example of the event ${name}.`);
  return structuredClone(fitting);
}

export function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null)
    throw new Error(`The example has no object here: ${String(value)}`);
  return value as Record<string, unknown>;
}
