import type { Mode } from '../gates/easeml/condition.ts';
import type { Bounds } from '../gates/easeml/testSetUse.ts';
import type { Adaptivity } from '../statistics/easeml/reliability.ts';
import type { FlagDefinition } from './definition.ts';

export const adaptivities: readonly Adaptivity[] = ['none', 'full', 'firstChange'];

/** What `trainmark samples` takes where a flag is not given; the flags' help says the same. */
export const samplesDefaults = {
  reliability: 0.999,
  steps: 32,
  adaptivity: 'full',
  mode: 'fp-free',
  bounds: 'published',
} as const satisfies {
  reliability: number;
  steps: number;
  adaptivity: Adaptivity;
  mode: Mode;
  bounds: Bounds;
};

const only = { kind: 'text', commands: ['samples'] } as const;

/** Flags of `trainmark samples` alone: no settings of an experiment, and no inputs of the Action. */
export const samplesFlags: readonly FlagDefinition[] = [
  {
    ...only,
    key: 'reliability',
    flag: 'reliability',
    placeholder: '<share>',
    description: 'Probability that the test set gives no wrong answer, over all its commits together.',
    example: '0.9999',
    defaultText: String(samplesDefaults.reliability),
  },
  {
    ...only,
    key: 'steps',
    flag: 'steps',
    placeholder: '<count>',
    description: 'How many commits one test set is to judge.',
    example: '32',
    defaultText: String(samplesDefaults.steps),
  },
  {
    ...only,
    key: 'adaptivity',
    flag: 'adaptivity',
    placeholder: '<none|full|firstChange>',
    description:
      'Who learns a result: no developer until the test set is used up (`none`); everybody at once (`full`); everybody, and the first pass ends the test set (`firstChange`).',
    example: 'firstChange',
    defaultText: samplesDefaults.adaptivity,
  },
  {
    ...only,
    key: 'mode',
    flag: 'mode',
    placeholder: '<fp-free|fn-free>',
    description:
      'What happens to a commit that lies within the tolerance: refused, so that no pass is wrong (`fp-free`), or passed, so that no refusal is wrong (`fn-free`).',
    example: 'fn-free',
    defaultText: samplesDefaults.mode,
  },
  {
    ...only,
    key: 'feedback',
    flag: 'feedback',
    placeholder: '<bit|rounded:<step>|value>',
    description:
      'What is shown of each commit: pass or fail only, the measured values rounded, or as they are. The more is shown, the more examples are needed.',
    example: 'rounded:0.01',
    defaultText: 'bit',
  },
  {
    ...only,
    key: 'bounds',
    flag: 'bounds',
    placeholder: '<published|tight>',
    description:
      'By which bounds to count: those of the ease.ml/ci paper (`published`), or also the exact binomial tail, which needs somewhat fewer examples where a clause is about one accuracy (`tight`).',
    example: 'tight',
    defaultText: samplesDefaults.bounds,
  },
  {
    ...only,
    key: 'size',
    flag: 'size',
    placeholder: '<count>',
    description: 'How many test examples there are: prints what tolerance they support instead.',
    example: '10000',
    defaultText: 'none: prints how many are needed',
  },
];
