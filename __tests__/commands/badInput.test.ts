import { writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { Project, twoBranchProject } from '../support/project.ts';
import { canMakeSmallDisk, withSmallDisk } from '../support/smallDisk.ts';

let project: Project;
afterEach(() => project.remove());

const run = ['check', '--run', 'python3 train.py', '--metrics', 'metrics.json'];

/** The program must end with 2, say what is wrong and what to do, and print JSON when asked for JSON. */
async function expectRefusal(
  args: readonly string[],
  message: RegExp,
  options: Parameters<Project['run']>[1] = {},
): Promise<void> {
  const { exitCode, stderr, stdout } = await project.run([...args, '--json'], options);
  expect(stderr).toMatch(message);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/→/);
  expect(JSON.parse(stdout).error.message).toMatch(/./);
  expect(stderr).not.toMatch(/at .*\.[jt]s:\d+/);
}

describe('a repository that cannot serve', () => {
  it('is none at all', async () => {
    project = new Project();
    await expectRefusal(run, /No git repository here/);
  });

  it('is one that git refuses to read: its own reason is told', async () => {
    project = twoBranchProject();
    project.write({ '.git/config': 'broken [' });
    for (const args of [run, ['compare', 'main', 'change']]) {
      const { exitCode, stderr } = await project.run(args);
      expect(stderr).toMatch(/git rev-parse failed: fatal: bad config line 1/);
      expect(exitCode).toBe(2);
    }
  });

  it('has no commit yet', async () => {
    project = new Project();
    project.init();
    await expectRefusal(run, /has no commit yet/);
  });

  it('lacks the baseline that was named', async () => {
    project = twoBranchProject();
    await expectRefusal([...run, '--baseline', 'mian'], /"mian" is not a branch, tag or commit[\s\S]*main/);
    expect(project.recordIds()).toEqual([]);
  });

  it('has no main branch to compare with', async () => {
    project = twoBranchProject();
    project.git('branch', '-m', 'main', 'trunk');
    await expectRefusal(run, /No branch to compare with/);
  });

  it('is a shallow clone without the base', async () => {
    project = twoBranchProject();
    const clone = new Project();
    clone.git('clone', '--quiet', '--depth', '1', '--branch', 'change', `file://${project.root}`, 'clone');
    const { exitCode, stderr } = await clone.run([...run, '--baseline', 'main'], {
      cwd: clone.path('clone'),
    });
    clone.remove();
    expect(stderr).toMatch(/shallow[\s\S]*fetch --unshallow/);
    expect(exitCode).toBe(2);
  });

  it('cannot run the command at the base commit', async () => {
    project = twoBranchProject();
    project.write({ 'new.py': project.read('train.py') });
    project.commit('new script');
    await expectRefusal(
      ['check', '--run', 'python3 new.py'],
      /exited with 2 at the baseline commit[\s\S]*--baseline none/,
    );
    expect(project.recordIds()).toHaveLength(2);
    expect(project.worktrees()).toHaveLength(1);
  });
});

describe('results that cannot be read', () => {
  const cases: readonly [string, string, RegExp][] = [
    ['missing', 'true', /metrics\.json/],
    ['empty', ': > metrics.json', /metrics\.json.*empty/],
    ['truncated', 'printf \'{"accuracy": 0.9\' > metrics.json', /metrics\.json/],
    ['not UTF-8', String.raw`printf '{"accuracy": "\377\376"}' > metrics.json`, /UTF-8/],
    ['binary', String.raw`printf '\000\001\002\003' > metrics.json`, /metrics\.json/],
    ['2 GB', 'truncate -s 2G metrics.json', /metrics\.json.*(GB|GiB|MiB|limit|large)/i],
    ['deeply nested', `python3 -c "print('['*100000 + ']'*100000)" > metrics.json`, /nested/],
    ['left over from before', 'true', /did not write metrics\.json/],
  ];

  it.each(cases)('are %s', async (name, command, message) => {
    project = twoBranchProject();
    if (name === 'left over from before') project.write({ 'metrics.json': '{"accuracy": 1}' });
    await expectRefusal(['check', '--run', command, '--metrics', 'metrics.json'], message);
    expect(project.recordIds(), 'the run itself is kept').toHaveLength(1);
  });

  it('but a table whose last line was cut: it is read, and the record says so', async () => {
    project = twoBranchProject();
    const command = `printf 'step,loss\\n1,0.5\\n2,0.4\\n3,0.' > loss.csv; printf '"x' >> loss.csv`;
    const { exitCode, stdout } = await project.run([
      'record',
      '--run',
      command,
      '--metrics',
      'loss.csv',
      '--json',
    ]);
    expect(exitCode).toBe(0);
    const { warnings } = JSON.parse(stdout);
    expect(warnings.join('\n')).toMatch(/loss\.csv/);
    expect(project.record(project.recordIds()[0] ?? '').warnings.join('\n')).toMatch(/loss\.csv/);
  });

  it.each([
    ['__proto__ as a key', '{"__proto__": {"polluted": 1}, "accuracy": 0.95}'],
    ['a key twice', '{"accuracy": 0.1, "accuracy": 0.95}'],
  ])('but not because of %s', async (_, text) => {
    project = twoBranchProject();
    project.write({ 'given.json': text });
    const { exitCode, stdout, stderr } = await project.run([
      'check',
      '--run',
      'cp given.json metrics.json',
      '--metrics',
      'metrics.json',
      '--baseline',
      'none',
      '--gate',
      'accuracy > 0.9',
      '--json',
    ]);
    expect(stderr).not.toMatch(/unexpected error/);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).verdict).toBe('passed');
  });

  it.each(['NaN', 'Infinity', '-Infinity'])(
    'hold %s: the gate is an error that names it, never a pass',
    async (value) => {
      project = twoBranchProject();
      project.write({ 'given.json': `{"accuracy": ${value}}` });
      const { exitCode, stdout } = await project.run([
        'check',
        '--run',
        'cp given.json metrics.json',
        '--metrics',
        'metrics.json',
        '--baseline',
        'none',
        '--gate',
        'accuracy > -1',
        '--json',
      ]);
      expect(exitCode).toBe(1);
      const result = JSON.parse(stdout);
      expect(result.checks[0]).toMatchObject({
        outcome: 'error',
        reason: expect.stringContaining(value.replace('-', '')),
      });
      expect(result.records[0].metrics.accuracy).toBe(value);
    },
  );
});

