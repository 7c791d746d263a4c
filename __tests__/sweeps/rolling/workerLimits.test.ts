import { describe, expect, it } from 'vitest';
import { whyLeave } from '../../../src/commands/sweep/onGitHub/rolling/workerLimits.ts';
import { logOf } from '../../../src/sweeps/log/sweepLogText.ts';
import { headerWith } from '../sweepHeader.ts';

const minuteMs = 60_000;
const recordId = '20261121T000000Z-0123456789ab';
const at = '2026-11-21T00:00:00.000Z';
/** Its only trial took half an hour. */
const log = logOf(
  headerWith('method: random\nmetric: { name: loss }\nparameters: { x: { min: 0.0, max: 1.0 } }\n'),
  [
    { kind: 'planned', round: 0, trial: 0, configuration: { x: 0.5 }, method: 'random', thresholds: null },
    { kind: 'started', trial: 0, attempt: 1, at, recordId, worker: '7-1' },
    {
      kind: 'ended',
      trial: 0,
      attempt: 1,
      recordId,
      startedAt: at,
      durationMs: 30 * minuteMs,
      end: { kind: 'complete', values: [1] },
      history: [],
    },
  ],
);

describe('a worker', () => {
  it.each<[number, number, number, RegExp | null]>([
    [360, 0, 0, null],
    [360, 319, 5, null],
    // Ten minutes are kept for what comes behind the last trial.
    [360, 320, 5, /^its job has 30 min left, and the longest trial took 30 min$/],
    [360, 400, 5, /^its job has 0/],
    // Of a short job a tenth.
    [60, 23, 1, null],
    [60, 24, 1, /^its job has 30 min left/],
    [7200, 0, 239, null],
    [7200, 0, 240, /^it has run 240 trials, and a job may keep 500 artifacts$/],
  ])(
    'with %d minutes for its job, %d of them gone, after %d trials leaves for %s',
    (jobMinutes, gone, trials, why) => {
      const reason = whyLeave(log, { jobMinutes, elapsedMs: gone * minuteMs, trials });
      if (why === null) expect(reason).toBeNull();
      else expect(reason).toMatch(why);
    },
  );
});
