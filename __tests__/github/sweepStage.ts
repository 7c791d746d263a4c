import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { parseRecord } from '../../src/records/recordFile.ts';
import type { RunRecord } from '../../src/records/runRecord.ts';
import { readSweepLog } from '../../src/sweeps/log/sweepLogText.ts';
import type { SweepLog } from '../../src/sweeps/log/sweepLog.ts';
import { sweepTrials } from '../../src/sweeps/log/sweepTrials.ts';
import { actionDirectory, Hub, type Files } from '../support/hub.ts';
import type { Run } from '../support/loopback/state.ts';
import type { Interference } from '../support/runner/jobStep.ts';
import { runWorkflow, type WorkflowResult } from '../support/runner/runWorkflow.ts';
import { workflowDispatchEvent } from '../support/runner/webhooks.ts';

/** A workflow file of the repository. */
interface WorkflowFile {
  readonly path: string;
  readonly text: string;
}

/** A workflow that we ship. */
export function shippedWorkflow(name: string): WorkflowFile {
  const path = `.github/workflows/${name}`;
  return { path, text: readFileSync(join(actionDirectory, path), 'utf8') };
}

/** Of all machines of a stage, beside what a runner gives them. */
export interface StageMachines {
  readonly environment?: Readonly<Record<string, string>>;
  /** Legs of a matrix run at the same time. */
  readonly legsAtOnce?: boolean;
}

export interface StageOptions {
  readonly workflow?: WorkflowFile;
  /** Of the repository, beside the sweep's own. */
  readonly files?: Files;
  readonly machines?: StageMachines;
}

/** Logistic regression by gradient descent with momentum, on 200 points of two noisy classes: no package is needed. */
const training = `import argparse, json, math, os, random, time
options = argparse.ArgumentParser()
for name in ('lr', 'momentum', 'decay'): options.add_argument('--' + name, type=float)
options.add_argument('--epochs', type=int)
given = options.parse_args()
draw = random.Random(int(os.environ.get('TRAINMARK_SEED', '1')))
points = []
for _ in range(200):
    label = draw.randrange(2)
    centre = (1.0, -0.5) if label else (-0.4, 0.6)
    points.append((label, [1.0] + [draw.gauss(c, 1.0) for c in centre]))
train, valid = points[:120], points[120:]
weights, speed = [0.0] * 3, [0.0] * 3
def chance(x):
    z = sum(w * v for w, v in zip(weights, x))
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, z))))
def loss(rows):
    return sum(-math.log(max(1e-12, chance(x) if y else 1 - chance(x))) for y, x in rows) / len(rows)
print('begun', flush=True)
time.sleep(float(os.environ.get('PAUSE', '0')))
with open('history.jsonl', 'w') as file:
    for epoch in range(given.epochs):
        slope = [sum((chance(x) - y) * x[i] for y, x in train) / len(train) + given.decay * weights[i] for i in range(3)]
        speed = [given.momentum * s - given.lr * g for s, g in zip(speed, slope)]
        weights = [w + s for w, s in zip(weights, speed)]
        file.write(json.dumps({'epoch': epoch, 'val_loss': loss(valid)}) + '\\n')
print('written', flush=True)
`;

const sweepFile = (trials: number): string => `program: train.py
command: ["\${env}", python3, "\${program}", "\${args}"]
method: bayes
metric: { name: val_loss, goal: minimize }
run_cap: ${trials}
parameters:
  lr: { distribution: log_uniform_values, min: 1.0e-3, max: 10.0 }
  momentum: { min: 0.0, max: 0.95 }
  decay: { distribution: log_uniform_values, min: 1.0e-6, max: 1.0 }
  epochs: { values: [5, 10, 20] }
`;

/** The last job of sweep.yml has no permissions of its own, but those of the job that calls the workflow: the example's. */
const callerGrants = { contents: 'read', actions: 'write' } as const;

/** What befalls one job of one workflow run; both count from 0. */
export type Fate = (job: string, leg: number, run: number) => Interference;

/** A repository with a sweep, and the workflow that we ship, carried out run after run as it starts itself again. */
export class SweepStage {
  readonly hub: Hub;
  readonly results: WorkflowResult[] = [];
  private readonly inputs: Readonly<Record<string, string>>;
  private readonly workflow: WorkflowFile;
  private readonly machines: StageMachines;

  private constructor(
    hub: Hub,
    inputs: Readonly<Record<string, string>>,
    workflow: WorkflowFile,
    machines: StageMachines,
  ) {
    this.hub = hub;
    this.inputs = inputs;
    this.workflow = workflow;
    this.machines = machines;
  }

  static async start(
    trials: number,
    inputs: Readonly<Record<string, string>>,
    { workflow = shippedWorkflow('sweep.yml'), files = {}, machines = {} }: StageOptions = {},
  ): Promise<SweepStage> {
    const hub = await Hub.start({
      'train.py': training,
      'sweep.yml': sweepFile(trials),
      '.gitignore': 'history.jsonl\n.trainmark/\n',
      [workflow.path]: workflow.text,
      ...files,
    });
    const file = join(hub.root, 'started', workflow.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, workflow.text);
    return new SweepStage(hub, inputs, workflow, machines);
  }

