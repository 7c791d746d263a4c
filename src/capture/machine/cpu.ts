import { availableParallelism, cpus } from 'node:os';
import { dirname } from 'node:path';
import type { Environment } from '../../records/environmentSchema.ts';
import { readTextIfThere } from './readTextIfThere.ts';

/** Instruction sets by which numeric libraries choose their kernels: a different choice gives different sums. */
const relevantFlags: readonly RegExp[] = [
  /^sse4_2$/,
  /^avx$/,
  /^avx2$/,
  /^fma$/,
  /^f16c$/,
  /^avx_vnni$/,
  /^avx512/,
  /^avx10/,
  /^amx_/,
  /^asimd$/,
  /^asimdhp$/,
  /^asimddp$/,
  /^fphp$/,
  /^bf16$/,
  /^i8mm$/,
  /^sve/,
  /^sme\d?$/,
];

/** ARM names its cores by number only; these are the ones of cloud machines (Linux, arch/arm64/include/asm/cputype.h). */
const armCores: ReadonlyMap<string, string> = new Map([
  ['0x41 0xd0c', 'Neoverse-N1'],
  ['0x41 0xd40', 'Neoverse-V1'],
  ['0x41 0xd49', 'Neoverse-N2'],
  ['0x41 0xd4f', 'Neoverse-V2'],
  ['0x41 0xd84', 'Neoverse-V3'],
  ['0x41 0xd8e', 'Neoverse-N3'],
  ['0x6d 0xd49', 'Azure Cobalt 100'],
  ['0xc0 0xac3', 'Ampere-1'],
]);

/** Model, cores that may be used (affinity and control group quota respected), and relevant instruction sets, sorted. */
export function describeCpu(): Environment['cpu'] {
  const { model, isa } = parseCpuInfo(readTextIfThere('/proc/cpuinfo') ?? '');
  const quota = cpuQuota(readTextIfThere);
  const cores = availableParallelism();
  return {
    model: model ?? cpus()[0]?.model.trim() ?? 'unknown',
    cores: quota === undefined ? cores : Math.min(cores, Math.max(1, Math.ceil(quota))),
    isa,
  };
}

/** Model and instruction sets from the first processor of `/proc/cpuinfo`. */
export function parseCpuInfo(text: string): { readonly model: string | undefined; readonly isa: string[] } {
  const field = (name: string): string | undefined =>
    new RegExp(`^${name}\\s*:\\s*(.+)$`, 'm').exec(text)?.[1]?.trim();
  const flags = (field('flags') ?? field('Features') ?? '').split(' ');
  const isa = flags.filter((flag) => relevantFlags.some((pattern) => pattern.test(flag)));
  const implementer = field('CPU implementer');
  const part = field('CPU part');
  const isArm = implementer !== undefined && part !== undefined;
  const armModel = isArm
    ? (armCores.get(`${implementer} ${part}`) ?? `ARM ${implementer} ${part}`)
    : undefined;
  return { model: field('model name') ?? armModel, isa: isa.sort() };
}

/**
 * How many processors' time the control group allows, the smallest limit on the way up; undefined without a limit.
 * Version 2: `cpu.max`, "quota period" or "max period"; version 1: two files, quota -1 for none (Linux, cgroup-v2.rst, sched-bwc.rst).
 */
export function cpuQuota(read: (path: string) => string | undefined): number | undefined {
  const membership = read('/proc/self/cgroup') ?? '';
  const quotas: number[] = [];
  for (const group of pathsUp(/^0::(\/.*)$/m.exec(membership)?.[1])) {
    quotas.push(...ratio(read(`/sys/fs/cgroup${group}/cpu.max`)?.split(' ')));
  }
  for (const group of pathsUp(/^\d+:(?:[^:]*,)?cpu(?:,[^:]*)?:(\/.*)$/m.exec(membership)?.[1])) {
    const folder = `/sys/fs/cgroup/cpu${group}`;
    quotas.push(...ratio([read(`${folder}/cpu.cfs_quota_us`), read(`${folder}/cpu.cfs_period_us`)]));
  }
  return quotas.length === 0 ? undefined : Math.min(...quotas);
}

function ratio(texts: readonly (string | undefined)[] = []): number[] {
  const [quota, period] = texts.map((text) => Number(text ?? Number.NaN));
  return quota !== undefined && period !== undefined && quota > 0 && period > 0 ? [quota / period] : [];
}

/** `/a/b` → `/a/b`, `/a`, and `` for the root. In a container only the root may be mounted. */
function pathsUp(path: string | undefined): string[] {
  if (path === undefined) return [];
  return path === '/' ? [''] : [path, ...pathsUp(dirname(path))];
}
