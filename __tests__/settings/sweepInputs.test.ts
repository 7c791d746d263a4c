import { describe, expect, it } from 'vitest';
import { readSweepInputs } from '../../src/settings/sweepInputs.ts';

const read = (given: Readonly<Record<string, string>>) => readSweepInputs((name) => given[name] ?? '');
const matrix = JSON.stringify({ leg: { id: 'ab12cd34ef-0008', n: '8 12' } });

describe('the inputs of a sweep', () => {
  it('have defaults', () => {
    expect(read({})).toEqual({
      path: 'sweep.yml',
      phase: 'plan',
      state: null,
      trials: [],
      resume: null,
      warmStart: null,
      roundSize: null,
      perJob: 1,
      mostTrials: null,
      budgetMinutes: null,
      seed: 0,
      mayContinue: true,
      pullRequest: false,
    });
  });

  it('know a leg by its matrix', () => {
    expect(read({ matrix, 'sweep-state': 'x' })).toMatchObject({
      phase: 'trial',
      trials: [8, 12],
      state: 'x',
    });
    expect(read({ matrix: '{"model": "small"}' })).toMatchObject({ phase: 'plan', trials: [] });
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['an unknown phase', { 'sweep-phase': 'run' }, /input sweep-phase: expected plan or trial or conclude/],
    [
      'a warm start from no run',
      { 'sweep-warm-start': '0' },
      /input sweep-warm-start: expected a whole number from 1/,
    ],
    [
      'a resume that is no run',
      { 'sweep-resume': 'latest' },
      /input sweep-resume \(in sweep\.yml: resume\): expected a whole number from 1/,
    ],
    ['a round of nothing', { 'sweep-round-size': '0' }, /input sweep-round-size/],
    [
      'no budget at all',
      { 'sweep-budget-minutes': '0' },
      /input sweep-budget-minutes \(in sweep\.yml: budget-minutes\): expected a number of minutes above 0/,
    ],
    ['a leg without its plan', { matrix }, /input sweep-state: expected the output sweep-state/],
    ['trials that are no numbers', { matrix: '{"leg": {"n": "8; rm"}}' }, /input matrix/],
    ['a matrix that is no JSON', { matrix: '{' }, /input matrix/],
    [
      'a pull request with conditions',
      { 'sweep-pull-request': 'ask' },
      /sweep-pull-request: expected true or false/,
    ],
    [
      'another word for continuing',
      { 'sweep-continue': 'yes' },
      /input sweep-continue: expected always or never/,
    ],
  ])('refuse %s', (_, given, message) => {
    expect(() => read(given)).toThrow(message);
  });
});
