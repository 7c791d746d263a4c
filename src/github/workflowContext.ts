import { messageOf, UserError } from '../errors.ts';
import { branchOf, parseWorkflowEvent, type WorkflowEvent } from './workflowEvent.ts';

/** Where a step runs: the repository, the run and what set it off. Nothing in it is secret. */
export interface WorkflowContext {
  readonly event: WorkflowEvent;
  readonly eventName: string;
  readonly owner: string;
  readonly repository: string;
  /** Null where the payload does not say. */
  readonly defaultBranch: string | null;
  /** False where the payload does not say. */
  readonly isPublic: boolean;
  readonly runId: number;
  readonly runAttempt: number;
  /** Path of the workflow file, `.github/workflows/model.yml`. */
  readonly workflowPath: string;
  readonly job: string;
  /** The branch that this run belongs to: of a pull request its head. Null for a tag. */
  readonly branch: string | null;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What the runner says about a step, from its environment and the text of the event's file. Throws a UserError when that is not what a runner gives. */
export function readWorkflowContext(environment: Environment, eventText: string | null): WorkflowContext {
  const eventName = environment['GITHUB_EVENT_NAME'] ?? '';
  const payload = parsePayload(eventText);
  const event = parseEvent(eventName, payload);
  const [owner = '', repository = ''] = required(environment, 'GITHUB_REPOSITORY').split('/');
  return {
    event,
    eventName,
    owner,
    repository,
    defaultBranch: defaultBranchIn(payload),
    isPublic: repositoryIn(payload)['private'] === false,
    runId: Number(required(environment, 'GITHUB_RUN_ID')),
    runAttempt: Number(environment['GITHUB_RUN_ATTEMPT'] ?? '1'),
    workflowPath: workflowPathIn(environment['GITHUB_WORKFLOW_REF'] ?? '', `${owner}/${repository}/`),
    job: environment['GITHUB_JOB'] ?? '',
    branch: event.kind === 'pullRequest' ? event.headBranch : branchOf(environment['GITHUB_REF'] ?? ''),
    serverUrl: environment['GITHUB_SERVER_URL'] ?? 'https://github.com',
    apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
    graphqlUrl: environment['GITHUB_GRAPHQL_URL'] ?? 'https://api.github.com/graphql',
  };
}

function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (value !== undefined && value !== '') return value;
  throw new UserError(`The variable ${name} is not set, although this looks like a workflow step.`, {
    hint: 'The Action needs a runner of GitHub, or one that sets the same variables. In a terminal use: trainmark check.',
  });
}

function parsePayload(text: string | null): unknown {
  if (text === null || text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UserError(`The event's file, GITHUB_EVENT_PATH, is not JSON: ${messageOf(cause)}`, { cause });
  }
}

function parseEvent(name: string, payload: unknown): WorkflowEvent {
  try {
    return parseWorkflowEvent(name, payload);
  } catch (cause) {
    throw new UserError(`The payload of the event ${name} is not as GitHub describes it.`, {
      cause,
      hint: 'It comes from GITHUB_EVENT_PATH. Re-run the job; if this stays, report it with the event.',
    });
  }
}

/** `owner/name/.github/workflows/model.yml@refs/heads/main` → `.github/workflows/model.yml`. */
function workflowPathIn(workflowRef: string, prefix: string): string {
  const path = workflowRef.replace(/@[^@]*$/, '');
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}

function defaultBranchIn(payload: unknown): string | null {
  const { default_branch: branch } = repositoryIn(payload);
  return typeof branch === 'string' ? branch : null;
}

function repositoryIn(payload: unknown): Readonly<Record<string, unknown>> {
  if (typeof payload !== 'object' || payload === null || !('repository' in payload)) return {};
  const { repository } = payload;
  return typeof repository === 'object' && repository !== null ? { ...repository } : {};
}

/** Where people see a workflow run. */
export function runUrl({ serverUrl, owner, repository }: WorkflowContext, runId: number): string {
  return `${serverUrl}/${owner}/${repository}/actions/runs/${runId}`;
}

/** Where people open or download an artifact. */
export function artifactUrl(context: WorkflowContext, artifactId: number, runId = context.runId): string {
  return `${runUrl(context, runId)}/artifacts/${artifactId}`;
}
