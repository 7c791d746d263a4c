import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Project } from '../support/project.ts';
import { createRoom, sampleMachine, type RunnerRoom } from '../support/runner/runnerRoom.ts';
import { runWorkflow, type WorkflowRequest, type WorkflowResult } from '../support/runner/runWorkflow.ts';
import { pullRequestEvent, pushEvent, type RepositoryFacts } from '../support/runner/webhooks.ts';

let room: RunnerRoom;
let origin: Project;
let sha: string;
const issued: [string, unknown][] = [];
const repository: RepositoryFacts = { owner: 'ada', name: 'model', id: 11 };

/** A small action: repeats its input as output, keeps a state, and says it again at the end of the job. */
const action = {
  'package.json': '{"type":"commonjs"}',
  'action.yml': `
name: Echo
inputs: { text: {}, fail: { default: 'no' }, token: { default: '\${{ github.token }}' } }
runs: { using: node24, main: main.js, post: post.js }`,
  'main.js': `
const { appendFileSync } = require('fs');
appendFileSync(process.env.GITHUB_OUTPUT, 'text=' + process.env.INPUT_TEXT + '\\n');
appendFileSync(process.env.GITHUB_STATE, 'text=' + process.env.INPUT_TEXT + '\\n');
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# ' + process.env.INPUT_TEXT + '\\n');
if (process.env.INPUT_FAIL === 'yes') process.exit(1);`,
  'post.js': `console.log('post of ' + process.env.STATE_text + ' ' + process.env.LATER)`,
};

beforeAll(() => {
  origin = new Project('workflow-origin-');
  origin.init();
  origin.write({ 'file.txt': 'content' });
  sha = origin.commit('first');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
});
afterAll(() => origin.remove());
beforeEach(async () => {
  issued.length = 0;
  room = await createRoom(action);
});
afterEach(() => room.remove());

async function runText(jobs: string, change: Partial<WorkflowRequest> = {}): Promise<WorkflowResult> {
  await room.write({ 'w.yml': `name: Model\non: [pull_request]\nenv: { LEVEL: workflow }\n${jobs}` });
  const event = pullRequestEvent({
    repository,
    number: 7,
    head: { ref: 'x', sha },
    base: { ref: 'main', sha },
    mergeSha: sha,
  });
  return runWorkflow(resolve(room.root, 'w.yml'), {
    event,
    machine: sampleMachine(room.root),
    root: resolve(room.root, 'machines'),
    actionDirectory: room.actionDirectory,
    repositoryUrl: `file://${origin.root}`,
    issueToken: (permissions, job) => {
      issued.push([job, permissions]);
      return `ghs_${job}`;
    },
    issueRuntimeToken: (job, leg) => `runtime_${job}_${leg}`,
    ...change,
  });
}

const steps = (...lines: readonly string[]): string =>
  `runs-on: x, steps: [${lines.map((line) => `{ ${line} }`).join(', ')}]`;

