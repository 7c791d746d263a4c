import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { digestOf } from '../../src/records/canonicalJson.ts';
import { parseRecord } from '../../src/records/recordFile.ts';
import type { RunRecord } from '../../src/records/runRecord.ts';
import { Hub, type HubJob, type HubPull } from '../support/hub.ts';
import type { Comment, Run } from '../support/loopback/state.ts';
import type { WorkflowEvent } from '../support/runner/webhooks.ts';
import { craftZip, type CraftedEntry } from '../stores/craftedZips.ts';

/** What one publish of crafted artifacts came to. */
export interface Attacked {
  readonly job: HubJob;
  /** The pull request that the attacked run belongs to. */
  readonly pull: number;
  /** Comments that were written or changed, on any pull request. */
  readonly comments: readonly Comment[];
  /** Files that appeared anywhere but in the machine's temporary directory. */
  readonly strayFiles: readonly string[];
  /** Of the publishing process: the time it computed, which a busy machine does not change, and its largest memory. */
  readonly cpuMs: number;
  readonly peakBytes: number;
}

export interface CraftedArtifact {
  readonly name: string;
  readonly bytes: Buffer;
  /** When GitHub states another one than the bytes have. */
  readonly digest?: string;
}

export interface AttackOptions {
  readonly headRepository?: string;
  readonly headSha?: string;
  readonly event?: string;
  readonly path?: string;
  /** The repository that the run's head was in is gone. */
  readonly isForkGone?: boolean;
  /** Called with the run and its pull request before publish begins. */
  readonly prepare?: (run: Run, pull: HubPull['pull']) => void;
  readonly inputs?: Readonly<Record<string, string>>;
}

const config = `experiments:
  tiny:
    run: sh train.sh
    metrics: { speed: { goal: max }, accuracy: { goal: max } }
    gates: [accuracy >= 0.85, delta(accuracy) >= -1pp]
`;

/**
 * A public repository whose main has recorded a baseline (accuracy 0.9), and a stranger's pull request whose own run is real.
 * Each attack gets a run and a pull request of its own.
 */
export class Stage {
  readonly hub: Hub;
  readonly opened: HubPull;
  /** The record and the log that the stranger's honest run left. */
  readonly honest: RunRecord;
  readonly baselineCommit: string;
  private attacks = 0;

  private constructor(hub: Hub, opened: HubPull, honest: RunRecord, baselineCommit: string) {
    this.hub = hub;
    this.opened = opened;
    this.honest = honest;
    this.baselineCommit = baselineCommit;
  }

  static async open(): Promise<Stage> {
    const hub = await Hub.start(undefined, false);
    const before = hub.git('rev-parse', 'main');
    const sha = hub.push('main', {
      'trainmark.yml': config,
      '.github/workflows/model.yml': 'on: pull_request\n',
    });
    await hub.runJob(hub.pushed(sha, before), { inputs: { command: 'record' } });
    const opened = hub.openPull({ 'accuracy.txt': '0.92\n' }, { fork: true });
    const { run } = await hub.runJob(hub.pullEvent(opened), { inputs: {} });
    const kept = hub.github.state.artifacts.find(
      ({ runId, name }) => runId === run.id && name.startsWith('trainmark-run-'),
    );
    if (kept === undefined) throw new Error('the honest run kept no record');
    const text = Buffer.from(unzipSync(kept.bytes)['record.json'] ?? []).toString('utf8');
    return new Stage(hub, opened, parseRecord(text, 'the honest record'), sha);
  }

  /** A run whose artifacts are these, in a pull request of its own, and the publish workflow on it. */
  async attack(
    craft: (run: Run) => readonly CraftedArtifact[],
    options: AttackOptions = {},
  ): Promise<Attacked> {
    const { hub, opened } = this;
    const branch = `attack-${++this.attacks}`;
    const repository = options.headRepository ?? 'stranger/models';
    const headSha = options.headSha ?? opened.headSha;
    const pull = hub.github.addPull({
      repository: 'acme/models',
      base: opened.pull.base,
      head: { repository, ref: branch, sha: headSha },
    });
    const run = hub.github.addRun({
      repository: 'acme/models',
      workflowPath: '.github/workflows/model.yml',
      event: options.event ?? 'pull_request',
      headSha,
      headBranch: branch,
      headRepository: repository,
    });
    for (const { digest, ...artifact } of craft(run)) {
      const added = hub.github.addArtifact({ runId: run.id, ...artifact });
      if (digest !== undefined) Object.assign(added, { digest });
    }
    options.prepare?.(run, pull);
    return this.publish(run, pull.number, options);
  }

