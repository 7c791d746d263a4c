/** Something of a recorded run that its rebuilt workspace does not have, and why. */
export interface Unrestored {
  readonly what: 'code' | 'data' | 'packages' | 'variable' | 'command' | 'machine';
  readonly subject: string;
  /** A sentence without its full stop. */
  readonly reason: string;
  /** What to do about it; null where nothing can be done here. */
  readonly remedy: string | null;
  /** False for what may change results, but does not keep the run from being repeated: another CPU model. */
  readonly blocks: boolean;
}

/** `same`: what the record's digest says. `link`: the same, through a link to the user's own copy. */
export interface RebuiltData {
  readonly path: string;
  readonly state: 'same' | 'link' | 'differs' | 'missing' | 'toPull' | 'pulled';
}

export interface RebuiltLockFile {
  readonly path: string;
  readonly state: 'same' | 'differs' | 'missing';
}

/** What was made of a record: where it is, how to run it, and what is missing from it. */
export interface Rebuilt {
  readonly recordId: string;
  readonly commit: string;
  /** Absolute. */
  readonly directory: string;
  readonly changes: 'none' | 'restored' | 'notRestored';
  /** Relative to `directory`; null without a list. */
  readonly packageList: string | null;
  /** Relative to `directory`. */
  readonly environmentFile: string;
  readonly lockFiles: readonly RebuiltLockFile[];
  readonly data: readonly RebuiltData[];
  /** Shell lines, in their order: what to do before the command. Nothing of it was run. */
  readonly preparation: readonly string[];
  /** The shell line that runs the command as it was recorded, from the root of the workspace. */
  readonly command: string;
  readonly unrestored: readonly Unrestored[];
}
