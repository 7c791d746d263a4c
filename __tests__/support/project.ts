import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { RunRecord } from '../../src/records/runRecord.ts';

/** The program as users get it. */
export const program = resolve(import.meta.dirname, '../../dist/index.js');

/** The Node that runs it: this one, or another that CI wants the commands tried on. */
const node = process.env['TRAINMARK_TEST_NODE'] ?? process.execPath;

export interface ProgramRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Called as soon as the process runs, to send it signals. */
  readonly onStart?: (child: ChildProcess) => void;
}

/** A temporary git repository with a training script, and the built program to run in it. */
export class Project {
  readonly root: string;

  constructor(name = 'trainmark-test-') {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), name)));
  }

  path(...parts: readonly string[]): string {
    return join(this.root, ...parts);
  }

  write(files: Readonly<Record<string, string | Buffer>>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(this.path(path)), { recursive: true });
      writeFileSync(this.path(path), content);
    }
  }

  read(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  git(...args: readonly string[]): string {
    const identity = [
      '-c',
      'user.name=Test',
      '-c',
      'user.email=test@example.invalid',
      '-c',
      'protocol.file.allow=always',
    ];
    return execFileSync('git', [...identity, ...args], {
      cwd: this.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  init(): void {
    this.git('init', '--quiet', '--initial-branch=main');
  }

  commit(message: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD').trim();
  }

  /** Runs the program; standard output and error are kept apart. */
  run(
    args: readonly string[],
    { cwd = this.root, environment = {}, onStart }: RunOptions = {},
  ): Promise<ProgramRun> {
    return runProgram(node, [program, ...args], {
      cwd,
      environment,
      ...(onStart && { onStart }),
    });
  }

  /** Ids of the stored records, oldest first. */
  recordIds(store = '.trainmark'): string[] {
    const runs = this.path(store, 'runs');
    return existsSync(runs) ? readdirSync(runs).toSorted() : [];
  }

  record(id: string, store = '.trainmark'): RunRecord {
    return JSON.parse(this.read(join(store, 'runs', id, 'record.json')));
  }

  worktrees(): string[] {
    return this.git('worktree', 'list', '--porcelain')
      .split('\n')
      .filter((line) => line.startsWith('worktree '));
  }

  remove(): void {
    // Tests take write permission away from directories; root ignores that, others need it back.
    if (existsSync(this.path('.trainmark'))) chmodSync(this.path('.trainmark'), 0o755);
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Runs any command to its end, with an environment free of this test run's own CI variables. */
export function runProgram(
  command: string,
  args: readonly string[],
  { cwd, environment = {}, onStart }: RunOptions,
): Promise<ProgramRun> {
  const own = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(GITHUB_|INPUT_|ACTIONS_|CI$|VITEST|NODE_OPTIONS)/.test(name),
    ),
  );
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...own, NO_COLOR: '1', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
    onStart?.(child);
  });
}

/** A training script whose results stand in `params.json`: the smallest thing that trains, logs steps and writes metrics. */
export const trainingScript = `
import json, os, sys
params = json.load(open("params.json"))
seed = int(os.environ.get("TRAINMARK_SEED", "0"))
with open("history.jsonl", "w") as history:
    for step in range(1, 6):
        history.write(json.dumps({"step": step, "loss": params["loss"] / step}) + "\\n")
        print(f"step {step} loss={params['loss'] / step}", flush=True)
json.dump({"accuracy": params["accuracy"] + seed * 0.001, "nested": {"f1": params["accuracy"] - 0.05}}, open("metrics.json", "w"))
`;

/** A repository with main and a branch on top of it, checked out, whose accuracy differs. */
export function twoBranchProject({ base = 0.9, candidate = 0.93 } = {}): Project {
  const project = new Project();
  project.init();
  project.write({
    'train.py': trainingScript,
    'params.json': JSON.stringify({ accuracy: base, loss: 1 }),
    '.gitignore': 'metrics.json\nhistory.jsonl\n',
  });
  project.commit('first');
  project.git('switch', '--quiet', '--create', 'change');
  project.write({ 'params.json': JSON.stringify({ accuracy: candidate, loss: 0.5 }) });
  project.commit('change');
  return project;
}
