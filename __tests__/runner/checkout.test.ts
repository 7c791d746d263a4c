import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkout } from '../support/runner/checkout.ts';
import { Project } from '../support/project.ts';
import { createRoom, type RunnerRoom } from '../support/runner/runnerRoom.ts';

let origin: Project;
let room: RunnerRoom;
let commits: string[];

beforeAll(() => {
  origin = new Project('checkout-origin-');
  origin.init();
  commits = ['one', 'two', 'three'].map((text) => {
    origin.write({ 'file.txt': text });
    return origin.commit(text);
  });
  origin.git('tag', 'v1', commits[1] ?? '');
  origin.git('switch', '--quiet', '--create', 'change', commits[0] ?? '');
  origin.write({ 'other.txt': 'x' });
  commits.push(origin.commit('change'));
  origin.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'main');
  commits.push(origin.git('rev-parse', 'HEAD').trim());
  origin.git('update-ref', 'refs/pull/7/merge', 'HEAD');
  origin.git('reset', '--quiet', '--hard', commits[3] ?? '');
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
});
afterAll(() => origin.remove());
beforeEach(async () => {
  room = await createRoom();
});
afterEach(() => room.remove());

function git(...args: readonly string[]): string {
  return origin.git('-C', room.job.workspace, ...args).trim();
}
const place = (): { workspace: string; url: string; tempDirectory: string } => ({
  workspace: room.job.workspace,
  url: `file://${origin.root}`,
  tempDirectory: room.job.tempDirectory,
});

describe('a checkout', () => {
  it.each([
    ['a branch, one commit deep', 'refs/heads/main', 2, 'main'],
    ['an older commit of a branch', 'refs/heads/main', 1, 'main'],
    ['a pull request’s merge', 'refs/pull/7/merge', 4, 'HEAD'],
    ['a tag', 'refs/tags/v1', 1, 'HEAD'],
    ['a commit alone', '', 0, 'HEAD'],
  ])('takes %s', async (_, ref, commit, branch) => {
    const result = await checkout({ ...place(), ref, sha: commits[commit] ?? '' });
    expect(result.commit).toBe(commits[commit]);
    expect(git('rev-parse', '--abbrev-ref', 'HEAD')).toBe(branch);
    expect(git('rev-list', '--count', 'HEAD')).toBe('1');
    expect(existsSync(join(room.job.workspace, '.git', 'shallow'))).toBe(true);
  });

  it('takes a branch or tag by its short name', async () => {
    await checkout({ ...place(), ref: 'main', sha: null });
    expect(git('rev-parse', 'HEAD')).toBe(commits[2]);
  });

  it.each([
    [1, '1', 0],
    [2, '3', 0],
    [0, '5', 1],
  ])('fetches to a depth of %d: %s commits', async (fetchDepth, count, tags) => {
    await checkout({ ...place(), ref: 'refs/pull/7/merge', sha: commits[4] ?? '', fetchDepth });
    expect(git('rev-list', '--count', 'HEAD')).toBe(count);
    expect(git('tag').split('\n').filter(Boolean)).toHaveLength(tags);
    expect(git('branch', '--remotes').includes('origin/main')).toBe(fetchDepth === 0);
  });

  it('refuses a reference that has moved to another commit', async () => {
    await expect(checkout({ ...place(), ref: 'refs/tags/v1', sha: commits[0] ?? '' })).rejects.toThrow(
      /refs\/tags\/v1.*expected commit/,
    );
  });

  it('says what git said when a commit is not there', async () => {
    await expect(checkout({ ...place(), ref: '', sha: 'f'.repeat(40) })).rejects.toThrow(
      /git .*fetch.* failed: .*f{40}/s,
    );
  });
});

describe('credentials', () => {
  const files = (): string[] =>
    readdirSync(room.job.tempDirectory).filter((name) => name.startsWith('git-credentials'));
  const branch = { ref: 'refs/heads/main', token: 'ghs_secret' };

  it('stay usable for the job, outside the repository, until they are cleaned up', async () => {
    const { cleanUp } = await checkout({ ...place(), ...branch, sha: commits[2] ?? '' });
    const basic = Buffer.from('x-access-token:ghs_secret').toString('base64');
    expect(git('config', '--get-regexp', 'extraheader')).toContain(basic);
    expect(readFileSync(join(room.job.workspace, '.git', 'config'), 'utf8')).not.toContain(basic);
    await cleanUp();
    expect(files()).toEqual([]);
    expect(readFileSync(join(room.job.workspace, '.git', 'config'), 'utf8')).not.toContain('git-credentials');
    await cleanUp();
  });

  it('are gone after a checkout without persisted credentials', async () => {
    await checkout({ ...place(), ...branch, sha: commits[2] ?? '', persistCredentials: false });
    expect(files()).toEqual([]);
    expect(() => git('config', '--get-regexp', 'extraheader')).toThrow('Command failed');
  });
});
