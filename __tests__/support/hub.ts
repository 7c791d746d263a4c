import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { startLoopback, type Loopback, type LoopbackOptions } from './loopback/loopback.ts';
import type { Call } from './loopback/server.ts';
import type { Pull, Repository, Run } from './loopback/state.ts';
import { checkout } from './runner/checkout.ts';
import { runAction, type ActionStep, type JobContext, type StepResult } from './runner/runnerHarness.ts';
import {
  jobContextFor,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  workflowRunEvent,
  type RepositoryFacts,
  type WorkflowEvent,
} from './runner/webhooks.ts';

/** The real action.yml beside the built program. */
export const actionDirectory = resolve(import.meta.dirname, '../..');

export const workflowPath = '.github/workflows/model.yml';
const owner = 'acme';
const name = 'models';
const fullName = `${owner}/${name}`;

export type Files = Readonly<Record<string, string>>;

/** A training script that takes no time: it writes the accuracy that the file beside it states, and a short curve. */
export const quickTraining: Files = {
  'train.sh':
    'set -e\na=$(cat accuracy.txt)\nfor i in 1 2 3; do echo "{\\"step\\": $i, \\"loss\\": 0.$((9 - i))}" >> history.jsonl; done\nprintf \'{"accuracy": %s}\' "$a" > metrics.json\n',
  'accuracy.txt': '0.90\n',
  '.gitignore': 'metrics.json\nhistory.jsonl\n.trainmark/\n',
};

export const quickInputs: Files = { run: 'sh train.sh', gates: 'accuracy >= 0.85\ndelta(accuracy) >= -1pp' };

export interface HubPull {
  readonly pull: Pull;
  readonly branch: string;
  readonly isFork: boolean;
  headSha: string;
  mergeSha: string;
}

export interface JobOptions {
  readonly inputs?: Files;
  /** Of the token; by default what the README's workflow grants. */
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  readonly fetchDepth?: number;
  /** Check out this instead of the event's own commit. */
  readonly checkoutSha?: string;
  readonly persistCredentials?: boolean;
  readonly checkout?: boolean;
  readonly attempt?: number;
  /** Another job, or leg, of a run that is there already. */
  readonly run?: Run;
  readonly job?: string;
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly strategy?: { readonly jobIndex: number; readonly jobTotal: number };
  readonly workflowPath?: string;
  readonly step?: Partial<ActionStep>;
  readonly environment?: Files;
  readonly token?: string;
  /** GITHUB_SERVER_URL, when it is not this stand-in's. */
  readonly serverUrl?: string;
  /** Called with the checkout before the action runs. */
  readonly prepare?: (workspace: string) => void;
}

export interface HubJob {
  readonly result: StepResult;
  readonly run: Run;
  readonly workspace: string;
  /** What this job asked of GitHub. */
  readonly calls: readonly Call[];
}

const defaultPermissions = { contents: 'read', actions: 'read', pull_requests: 'write' } as const;
const readOnly = { contents: 'read', actions: 'read', pull_requests: 'read' } as const;

/** A repository on the loopback GitHub, with people who push to it and runners that run its jobs. */
export class Hub {
  readonly github: Loopback;
  readonly root: string;
  readonly repository: Repository;
  private jobs = 0;

  private constructor(github: Loopback, root: string, repository: Repository) {
    this.github = github;
    this.root = root;
    this.repository = repository;
  }