describe('a workflow', () => {
  it('runs a plan, its legs and the job that gathers them, with outputs between them', async () => {
    const result = await runText(`
jobs:
  gather:
    needs: [plan, leg]
    if: always()
    runs-on: x
    steps:
      - run: echo "plan \${{ needs.plan.result }}, leg \${{ needs.leg.result }} \${{ needs.leg.outputs.done }}"
  plan:
    runs-on: x
    outputs: { trials: '\${{ steps.make.outputs.trials }}' }
    steps:
      - { id: make, run: 'echo "trials=[1,2,3]" >> "$GITHUB_OUTPUT"' }
  leg:
    needs: plan
    strategy: { fail-fast: false, matrix: { trial: '\${{ fromJSON(needs.plan.outputs.trials) }}' } }
    runs-on: x
    outputs: { done: '\${{ matrix.trial }}' }
    steps:
      - run: test \${{ matrix.trial }} != 2 && echo "leg \${{ strategy.job-index }} of \${{ strategy.job-total }}"
`);
    const rows = result.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`);
    expect(rows).toEqual([
      'plan: success',
      'leg (1): success',
      'leg (2): failure',
      'leg (3): success',
      'gather: success',
    ]);
    expect(result.jobs[3]?.log).toContain('leg 2 of 3');
    expect(result.jobs[4]?.log).toContain('plan success, leg failure 3');
    expect(result.conclusion).toBe('failure');
  });

  it('cancels the legs after a failed one when fail-fast is left on', async () => {
    const result = await runText(
      'jobs: { leg: { strategy: { matrix: { n: [1, 2] } }, runs-on: x, steps: [{ run: exit 3 }] } }',
    );
    expect(result.jobs.map((job) => job.conclusion)).toEqual(['failure', 'cancelled']);
  });

  it('skips what needs a failed job unless its condition asks for the status', async () => {
    const { jobs } = await runText(`
jobs:
  bad: { ${steps('run: exit 1')} }
  skipped: { needs: bad, ${steps('run: echo no')} }
  after: { needs: skipped, ${steps('run: echo no')} }
  onFailure: { needs: skipped, if: failure(), ${steps('run: echo yes')} }
  always: { needs: skipped, if: '\${{ always() && needs.skipped.result == ''skipped'' }}', ${steps('run: echo yes')} }
  never: { if: github.event_name == 'push', ${steps('run: echo no')} }
`);
    expect(Object.fromEntries(jobs.map((job) => [job.id, job.conclusion]))).toEqual({
      bad: 'failure',
      skipped: 'skipped',
      after: 'skipped',
      onFailure: 'success',
      always: 'success',
      never: 'skipped',
    });
  });

  it('fails a job whose matrix is empty', async () => {
    const { jobs } = await runText(
      'jobs: { leg: { strategy: { matrix: { n: "${{ fromJSON(\'[]\') }}" } }, runs-on: x, steps: [{ run: exit 3 }] } }',
    );
    expect(jobs).toMatchObject([
      { conclusion: 'failure', log: expect.stringContaining("vector 'n' does not contain") },
    ]);
  });
});

describe('the steps of a job', () => {
  it('check out, run our action, and see each other', async () => {
    const { jobs } = await runText(
      `
jobs:
  a:
    runs-on: x
    env: { LEVEL: job, MINE: '\${{ vars.MINE }}' }
    steps:
      - uses: actions/checkout@0123456789012345678901234567890123456789
      - uses: actions/setup-python@v5
      - { id: echo, uses: trainmark/trainmark@v1, with: { text: '\${{ matrix.x }}hi \${{ github.event.number }}' } }
      - run: |
          cat file.txt
          echo "$LEVEL $MINE $STEP \${{ steps.echo.outputs.text }} $GITHUB_SHA"
          echo "action only: \${ACTIONS_RUNTIME_TOKEN-unset} \${INPUT_TEXT-unset} \${STATE_text-unset}"
          echo "LATER=later" >> "$GITHUB_ENV"
        env: { STEP: '\${{ env.LEVEL }}-step' }
      - { run: 'exit 4', continue-on-error: true, id: tolerated }
      - { run: 'echo \${{ steps.tolerated.outcome }} \${{ steps.tolerated.conclusion }}' }
`,
      { vars: { MINE: 'var' } },
    );
    const [job] = jobs;
    expect(job?.log).toContain(`contentjob var job-step hi 7 ${sha}`);
    expect(job?.log).toContain('action only: unset unset unset');
    expect(job?.log).toContain('failure success');
    expect(job).toMatchObject({
      conclusion: 'success',
      notes: ['actions/setup-python@v5 was left out'],
      orphans: [],
    });
    const action = job?.steps[2]?.action;
    expect(action).toMatchObject({ outputs: { text: 'hi 7' }, summary: '# hi 7\n', conclusion: 'success' });
    expect(action?.post?.stdout).toBe('post of hi 7 later\n');
  });

  it('run their posts last first, and after a failure only what asks for it', async () => {
    const { jobs } = await runText(
      `
jobs:
  a:
    runs-on: x
    steps:
      - { uses: ./, with: { text: one } }
      - { uses: ./, with: { text: two, fail: yes } }
      - { run: echo not here }
      - { if: failure(), run: 'echo "failed \${{ job.status }}"' }
      - { if: '!cancelled()', run: 'echo "\${{ secrets.KEY }}"' }
`,
      { secrets: { KEY: 'very-secret-key' } },
    );
    const [job] = jobs;
    expect(job?.steps.map((step) => step.outcome)).toEqual([
      'success',
      'failure',
      'skipped',
      'success',
      'success',
    ]);
    expect(job?.conclusion).toBe('failure');
    expect(job?.log).toContain('failed failure');
    expect(job?.log).not.toContain('very-secret-key');
    expect(job?.steps[1]?.action?.post?.exitCode).toBe(0);
  });

  it('follow the defaults of their job, then of the workflow', async () => {
    const { jobs } = await runText(`
defaults: { run: { working-directory: low } }
jobs:
  a:
    defaults: { run: { shell: python } }
    runs-on: x
    steps:
      - run: import os; print('python in', os.path.basename(os.getcwd()))
      - { run: 'false | echo "in $(basename "$PWD")"', shell: bash, working-directory: high, continue-on-error: true, id: b }
      - { run: 'echo \${{ steps.b.outcome }}', shell: sh }
`);
    expect(jobs[0]?.log).toMatch(/^python in low$[^]*^in high$[^]*^failure$/m);
  });

  it('get a token with the permissions of their job, each leg its own', async () => {
    const { jobs } = await runText(`
permissions: { contents: read }
jobs:
  a: { ${steps('run: \'echo "[${{ github.token }}] [${{ secrets.GITHUB_TOKEN }}]"\'')} }
  b: { permissions: { pull-requests: write }, strategy: { matrix: { n: [1, 2] } }, ${steps('run: echo')} }
  c: { if: false, ${steps('run: echo')} }
`);
    expect(issued).toEqual([
      ['a', { contents: 'read' }],
      ['b', { 'pull-requests': 'write' }],
      ['b', { 'pull-requests': 'write' }],
    ]);
    expect(jobs[0]?.log).toContain('\n[***] [***]\n');
  });

  it('of a fork get no secrets', async () => {
    const fork = { owner: 'eve', name: 'model', id: 99, isFork: true };
    const head = { ref: 'x', sha, repository: fork };
    const event = pullRequestEvent({
      repository,
      number: 7,
      head,
      base: { ref: 'main', sha },
      mergeSha: sha,
    });
    const { jobs } = await runText(
      `jobs: { a: { ${steps("run: 'echo [${{ secrets.KEY }}] > key.txt; cat key.txt'")} } }`,
      {
        event,
        secrets: { KEY: 'very-secret-key' },
      },
    );
    expect(jobs[0]?.log).toContain('\n[]\n');
  });

  it.each([
    ['a container', 'jobs: { a: { runs-on: x, container: y, steps: [{ run: x }] } }', /container/],
    ['a tolerated job', `jobs: { a: { continue-on-error: true, ${steps('run: x')} } }`, /continue-on-error/],
    [
      'a workflow of others',
      'jobs: { a: { uses: other/repo/.github/workflows/x.yml@v1 } }',
      /cannot call other\/repo/,
    ],
    ['another action', `jobs: { a: { ${steps('uses: other/action@v1')} } }`, /cannot run other\/action@v1/],
    ['a wrong key', 'jobs: { a: { bogus: 1 } }', /w\.yml has problems:\nline 4: .*bogus/],
  ])('are refused with %s', async (_, text, message) => {
    await expect(runText(text)).rejects.toThrow(message);
  });

  it('are refused for an event that the workflow does not listen to', async () => {
    const event = pushEvent({ repository, ref: 'refs/heads/main', before: sha, after: sha });
    const run = runText(`jobs: { a: { ${steps('run: echo')} } }`, { event });
    await expect(run).rejects.toThrow('does not run on push, only on pull_request');
  });
});
