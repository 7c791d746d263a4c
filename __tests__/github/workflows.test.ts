import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actionDirectory, type Files, Hub } from '../support/hub.ts';
import { scheduleEvent, type WorkflowEvent } from '../support/runner/webhooks.ts';
import { runWorkflow, type WorkflowResult } from '../support/runner/runWorkflow.ts';
import { parseWorkflow } from '../support/runner/workflows.ts';

const root = resolve(import.meta.dirname, '../..');
const shipped = ['.github/workflows', '.github/examples'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((file) => `${folder}/${file}`),
);

describe('the workflows we ship', () => {
  it.each(shipped)('%s is what GitHub’s own parser takes', async (path) => {
    expect((await parseWorkflow(join(root, path))).problems).toEqual([]);
  });

  it.each(shipped)('%s asks for nothing at the top, and each job for what it says it needs', (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    if (!/workflows\/sweep(-rolling)?\.yml$/.test(path)) expect(text).toMatch(/^permissions: \{\}$/m);
    const writes = [...text.matchAll(/^ +[\w-]+: write.*$/gm)].map(([line]) => line);
    expect(writes.filter((line) => !line.includes('# to '))).toEqual([]);
  });

  it.each(['sweep.yml', 'sweep-rolling.yml'])(
    '%s lets its last job do what the calling job may, and the others read',
    async (name) => {
      const { workflow } = await parseWorkflow(join(root, '.github/workflows', name));
      const { conclude, ...others } = workflow?.jobs ?? {};
      expect(workflow?.permissions).toBeUndefined();
      expect(conclude).toBeDefined();
      expect(conclude?.permissions).toBeUndefined();
      for (const [name, { permissions }] of Object.entries(others))
        expect(Object.values(permissions ?? { none: 'write' }), name).not.toContain('write');
    },
  );

  it.each(shipped)('%s pins every action of others, and hands no expression to a shell', async (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const used = Array.from(text.matchAll(/^ *(?:- )?uses: (\S+)/gm), ([, action = '']) => action);
    const foreign = used.filter(
      (action) =>
        !/^(\.\/|\$\/\.github\/action|trainmark\/trainmark(\/\.github\/workflows\/[\w-]+\.yml)?@v1)$/.test(
          action,
        ),
    );
    expect(foreign.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
    const { workflow } = await parseWorkflow(join(root, path));
    const steps = Object.values(workflow?.jobs ?? {}).flatMap((job) => job.steps ?? []);
    const scripts = steps.flatMap(({ run }) => run ?? []);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });
});

describe('the examples, carried out', () => {
  let hub: Hub;
  let runs = 0;
  beforeEach(async () => {
    hub = await Hub.start({
      'train.sh': 'set -e\nprintf \'{"accuracy": %s}\' "$(cat "${1:-small}.txt")" > metrics.json\n',
      'small.txt': '0.90\n',
      'large.txt': '0.95\n',
      '.gitignore': 'metrics.json\n.trainmark/\n',
    });
  });
  afterEach(() => hub.stop());

  it('check.yml records on main, then compares a pull request with it', async () => {
    const before = hub.git('rev-parse', 'main');
    const sha = hub.push('main', { notes: 'x' });
    expect((await carryOut('check.yml', hub.pushed(sha, before))).conclusion).toBe('success');
    const opened = hub.openPull({ 'small.txt': '0.91\n' });
    const result = await carryOut('check.yml', hub.pullEvent(opened));
    expect(result.conclusion, log(result)).toBe('success');
    expect(log(result)).toContain('stored runs are reused');
    hub.updatePull(opened, { 'small.txt': '0.70\n' });
    expect((await carryOut('check.yml', hub.pullEvent(opened, 'synchronize'))).conclusion).toBe('failure');
    expect(hub.github.state.comments).toHaveLength(1);
  });

  it('matrix.yml reports on all legs at once', async () => {
    const before = hub.git('rev-parse', 'main');
    const sha = hub.push('main', { notes: 'x' });
    const pushed = await carryOut('matrix.yml', hub.pushed(sha, before));
    expect(pushed.conclusion, log(pushed)).toBe('success');
    const opened = hub.openPull({ 'large.txt': '0.80\n' });
    const result = await carryOut('matrix.yml', hub.pullEvent(opened));
    expect(result.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`)).toEqual([
      'train (small): success',
      'train (large): success',
      'report: failure',
    ]);
    expect(hub.github.state.comments).toHaveLength(1);
    expect(hub.github.state.comments[0]?.body).toContain('2 experiments: 1 failed, 1 passed.');
  });

  it('report.yml speaks for the pull request of a fork, and does nothing for others', async () => {
    hub.push('main', { '.github/workflows/check.yml': 'on: pull_request\n' });
    const opened = hub.openPull({ 'small.txt': '0.91\n' }, { fork: true });
    const checked = await hub.runJob(hub.pullEvent(opened), {
      inputs: { run: 'sh train.sh' },
      workflowPath: '.github/workflows/check.yml',
    });
    expect(hub.github.state.comments).toEqual([]);
    const result = await carryOut('report.yml', hub.finished(checked.run));
    expect(result.conclusion, log(result)).toBe('success');
    expect(hub.github.state.comments).toHaveLength(1);
  });

  it('verify.yml runs what main has recorded again, and fails when it does not reproduce', async () => {
    const recorded = await record({ notes: 'x' });
    const kept = hub.github.state.artifacts.length;
    const good = await carryOut('verify.yml', weekly(recorded));
    expect(good.conclusion, log(good)).toBe('success');
    expect(log(good)).toContain('reproduced bit for bit');
    const made = hub.github.state.artifacts.slice(kept).map(({ name }) => name);
    expect(
      made.filter((name) => name.startsWith('trainmark-run-')),
      'two re-runs',
    ).toHaveLength(2);
    expect(
      made.filter((name) => name.includes('index')),
      'a re-run is never a baseline',
    ).toEqual([]);

    // What no record tells of differs from run to run.
    const drifting = await record({
      'train.sh': 'printf \'{"accuracy": 0.%s}\' $((95 - GITHUB_RUN_ID % 7)) > metrics.json\n',
    });
    const bad = await carryOut('verify.yml', weekly(drifting));
    expect(bad.conclusion, log(bad)).toBe('failure');
    expect(log(bad)).toContain('1 of 2 records were shown to reproduce');
    expect(log(bad)).toContain('drifted');
  });

  function weekly(sha: string): WorkflowEvent {
    const workflow = '.github/workflows/verify.yml';
    return scheduleEvent({ repository: hub.facts(), sha, cron: '17 3 * * 1', workflow });
  }

  async function record(files: Files): Promise<string> {
    const before = hub.git('rev-parse', 'main');
    const sha = hub.push('main', files);
    const result = await carryOut('check.yml', hub.pushed(sha, before));
    expect(result.conclusion, log(result)).toBe('success');
    return sha;
  }

  /** Runs a workflow as it is shipped, but for the two commands that would need Python. */
  async function carryOut(file: string, event: WorkflowEvent): Promise<WorkflowResult> {
    const directory = join(hub.root, `workflow-${++runs}`);
    mkdirSync(directory);
    const path = join(directory, file);
    const text = readFileSync(join(root, '.github/examples', file), 'utf8');
    writeFileSync(
      path,
      text
        .replace('pip install -r requirements.txt', 'echo installed')
        .replace('python train.py', 'sh train.sh'),
    );
    const run = hub.addRun(event, { workflowPath: `.github/workflows/${file}` });
    return runWorkflow(path, {
      event,
      machine: hub.machine(run),
      root: directory,
      actionDirectory,
      workflowPath: `.github/workflows/${file}`,
      repositoryUrl: hub.repositoryUrl(),
      issueToken: (granted) =>
        hub.github.issueToken({ permissions: underscored(granted), repositories: ['acme/models'] }),
      issueRuntimeToken: () => hub.github.issueRuntimeToken(run),
    });
  }

  function underscored(granted: object): Record<string, 'read' | 'write'> {
    return Object.fromEntries(
      Object.entries(granted).flatMap(([name, level]) =>
        level === 'read' || level === 'write' ? [[name.replaceAll('-', '_'), level]] : [],
      ),
    );
  }

  function log({ jobs }: WorkflowResult): string {
    return jobs.map((job) => job.log).join('\n');
  }
});
