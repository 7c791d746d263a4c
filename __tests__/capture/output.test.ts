import * as fc from 'fast-check';
import { closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openOutputLog } from '../../src/capture/output/outputLog.ts';
import { closeWriteEnd, createOutputPipes, readPipe } from '../../src/capture/output/outputPipe.ts';
import { visibleLines } from '../../src/readers/terminalText.ts';
import { streamRedactor } from '../../src/capture/output/streamRedactor.ts';
import { temporaryFolder } from './temporaryFolder.ts';

describe('the log file', () => {
  it('of no output is an empty gzip file', async () => {
    const path = join(temporaryFolder(), 'log.gz');
    const log = await openOutputLog(path, () => undefined);
    expect(log.lastBytes()).toEqual({ bytes: Buffer.alloc(0), isCut: false });
    expect(await log.close()).toEqual({ omittedBytes: 0, warning: null });
    expect(gunzipSync(readFileSync(path))).toHaveLength(0);
  });

  it('keeps the order of its blocks, asks for a pause and tells when it is over', async () => {
    const path = join(temporaryFolder(), 'log.gz');
    let rooms = 0;
    let refusals = 0;
    const log = await openOutputLog(path, () => (rooms += 1));
    const written: Buffer[] = [];
    for (let index = 0; index < 400; index += 1) {
      const chunk = Buffer.alloc(60_000 + index, `${index} some text that repeats itself `);
      written.push(Buffer.from(chunk));
      if (!log.write(chunk)) refusals += 1;
      // What was handed in may be used again at once.
      chunk.fill(0);
    }
    const all = Buffer.concat(written);
    const last = log.lastBytes();
    expect(last.isCut).toBe(true);
    expect(last.bytes.length).toBeGreaterThanOrEqual(256 << 10);
    expect(all.subarray(-last.bytes.length).equals(last.bytes)).toBe(true);
    await log.close();
    expect(refusals).toBeGreaterThan(0);
    expect(rooms).toBeGreaterThan(0);
    expect(gunzipSync(readFileSync(path)).equals(all)).toBe(true);
  });

  it.runIf(existsSync('/dev/full'))(
    'on a full disk ends with a warning, and counts what it lacks',
    async () => {
      const log = await openOutputLog('/dev/full', () => undefined);
      log.write(Buffer.alloc(3_000_000, 'abc '));
      const { omittedBytes, warning } = await log.close();
      expect(omittedBytes).toBe(3_000_000);
      expect(warning).toMatch(/could not be written.*ENOSPC/);
      expect(log.lastBytes().bytes.length).toBeGreaterThan(0);
    },
  );
});

describe('an output pipe', () => {
  it('hands on what is written, waits while held up, and ends with its last writer', async () => {
    const pipes = await createOutputPipes();
    expect(pipes).toBeDefined();
    if (pipes === undefined) return;
    const [first, second] = pipes;
    closeSync(second.readEnd);
    closeWriteEnd(second);
    const other = openSync(`/proc/self/fd/${first.writeEnd}`, 'w');
    let text = '';
    const reader = readPipe(first, (chunk) => {
      text += chunk.toString();
      reader.pause();
    });
    writeSync(first.writeEnd, 'one');
    await expect.poll(() => text).toBe('one');
    writeSync(other, 'two');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(text).toBe('one');
    reader.resume();
    await expect.poll(() => text).toBe('onetwo');
    closeWriteEnd(first);
    closeSync(other);
    reader.resume();
    await reader.ended;
  });
});

function redactChunks(secrets: readonly string[], chunks: readonly string[]): string {
  let text = '';
  const redactor = streamRedactor(secrets, (bytes) => (text += bytes.toString('latin1')));
  for (const chunk of chunks) redactor.write(Buffer.from(chunk));
  redactor.end();
  return text;
}

describe('redaction of a stream', () => {
  it.each([
    ['no secrets at all', [], ['a', 'b'], 'ab'],
    ['empty secrets', [''], ['abc'], 'abc'],
    ['a secret in one chunk', ['key'], ['my key, key'], 'my ***, ***'],
    ['a secret across three chunks', ['abcdef'], ['xab', 'cd', 'efy'], 'x***y'],
    ['the beginning of a secret at the end', ['abcdef'], ['xabc'], 'xabc'],
    ['a secret that begins another', ['abc', 'abcdef'], ['abc', 'def abc', 'x'], '*** ***x'],
    ['overlapping secrets', ['abcd', 'cdef'], ['abcdef'], '***ef'],
    ['a secret that repeats itself', ['aab'], ['a', 'a', 'a', 'b'], 'a***'],
  ])('handles %s', (_, secrets, chunks, expected) => {
    expect(redactChunks(secrets, chunks)).toBe(expected);
  });

  it('does not depend on how the stream is cut', () => {
    const text = fc.stringMatching(/^[abC*]{0,40}$/);
    const secrets = fc.array(fc.stringMatching(/^[abC]{1,6}$/), { maxLength: 4 });
    const cuts = fc.array(fc.nat(40), { maxLength: 8 });
    fc.assert(
      fc.property(text, secrets, cuts, (whole, hidden, places) => {
        const borders = [0, ...places.sort((a, b) => a - b), whole.length];
        const chunks = borders.slice(1).map((end, index) => whole.slice(borders[index], end));
        const longestFirst = [...new Set(hidden)].sort((a, b) => b.length - a.length);
        const expected =
          hidden.length === 0 ? whole : whole.replace(new RegExp(longestFirst.join('|'), 'g'), '***');
        expect(redactChunks(hidden, chunks)).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the tail of an output', () => {
  it.each([
    ['nothing', '', []],
    ['lines with and without a last break', 'a\nb', ['a', 'b']],
    ['blank lines at the end', 'a\n\n  \n', ['a']],
    ['Windows line breaks', 'a\r\nb\r\n', ['a', 'b']],
    ['a progress bar', '\r 0%\r 50%\r100%\ndone', ['100%', 'done']],
    ['colours and titles', '\u001B[1;31merror\u001B[0m \u001B]0;title\u0007x', ['error x']],
    ['other control characters', 'a\u0000b\u0008c\u001F\td', ['abc\td']],
    ['bytes that are no UTF-8', Buffer.from([0x61, 0xff, 0x62]), ['a\uFFFDb']],
    ['a line without end', 'x'.repeat(5_000), [`${'x'.repeat(1_000)}…`]],
  ])('shows %s', (_, bytes, lines) => {
    expect(visibleLines(Buffer.from(bytes), false, 60)).toEqual(lines);
  });

  it('leaves out a line that begins before it, and keeps the last lines', () => {
    expect(visibleLines(Buffer.from('cut\nb\nc\nd\n'), true, 2)).toEqual(['c', 'd']);
    expect(visibleLines(Buffer.from('cut\nb'), true, 2)).toEqual(['b']);
  });
});
