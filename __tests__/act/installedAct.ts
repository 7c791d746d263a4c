import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** How to get act; the module needs no Docker for jobs in host mode. */
export const installCommand = 'go install github.com/nektos/act@latest';

/** Path of act: on the PATH, or where `go install` puts programs. Null when it is in neither. */
export function findAct(): string | null {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...onPath, ...goFolders()].map((folder) => join(folder, 'act')).find(isExecutable) ?? null;
}

export function actVersion(act: string): string {
  return execFileSync(act, ['--version'], { encoding: 'utf8' }).trim();
}

/** GOBIN wins over GOPATH/bin; GOPATH may be a list. Nothing without Go. */
function goFolders(): string[] {
  try {
    const answer = execFileSync('go', ['env', 'GOBIN', 'GOPATH'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [bin = '', paths = ''] = answer.split('\n');
    const ofPaths = paths.split(delimiter).filter((path) => path !== '');
    return [...(bin === '' ? [] : [bin]), ...ofPaths.map((path) => join(path, 'bin'))];
  } catch {
    return [];
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
