import type { SweepHeader } from '../../src/sweeps/log/sweepHeader.ts';

/** The first line of a sweep's log, with this sweep file. */
export function headerWith(text: string, more: Partial<SweepHeader> = {}): SweepHeader {
  return {
    schemaVersion: 1,
    kind: 'sweep',
    sweepId: '0123456789',
    seed: 0,
    experiment: 'toy',
    commit: null,
    file: { name: 'sweep.yml', text },
    additions: {},
    ...more,
  };
}
