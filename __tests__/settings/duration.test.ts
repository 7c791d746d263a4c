import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../src/settings/duration.ts';

describe('parseDuration', () => {
  it.each([
    ['90s', 90_000],
    ['45min', 2_700_000],
    ['1h30min', 5_400_000],
    ['1h 30min', 5_400_000],
    ['250ms', 250],
    ['0.5h', 1_800_000],
    ['2d', 172_800_000],
  ])('reads %s', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each([
    '',
    '0',
    '0s',
    '0min',
    '45',
    'min',
    '-5s',
    '5 minutes later',
    '1e3s',
    '5parsec',
    '999999d',
    '5constructor',
  ])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});
