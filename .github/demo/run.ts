/**
 * The demonstration: a real model, two branches of a temporary repository, and what Trainmark says of each.
 * One branch scales the features better, the other drops two thirds of them. Run by `npm run demo`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

interface Branch {
  readonly name: string;
  readonly change: Readonly<Record<string, string>>;
  readonly message: string;
  readonly expectedExitCode: number;
}

const branches: readonly Branch[] = [
  {
    name: 'standardise-features',
    change: { scaling: 'standard' },
    message: 'Scale by mean and deviation',
    expectedExitCode: 0,
  },
  {
    name: 'fewer-features',
    change: { features: 'mean_' },
    message: 'Keep only the mean measurements',
    expectedExitCode: 1,
  },
];

const program = resolve(import.meta.dirname, '../../dist/index.js');
const repository = mkdtempSync(join(tmpdir(), 'trainmark-demo-'));
makeRepository();
const results = branches.map(checkBranch);
for (const { branch, exitCode, reports } of results) {
  const word = exitCode === 0 ? 'passed' : 'failed';
  print(`\n${branch.name}: ${word} (exit code ${exitCode})\n  ${reports.html}\n  ${reports.markdown}`);
}
print(`\nThe repository stays for a look around: cd ${repository} && git log --oneline --all --graph`);
process.exitCode = results.every(({ branch, exitCode }) => exitCode === branch.expectedExitCode) ? 0 : 1;

function makeRepository(): void {
  cpSync(join(import.meta.dirname, 'project'), repository, { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Trainmark demo');
  git('config', 'user.email', 'demo@example.invalid');
  commit('Logistic regression on the breast cancer table');
  for (const { name, change, message } of branches) {
    git('switch', '--quiet', '--create', name, 'main');
    const path = join(repository, 'params.json');
    const params = { ...JSON.parse(readFileSync(path, 'utf8')), ...change };
    writeFileSync(path, `${JSON.stringify(params, null, 2)}\n`);
    commit(message);
  }
}

function checkBranch(branch: Branch) {
  print(
    `\n── ${branch.name}: ${branch.message} ${'─'.repeat(Math.max(0, 60 - branch.name.length - branch.message.length))}\n`,
  );
  git('switch', '--quiet', branch.name);
  const run = spawnSync(
    process.execPath,
    [program, 'check', '--baseline', 'main', '--out', `.trainmark/demo/${branch.name}`],
    {
      cwd: repository,
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  if (run.status !== 0 && run.status !== 1)
    throw new Error(`trainmark check ended with ${run.status ?? run.signal}`);
  const result = JSON.parse(
    readFileSync(join(repository, '.trainmark/demo', branch.name, 'report.json'), 'utf8'),
  );
  return { branch, exitCode: run.status, reports: result.report as { html: string; markdown: string } };
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

function git(...args: readonly string[]): void {
  execFileSync('git', args, { cwd: repository, stdio: ['ignore', 'inherit', 'inherit'] });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