  static async start(
    files: Files = quickTraining,
    isPrivate = true,
    options: LoopbackOptions = {},
  ): Promise<Hub> {
    const github = await startLoopback(options);
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'trainmark-hub-')));
    const gitDirectory = join(root, 'origin.git');
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', gitDirectory]);
    const repository = github.addRepository({
      owner,
      name,
      private: isPrivate,
      gitDirectory,
      defaultBranch: 'main',
    });
    const hub = new Hub(github, root, repository);
    hub.git('clone', '--quiet', gitDirectory, join(root, 'author'));
    hub.push('main', files, 'first');
    return hub;
  }

  git(...args: readonly string[]): string {
    const cwd = args[0] === 'clone' ? this.root : join(this.root, 'author');
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid'];
    return execFileSync('git', [...identity, ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  /** Commits on a branch and pushes it; the new commit. */
  push(branch: string, files: Files, message = 'change'): string {
    const isKnown = this.git('branch', '--list', branch) !== '';
    this.git('checkout', '--quiet', ...(isKnown ? [branch] : ['-B', branch]));
    for (const [path, text] of Object.entries(files)) {
      const target = join(this.root, 'author', path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    this.git('add', '--all', '--force');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    this.git('push', '--quiet', '--force', 'origin', branch);
    return this.head();
  }

  head(): string {
    return this.git('rev-parse', 'HEAD');
  }

  openPull(
    files: Files,
    { branch = 'change', fork = false }: { branch?: string; fork?: boolean } = {},
  ): HubPull {
    const base = this.git('rev-parse', 'main');
    this.git('checkout', '--quiet', '-B', branch, 'main');
    const headSha = this.push(branch, files);
    const head = fork
      ? { repository: this.fork(), ref: branch, sha: headSha }
      : { ref: branch, sha: headSha };
    const pull = this.github.addPull({ repository: fullName, base: { ref: 'main', sha: base }, head });
    const opened: HubPull = { pull, branch, isFork: fork, headSha, mergeSha: '' };
    this.merge(opened);
    return opened;
  }

  updatePull(opened: HubPull, files: Files): void {
    opened.headSha = this.push(opened.branch, files);
    Object.assign(opened.pull, { head: { ...opened.pull.head, sha: opened.headSha } });
    this.merge(opened);
  }

  /** What GitHub does after each push: a merge with the base, under the pull request's own ref. */
  private merge(opened: HubPull): void {
    this.git('checkout', '--quiet', '--detach', 'main');
    this.git('merge', '--quiet', '--no-ff', '--message', 'merge', opened.headSha);
    opened.mergeSha = this.head();
    const { number } = opened.pull;
    this.git(
      'push',
      '--quiet',
      '--force',
      'origin',
      `HEAD:refs/pull/${number}/merge`,
      `${opened.headSha}:refs/pull/${number}/head`,
    );
    opened.pull.mergeCommitSha = opened.mergeSha;
    this.git('checkout', '--quiet', 'main');
  }

  private fork(): string {
    const known = this.github.state.repositories.find(({ parent }) => parent === fullName);
    if (known !== undefined) return `${known.owner}/${known.name}`;
    // On GitHub a fork shares the objects of what it was forked from.
    const { gitDirectory } = this.repository;
    this.github.addRepository({
      owner: 'stranger',
      name,
      gitDirectory,
      defaultBranch: 'main',
      parent: fullName,
    });
    return `stranger/${name}`;
  }

  facts(): RepositoryFacts {
    const { id, private: isPrivate } = this.repository;
    return { id, owner, name, isPrivate, defaultBranch: 'main' };
  }

  forkFacts(): RepositoryFacts {
    return { id: this.forkId(), owner: 'stranger', name, isFork: true, defaultBranch: 'main' };
  }

  private forkId(): number {
    return this.github.state.repositories.find(({ parent }) => parent === fullName)?.id ?? 0;
  }

  /** A push to main as GitHub tells of it. */
  pushed(sha: string, before: string, branch = 'main'): WorkflowEvent {
    return pushEvent({ repository: this.facts(), ref: `refs/heads/${branch}`, before, after: sha });
  }

  pullEvent(opened: HubPull, action: 'opened' | 'synchronize' = 'opened'): WorkflowEvent {
    const { pull, headSha, mergeSha, isFork, branch } = opened;
    const head = { ref: branch, sha: headSha, ...(isFork ? { repository: this.forkFacts() } : {}) };
    return pullRequestEvent({
      action,
      repository: this.facts(),
      number: pull.number,
      head,
      base: pull.base,
      mergeSha,
    });
  }

  queued(headSha: string, baseSha: string): WorkflowEvent {
    return mergeGroupEvent({
      repository: this.facts(),
      number: 1,
      headSha,
      base: { ref: 'main', sha: baseSha },
    });
  }

  finished(run: Run, overlay: { readonly path?: string } = {}): WorkflowEvent {
    const fork = run.headRepository === fullName ? {} : { headRepository: this.forkFacts() };
    return workflowRunEvent({
      repository: this.facts(),
      defaultSha: this.git('rev-parse', 'main'),
      run: {
        id: run.id,
        name: run.name,
        path: overlay.path ?? run.workflowPath,
        event: run.event,
        headSha: run.headSha,
        headBranch: run.headBranch,
        conclusion: 'success',
        ...fork,
      },
    });
  }

  /** Runs one job with one step, our Action, on a machine of its own. */
  async runJob(event: WorkflowEvent, options: JobOptions = {}): Promise<HubJob> {
    const { workspace, temporary } = this.openMachine();
    const run = options.run ?? this.addRun(event, options);
    if (options.attempt !== undefined) run.attempt = options.attempt;
    const token = options.token ?? this.tokenFor(event, options);
    const context = this.contextFor(event, run, token, { ...options, workspace, temporary });
    if (options.checkout !== false) {
      await checkout({
        workspace,
        url: this.repositoryUrl(),
        ref: options.checkoutSha === undefined ? context.ref : '',
        sha: options.checkoutSha ?? context.sha,
        fetchDepth: options.fetchDepth ?? 1,
        token,
        persistCredentials: options.persistCredentials ?? false,
        tempDirectory: temporary,
      });
    } else mkdirSync(workspace, { recursive: true });
    options.prepare?.(workspace);
    const before = this.github.calls.length;
    const result = await runAction(context, {
      actionDirectory,
      with: options.inputs ?? quickInputs,
      ...options.step,
    });
    const calls = this.github.calls.slice(before);
    return { result, run, workspace, calls };
  }

  /** A name of this machine that the artifact client takes for GitHub, and that git's own resolver knows. */
  serverUrl(): string {
    return this.github.apiUrl.replace('127.0.0.1', 'github.localhost');
  }

  private openMachine(): { workspace: string; temporary: string } {
    const machine = join(this.root, `machine-${++this.jobs}`);
    const temporary = join(machine, 'temp');
    mkdirSync(temporary, { recursive: true });
    return { workspace: join(machine, 'work'), temporary };
  }

  /** A workflow run for this event, as GitHub makes it. */
  addRun(event: WorkflowEvent, options: JobOptions = {}): Run {
    const payload = event.payload as {
      pull_request?: { head: { ref: string; sha: string; repo: { full_name: string } } };
    };
    const head = payload.pull_request?.head;
    return this.github.addRun({
      repository: fullName,
      workflowPath: options.workflowPath ?? workflowPath,
      event: event.name,
      headSha: head?.sha ?? event.sha,
      headBranch: head?.ref ?? event.ref.replace('refs/heads/', ''),
      headRepository: head?.repo.full_name ?? fullName,
      ...(options.attempt === undefined ? {} : { attempt: options.attempt }),
    });
  }

  private tokenFor(event: WorkflowEvent, { permissions }: JobOptions): string {
    const payload = event.payload as { pull_request?: { head: { repo: { full_name: string } } } };
    const head = payload.pull_request?.head.repo.full_name;
    const isForeign = head !== undefined && head !== fullName;
    return this.github.issueToken({
      permissions: isForeign ? readOnly : (permissions ?? defaultPermissions),
      repositories: [fullName],
    });
  }

  private contextFor(
    event: WorkflowEvent,
    run: Run,
    githubToken: string,
    options: JobOptions & { readonly workspace: string; readonly temporary: string },
  ): JobContext {
    const { github } = this;
    return jobContextFor(event, {
      ...this.machine(run),
      workspace: options.workspace,
      workflowPath: options.workflowPath ?? run.workflowPath,
      workflow: run.name,
      job: options.job ?? 'model',
      matrix: options.matrix ?? null,
      ...(options.strategy === undefined ? {} : { strategy: options.strategy }),
      ...(options.serverUrl === undefined ? {} : { serverUrl: options.serverUrl }),
      runtimeToken: github.issueRuntimeToken(run),
      githubToken,
      tempDirectory: options.temporary,
      toolCache: join(options.temporary, 'tools'),
      extraEnv: { ...options.environment },
    });
  }

  /** What all jobs of a run share. */
  machine(run: Run) {
    const { github } = this;
    return {
      runId: run.id,
      runNumber: run.runNumber,
      runAttempt: run.attempt,
      serverUrl: this.serverUrl(),
      apiUrl: github.apiUrl,
      graphqlUrl: github.graphqlUrl,
      resultsUrl: github.resultsUrl,
      retentionDays: 90,
      runnerName: 'runner-1',
    };
  }

  /** Where actions/checkout clones from. */
  repositoryUrl(): string {
    return `${this.serverUrl()}/${fullName}.git`;
  }

  /** Stops GitHub; fails when the stand-in was wrong, or a request was not as GitHub's description wants it. */
  async stop(): Promise<void> {
    const problems = this.github.calls.flatMap(({ path, requestProblems }) =>
      requestProblems.map((problem) => `${path}: ${problem}`),
    );
    rmSync(this.root, { recursive: true, force: true });
    await this.github.close();
    if (problems.length > 0)
      throw new Error(`requests against GitHub's description:\n${problems.join('\n')}`);
  }
}