  private async publish(run: Run, pull: number, options: AttackOptions): Promise<Attacked> {
    const { hub } = this;
    const figures = join(hub.root, 'figures');
    rmSync(figures, { recursive: true, force: true });
    mkdirSync(figures);
    const meter = writeMeter(figures);
    const commentsBefore = new Map(hub.github.state.comments.map(({ id, body }) => [id, body]));
    const filesBefore = new Set(filesBelow(hub.root));
    const event = hub.finished(run, options.path === undefined ? {} : { path: options.path });
    const job = await hub.runJob(options.isForkGone === true ? withoutFork(event) : event, {
      workflowPath: '.github/workflows/report.yml',
      checkout: false,
      inputs: { command: 'publish', ...options.inputs },
      environment: { NODE_OPTIONS: `--import=${meter}` },
    });
    return {
      job,
      pull,
      comments: hub.github.state.comments.filter(({ id, body }) => commentsBefore.get(id) !== body),
      strayFiles: filesBelow(hub.root).filter((path) => !filesBefore.has(path)),
      ...readFigures(figures),
    };
  }
}

function withoutFork(event: WorkflowEvent): WorkflowEvent {
  const run = event.payload['workflow_run'];
  return { ...event, payload: { ...event.payload, workflow_run: { ...Object(run), head_repository: null } } };
}

/** A module that, loaded before the Action, leaves what the process used in a file when it ends. */
function writeMeter(directory: string): string {
  const path = join(directory, 'meter.mjs');
  const target = JSON.stringify(join(directory, 'used-'));
  writeFileSync(
    path,
    [
      "import { existsSync, readFileSync, writeFileSync } from 'node:fs';",
      // maxRSS begins with that of the process it was started from; Linux tells this program's own beside it.
      "const status = () => (existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '');",
      'const peakKib = () => Number(/^VmHWM:\\s*(\\d+)/m.exec(status())?.[1] ?? process.resourceUsage().maxRSS);',
      'const cpuMs = () => (process.cpuUsage().user + process.cpuUsage().system) / 1000;',
      `process.on('exit', () => writeFileSync(${target} + process.pid, JSON.stringify([cpuMs(), peakKib()])));`,
    ].join('\n'),
  );
  return pathToFileURL(path).href;
}

/** The figures of the Action's two phases: their sum of time, and the larger memory. */
function readFigures(directory: string): Pick<Attacked, 'cpuMs' | 'peakBytes'> {
  const used = readdirSync(directory)
    .filter((name) => name.startsWith('used-'))
    .map((name): readonly [number, number] => JSON.parse(readFileSync(join(directory, name), 'utf8')));
  if (used.length < 2) throw new Error('a phase of the Action did not live to tell what it used');
  return {
    cpuMs: used.reduce((sum, [cpuMs]) => sum + cpuMs, 0),
    peakBytes: Math.max(...used.map(([, peakKib]) => peakKib)) * 1024,
  };
}

/** Everything below a directory but what the test itself and a machine's temporary directory hold. */
function filesBelow(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !/^(figures|origin\.git|author)(\/|$)|^machine-\d+(\/(temp(\/.*)?|work))?$/.test(path),
  );
}

/** The text of a record with a digest that is right, whatever the record says. */
export function forgedText(record: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...record, digest: digestOf(record) });
}

/** The artifact of a run's bundle, as an honest run would name it. */
export function bundle(id: string, entries: readonly CraftedEntry[]): CraftedArtifact {
  return { name: `trainmark-run-${id}`, bytes: craftZip(entries) };
}
