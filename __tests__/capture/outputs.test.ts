import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashOutputs } from '../../src/capture/outputs.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

describe('declared outputs', () => {
  it('are files, whole directories and patterns, each file once', async () => {
    const root = temporaryFolder({
      'model.pkl': 'm',
      'plots/a.PNG': 'a',
      'plots/deep/b.svg': 'b',
      'x.unknown': '',
      'other.txt': '',
    });
    expect(await hashOutputs({ root, patterns: ['model.pkl', 'plots', 'plots/*', '*.unknown'] })).toEqual({
      warnings: [],
      outputs: [
        { path: 'model.pkl', bytes: 1, mediaType: 'application/x-python-pickle', digest: sha256('m') },
        { path: 'plots/a.PNG', bytes: 1, mediaType: 'image/png', digest: sha256('a') },
        { path: 'plots/deep/b.svg', bytes: 1, mediaType: 'image/svg+xml', digest: sha256('b') },
        { path: 'x.unknown', bytes: 0, mediaType: 'application/octet-stream', digest: sha256('') },
      ],
    });
  });

  it('that are missing, or links to elsewhere, are warnings and never errors', async () => {
    const root = temporaryFolder({ 'a.txt': 'a' });
    symlinkSync('/etc/passwd', join(root, 'stolen.txt'));
    symlinkSync('nowhere', join(root, 'dangling.txt'));
    symlinkSync('/etc', join(root, 'stolen'));
    execFileSync('mkfifo', [join(root, 'endless')]);
    const { outputs, warnings } = await hashOutputs({
      root,
      patterns: ['*.txt', 'stolen', 'none.bin', '../x', 'stolen/*', 'endless'],
    });
    expect(outputs.map(({ path }) => path)).toEqual(['a.txt']);
    const about = ['stolen.txt', 'dangling.txt', 'stolen', 'none.bin', '../x', 'endless'];
    for (const path of about) expect(warnings.some((warning) => warning.includes(path))).toBe(true);
  });
});
