import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { actionDirectory, Hub } from '../support/hub.ts';
import { runWorkflow } from '../support/runner/runWorkflow.ts';

const path = '.github/workflows/sweep-pull-request.yml';
let hub: Hub;
afterEach(() => hub.stop());

describe('the example of a sweep in a pull request', { timeout: 400_000 }, () => {
  it('comments, and proposes the values for its branch; only its last job may write', async () => {
    const text = readFileSync(join(actionDirectory, '.github/examples/sweep-pull-request.yml'), 'utf8');
    const workflow = text.replace('pip install -r requirements.txt', 'echo installed');
    hub = await Hub.start({
      'train.sh': 'printf \'{"loss": %s}\' "${1#--lr=}" > metrics.json\n',
      'params.yaml': 'lr: 2\n',
      'trainmark.yml': 'experiments:\n  tiny:\n    run: sh train.sh\n    params: [params.yaml]\n',
      'sweep.yml':
        'method: grid\nprogram: train.sh\ncommand: [sh, "${program}", "${args}"]\nmetric: { name: loss }\nparameters:\n  lr: { values: [1, 2] }\n',
      '.gitignore': 'metrics.json\n.trainmark/\n',
      [path]: workflow,
    });
    const file = join(hub.root, 'started', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, workflow);
    const opened = hub.pullEvent(hub.openPull({ notes: 'x' }));
    const event = {
      ...opened,
      payload: { ...opened.payload, action: 'labeled', label: { name: 'sweep' } },
    };
    const run = hub.addRun(event, { workflowPath: path });
    const tokens: string[] = [];
    const root = join(hub.root, 'sweep');
    mkdirSync(root);
    const { conclusion, jobs } = await runWorkflow(file, {
      event,
      machine: hub.machine(run),
      root,
      actionDirectory,
      workflowPath: path,
      repositoryUrl: hub.repositoryUrl(),
      issueToken: (granted, job) => {
        if (Object.values(granted).includes('write')) tokens.push(job);
        const permissions = Object.fromEntries(
          Object.entries(granted).map(([name, level]) => [name.replaceAll('-', '_'), level]),
        );
        return hub.github.issueToken({ permissions, repositories: ['acme/models'] });
      },
      issueRuntimeToken: () => hub.github.issueRuntimeToken(run),
    });
    const said = jobs.map((job) => `== ${job.name}: ${job.conclusion}\n${job.log}`).join('\n');
    expect(conclusion, said).toBe('success');
    expect(tokens.join()).toMatch(/^\S*conclude$/);
    const { comments, pulls } = hub.github.state;
    expect(comments.map(({ body }) => body.split('\n')[0])).toEqual([
      expect.stringMatching(/^<!-- trainmark report: sweep [0-9a-f]{10} -->$/),
    ]);
    expect(pulls.map(({ base, title }) => `${base.ref}: ${title}`)).toEqual([
      'main: A change',
      'change: tiny: best values of a sweep',
    ]);
  });
});
