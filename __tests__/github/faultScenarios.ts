import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FaultRule } from '../support/loopback/faults.ts';
import type { Artifact, Comment, Pull, Run } from '../support/loopback/state.ts';
import { Hub, quickTraining, type Files, type HubJob, type JobOptions } from '../support/hub.ts';
import type { WorkflowEvent } from '../support/runner/webhooks.ts';

/** One job that can be run again and again, each time on GitHub as it was before. */
export interface Scenario {
  readonly hub: Hub;
  /** The workflow run that the records of its training belong to; null for the job's own. */
  readonly trainedIn: Run | null;
  /** With a fault from the moment the Action starts: the checkout before it is another action's. */
  run(fault?: FaultRule): Promise<HubJob>;
}

export type OpenScenario = () => Promise<Scenario>;

const preload = pathToFileURL(join(import.meta.dirname, '../support/shortWaits.ts')).href;
/** Of the Action alone: the waits of GitHub's clients, and their and git's limits for a server that says nothing. */
export const impatient: Files = {
  NODE_OPTIONS: `--import=${preload}`,
  GIT_HTTP_LOW_SPEED_LIMIT: '1',
  GIT_HTTP_LOW_SPEED_TIME: '2',
  ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS: '1500',
};
/** Of every call hundreds are made. */
export const unlimited = { requestsPerHour: 1_000_000 };

const gates = 'accuracy >= 0.85\ndelta(accuracy) >= -1pp';
const better: Files = { 'accuracy.txt': '0.92\n' };
const bot = 'github-actions[bot]';

/** A job at the head of a pull request: where it left its base is asked of GitHub, fetched, and its stored run reused. */
export async function findingTheBaseline(): Promise<Scenario> {
  const hub = await Hub.start(quickTraining, true, unlimited);
  await recordMain(hub, { command: 'record', run: 'sh train.sh', gates });
  const opened = hub.openPull(better);
  hub.push('main', { 'notes.txt': 'the base has moved on\n' });
  const inputs = { run: 'sh train.sh', gates, comment: 'never' };
  return scenario(hub, hub.pullEvent(opened), { inputs, checkoutSha: opened.headSha });
}

/** The first report on a pull request, which is compared with nothing: what is kept, and a new comment. */
export async function tellingFirst(): Promise<Scenario> {
  return telling(await Hub.start(quickTraining, true, unlimited));
}

/** The same where a comment of an earlier run stands already. */
export async function tellingAgain(): Promise<Scenario> {
  const hub = await Hub.start(quickTraining, true, unlimited);
  const body = '<!-- trainmark report: default -->\nof an earlier run';
  hub.github.addComment({ repository: 'acme/models', issueNumber: 1, login: bot, body });
  return telling(hub);
}

function telling(hub: Hub): Scenario {
  const inputs = { run: 'sh train.sh', gates: 'accuracy >= 0.85', baseline: 'none' };
  return scenario(hub, hub.pullEvent(hub.openPull(better)), { inputs });
}

/** The last job of a matrix: one report on its legs, compared with what main has stored. */
export async function publishingLegs(): Promise<Scenario> {
  const hub = await Hub.start(quickTraining, true, unlimited);
  await recordMain(hub, { command: 'record', run: 'sh train.sh', seeds: '0\n1', gates });
  const event = hub.pullEvent(hub.openPull(better));
  const leg = (jobIndex: number): JobOptions => ({
    job: 'train',
    matrix: {},
    strategy: { jobIndex, jobTotal: 2 },
    inputs: { run: 'sh train.sh', seeds: String(jobIndex), gates },
  });
  const { run } = await hub.runJob(event, leg(0));
  await hub.runJob(event, { ...leg(1), run });
  const inputs = { command: 'publish', gates, needs: '{"train": {"result": "success", "outputs": {}}}' };
  return scenario(hub, event, { run, job: 'report', checkout: false, inputs });
}

/** `workflow_run`, after the run of a fork's pull request. */
export async function publishingFork(): Promise<Scenario> {
  const hub = await Hub.start(quickTraining, false, unlimited);
  await recordMain(hub, { command: 'record' }, forkFiles);
  const opened = hub.openPull(better, { fork: true });
  const { run } = await hub.runJob(hub.pullEvent(opened), { inputs: {}, environment: impatient });
  const workflowPath = '.github/workflows/report.yml';
  const inputs = { command: 'publish' };
  return scenario(hub, hub.finished(run), { workflowPath, checkout: false, inputs }, run);
}

const forkFiles: Files = {
  'trainmark.yml':
    'experiments:\n  tiny:\n    run: sh train.sh\n    gates: [accuracy >= 0.85, delta(accuracy) >= -1pp]\n',
  '.github/workflows/model.yml': 'on: pull_request\n',
};

async function recordMain(hub: Hub, inputs: Files, files: Files = quickTraining): Promise<void> {
  const before = hub.git('rev-parse', 'main');
  const event = hub.pushed(hub.push('main', files), before);
  const { result } = await hub.runJob(event, { inputs, environment: impatient });
  if (result.conclusion !== 'success') throw new Error(result.log);
}

export function scenario(
  hub: Hub,
  event: WorkflowEvent,
  options: JobOptions,
  trainedIn: Run | null = null,
): Scenario {
  // What a test may look at is GitHub's own memory; here it is set back.
  const artifacts = hub.github.state.artifacts as Artifact[];
  const comments = hub.github.state.comments as Comment[];
  const pulls = hub.github.state.pulls as Pull[];
  const before = {
    artifacts: [...artifacts],
    comments: structuredClone(comments),
    pulls: structuredClone(pulls),
  };
  return {
    hub,
    trainedIn,
    async run(fault) {
      artifacts.splice(0, Infinity, ...before.artifacts);
      comments.splice(0, Infinity, ...structuredClone(before.comments));
      pulls.splice(0, Infinity, ...structuredClone(before.pulls));
      // A run has each artifact's name once for every attempt.
      const again = options.run === undefined ? {} : { attempt: options.run.attempt + 1 };
      let takeBack = (): void => {};
      const prepare = (): void => {
        if (fault !== undefined) takeBack = hub.github.fault(fault);
      };
      try {
        return await hub.runJob(event, { ...options, ...again, environment: impatient, prepare });
      } finally {
        takeBack();
      }
    },
  };
}

/** The runs that lie complete in the store of a job's checkout. */
export function recordsOnDisk({ workspace }: HubJob): number {
  const runs = join(workspace, '.trainmark', 'runs');
  if (!existsSync(runs)) return 0;
  return readdirSync(runs).filter((id) => existsSync(join(runs, id, 'record.json'))).length;
}
