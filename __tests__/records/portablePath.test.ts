import { posix, win32 } from 'node:path';
import { describe, expect, it } from 'vitest';
import { portablePath } from '../../src/records/portablePath.ts';

describe('paths in records and messages', () => {
  it.each([
    ['/code/repo', '/code/repo/models/churn', posix, 'models/churn'],
    ['/code/repo', '/code/repo', posix, ''],
    ['C:\\code\\repo', 'C:\\code\\repo\\models\\churn', win32, 'models/churn'],
    // Git says its root with forward slashes there, Node everything else with backslashes.
    ['C:/code/repo', 'C:\\code\\repo\\models\\churn', win32, 'models/churn'],
    ['C:/code/repo', 'c:\\code\\repo\\trainmark.yml', win32, 'trainmark.yml'],
    ['\\\\server\\share\\repo', '\\\\server\\share\\repo\\a\\b', win32, 'a/b'],
  ])('from %s to %s have forward slashes', (root, target, system, expected) => {
    expect(portablePath(root, target, system)).toBe(expected);
  });
});
