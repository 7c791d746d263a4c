import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs `work` while a disk of so many KiB lies at a path, which is made for it. */
export async function withSmallDisk(path: string, kib: number, work: () => Promise<void>): Promise<void> {
  mkdirSync(path, { recursive: true });
  mount(path, kib);
  try {
    await work();
  } finally {
    execFileSync('umount', [path], { stdio: 'pipe' });
  }
}

/** Only root may mount a file system of its own. */
export function canMakeSmallDisk(): boolean {
  const path = mkdtempSync(join(tmpdir(), 'trainmark-mount-'));
  try {
    mount(path, 64);
    execFileSync('umount', [path], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(path, { recursive: true });
  }
}

function mount(path: string, kib: number): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kib}k`, 'tmpfs', path], { stdio: 'pipe' });
}
