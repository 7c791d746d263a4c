import { messageOf, systemErrorCode, UserError } from '../errors.ts';

/** A failed file operation as a UserError: what could not be done, why, and what to do. `action` completes "cannot …". */
export function storeFailure(action: string, cause: unknown): UserError {
  if (cause instanceof UserError) return cause;
  const known = reasons[systemErrorCode(cause) ?? ''];
  const reason = known === undefined ? messageOf(cause) : `${known.reason} (${messageOf(cause)})`;
  return new UserError(`cannot ${action}: ${reason}`, { hint: known?.hint, cause });
}

const permission = {
  reason: 'permission denied',
  hint: 'Give the user that runs Trainmark access to it, or choose another store with --store.',
};
const full = {
  reason: 'the disk is full',
  hint: 'Free some space, or choose a store on another disk with --store.',
};
const notADirectory = {
  reason: 'a file is where a directory should be',
  hint: 'Move the file away, or choose another store with --store.',
};

/** System error codes that people meet, in their words. */
const reasons: Readonly<Record<string, { readonly reason: string; readonly hint: string }>> = {
  EACCES: permission,
  EPERM: permission,
  EROFS: { ...permission, reason: 'the file system is read-only' },
  ENOSPC: full,
  EDQUOT: { ...full, reason: 'the disk quota is used up' },
  EFBIG: { ...full, reason: 'the file would be larger than the system allows' },
  ENOTDIR: notADirectory,
  EEXIST: notADirectory,
};
