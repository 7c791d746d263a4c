import { describe, expect, it } from 'vitest';
import { childEnvironment } from '../../src/capture/childEnvironment.ts';

describe('the environment of the training command', () => {
  const withheld = [
    'GITHUB_TOKEN',
    'GH_TOKEN',
    'GITHUB_ENTERPRISE_TOKEN',
    'GH_ENTERPRISE_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RUNTIME_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_CACHE_URL',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'INPUT_RUN',
    'INPUT_GITHUB-TOKEN',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_OUTPUT',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_ARTIFACTS',
  ];
  const kept = [
    'PATH',
    'HOME',
    'WANDB_API_KEY',
    'HF_TOKEN',
    'GITHUB_SHA',
    'GITHUB_WORKSPACE',
    'GITHUB_ACTIONS',
    'GITHUB_EVENT_PATH',
    'RUNNER_TEMP',
    'RUNNER_TRACKING_ID',
    'CI',
    'MY_INPUT_SIZE',
    'TRAINMARK_NOTE',
    '__proto__',
  ];

  it.each(withheld)('in Actions is without %s', (name) => {
    expect(childEnvironment({ GITHUB_ACTIONS: 'true', [name]: 'x' }, {})).toEqual({ GITHUB_ACTIONS: 'true' });
  });

  it.each(withheld)('in a terminal keeps %s, which is the user’s own there', (name) => {
    expect(childEnvironment({ [name]: 'x' }, {})).toEqual({ [name]: 'x' });
  });

  it.each(kept)('keeps %s everywhere', (name) => {
    const own = Object.fromEntries([
      ['GITHUB_ACTIONS', 'true'],
      [name, 'true'],
    ]);
    expect(Object.entries(childEnvironment(own, {}))).toContainEqual([name, 'true']);
  });

  it('takes what is declared, also what would be withheld, and does not hand on the mark of an enclosing run', () => {
    const own = {
      GITHUB_ACTIONS: 'true',
      GITHUB_TOKEN: 'ours',
      A: '1',
      TRAINMARK_RUN_ID: 'outer',
      none: undefined,
    };
    expect(childEnvironment(own, { GITHUB_TOKEN: 'theirs', A: '2' })).toEqual({
      GITHUB_ACTIONS: 'true',
      A: '2',
      GITHUB_TOKEN: 'theirs',
    });
  });
});
