import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createProgress, formatElapsed } from '../../src/outside/liveProgress.ts';

function watch(isTerminal: boolean) {
  const stream = new PassThrough();
  let nowMs = 0;
  const progress = createProgress({ stream, isTerminal, columns: () => 40, nowMs: () => nowMs });
  return {
    progress,
    passTo: (ms: number) => (nowMs = ms),
    written: () =>
      String(stream.read() ?? '')
        .replaceAll('\u001B[K', '⌫')
        .replaceAll('\r', '⏎'),
    write: (text: string) => new Promise<void>((resolve) => progress.output.write(text, () => resolve())),
  };
}

describe('progress on a terminal', () => {
  it('keeps one status line below the output, and takes it away at the end', async () => {
    const { progress, passTo, written, write } = watch(true);
    const phase = progress.begin('candidate', () => 'step 3 · loss 0.5');
    passTo(65_000);
    await write('epoch 1\n');
    expect(written()).toBe('epoch 1\n⏎⌫candidate · 1:05 · step 3 · loss 0.5');
    await write('epoch 2\n');
    expect(written(), 'not redrawn more often than people read').toBe('⏎⌫epoch 2\n');
    phase.end();
    progress.say('done');
    expect(written()).toBe('⏎⌫done\n');
  });

  it('does not draw into the middle of a line, and cuts what is too long', async () => {
    const { progress, passTo, written, write } = watch(true);
    const phase = progress.begin('a title that is longer than the terminal is wide', () => '');
    passTo(1_000);
    await write('10%');
    expect(written()).toBe('10%');
    await write('\n');
    expect(written()).toBe('\n⏎⌫a title that is longer than the termin…');
    phase.end();
    expect(written()).toBe('⏎⌫');
  });
});

describe('progress elsewhere', () => {
  it('is plain lines, with what is said on a line of its own', async () => {
    const { progress, written, write } = watch(false);
    const phase = progress.begin('candidate', () => '');
    await write('no line break');
    progress.say('candidate: succeeded');
    phase.end();
    await sleep(0);
    expect(written()).toBe('candidate\nno line break\ncandidate: succeeded\n');
  });
});

describe('formatElapsed', () => {
  it.each([
    [0, '0:00'],
    [59_999, '0:59'],
    [61_000, '1:01'],
    [3_723_000, '1:02:03'],
  ])('%d ms is %s', (ms, text) => {
    expect(formatElapsed(ms)).toBe(text);
  });
});
