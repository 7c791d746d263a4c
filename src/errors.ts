/** What the process ends with. DESIGN §2; the README table is tested against this. */
export const exitCodes = {
  passed: 0,
  gateFailed: 1,
  cannotRun: 2,
  trainingFailed: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

interface UserErrorOptions {
  /** What the reader can do about it, as one or more sentences. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

/**
 * Something the user can mend: wrong configuration, a missing file, a store that cannot be written.
 * The message says what is wrong, the value seen and what is accepted; the hint says what to do.
 */
export class UserError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, { hint, cause }: UserErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'UserError';
    this.hint = hint;
  }
}

/** The text of anything that was thrown, for messages that wrap it. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The `code` of a Node system error (`ENOENT`, `EACCES`, …), or undefined for anything else. */
export function systemErrorCode(thrown: unknown): string | undefined {
  return thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string'
    ? thrown.code
    : undefined;
}
