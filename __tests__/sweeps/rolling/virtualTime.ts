/** A clock that jumps from one thing that waits for it to the next, so that hours of many writers take milliseconds. */
export class VirtualTime {
  nowMs = 0;
  private readonly waiting: { readonly atMs: number; readonly wake: () => void }[] = [];

  sleep(ms: number): Promise<void> {
    return new Promise((wake) => {
      this.waiting.push({ atMs: this.nowMs + ms, wake });
    });
  }

  /** Until nothing waits any more. */
  async run(): Promise<void> {
    for (;;) {
      // What was woken goes on until it waits again.
      await new Promise(setImmediate);
      if (this.waiting.length === 0) return;
      const next = this.waiting.reduce((first, one) => (one.atMs < first.atMs ? one : first));
      this.waiting.splice(this.waiting.indexOf(next), 1);
      this.nowMs = next.atMs;
      next.wake();
    }
  }
}
