import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { actionDirectory, workflowPath, type Hub } from '../support/hub.ts';
import type { Run } from '../support/loopback/state.ts';
import { checkout } from '../support/runner/checkout.ts';
import type { WorkflowEvent } from '../support/runner/webhooks.ts';

/** What act runs: the hub's workflow for one event, on a machine of its own. */
export interface ActRequest {
  /** Path of the program. */
  readonly act: string;
  readonly hub: Hub;
  readonly event: WorkflowEvent;
  readonly head: { readonly branch: string; readonly sha: string };
}

export interface ActJob {
  readonly run: Run;
  /** Null when act was ended at its time limit. */
  readonly exitCode: number | null;
  /** Everything act printed. */
  readonly log: string;
}

const timeLimitMs = 120_000;

/** Checks the event's commit out and has act run the workflow of that commit in host mode, without Docker. */
export async function runUnderAct({ act, hub, event, head }: ActRequest): Promise<ActJob> {
  const run = hub.github.addRun({
    repository: event.repository,
    workflowPath,
    event: event.name,
    headSha: head.sha,
    headBranch: head.branch,
    headRepository: event.repository,
  });
  const token = hub.github.issueToken({
    permissions: { contents: 'read', actions: 'read', pull_requests: 'write' },
    repositories: [event.repository],
  });
  const machine = join(hub.root, `act-${run.id}`);
  const workspace = join(machine, 'work');
  await checkout({
    workspace,
    url: `${serverUrl(hub)}/${event.repository}.git`,
    ref: event.ref,
    sha: event.sha,
    token,
    persistCredentials: false,
    tempDirectory: join(machine, 'temp'),
  });
  const options = actOptions(machine, event, token, jobVariables(hub, run, event));
  return { run, ...(await runAct(act, [event.name, ...options], workspace, machine)) };
}

function actOptions(
  machine: string,
  { payload }: WorkflowEvent,
  token: string,
  variables: Readonly<Record<string, string>>,
): string[] {
  const eventPath = join(machine, 'event.json');
  writeFileSync(eventPath, JSON.stringify(payload));
  const options: readonly (readonly [string, string])[] = [
    ['--platform', 'ubuntu-latest=-self-hosted'],
    // No Docker socket is looked for.
    ['--container-daemon-socket', '-'],
    ['--action-cache-path', join(machine, 'cache')],
    ['--local-repository', `trainmark/trainmark@v1=${copyOfAction(machine)}`],
    ['--eventpath', eventPath],
    ['--secret', `GITHUB_TOKEN=${token}`],
    ...Object.entries(variables).map(([name, value]) => ['--env', `${name}=${value}`] as const),
  ];
  return ['--no-cache-server', ...options.flat()];
}

/** What act does not know of itself, and would otherwise invent or leave out. */
function jobVariables(
  hub: Hub,
  run: Run,
  { repository, ref }: WorkflowEvent,
): Readonly<Record<string, string>> {
  const { github } = hub;
  return {
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.runNumber),
    GITHUB_WORKFLOW_REF: `${repository}/${workflowPath}@${ref}`,
    GITHUB_SERVER_URL: serverUrl(hub),
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    ACTIONS_RESULTS_URL: github.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: github.issueRuntimeToken(run),
  };
}

/** The artifact client refuses a GitHub that is neither github.com nor *.localhost. */
function serverUrl({ github }: Hub): string {
  return github.apiUrl.replace('127.0.0.1', 'github.localhost');
}

/** Only what GitHub would run: act packs the whole folder, which is a repository with its packages otherwise. */
function copyOfAction(machine: string): string {
  const folder = join(machine, 'action');
  mkdirSync(folder);
  for (const name of ['action.yml', 'dist'])
    cpSync(join(actionDirectory, name), join(folder, name), { recursive: true });
  return folder;
}

/** Runs act with a home of its own, so that no settings of this machine's user count. */
function runAct(
  act: string,
  args: readonly string[],
  cwd: string,
  home: string,
): Promise<Pick<ActJob, 'exitCode' | 'log'>> {
  // Whatever `using` says, act runs actions with the `node` of its own PATH.
  const path = [join(actionDirectory, 'node_modules/node/bin'), process.env['PATH'] ?? ''].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(act, args, {
      cwd,
      env: { PATH: path, HOME: home },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeLimitMs,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (exitCode) => resolve({ exitCode, log: Buffer.concat(chunks).toString() }));
  });
}