describe('settings and stores that cannot serve', () => {
  it('are a gate that does not parse, pointed at by its column', async () => {
    project = twoBranchProject();
    await expectRefusal([...run, '--gate', 'accuracy >= >= 1'], /accuracy >= >= 1[\s\S]*\^/);
    expect(project.recordIds()).toEqual([]);
  });

  it('are a gate that names a metric no run has; the runs are kept', async () => {
    project = twoBranchProject();
    await expectRefusal([...run, '--gate', 'acuracy >= 0.9'], /acuracy[\s\S]*did you mean accuracy/);
    expect(project.recordIds()).toHaveLength(2);
  });

  it('are a broken trainmark.yml', async () => {
    project = twoBranchProject();
    project.write({ 'trainmark.yml': 'experiments:\n  a: [\n' });
    await expectRefusal(['check'], /trainmark\.yml:\d+:\d+: not valid YAML/);
  });

  it('are a configuration file that is not there', async () => {
    project = twoBranchProject();
    await expectRefusal([...run, '--config', 'ml/trainmark.yml'], /no configuration file ml\/trainmark\.yml/);
  });

  it('are a store that is a file', async () => {
    project = twoBranchProject();
    writeFileSync(project.path('store'), 'x');
    await expectRefusal([...run, '--store', 'store'], /store/);
  });

  it('are data that is not there', async () => {
    project = twoBranchProject();
    await expectRefusal([...run, '--data', 'data/none.csv'], /data\/none\.csv/);
  });

  it.each([
    ['edited', (text: string) => text.replace('0.93', '0.99'), /digest|edited/],
    ['corrupt', (text: string) => text.slice(0, 200), /record\.json|not/],
    [
      'from a newer version',
      (text: string) => text.replace('"schemaVersion": 1', '"schemaVersion": 99'),
      /newer/,
    ],
  ])('are a record file that is %s', async (_, spoil, message) => {
    project = twoBranchProject();
    await project.run([...run, '--baseline', 'none']);
    const [id = ''] = project.recordIds();
    const path = `.trainmark/runs/${id}/record.json`;
    project.write({ [path]: spoil(project.read(path)) });
    await expectRefusal(['compare', id, 'main'], message);
  });

  it('are a stored baseline that was edited: it is run again, and the report warns', async () => {
    project = twoBranchProject();
    await project.run(run);
    const baseline = project.recordIds().find((id) => project.record(id).role === 'baseline') ?? '';
    const path = `.trainmark/runs/${baseline}/record.json`;
    project.write({ [path]: project.read(path).replace('"value": 0.9', '"value": 0.1') });
    const result = JSON.parse((await project.run([...run, '--json'])).stdout);
    expect(result.baseline.source).toBe('rerun');
    expect(result.warnings.join()).toContain(baseline);
  });
});

// Mounting a small file system needs root; as another user these two are left to the store's own tests with a file size limit.
describe.skipIf(!canMakeSmallDisk())('a disk that is full', () => {
  const noisy = 'head -c 1000000 /dev/urandom | base64; python3 train.py';
  const record = [
    'record',
    '--run',
    noisy,
    '--metrics',
    'metrics.json',
    '--store',
    'small',
    '--out',
    'out',
    '--json',
  ];

  it.each([
    [
      'for the log only: the record is kept and says so',
      64,
      0,
      /log could not be written to its end: ENOSPC/,
    ],
    [
      'for the record too: the place where the rest lies is named',
      8,
      2,
      /disk is full \(ENOSPC[\s\S]*small\/partial/,
    ],
  ])('%s', async (_, kib, code, message) => {
    project = twoBranchProject();
    await withSmallDisk(project.path('small'), kib, async () => {
      const { exitCode, stdout } = await project.run(record);
      expect(exitCode).toBe(code);
      expect(JSON.stringify(JSON.parse(stdout))).toMatch(message);
    });
  });
});
