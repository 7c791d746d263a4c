import { execFileSync } from 'node:child_process';
import { scenario, unlimited, type Scenario } from './faultScenarios.ts';
import { mayAll, SweepPullStage, workflowPath } from './sweepPullStage.ts';

/** A sweep in a pull request ends: its first comment, and a new pull request with its values. */
export async function proposingFirst(): Promise<Scenario> {
  const stage = await SweepPullStage.start(unlimited);
  return concluding(stage, stage.hub.pullEvent(stage.hub.openPull({ notes: 'x' })));
}

/** A sweep on main ends whose pull request is open already, with other values. */
export async function proposingAgain(): Promise<Scenario> {
  const stage = await SweepPullStage.start(unlimited);
  const { hub } = stage;
  const found = await concluding(stage, stage.started());
  const { result } = await found.run();
  const branch = `trainmark/sweep-${result.outputs['sweep-id']}`;
  hub.git('checkout', '--quiet', '-B', branch, 'main');
  const sha = hub.push(branch, { 'params.yaml': 'lr: 3\n' });
  const head = { ref: branch, sha };
  hub.github.addPull({
    repository: 'acme/models',
    base: { ref: 'main', sha: hub.git('rev-parse', 'main') },
    head,
  });
  return concluding(stage, stage.started());
}

async function concluding(
  stage: SweepPullStage,
  event: ReturnType<SweepPullStage['started']>,
): Promise<Scenario> {
  const { run, state } = await stage.search(event);
  const { hub } = stage;
  const inputs = {
    command: 'sweep',
    'sweep-phase': 'conclude',
    'sweep-state': state,
    'sweep-pull-request': 'true',
  };
  const before = branchesOf(stage);
  const inner = scenario(hub, event, { workflowPath, run, inputs, permissions: mayAll }, run);
  return {
    ...inner,
    run(fault) {
      setBack(stage, before);
      return inner.run(fault);
    },
  };
}

type Branches = ReadonlyMap<string, string>;

function git({ hub }: SweepPullStage, ...args: readonly string[]): string {
  return execFileSync('git', ['--git-dir', hub.repository.gitDirectory, ...args], {
    encoding: 'utf8',
  }).trim();
}

/** Those that the sweep makes. */
function branchesOf(stage: SweepPullStage): Branches {
  const lines = git(stage, 'for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads/trainmark');
  return new Map(
    lines.split('\n').flatMap((line) => {
      const [name, sha] = line.split(' ');
      return name === undefined || sha === undefined ? [] : [[name, sha]];
    }),
  );
}

function setBack(stage: SweepPullStage, before: Branches): void {
  for (const name of branchesOf(stage).keys()) git(stage, 'update-ref', '-d', name);
  for (const [name, sha] of before) git(stage, 'update-ref', name, sha);
}
