import { arch, platform, release, totalmem, version } from 'node:os';
import type { Environment } from '../../records/environmentSchema.ts';
import { readTextIfThere } from './readTextIfThere.ts';

/** Name and kernel of the operating system; on Linux the name is that of the distribution (os-release(5)). */
export function describeOperatingSystem(): Environment['os'] {
  const distribution = readTextIfThere('/etc/os-release') ?? readTextIfThere('/usr/lib/os-release');
  return {
    platform: platform(),
    name: distributionName(distribution) ?? version(),
    release: release(),
    arch: arch(),
  };
}

/** The value of `PRETTY_NAME`, without the shell's quotes. */
export function distributionName(osRelease: string | undefined): string | undefined {
  const value = osRelease === undefined ? undefined : /^PRETTY_NAME=(.*)$/m.exec(osRelease)?.[1];
  return value?.replace(/^(["'])(.*)\1$/, '$2') || undefined;
}

/** Memory that a process here may use: the machine's, or less in a control group with a limit. */
export function usableMemoryBytes(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}
