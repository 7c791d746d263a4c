import { Hub, type Files, type HubJob, type JobOptions } from '../support/hub.ts';
import type { LoopbackOptions } from '../support/loopback/loopback.ts';
import type { Run } from '../support/loopback/state.ts';
import { workflowDispatchEvent, type WorkflowEvent } from '../support/runner/webhooks.ts';

export const workflowPath = '.github/workflows/sweep.yml';
export const bot = 'github-actions[bot]';
export const params = '# by hand\nlr: 2 # for now\n';

const files: Files = {
  'train.sh': 'printf \'{"loss": %s}\' "${1#--lr=}" > metrics.json\n',
  'params.yaml': params,
  'trainmark.yml': 'experiments:\n  tiny:\n    run: sh train.sh\n    params: [params.yaml]\n',
  'sweep.yml':
    'method: grid\nprogram: train.sh\ncommand: [sh, "${program}", "${args}"]\nmetric: { name: loss }\nparameters:\n  lr: { values: [1, 2, 3] }\n',
  '.gitignore': 'metrics.json\n.trainmark/\n',
  [workflowPath]: 'on: workflow_dispatch\n',
};

/** What the job that concludes may do in the example for pull requests. */
export const mayAll = { contents: 'write', actions: 'write', pull_requests: 'write' } as const;

/** A sweep of three trials, of which the one with lr 1 is the best and the one with lr 2 the present. */
export class SweepPullStage {
  readonly hub: Hub;

  private constructor(hub: Hub) {
    this.hub = hub;
  }

  static async start(options: LoopbackOptions = {}): Promise<SweepPullStage> {
    return new SweepPullStage(await Hub.start(files, true, options));
  }

  started(branch = 'main'): WorkflowEvent {
    return workflowDispatchEvent({
      repository: this.hub.facts(),
      ref: `refs/heads/${branch}`,
      sha: this.hub.git('rev-parse', branch),
      workflow: workflowPath,
      inputs: {},
    });
  }

  /** All trials of the sweep, in a run of their own. */
  async search(event: WorkflowEvent): Promise<{ readonly run: Run; readonly state: string }> {
    const plan = await this.phase(event, 'plan', { inputs: { 'sweep-trials-per-job': '9' } });
    const { 'sweep-state': state = '', 'sweep-legs': legs = '[]' } = plan.result.outputs;
    const [leg] = JSON.parse(legs) as readonly unknown[];
    const trial = await this.phase(event, 'trial', {
      run: plan.run,
      job: 'trials-1',
      inputs: { 'sweep-state': state },
      matrix: { leg },
      strategy: { jobIndex: 0, jobTotal: 1 },
    });
    if (trial.result.conclusion !== 'success') throw new Error(plan.result.log + trial.result.log);
    return { run: plan.run, state };
  }

  /** The last job of a run. */
  conclude(
    event: WorkflowEvent,
    { run, state }: { readonly run: Run; readonly state: string },
    inputs: Files = {},
    options: JobOptions = {},
  ): Promise<HubJob> {
    return this.phase(event, 'conclude', {
      permissions: mayAll,
      run,
      inputs: { 'sweep-state': state, ...inputs },
      ...options,
    });
  }

  private phase(event: WorkflowEvent, name: string, options: JobOptions): Promise<HubJob> {
    const inputs = { command: 'sweep', 'sweep-phase': name, ...options.inputs };
    return this.hub.runJob(event, { workflowPath, ...options, inputs });
  }
}
