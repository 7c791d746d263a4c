import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { afterEach, describe, expect, it } from 'vitest';
import { twoBranchProject, type Project } from '../support/project.ts';

let project: Project;
afterEach(() => project.remove());

const action = parse(readFileSync(resolve(import.meta.dirname, '../../action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string }>;
};

/** What the runner sets for a JavaScript action: every declared input, empty or with its default, and the file commands. */
function stepEnvironment(inputs: Readonly<Record<string, string>>): Record<string, string> {
  project.write({ '.git/out': '', '.git/summary': '', '.git/secret': '' });
  const declared = Object.entries(action.inputs).map(([name, input]) => [
    `INPUT_${name.toUpperCase()}`,
    inputs[name] ?? input.default ?? '',
  ]);
  return {
    ...Object.fromEntries(declared),
    GITHUB_ACTIONS: 'true',
    GITHUB_BASE_REF: 'main',
    GITHUB_OUTPUT: project.path('.git/out'),
    GITHUB_STEP_SUMMARY: project.path('.git/summary'),
    ACTIONS_RUNTIME_TOKEN: 'runtime-secret',
  };
}

function outputs(): Record<string, string> {
  const entries = project.read('.git/out').matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...entries].map(([, name, , value]) => [name ?? '', value ?? '']));
}

describe('the Action', () => {
  it('reads its inputs, judges, writes outputs and summary, and keeps the runner’s secrets from the command', async () => {
    project = twoBranchProject();
    project.write({ 'leak.sh': 'env > env.txt; python3 train.py\n' });
    project.git('add', '--all');
    project.commit('leak');
    const environment = stepEnvironment({
      run: 'sh leak.sh || python3 train.py',
      metrics: 'metrics.json',
      gates: 'accuracy >= 0.9\ndelta(accuracy) >= -1pp',
    });
    const { exitCode, stdout } = await project.run([], { environment });
    expect(exitCode, stdout).toBe(0);
    expect(outputs()).toMatchObject({
      verdict: 'passed',
      'baseline-commit': project.git('rev-parse', 'main').trim(),
    });
    expect(JSON.parse(outputs()['metrics'] ?? '')).toMatchObject({ accuracy: 0.93 });
    expect(JSON.parse(outputs()['checks'] ?? '')).toHaveLength(2);
    expect(project.read('.git/summary')).toContain('accuracy');
    expect(project.read('env.txt')).not.toMatch(/runtime-secret|INPUT_|GITHUB_OUTPUT/);
  });

  it('takes no workflow commands from the training output', async () => {
    project = twoBranchProject();
    const run = 'echo "::error::not from us"; python3 train.py';
    const environment = stepEnvironment({ run, metrics: 'metrics.json', gates: 'accuracy >= 0.99' });
    const { stdout } = await project.run([], { environment });
    const [, token = 'none'] = /^::stop-commands::([0-9a-f]{32})$/m.exec(stdout) ?? [];
    const marks = [
      `::stop-commands::${token}`,
      '::error::not from us',
      `\n::${token}::\n`,
      '::error::accuracy',
    ];
    const places = marks.map((text) => stdout.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it.each([
    [
      'a failed gate',
      { run: 'python3 train.py', metrics: 'metrics.json', gates: 'accuracy >= 0.99' },
      1,
      /::error::.*accuracy/,
    ],
    ['a failed command', { run: 'exit 7' }, 3, /::error::.*exited with 7/],
    [
      'wrong inputs, all at once',
      { run: '', timeout: '0', command: 'train' },
      2,
      /::error::.*input command.*input timeout/,
    ],
  ])('fails the step for %s', async (_, inputs, code, annotation) => {
    project = twoBranchProject();
    const { exitCode, stdout } = await project.run([], { environment: stepEnvironment(inputs) });
    expect(exitCode, stdout).toBe(code);
    expect(stdout).toMatch(annotation);
  });
});
