import { Writable } from 'node:stream';
import type { Phase, Progress } from '../commands/progress.ts';

interface ProgressOptions {
  /** Usually standard error. */
  readonly stream: Writable;
  /** A status line is kept up to date on a terminal; elsewhere plain lines are written now and then. */
  readonly isTerminal: boolean;
  readonly columns: () => number;
  nowMs(): number;
}

const redrawMs = 200;
const plainLineMs = 30_000;
const clearLine = '\r\u001B[K';

/** Progress for people: one live status line under the training command's output, or plain lines in a log. */
export function createProgress(options: ProgressOptions): Progress {
  const { stream } = options;
  let current: LivePhase | null = null;
  /** False while the command's output stands in the middle of a line: drawing then would garble it. */
  let atLineStart = true;
  let drawn = false;
  let drawnAtMs = 0;

  const clear = (): void => {
    if (drawn) stream.write(clearLine);
    drawn = false;
  };
  const draw = (): void => {
    if (current === null || !atLineStart) return;
    stream.write(`${clearLine}${cutTo(options.columns() - 1, statusLine(current, options.nowMs()))}`);
    drawn = true;
    drawnAtMs = options.nowMs();
  };
  const say = (line: string): void => {
    clear();
    // A terminal shows ^C where it was typed: what stands in the line is not ours to keep.
    const start = atLineStart ? (options.isTerminal ? clearLine : '') : '\n';
    stream.write(`${start}${line}\n`);
    atLineStart = true;
    if (options.isTerminal) draw();
  };

  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      clear();
      atLineStart = chunk.at(-1) === 0x0a;
      // The next chunk waits until this one is through; a terminal or a file is through at once.
      let isThrough = false;
      const onThrough = (): void => {
        if (!isThrough) done();
        isThrough = true;
      };
      stream.write(chunk, onThrough);
      if (stream.writableLength === 0) onThrough();
      if (options.isTerminal && options.nowMs() - drawnAtMs > redrawMs) draw();
    },
  });

  const begin = (title: string, detail: () => string): Phase => {
    const phase = { title, detail, startedAtMs: options.nowMs() };
    current = phase;
    if (!options.isTerminal) say(title);
    const tick = options.isTerminal ? draw : () => say(statusLine(phase, options.nowMs()));
    const timer = setInterval(tick, options.isTerminal ? redrawMs : plainLineMs).unref();
    return {
      end: () => {
        clearInterval(timer);
        if (current === phase) current = null;
        clear();
      },
    };
  };
  return { say, begin, output };
}

interface LivePhase {
  readonly title: string;
  readonly startedAtMs: number;
  detail(): string;
}

function statusLine({ title, startedAtMs, detail }: LivePhase, nowMs: number): string {
  return [title, formatElapsed(nowMs - startedAtMs), detail()].filter((part) => part !== '').join(' · ');
}

/** `0:42`, `1:02:03`. */
export function formatElapsed(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const tail = `${String(m).padStart(h > 0 ? 2 : 1, '0')}:${String(s).padStart(2, '0')}`;
  return h > 0 ? `${h}:${tail}` : tail;
}

function cutTo(columns: number, line: string): string {
  const letters = [...line];
  return letters.length <= columns ? line : `${letters.slice(0, Math.max(0, columns - 1)).join('')}…`;
}
