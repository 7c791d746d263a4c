import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Project } from '../support/project.ts';
import { createRoom, sampleMachine, type RunnerRoom } from '../support/runner/runnerRoom.ts';
import { runWorkflow, type WorkflowResult } from '../support/runner/runWorkflow.ts';
import { workflowDispatchEvent } from '../support/runner/webhooks.ts';

const action = {
  'package.json': '{"type":"commonjs"}',
  '.github/action/action.yml': 'name: Echo\nruns: { using: node24, main: ../../main.js }\n',
  'main.js': "console.log('ours, of ' + process.env.GITHUB_WORKFLOW_REF)",
};

/** As our own repository would hold it. */
const search = `name: Called
on:
  workflow_call:
    inputs:
      size: { type: number, default: 3 }
      name: { type: string, required: true }
      quiet: { type: boolean }
      note: { type: string }
    secrets: { key: {} }
    outputs: { best: { value: '\${{ jobs.run.outputs.best }}' } }
permissions: {}
jobs:
  plan:
    runs-on: x
    outputs: { list: '\${{ steps.make.outputs.list }}' }
    steps:
      - { id: make, env: { SIZE: '\${{ inputs.size }}' }, run: 'echo "list=[1,$SIZE]" >> "$GITHUB_OUTPUT"' }
  run:
    needs: plan
    name: run \${{ matrix.n }}
    permissions: { actions: write }
    strategy: { matrix: { n: '\${{ fromJSON(needs.plan.outputs.list) }}' } }
    runs-on: x
    outputs: { best: '\${{ inputs.name }} \${{ matrix.n }}' }
    steps:
      - env: { SEEN: '\${{ github.workflow }}, \${{ inputs.quiet }}, \${{ inputs.note }}|\${{ secrets.key }}|\${{ secrets.other }}|' }
        run: echo "$SEEN" | rev
      - uses: $/.github/action
`;

let room: RunnerRoom;
let origin: Project;
let sha: string;
const issued: [string, unknown][] = [];

beforeAll(() => {
  origin = new Project('called-origin-');
  origin.init();
  sha = origin.commit('first');
});
afterAll(() => origin.remove());
beforeEach(async () => {
  issued.length = 0;
  room = await createRoom(action);
});
afterEach(() => room.remove());

async function call(job: string, called = search, after = ''): Promise<WorkflowResult> {
  const caller = '.github/workflows/caller.yml';
  await room.write({
    [caller]: `name: Caller\non: { workflow_dispatch: { inputs: { resume: { default: none } } } }\npermissions: {}\njobs:\n  sweep: ${job}\n${after}`,
    '.github/workflows/local.yml': called,
  });
  const repository = { owner: 'ada', name: 'model', id: 11 };
  return runWorkflow(resolve(room.root, caller), {
    event: workflowDispatchEvent({ repository, ref: 'refs/heads/main', sha, workflow: caller }),
    machine: sampleMachine(room.root),
    root: resolve(room.root, 'machines'),
    actionDirectory: room.actionDirectory,
    workflowPath: caller,
    repositoryUrl: `file://${origin.root}`,
    secrets: { KEY: 'swordfish', other: 'perch' },
    issueToken: (permissions, id) => {
      issued.push([id, permissions]);
      return `ghs_${id}`;
    },
    issueRuntimeToken: (id, leg) => `runtime_${id}_${leg}`,
  });
}

const local = 'uses: ./.github/workflows/local.yml';
const may = 'permissions: { actions: write }';
const allLogs = ({ jobs }: WorkflowResult): string => jobs.map(({ log }) => log).join('\n');

describe('a called workflow', () => {
  it('has typed inputs with defaults, the secrets it is given and the caller’s github context; hands outputs back', async () => {
    const after = `  after:
    needs: sweep
    runs-on: x
    steps: [{ run: 'echo "got \${{ needs.sweep.outputs.best }} \${{ needs.sweep.result }}"' }]
`;
    const given = "{ name: '${{ inputs.resume }}', size: 7 }, secrets: { key: '${{ secrets.KEY }}' }";
    const result = await call(`{ ${local}, ${may}, with: ${given} }`, search, after);
    expect(
      result.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`),
      allLogs(result),
    ).toEqual([
      'sweep / plan: success',
      'sweep / run 1: success',
      'sweep / run 7: success',
      'after: success',
    ]);
    expect(allLogs(result)).toContain([...'Caller, false, |swordfish||'].toReversed().join(''));
    expect(allLogs(result)).toContain('ours, of ada/model/.github/workflows/caller.yml@refs/heads/main');
    expect(result.jobs.at(-1)?.log).toContain('got none 7 success');
    expect(issued.slice(0, 2)).toEqual([
      ['plan', {}],
      ['run', { actions: 'write' }],
    ]);
  });

  it('inherits secrets when the caller says so', async () => {
    const result = await call(`{ ${local}, ${may}, with: { name: x }, secrets: inherit }`);
    expect(allLogs(result)).toContain([...'|swordfish|perch|'].toReversed().join(''));
  });

  it('that fails makes the calling job fail, and what needs it is skipped', async () => {
    const result = await call(
      `{ ${local}, ${may}, with: { name: x } }`,
      search.replace('| rev', '| rev; exit 3'),
      '  after: { needs: sweep, runs-on: x, steps: [{ run: echo }] }\n',
    );
    expect(result.jobs.map(({ conclusion }) => conclusion)).toEqual([
      'success',
      'failure',
      'cancelled',
      'skipped',
    ]);
  });

  it.each<[string, string, RegExp]>([
    [
      'an input that it does not have',
      `{ ${local}, ${may}, with: { name: x, sise: 3 } }`,
      /sise is not defined/,
    ],
    ['a required input that is missing', `{ ${local}, ${may} }`, /Input name is required/],
    [
      'a text for a number',
      `{ ${local}, ${may}, with: { name: x, size: many } }`,
      /"many", which is no number/,
    ],
    [
      'more permissions than the caller has',
      `{ ${local}, with: { name: x } }`,
      /nested job 'run' is requesting 'actions: write', but is only allowed 'actions: none'/,
    ],
    [
      'a file that nobody knows',
      '{ uses: other/repo/.github/workflows/x.yml@v1 }',
      /The harness cannot call other/,
    ],
  ])('is refused for %s', async (_, job, message) => {
    await expect(call(job)).rejects.toThrow(message);
  });

  it('is refused when it is no workflow to call, or calls itself without an end', async () => {
    await expect(
      call(`{ ${local}, ${may} }`, 'on: push\njobs: { a: { runs-on: x, steps: [{ run: echo }] } }\n'),
    ).rejects.toThrow(/does not listen to workflow_call/);
    await expect(call(`{ ${local} }`, `on: workflow_call\njobs: { a: { ${local} } }\n`)).rejects.toThrow(
      /more than 10 levels/,
    );
  });

  it('takes no bare $/ for an action, as the runner takes none', async () => {
    await expect(
      call(`{ ${local}, ${may}, with: { name: x } }`, search.replace('$/.github/action', '$/')),
    ).rejects.toThrow(/cannot run \$\//);
  });
});
