import { describe, expect, test } from 'vitest';
import { describeRefusals, refuseArtifact, type Refusal } from '../../src/baselines/refuseArtifact.ts';
import type { ListedArtifact } from '../../src/github/gitHubApi.ts';

const run = { id: 7, repositoryId: 1, headRepositoryId: 1, headBranch: 'main' };
const artifact: ListedArtifact = {
  id: 12,
  name: 'trainmark-index-b2',
  bytes: 100,
  expired: false,
  createdAt: null,
  digest: null,
  run,
};

describe('an artifact that is to give a baseline', () => {
  test.each<[string, Partial<ListedArtifact>, Refusal | null]>([
    ['of main itself may', {}, null],
    ['of the default branch may', { run: { ...run, headBranch: 'trunk' } }, null],
    ['that has expired may not', { expired: true }, 'expired'],
    [
      'of a fork may not, though its branch has the same name',
      { run: { ...run, headRepositoryId: 2 } },
      'fork',
    ],
    ['of a fork that is gone may not', { run: { ...run, headRepositoryId: null } }, 'fork'],
    ['of no known run may not', { run: null }, 'fork'],
    ['of another branch may not', { run: { ...run, headBranch: 'poison' } }, 'branch'],
    ['of a branch with the same beginning may not', { run: { ...run, headBranch: 'main ' } }, 'branch'],
    ['of no branch may not', { run: { ...run, headBranch: null } }, 'branch'],
    [
      'that says nothing of its branch is not taken for one named like a part of an object',
      { run: { ...run, headBranch: '__proto__' } },
      'branch',
    ],
  ])('%s', (_, change, refusal) => {
    expect(refuseArtifact({ ...artifact, ...change }, ['main', 'trunk'])).toBe(refusal);
  });

  test('may not when no branch is trusted', () => {
    expect(refuseArtifact(artifact, [])).toBe('branch');
  });
});

describe('what is said of refused artifacts', () => {
  test.each<[readonly Refusal[], string]>([
    [[], ''],
    [['expired'], 'Of its stored runs on GitHub 1 has expired.'],
    [
      ['fork', 'expired', 'fork', 'branch', 'workflow', 'workflow'],
      'Of its stored runs on GitHub 2 come from a fork, 1 has expired, 1 was made on another branch, 2 were made by another workflow.',
    ],
  ])('%j reads %j', (refusals, sentence) => {
    expect(describeRefusals(refusals)).toBe(sentence);
  });
});
