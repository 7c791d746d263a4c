import type { Writable } from 'node:stream';

/** What is seen of long work while it goes on. */
export interface Progress {
  /** A line that stays: what was decided, what has ended. */
  say(line: string): void;
  /** Begins a piece of long work; `detail` is asked now and then for how far it is. */
  begin(title: string, detail: () => string): Phase;
  /** Passes the training command's output on without disturbing the status line. */
  readonly output: Writable;
}

export interface Phase {
  /** Takes the status line away. */
  end(): void;
}
