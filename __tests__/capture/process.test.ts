import * as fc from 'fast-check';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../src/capture/process/commandLine.ts';
import { findProgram } from '../../src/capture/process/findProgram.ts';
import { isVisible, parseGpuLine, sampleGpus } from '../../src/capture/process/gpuSampler.ts';
import { interpreterLanguage } from '../../src/capture/process/interpreter.ts';
import { parseEnvironment, parseMemory, parseStat, readStat } from '../../src/capture/process/procfs.ts';
import { thinnedPoints } from '../../src/capture/process/thinnedPoints.ts';
import { temporaryFolder } from './temporaryFolder.ts';

describe('the command line', () => {
  const PATH = process.env['PATH'] ?? '';

  it('of a string is strict bash, or sh where there is none', () => {
    expect(commandLine('a | b', { PATH }, '/', 'linux').args).toEqual([
      '--noprofile',
      '--norc',
      '-eo',
      'pipefail',
      '-c',
      'a | b',
    ]);
    expect(commandLine('a | b', { PATH: '/nowhere' }, '/', 'linux')).toEqual({
      file: '/bin/sh',
      args: ['-e', '-c', 'a | b'],
      verbatim: false,
    });
  });

  it('of a string on Windows is one line for the command interpreter', () => {
    expect(commandLine('a & b', { ComSpec: 'C:\\cmd.exe' }, '/', 'win32')).toEqual({
      file: 'C:\\cmd.exe',
      args: ['/d', '/s', '/c', '"a & b"'],
      verbatim: true,
    });
  });

  it('of an array is the array', () => {
    expect(commandLine(['a', '$b', 'c d'], {}, '/')).toEqual({
      file: 'a',
      args: ['$b', 'c d'],
      verbatim: false,
    });
  });
});

describe('the search for a program', () => {
  it('takes the first executable file of the search path, and paths from the working directory', () => {
    const folder = temporaryFolder({ 'one/tool': 'not executable', 'two/tool': '', 'three/tool/x': '' });
    chmodSync(join(folder, 'two/tool'), 0o755);
    const searchPath = ['', 'one', 'three', 'none', 'two']
      .map((name) => name && join(folder, name))
      .join(':');
    expect(findProgram('tool', searchPath, folder)).toBe(join(folder, 'two/tool'));
    expect(findProgram('two/tool', undefined, folder)).toBe(join(folder, 'two/tool'));
    expect(findProgram('one/tool', searchPath, folder)).toBeUndefined();
    expect(findProgram('other', searchPath, folder)).toBeUndefined();
  });
});

describe('the language of an interpreter', () => {
  it.each([
    ['/usr/bin/python3.12', 'python'],
    ['/x/env/bin/python', 'python'],
    ['/opt/pypy3.10', 'python'],
    ['/opt/python3.13t', 'python'],
    ['/usr/lib/R/bin/exec/R', 'r'],
    ['/usr/bin/Rscript', 'r'],
    ['/opt/julia/bin/julia', 'julia'],
    ['/usr/bin/node', 'node'],
    ['/usr/bin/python3-config', undefined],
    ['/usr/bin/bash', undefined],
  ])('%s is %s', (path, language) => {
    expect(interpreterLanguage(path)).toBe(language);
  });
});

describe('/proc', () => {
  const rest = ' S 7 42 43 0 -1 4194560 1 2 3 4 150 50 30 20 20 0 1 0 9876 1000 200 18446744073709551615';

  it('is read whatever the name of a program', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 15 }), (name) => {
        expect(parseStat(`12 (${name})${rest}\n`)).toEqual({
          pid: 12,
          state: 'S',
          parentPid: 7,
          group: 42,
          session: 43,
          ownCpuMs: 2_000,
          reapedCpuMs: 500,
          startTicks: 9876,
        });
      }),
    );
  });

  it.each(['', '12', '12 (x)', '12 (x) S 1', 'x (y) S 1 2 3'])('is not guessed from %j', (line) => {
    expect(parseStat(line)).toBeUndefined();
  });

  it('tells of memory, except of a zombie', () => {
    expect(parseMemory('Name:\tx\nVmHWM:\t    2048 kB\nVmRSS:\t    1024 kB\n')).toEqual({
      rssBytes: 1 << 20,
      peakRssBytes: 2 << 20,
    });
    expect(parseMemory('Name:\tx\nState:\tZ (zombie)\n')).toBeUndefined();
  });

  it('tells of variables, harmless names or not', () => {
    const variables = parseEnvironment('A=1\0__proto__=x\0B=c=d\0=odd\0none\0');
    expect([...variables]).toEqual([
      ['A', '1'],
      ['__proto__', 'x'],
      ['B', 'c=d'],
    ]);
  });

  it.runIf(process.platform === 'linux')('knows this process', () => {
    expect(readStat('self')).toMatchObject({ pid: process.pid, parentPid: process.ppid });
    expect(readStat(2 ** 22 + 1)).toBeUndefined();
  });
});

