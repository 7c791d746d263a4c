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
      confirm: 0,
      confirmSeeds: null,
      pullRequest: false,
      workers: 4,
      workerMinutes: 360,
      worker: null,
    });
  });

  it('know a leg by its matrix', () => {
    expect(read({ matrix, 'sweep-state': 'x' })).toMatchObject({
      phase: 'trial',
      trials: [
        { trial: 8, seed: null },
        { trial: 12, seed: null },
      ],
      state: 'x',
    });
    const confirming = JSON.stringify({ leg: { id: 'ab12cd34ef-0008', n: '8@1 12@4294967295' } });
    expect(read({ matrix: confirming, 'sweep-state': 'x' }).trials).toEqual([
      { trial: 8, seed: 1 },
      { trial: 12, seed: 4294967295 },
    ]);
    expect(read({ matrix: '{"model": "small"}' })).toMatchObject({ phase: 'plan', trials: [] });
  });

  it('know a worker by its matrix', () => {
    const given = { matrix: '{\n  "worker": 3\n}', 'sweep-state': 'x' };
    expect(read(given)).toMatchObject({ phase: 'work', worker: 3, trials: [] });
    expect(read({ 'sweep-phase': 'open', 'sweep-workers': '8' })).toMatchObject({ workers: 8 });
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    [
      'an unknown phase',
      { 'sweep-phase': 'run' },
      /input sweep-phase: expected plan or trial or confirm or open or work or conclude/,
    ],
    [
      'a warm start from no run',
      { 'sweep-warm-start': '0' },
      /input sweep-warm-start \(in sweep\.yml: warm-start\): expected a whole number from 1/,
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
    [
      'more workers than a matrix has',
      { 'sweep-workers': '257' },
      /expected a whole number from 1 to 256, got "?257/,
    ],
    ['a worker without a sweep', { matrix: '{"worker": 1}' }, /input sweep-state/],
    [
      'a worker without a number',
      { 'sweep-phase': 'work', 'sweep-state': 'x' },
      /input matrix: expected a matrix with worker/,
    ],
    ['trials that are no numbers', { matrix: '{"leg": {"n": "8; rm"}}' }, /input matrix/],
    ['a seed that is none', { matrix: '{"leg": {"n": "8@x"}}' }, /input matrix/],
    [
      'half a trial to confirm',
      { 'sweep-confirm': '0.5' },
      /input sweep-confirm \(in sweep\.yml: confirm\): expected a whole number from 0 to 100/,
    ],
    [
      'one seed twice',
      { 'sweep-confirm-seeds': '1,1' },
      /input sweep-confirm-seeds \(in sweep\.yml: confirm-seeds\): expected different whole numbers such as 1,2,3/,
    ],
    ['a matrix that is no JSON', { matrix: '{' }, /input matrix/],
    [
      'a pull request with conditions',
      { 'sweep-pull-request': 'ask' },
      /sweep-pull-request \(in sweep\.yml: pull-request\): expected true or false/,
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