  /** One run of the workflow, as somebody or the run before it starts it. */
  async run(fate: Fate = () => ({}), more: Readonly<Record<string, string>> = {}, known?: Run): Promise<Run> {
    const { hub } = this;
    const workflowPath = this.workflow.path;
    const inputs = { ...this.inputs, ...more };
    const event = workflowDispatchEvent({
      repository: hub.facts(),
      ref: 'refs/heads/main',
      sha: hub.git('rev-parse', 'main'),
      workflow: workflowPath,
      inputs,
    });
    const run = known ?? hub.addRun(event, { workflowPath });
    const number = this.results.length;
    const root = join(hub.root, `sweep-${number}`);
    mkdirSync(root);
    const result = await runWorkflow(join(hub.root, 'started', workflowPath), {
      event,
      machine: { ...hub.machine(run), extraEnv: this.machines.environment ?? {} },
      root,
      actionDirectory,
      workflowPath,
      repositoryUrl: hub.repositoryUrl(),
      issueToken: (granted, job) =>
        hub.github.issueToken({
          permissions: job === 'conclude' ? callerGrants : underscored(granted),
          repositories: ['acme/models'],
        }),
      issueRuntimeToken: () => hub.github.issueRuntimeToken(run),
      interfere: (job, leg) => {
        this.begin(run, job);
        return fate(job, leg, number);
      },
      legsAtOnce: this.machines.legsAtOnce ?? false,
    });
    this.complete(run);
    this.results.push(result);
    return run;
  }

  /** Notes a job as GitHub lists it, each taking 61 seconds: jobs follow one another here, so the one before is over. */
  private begin(run: Run, name: string): void {
    this.complete(run);
    const startedAtMs = Date.now() - 61_000;
    const id = run.jobs.length + 1;
    run.jobs.push({
      id,
      name,
      attempt: run.attempt,
      status: 'in_progress',
      conclusion: null,
      startedAtMs,
    });
  }

  private complete({ jobs }: Run): void {
    const last = jobs.at(-1);
    if (last?.status !== 'in_progress') return;
    Object.assign(last, {
      status: 'completed',
      conclusion: 'success',
      completedAtMs: (last.startedAtMs ?? 0) + 61_000,
    });
  }

  /** Runs until no run has started another one; the last run. */
  async runOn(fate: Fate = () => ({}), more: Readonly<Record<string, string>> = {}): Promise<Run> {
    const { dispatches, runs } = this.hub.github.state;
    let last = await this.run(fate, more);
    for (let done = dispatches.length; ; done++) {
      const next = dispatches.find(({ inputs }) => inputs['resume'] === String(last.id));
      if (next === undefined) return last;
      const known = runs.find(({ id }) => id === next.runId);
      last = await this.run(fate, next.inputs as Record<string, string>, known);
      if (done > 50) throw new Error('the sweep has no end');
    }
  }

  /** The newest log among the artifacts of a run. */
  log(run: Run): SweepLog {
    return newestLog(this.hub, run);
  }

  /** Records of trials among all artifacts ever kept. */
  records(): readonly RunRecord[] {
    return this.hub.github.state.artifacts
      .filter(({ name }) => name.startsWith('trainmark-run-'))
      .map(({ bytes, name }) =>
        parseRecord(Buffer.from(unzipSync(bytes)['record.json'] ?? []).toString('utf8'), name),
      );
  }

  said(): string {
    return this.results
      .flatMap(({ jobs }) => jobs.map((job) => `== ${job.name}: ${job.conclusion}\n${job.log}`))
      .join('\n');
  }
}

/** The newest log among the artifacts of a run. */
export function newestLog({ github }: Hub, run: Run): SweepLog {
  const logs = github.state.artifacts
    .filter(({ runId, name }) => runId === run.id && name.startsWith('trainmark-sweep-log-'))
    .toSorted((a, b) => (a.name < b.name ? 1 : -1));
  const text = Buffer.from(unzipSync(logs[0]?.bytes ?? new Uint8Array())['log.jsonl'] ?? []).toString();
  const written = readSweepLog(text, 'log');
  if (written === null) throw new Error('the run has no log');
  return written.log;
}

/** What a sweep came to, without what chance decides: ids, times and how often a machine was lost. */
export function outcomes(log: SweepLog): readonly unknown[] {
  return sweepTrials(log).map(({ number, configuration, method, state }) => ({
    number,
    configuration: Object.fromEntries(configuration),
    method,
    state,
  }));
}

function underscored(granted: object): Record<string, 'read' | 'write'> {
  return Object.fromEntries(
    Object.entries(granted).flatMap(([name, level]) =>
      level === 'read' || level === 'write' ? [[name.replaceAll('-', '_'), level]] : [],
    ),
  );
}
