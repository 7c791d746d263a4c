import type { ListedArtifact } from '../github/gitHubApi.ts';

/** Why an artifact may not give a baseline. */
export type Refusal = 'expired' | 'fork' | 'branch' | 'workflow';

/** What is said of artifacts that were refused: `2 have expired`. */
export const refusalWords: Record<Refusal, (count: number) => string> = {
  expired: (count) => (count === 1 ? '1 has expired' : `${count} have expired`),
  fork: (count) => `${count} ${count === 1 ? 'comes' : 'come'} from a fork`,
  branch: (count) => `${count} ${count === 1 ? 'was' : 'were'} made on another branch`,
  workflow: (count) => `${count} ${count === 1 ? 'was' : 'were'} made by another workflow`,
};

/**
 * Whether what GitHub says of an artifact keeps it from serving. Anybody may name an artifact anything, so its origin counts:
 * this repository itself (DESIGN §6), and a branch whose runs are believed: the base's, the default one, and the candidate's own.
 */
export function refuseArtifact(
  { expired, run }: ListedArtifact,
  trustedBranches: readonly string[],
): Refusal | null {
  if (expired) return 'expired';
  if (run === null || run.headRepositoryId !== run.repositoryId) return 'fork';
  if (run.headBranch === null || !trustedBranches.includes(run.headBranch)) return 'branch';
  return null;
}

/** The sentence about refused artifacts; empty when there are none. */
export function describeRefusals(refusals: readonly Refusal[]): string {
  const kinds = [...new Set(refusals)];
  if (kinds.length === 0) return '';
  const words = kinds.map((kind) => refusalWords[kind](refusals.filter((one) => one === kind).length));
  return `Of its stored runs on GitHub ${words.join(', ')}.`;
}
