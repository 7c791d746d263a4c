import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { captureEnvironment } from '../../src/capture/environment.ts';
import { containerImage, describeRunner } from '../../src/capture/machine/container.ts';
import { cpuQuota, parseCpuInfo } from '../../src/capture/machine/cpu.ts';
import { parseGpuList } from '../../src/capture/machine/gpus.ts';
import { isLockFile } from '../../src/capture/machine/lockFiles.ts';
import { distributionName } from '../../src/capture/machine/operatingSystem.ts';
import { parseEntryName } from '../../src/capture/machine/pythonPackages.ts';
import { relevantVariables } from '../../src/capture/machine/variables.ts';
import { runRecordSchema } from '../../src/records/runRecord.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const PATH = process.env['PATH'] ?? '';

describe('the environment of a run', () => {
  it('fits the record, whatever is asked', async () => {
    const cwd = temporaryFolder({ 'uv.lock': 'x', 'requirements-dev.txt': 'y', 'other.lock': 'z' });
    const { environment, warnings } = await captureEnvironment({
      cwd,
      environment: { PATH, OMP_NUM_THREADS: '4' },
      interpreter: null,
    });
    expect(runRecordSchema.shape.environment.safeParse(environment)).toMatchObject({ success: true });
    expect(warnings).toEqual([]);
    expect(environment.cpu.cores).toBeGreaterThan(0);
    expect(environment.memoryBytes).toBeGreaterThan(1 << 28);
    expect(environment.lockFiles.map(({ path }) => path)).toEqual(['requirements-dev.txt', 'uv.lock']);
    expect(environment.variables).toEqual({ OMP_NUM_THREADS: '4' });
    expect(environment).toMatchObject({ languages: {}, packages: null, runner: null });
  });

  it('has the packages of the virtual environment that ran, first found first', async () => {
    const cwd = temporaryFolder({ 'json.py': 'raise SystemExit("must not run")', 'sys.py': '' });
    execFileSync('python3', ['-m', 'venv', '--without-pip', 'env'], { cwd });
    const interpreter = join(cwd, 'env/bin/python');
    const site = execFileSync(interpreter, ['-c', 'import site; print(site.getsitepackages()[0])'], {
      encoding: 'utf8',
    }).trim();
    const first = join(cwd, 'first');
    for (const folder of [first, join(site, 'legacy.egg-info')]) mkdirSync(folder, { recursive: true });
    mkdirSync(join(site, 'PyYAML-6.0.1.dist-info'));
    mkdirSync(join(site, 'torch-2.9.0+cpu.dist-info'));
    mkdirSync(join(first, 'pyyaml-5.4.dist-info'));
    writeFileSync(join(site, 'six-1.16.0-py3.11.egg-info'), '');
    writeFileSync(
      join(site, 'legacy.egg-info/PKG-INFO'),
      'Metadata-Version: 1.0\nName: Legacy.Name\nVersion: 0.1\n\nVersion: no',
    );
    const { environment, warnings } = await captureEnvironment({
      cwd,
      environment: { PATH, PYTHONPATH: first },
      interpreter,
    });
    expect(warnings).toEqual([]);
    expect(environment.packages?.packages).toEqual([
      { name: 'legacy-name', version: '0.1' },
      { name: 'pyyaml', version: '5.4' },
      { name: 'six', version: '1.16.0' },
      { name: 'torch', version: '2.9.0+cpu' },
    ]);
    expect(environment.packages?.interpreter).toBe(`python ${environment.languages['python']}`);
    expect(environment.languages['python']).toMatch(/^3\.\d+\.\d+/);
  });

  it('of 500 packages is found within 300 milliseconds', async () => {
    const cwd = temporaryFolder();
    const site = join(cwd, 'site');
    for (let index = 0; index < 500; index += 1)
      mkdirSync(join(site, `package_${index}-1.${index}.dist-info`), { recursive: true });
    const request = {
      cwd,
      environment: { PATH, PYTHONPATH: site },
      interpreter: execFileSync('sh', ['-c', 'command -v python3'], { encoding: 'utf8' }).trim(),
    };
    const started = performance.now();
    const { environment } = await captureEnvironment(request);
    // Three times the budget: other work shares the machine.
    expect(performance.now() - started).toBeLessThan(900);
    expect(environment.packages?.packages.filter(({ name }) => name.startsWith('package-'))).toHaveLength(
      500,
    );
  });

  it.each([
    ['is not there', null, /ENOENT/],
    ['fails', '#!/bin/sh\necho broken >&2\nexit 3', /Command failed/],
    ['prints nothing', '#!/bin/sh\n', /printed nothing/],
  ])('is told although its interpreter %s', async (_, script, reason) => {
    const cwd = temporaryFolder();
    const interpreter = join(cwd, 'python');
    if (script !== null) {
      writeFileSync(interpreter, script);
      chmodSync(interpreter, 0o755);
    }
    const { environment, warnings } = await captureEnvironment({ cwd, environment: { PATH }, interpreter });
    expect(environment).toMatchObject({ languages: {}, packages: null });
    expect(warnings).toEqual([
      expect.stringMatching(/^The packages of the command could not be found out: /),
    ]);
    expect(warnings[0]).toMatch(reason);
  });

  it('names the version of other languages, and GPUs by nvidia-smi', async () => {
    const cwd = temporaryFolder({ 'nvidia-smi': '#!/bin/sh\necho "NVIDIA A10, 550.54.15, 23028"' });
    chmodSync(join(cwd, 'nvidia-smi'), 0o755);
    const { environment } = await captureEnvironment({
      cwd,
      environment: { PATH: `${cwd}:${PATH}` },
      interpreter: process.execPath,
    });
    expect(environment.languages).toEqual({ node: process.versions.node });
    expect(environment.gpus).toEqual([
      { name: 'NVIDIA A10', driver: '550.54.15', memoryBytes: 23_028 * 1024 * 1024 },
    ]);
  });

  it('without its directory, or with a broken driver, has warnings', async () => {
    const folder = temporaryFolder({ 'nvidia-smi': '#!/bin/sh\nexit 9' });
    chmodSync(join(folder, 'nvidia-smi'), 0o755);
    const { warnings } = await captureEnvironment({
      cwd: join(folder, 'gone'),
      environment: { PATH: folder },
      interpreter: null,
    });
    expect(warnings).toEqual([
      expect.stringMatching(/^The GPUs could not be found out: /),
      expect.stringMatching(/^The lock files could not be found out: ENOENT/),
    ]);
  });
});

