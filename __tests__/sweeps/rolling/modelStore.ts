import { uniform, type Generator } from '../../../src/statistics/generator.ts';
import type { LogPlace } from '../../../src/sweeps/log/addTurn.ts';
import type { SweepLog } from '../../../src/sweeps/log/sweepLog.ts';
import type { VirtualTime } from './virtualTime.ts';

interface Stored {
  readonly log: SweepLog;
  /** From when lists have it; null for one whose writer died in between. */
  visibleFromMs: number | null;
}

/** How badly the service and the writers behave: shares of all calls. */
export interface Trouble {
  /** An upload that hangs for minutes before it is whole. */
  readonly hangs: number;
  /** An answer that is lost, before or after the upload was whole. */
  readonly loses: number;
  /** A writer that dies between taking a name and filling it. */
  readonly dies: number;
}

/** GitHub's artifacts as far as a log among several writers needs them: names taken once, uploads whole or never, late lists. */
export class ModelStore {
  readonly stored = new Map<number, Stored>();
  conflicts = 0;
  private readonly time: VirtualTime;
  private readonly generator: Generator;
  private readonly trouble: Trouble;

  constructor(first: SweepLog, time: VirtualTime, generator: Generator, trouble: Trouble) {
    this.stored.set(first.entries.length, { log: first, visibleFromMs: 0 });
    [this.time, this.generator, this.trouble] = [time, generator, trouble];
  }

  /** The log after all writers are gone. */
  last(): SweepLog {
    const whole = [...this.stored].filter(([, { visibleFromMs }]) => visibleFromMs !== null);
    const [, found] = whole.reduce((longest, one) => (one[0] > longest[0] ? one : longest));
    return found.log;
  }

  /** `onDeath` is called for a writer that dies here; then no promise of it settles any more. */
  openFor(onDeath: () => void): LogPlace {
    const { time } = this;
    return {
      nowMs: () => time.nowMs,
      wait: (ms) => time.sleep(ms * (0.5 + uniform(this.generator))),
      isStopped: () => false,
      newerThan: async (length) => {
        await this.travel();
        const seen = [...this.stored].filter(
          ([count, { visibleFromMs }]) =>
            count > length && visibleFromMs !== null && visibleFromMs <= time.nowMs,
        );
        const [newest] = seen.toSorted((a, b) => b[0] - a[0]);
        await this.travel();
        return newest?.[1].log ?? null;
      },
      create: async (log) => {
        await this.travel();
        const length = log.entries.length;
        if (this.stored.has(length)) {
          this.conflicts++;
          await this.travel();
          return 'taken';
        }
        const own: Stored = { log, visibleFromMs: null };
        this.stored.set(length, own);
        // The client asks again when it has no answer, and finds its own name taken.
        if (uniform(this.generator) < this.trouble.loses / 4) return 'taken';
        return this.complete(own, onDeath);
      },
    };
  }

  private async complete(own: Stored, onDeath: () => void): Promise<'created' | 'unknown'> {
    const { time, generator, trouble } = this;
    await this.travel();
    if (uniform(generator) < trouble.dies) {
      onDeath();
      return new Promise(() => {});
    }
    if (uniform(generator) < trouble.hangs) await time.sleep(300_000 * uniform(generator));
    const isLost = uniform(generator) < trouble.loses;
    if (isLost && uniform(generator) < 0.5) return 'unknown';
    // Lists are at most this old; what `addTurn` bears is a minute less what calls take on their way.
    own.visibleFromMs = time.nowMs + 30_000 * uniform(generator) ** 4;
    await this.travel();
    return isLost ? 'unknown' : 'created';
  }

  private travel(): Promise<void> {
    return this.time.sleep(20 + 2000 * uniform(this.generator) ** 3);
  }
}
