import { describe, expect, it } from 'vitest';
import { describeReproduction, detailReproduction } from '../../src/reproduction/describe.ts';
import { phraseText } from '../../src/reproduction/phrase.ts';
import { type ReproductionKind, reproductionKindInfo } from '../../src/reproduction/reproduction.ts';
import type { RunWithSeries } from '../../src/reproduction/reproduction.ts';
import { digestOf, onMachine, run, steps, verify } from './makeRuns.ts';

const sklearn = (version: string) => ({
  packages: {
    interpreter: 'python 3.11.7',
    digest: digestOf(version.slice(-1)),
    packages: [{ name: 'scikit-learn', version }],
  },
});
const within = (amount: number) => ({ tolerances: new Map([['accuracy', amount]]) });
const old = (value: number) => onMachine(run(value), sklearn('1.5.2'));
const fresh = (value: number) => onMachine(run(value), sklearn('1.6.0'));
const curve = (last: number) => run(0.9, { curves: [steps('loss', [2, last])] });
const model = (digit: string) =>
  run(0.9, { outputs: [{ path: 'model.pkl', bytes: 1, mediaType: 'x/y', digest: digestOf(digit) }] });

const sentences: [ReproductionKind, RunWithSeries, RunWithSeries[], object, string][] = [
  ['identical', run(0.9), [run(0.9)], {}, 'baseline reproduced bit for bit on the same kind of machine'],
  [
    'identical',
    old(0.9),
    [fresh(0.9), fresh(0.9)],
    {},
    'baseline reproduced bit for bit on another machine, 2 times',
  ],
  [
    'withinTolerance',
    run(0.9),
    [run(0.9 + 2e-9), run(0.9)],
    {},
    'baseline reproduced within tolerance: accuracy moves by 2e-7pp, which is rounding, through nondeterministic computation',
  ],
  [
    'withinTolerance',
    curve(1),
    [curve(1 + 1e-9)],
    {},
    'baseline reproduced within tolerance: metrics are the same, loss differs by rounding, through an input that is not recorded: a file, a download or the date',
  ],
  [
    'withinTolerance',
    model('1'),
    [model('2')],
    {},
    'baseline reproduced within tolerance: all numbers are the same, but not the file model.pkl',
  ],
  [
    'withinNoise',
    run(0.91),
    [run(0.911), run(0.909), run(0.911)],
    within(0.01),
    'baseline reproduced within noise: accuracy 0.91000 → 0.91033 (+0.0333pp) as the mean of 3 re-runs, sd 0.115pp, within the tolerance of 1pp',
  ],
  [
    'withinNoise',
    curve(1),
    [curve(2), curve(3)],
    {},
    'baseline reproduced within noise: all metrics are the same in 2 re-runs, only curves differ',
  ],
  [
    'drifted',
    old(0.9),
    [fresh(0.896), fresh(0.896)],
    {},
    'baseline drifted: scikit-learn 1.5.2 → 1.6.0 changes accuracy by 0.4pp; both re-runs agree',
  ],
  [
    'drifted',
    run(0.9),
    [run(0.8), run(0.8), run(0.8)],
    {},
    'baseline drifted: accuracy changed by 10pp through an input that is not recorded: a file, a download or the date; all 3 re-runs agree',
  ],
  [
    'diverged',
    run(0.91),
    [run(0.801), run(0.8), run(0.799)],
    within(0.01),
    'baseline did not reproduce: accuracy was 0.91 and is 0.799 to 0.801 in 3 re-runs; the likely cause is an input that is not recorded: a file, a download or the date',
  ],
  [
    'inconclusive',
    run(0.91),
    [run(0.911), run(0.909)],
    within(0.005),
    'baseline may or may not reproduce: the noise of the re-runs is too large for the tolerance; about 5 re-runs in all would tell; the likely cause is nondeterministic computation',
  ],
  [
    'unverifiable',
    run(0.91, { complete: false }),
    [run(0.91)],
    {},
    'baseline cannot be verified: the recorded run was cut off before its record was finished',
  ],
];

describe('the sentence', () => {
  it.each(sentences)('of %s', (kind, recorded, reruns, options, expected) => {
    const input = verify(recorded, reruns, options);
    expect(input.reproduction.kind).toBe(kind);
    expect(phraseText(describeReproduction(input))).toBe(expected);
  });

  it('is there for every kind', () => {
    expect(new Set(sentences.map(([kind]) => kind)).size).toBe(Object.keys(reproductionKindInfo).length);
  });

  it('sets names apart, so that renderers can', () => {
    const phrase = describeReproduction(verify(old(0.9), [fresh(0.896), fresh(0.896)]));
    expect(phrase.filter((part) => typeof part !== 'string')).toEqual([
      { name: 'scikit-learn' },
      { name: '1.5.2' },
      { name: '1.6.0' },
      { name: 'accuracy' },
    ]);
  });
});

describe('the details', () => {
  it('tell what moved, where, what differs and what would remove it', () => {
    const parts = { outcome: { kind: 'failed', exitCode: 1 } } as const;
    const curves = (values: number[]) => [steps('loss', values)];
    const recorded = run(0.91, { curves: curves([2, 1.5, 1]), outputs: model('1').record.outputs });
    const rerun = run(0.9, { seed: 2, curves: curves([2.5, 1.7, 1.2]), outputs: model('2').record.outputs });
    const input = verify(recorded, [rerun, rerun, run(0.9, parts)], {
      examples: new Map([['accuracy', 1000]]),
    });
    expect(detailReproduction(input).map(phraseText)).toEqual([
      'accuracy: 0.91 → 0.90 (-1pp, 10 examples), re-runs 0.9.',
      'loss first differs at step 0 (point 1 of 3, the start): by 0.50, 0.20 of its value; at most 0.50 (at 0), 0.20 at the end.',
      'Outputs that differ: model.pkl.',
      'The re-run 20261121T080002Z-000000000002 exited with 1 and does not count.',
      '1. seed 1 → 2 (confidence high): The seed differs: seed 1 → 2. Run it with the recorded seed: take the seed from {seed} or TRAINMARK_SEED.',
      '2. an input that is not recorded: a file, a download or the date (confidence low): All 2 re-runs agree with each other, but not with the record. loss first differs at step 0 (point 1 of 3, the start): by 0.50, 0.20 of its value; at most 0.50 (at 0), 0.20 at the end. Declare every file it reads under data, pin what it downloads, and do not read the clock.',
    ]);
  });

  it('are empty for a run that reproduced', () => {
    expect(detailReproduction(verify(run(0.9), [run(0.9)]))).toEqual([]);
  });
});
