/** A commit as people read it: its first seven digits, as GitHub shows them. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}