describe('points that are thinned', () => {
  it('stay below their limit, in order, and keep sum and last point', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 0, max: 500 }), (limit, count) => {
        const points = thinnedPoints<{ at: number; weight: number }>(
          (a, b) => ({ at: b.at, weight: a.weight + b.weight }),
          limit,
        );
        for (let at = 1; at <= count; at += 1) points.add({ at, weight: 1 });
        const kept = points.list();
        expect(kept.length).toBeLessThanOrEqual(limit);
        expect(kept.reduce((sum, { weight }) => sum + weight, 0)).toBe(count);
        expect(kept.at(-1)?.at ?? 0).toBe(count);
        expect(kept.every(({ at }, index) => at > (kept[index - 1]?.at ?? 0))).toBe(true);
      }),
    );
  });
});

describe('GPUs', () => {
  it.each([
    ['0, GPU-5c1, 1024, 56', { index: '0', uuid: 'GPU-5c1', memoryBytes: 1 << 30, percent: 56 }],
    ['1, GPU-5c2, [N/A], [N/A]', { index: '1', uuid: 'GPU-5c2', memoryBytes: null, percent: null }],
    ['NVIDIA-SMI has failed because it could not talk to the driver.', undefined],
    ['', undefined],
  ])('are read from %j', (line, reading) => {
    expect(parseGpuLine(line)).toEqual(reading);
  });

  it.each([
    [undefined, true],
    ['0,1', true],
    ['0', false],
    ['', false],
    ['-1', false],
    ['0,-1,1', false],
    ['GPU-abc', true],
    ['GPU-xyz', false],
    ['MIG-GPU-1/2/3', true],
  ])('are visible by CUDA_VISIBLE_DEVICES=%j: %s', (setting, visible) => {
    expect(isVisible({ index: '1', uuid: 'GPU-abcdef', memoryBytes: 0, percent: 0 }, setting)).toBe(visible);
  });

  it('are watched through nvidia-smi, which ends with the watch', async () => {
    const folder = temporaryFolder({
      'nvidia-smi': `#!/bin/sh
for used in 100 900 300; do
  echo "0, GPU-a, $used, 10"; echo "1, GPU-b, 50, 90"; echo "2, GPU-c, 7000, 99"
  sleep 0.05
done
exec sleep 60`,
    });
    chmodSync(join(folder, 'nvidia-smi'), 0o755);
    const stop = sampleGpus({ PATH: `${folder}:${process.env['PATH']}`, CUDA_VISIBLE_DEVICES: '0,1' });
    await sleep(400);
    const { peakBytes, series } = stop();
    expect(peakBytes).toBe(950 << 20);
    expect(series.map(({ name, labels }) => `${name} ${labels['gpu']}`)).toEqual([
      'system/gpu_percent 0',
      'system/gpu_memory_bytes 0',
      'system/gpu_percent 1',
      'system/gpu_memory_bytes 1',
    ]);
    expect(series[1]?.values).toEqual([100 << 20, 900 << 20, 300 << 20]);
  });

  it('are none without nvidia-smi, or with one that fails', async () => {
    expect(sampleGpus({ PATH: '/nowhere' })()).toEqual({ peakBytes: null, series: [] });
    const folder = temporaryFolder({ 'nvidia-smi': '#!/bin/sh\necho "No devices were found"\nexit 6' });
    chmodSync(join(folder, 'nvidia-smi'), 0o755);
    const stop = sampleGpus({ PATH: folder });
    await sleep(100);
    expect(stop()).toEqual({ peakBytes: null, series: [] });
  });
});