describe('facts of the machine', () => {
  it.each([
    [
      'model name\t: Xeon  \nflags\t\t: fpu sse4_2 smep avx2 svm avx512f amx_tile\nmodel name\t: other',
      'Xeon',
      ['amx_tile', 'avx2', 'avx512f', 'sse4_2'],
    ],
    [
      'CPU implementer\t: 0x41\nCPU part\t: 0xd0c\nFeatures\t: fp asimd sve sme2 aes',
      'Neoverse-N1',
      ['asimd', 'sme2', 'sve'],
    ],
    ['CPU implementer\t: 0x99\nCPU part\t: 0x001\n', 'ARM 0x99 0x001', []],
    ['', undefined, []],
  ])('the CPU from %j', (text, model, isa) => {
    expect(parseCpuInfo(text)).toEqual({ model, isa });
  });

  it.each<[string, Record<string, string>, number | undefined]>([
    ['no control groups', {}, undefined],
    [
      'version 2 without a limit',
      { '/proc/self/cgroup': '0::/a\n', '/sys/fs/cgroup/a/cpu.max': 'max 100000\n' },
      undefined,
    ],
    [
      'version 2 with a limit above',
      { '/proc/self/cgroup': '0::/a/b\n', '/sys/fs/cgroup/a/cpu.max': '150000 100000\n' },
      1.5,
    ],
    [
      'version 2 inside a container',
      { '/proc/self/cgroup': '0::/\n', '/sys/fs/cgroup/cpu.max': '50000 100000\n' },
      0.5,
    ],
    [
      'version 1',
      {
        '/proc/self/cgroup': '3:cpuset:/x\n2:cpu,cpuacct:/d\n0::/\n',
        '/sys/fs/cgroup/cpu/d/cpu.cfs_quota_us': '200000\n',
        '/sys/fs/cgroup/cpu/d/cpu.cfs_period_us': '100000\n',
      },
      2,
    ],
    [
      'version 1 without a limit',
      {
        '/proc/self/cgroup': '2:cpu:/\n',
        '/sys/fs/cgroup/cpu/cpu.cfs_quota_us': '-1\n',
        '/sys/fs/cgroup/cpu/cpu.cfs_period_us': '100000\n',
      },
      undefined,
    ],
  ])('the processor quota of %s', (_, files, quota) => {
    expect(cpuQuota((path) => files[path])).toBe(quota);
  });

  it.each([
    ['PRETTY_NAME="Ubuntu 24.04 LTS"\nID=ubuntu', 'Ubuntu 24.04 LTS'],
    ["NAME=x\nPRETTY_NAME='Alpine'", 'Alpine'],
    ['PRETTY_NAME=', undefined],
    [undefined, undefined],
  ])('the distribution from %j', (text, name) => {
    expect(distributionName(text)).toBe(name);
  });

  it('GPUs, also with unknown memory', () => {
    expect(parseGpuList('GRID T4, 1.2, [N/A]\n\n')).toEqual([
      { name: 'GRID T4', driver: '1.2', memoryBytes: null },
    ]);
  });

  it.each([
    [{}, null],
    [{ ImageOS: 'ubuntu24' }, null],
    [
      { GITHUB_ACTIONS: 'true', ImageOS: 'ubuntu24', ImageVersion: '1.2', RUNNER_NAME: 'secret' },
      'ubuntu24 1.2',
    ],
    [{ GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'self-hosted', RUNNER_NAME: 'secret' }, 'self-hosted'],
    [{ GITHUB_ACTIONS: 'true' }, 'unknown'],
  ])('the runner from %j', (environment, runner) => {
    expect(describeRunner(environment)).toBe(runner);
  });

  it('the image of a podman container', () => {
    expect(containerImage('engine="podman"\nimage="docker.io/library/python:3.12"\n')).toBe(
      'docker.io/library/python:3.12',
    );
    expect(containerImage('')).toBeUndefined();
  });

  it.each([
    ['numpy-2.1.0.dist-info', { name: 'numpy', version: '2.1.0' }],
    ['ruamel.yaml-0.18.dist-info', { name: 'ruamel-yaml', version: '0.18' }],
    ['my_pkg-1.0.post1+local.dist-info', { name: 'my-pkg', version: '1.0.post1+local' }],
    ['six-1.16.0-py3.11.egg-info', { name: 'six', version: '1.16.0' }],
    ['a-b-1!2.0.dist-info', { name: 'a-b', version: '1!2.0' }],
    ['project.egg-info', undefined],
    ['__proto__-1.dist-info', { name: '-proto-', version: '1' }],
  ])('the package %s', (entry, expected) => {
    expect(parseEntryName(entry)).toEqual(expected);
  });

  it.each([
    ['uv.lock', true],
    ['requirements.txt', true],
    ['requirements.dev.txt', true],
    ['pylock.toml', true],
    ['pylock.test.toml', true],
    ['conda-linux-64.lock', true],
    ['my-requirements.txt', false],
    ['package.json', false],
  ])('%s as a lock file: %s', (name, expected) => {
    expect(isLockFile(name)).toBe(expected);
  });

  it('variables that matter, without places and secrets', () => {
    const matter = {
      CUBLAS_WORKSPACE_CONFIG: ':4096:8',
      MKL_CBWR: 'AVX2',
      OMP_NUM_THREADS: '1',
      PYTHONHASHSEED: '0',
      PYTORCH_CUDA_ALLOC_CONF: 'x',
    };
    const others = {
      PATH,
      PYTORCH_KERNEL_CACHE_PATH: '/home/me',
      TORCH_HOME: '/home/me',
      MKL_SECRET_TOKEN: 'x',
      HOME: '/home/me',
    };
    expect(relevantVariables({ ...others, ...matter })).toEqual(matter);
  });
});
