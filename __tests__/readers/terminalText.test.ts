import { describe, expect, it } from 'vitest';
import { stripAnsi, visibleLine } from '../../src/readers/terminalText.ts';

describe('terminal text', () => {
  it.each([
    ['plain', 'plain'],
    ['\x1b[1;32mloss\x1b[0m', 'loss'],
    ['\x1b[38;2;1;2;3mx\x1b[K', 'x'],
    ['\x1b]0;title\x07x', 'x'],
    ['\x1b]8;;http://a.b\x1b\\link\x1b]8;;\x1b\\', 'link'],
    ['\x1b(Bx\x1b=\x1b>', 'x'],
    ['a\x1b', 'a\x1b'],
  ])('%j without escape sequences is %j', (text, expected) => {
    expect(stripAnsi(text)).toBe(expected);
  });

  it.each([
    ['loss 1', 'loss 1'],
    ['10%\r20%', '20%'],
    ['10%\r20%\r', '20%'],
    ['text\r', 'text'],
    ['\r\r', ''],
    ['50%\r      \rdone', 'done'],
    ['50%\r\x1b[Kdone', 'done'],
  ])('of the line %j shows %j', (line, expected) => {
    expect(visibleLine(line)).toBe(expected);
  });
});
