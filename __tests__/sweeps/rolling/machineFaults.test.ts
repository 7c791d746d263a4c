import { describe, expect, it } from 'vitest';
import { claimTrial } from '../../../src/sweeps/log/claimTrial.ts';
import { machineFaults } from '../../../src/sweeps/log/machineFaults.ts';
import type { AttemptEnd, SweepEntry, SweepLog } from '../../../src/sweeps/log/sweepLog.ts';
import { logOf } from '../../../src/sweeps/log/sweepLogText.ts';
import { sweepTrials } from '../../../src/sweeps/log/sweepTrials.ts';
import { headerWith } from '../sweepHeader.ts';

const ends: Readonly<Record<string, AttemptEnd | null>> = {
  f: { kind: 'failed', reason: 'no memory' },
  l: { kind: 'lost', reason: 'killed' },
  c: { kind: 'complete', values: [1] },
  p: { kind: 'pruned', step: 1, value: 1, reason: 'too slow' },
  i: { kind: 'interrupted', reason: 'somebody stopped it' },
  '?': null,
};

/** `1f 2c 1?`: worker 1 failed the first trial, worker 2 completed the second, worker 1 runs the third. `!1`: it was blamed. */
function told(text: string): SweepLog {
  const entries = text.split(' ').flatMap((word, trial): readonly SweepEntry[] => {
    const [first = '', second = ''] = word;
    const blamed = [0, 1, 2].map((number) => ({ trial: number, attempt: 1 }));
    if (first === '!') return [{ kind: 'blamed', worker: `7-${second}`, attempts: blamed, reason: 'bad' }];
    const recordId = `20261121T000000Z-${String(trial).padStart(12, '0')}`;
    const at = '2026-11-21T00:00:00.000Z';
    const end = ends[second] ?? null;
    const planned = {
      kind: 'planned',
      round: trial,
      trial,
      configuration: { x: trial },
      method: 'grid',
      thresholds: null,
    } as const;
    const started = { kind: 'started', trial, attempt: 1, at, recordId, worker: `7-${first}` } as const;
    const ended = {
      kind: 'ended',
      trial,
      attempt: 1,
      recordId,
      startedAt: at,
      durationMs: 1,
      history: [],
    } as const;
    return [planned, started, ...(end === null ? [] : [{ ...ended, end }])];
  });
  return logOf(
    headerWith(
      'method: grid\nmetric: { name: loss }\nparameters: { x: { values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] } }\n',
    ),
    entries,
  );
}

describe('a machine', () => {
  it.each<[string, string | null, readonly string[]]>([
    ['1f 1f 2c', null, []],
    ['1f 1f 2c 1f', '7-1', []],
    ['1f 1l 1f 2c', '7-1', []],
    ['1f 1f 1f 2p', '7-1', []],
    ['1f 1f 1c 1f 2c', null, []],
    ['1f 1i 1f 1f 2c', '7-1', []],
    // Nobody else has ended anything: it may be the trials.
    ['1f 1f 1f 2?', null, ['7-1']],
    ['1f 1f 1f 2i', null, []],
    ['1f 1f 1f', null, []],
    // Others fail as well.
    ['1f 1f 1f 2f 2c', null, []],
    ['2f 2c 2c 2c 1f 1f 1f', '7-1', []],
    // What it was blamed for does not count again.
    ['1f 1f 1f 2c !1 1f 1f', null, []],
    ['1f 1f 1f 2c !1 1f 1f 1f', '7-1', []],
  ])('after %s is at fault: %s; unclear: %j', (text, worker, unclear) => {
    const found = machineFaults(told(text));
    expect(found.blamed?.worker ?? null).toBe(worker);
    expect([...found.unclear]).toEqual(unclear);
  });

  it('that is at fault gives its trials back, and its worker leaves, unless its job is run again', () => {
    const log = told('1f 1f 1f 2c !1');
    expect(sweepTrials(log).map(({ state }) => state.kind)).toEqual([
      'planned',
      'planned',
      'planned',
      'complete',
    ]);
    expect(claimTrial(log, { worker: '7-1', since: 0 })).toEqual({ kind: 'unfit', reason: 'bad' });
    const again = claimTrial(log, { worker: '7-1', since: log.entries.length });
    expect(again).toMatchObject({ kind: 'trial', planned: [], trial: { number: 0 } });
    expect(claimTrial(log, { worker: '7-2', since: 0 })).toMatchObject({
      kind: 'trial',
      trial: { number: 0 },
    });
  });

  it('is judged by whoever is next, and waits itself where it cannot be judged', () => {
    expect(claimTrial(told('1f 1f 1f 2c'), { worker: '7-2', since: 0 })).toMatchObject({ kind: 'blame' });
    expect(claimTrial(told('1f 1f 1f 2?'), { worker: '7-1', since: 0 })).toEqual({ kind: 'wait' });
    expect(claimTrial(told('1f 1f 1f 2?'), { worker: '7-3', since: 0 })).toMatchObject({ kind: 'trial' });
  });
});
