import type { IgnoredFile, IgnoredReason } from '../readers/ignoredFile.ts';
import { shorten } from './escape.ts';

/** Files named for one reason; the others are counted. */
const maxNames = 5;

/** The files that were not read for themselves, a line for each reason; empty when there are none. */
export function ignoredLines(ignored: readonly IgnoredFile[]): string[] {
  const pathsByReason = new Map<string, string[]>();
  for (const { path, reason } of ignored) {
    const words = wordsOf(reason);
    const paths = pathsByReason.get(words);
    if (paths === undefined) pathsByReason.set(words, [path]);
    else paths.push(path);
  }
  if (pathsByReason.size === 0) return [];
  const lines = [...pathsByReason].map(([words, paths]) => `  ${words}: ${namesOf(paths)}`);
  return [`not read by themselves: ${ignored.length === 1 ? '1 file' : `${ignored.length} files`}`, ...lines];
}

function namesOf(paths: readonly string[]): string {
  const more = paths.length - maxNames;
  const names = paths.slice(0, maxNames).map((path) => shorten(path));
  return more <= 0 ? names.join(', ') : `${names.join(', ')} and ${more} more`;
}

function wordsOf(reason: IgnoredReason): string {
  switch (reason.kind) {
    case 'unknown':
      return 'in no format that is known here';
    case 'unlikely':
      return `${reason.format} that does not look like metrics (name the file to read it)`;
    case 'empty':
      return 'empty';
    case 'pointer':
      return 'a Git LFS pointer (fetch it with git lfs pull)';
    case 'nothing':
      return `${reason.format} without a metric or param`;
    case 'partOf':
      return `read together with ${shorten(reason.anchor)} (${reason.format})`;
  }
}
