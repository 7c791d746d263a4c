import { mkdtemp, mkdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { JobContext } from './jobContext.ts';
import { jobContextFor, pullRequestEvent, type JobMachine } from './webhooks.ts';

/** A directory for one test: an action, a workspace, and what a job needs around them. */
export interface RunnerRoom {
  readonly root: string;
  readonly actionDirectory: string;
  readonly job: JobContext;
  write(files: Readonly<Record<string, string>>): Promise<void>;
  remove(): Promise<void>;
}

/** Makes a room with the given action files, by path relative to the action. */
export async function createRoom(actionFiles: Readonly<Record<string, string>> = {}): Promise<RunnerRoom> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'runner-room-')));
  const write = async (files: Readonly<Record<string, string>>): Promise<void> => {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    }
  };
  await write(
    Object.fromEntries(Object.entries(actionFiles).map(([path, text]) => [`action/${path}`, text])),
  );
  return {
    root,
    actionDirectory: join(root, 'action'),
    job: sampleJob(root),
    write,
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** A machine and a workflow, without the event that starts a job on them. Its directories lie below `root`. */
export function sampleMachine(root: string): JobMachine {
  return {
    workspace: join(root, 'work'),
    runId: 1001,
    runNumber: 12,
    runAttempt: 1,
    workflow: 'Model',
    job: 'train',
    serverUrl: 'https://github.com',
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
    resultsUrl: 'http://127.0.0.1:9/',
    runtimeToken: 'runtime-token-of-the-job',
    githubToken: 'ghs_token_of_the_job',
    retentionDays: 90,
    tempDirectory: join(root, 'temp'),
    toolCache: join(root, 'tools'),
    runnerName: 'GitHub Actions 1',
  };
}

/** A job of a pull request within one repository. */
export function sampleJob(root: string): JobContext {
  const event = pullRequestEvent({
    repository: { owner: 'octo-org', name: 'model', id: 42, ownerId: 9 },
    number: 7,
    head: { ref: 'change', sha: 'c'.repeat(40) },
    base: { ref: 'main', sha: 'b'.repeat(40) },
    mergeSha: 'a'.repeat(40),
    actor: 'mona',
  });
  return jobContextFor(event, { ...sampleMachine(root), workflowPath: '.github/workflows/model.yml' });
}
