/**
 * What can keep a run from reproducing, the most direct first: of two causes that explain what was seen equally well, the
 * earlier is named first. What only a special pattern brings up comes before all; then what the user decides (seed, data,
 * params, command, code); then randomness; then software; then what changes rounding only, by how much it changes of it;
 * last what is left when nothing else is found.
 */
export const causeKinds = [
  'resumedWithoutState',
  'epochShuffle',
  'timeDependent',
  'seedChanged',
  'dataChanged',
  'paramsChanged',
  'commandChanged',
  'dirtyTree',
  'codeChanged',
  'hashSeedChanged',
  'seedMissing',
  'hashSeedUnset',
  'packageChanged',
  'interpreterChanged',
  'variableChanged',
  'kernelChanged',
  'determinismChanged',
  'threadCountChanged',
  'gpuChanged',
  'cpuInstructionsChanged',
  'containerChanged',
  'osChanged',
  'cpuModelChanged',
  'undeclaredInput',
  'nondeterminism',
] as const;

export type CauseKind = (typeof causeKinds)[number];

/** How a cause shows itself; `rankSuspects` holds it against what was seen. */
export interface CauseTraits {
  readonly title: string;
  /** `shift`: the same in every re-run that has it. `scatter`: every run differs. `either`: both are seen. */
  readonly acts: 'shift' | 'scatter' | 'either';
  /** How large the difference is where it first shows: `rounding` grows from the last digits, `content` is plain at once. */
  readonly size: 'rounding' | 'content' | 'any';
  /** Whether it acts from the beginning of the training on, or may set in at any time. */
  readonly from: 'start' | 'anytime';
  /** What would remove it. */
  readonly setting: string;
}

const rounding = { acts: 'shift', size: 'rounding', from: 'start' } as const;

/** The compiler asks for the traits and the words of a new kind. */
export const causeInfo: Record<CauseKind, CauseTraits> = {
  resumedWithoutState: {
    title: 'resumed without the whole state',
    acts: 'either',
    size: 'content',
    from: 'anytime',
    setting: 'Save and load the optimizer, scheduler and random states with the weights.',
  },
  epochShuffle: {
    title: 'shuffling at an epoch border',
    acts: 'either',
    size: 'content',
    from: 'anytime',
    setting:
      'Give the data loader its own seeded generator, and set it anew for each epoch from seed and epoch.',
  },
  timeDependent: {
    title: 'dependence on the date or time',
    acts: 'either',
    size: 'any',
    from: 'anytime',
    setting: 'Make the reference date a param, and do not read the clock.',
  },
  seedChanged: {
    title: 'another seed',
    acts: 'shift',
    size: 'content',
    from: 'start',
    setting: 'Run it with the recorded seed: take the seed from {seed} or TRAINMARK_SEED.',
  },
  dataChanged: {
    title: 'other data',
    acts: 'shift',
    size: 'content',
    from: 'start',
    setting: 'Pin the version of the data by its digest (DVC, LFS, or a dated path).',
  },
  paramsChanged: {
    title: 'other params',
    acts: 'shift',
    size: 'any',
    from: 'anytime',
    setting: 'Run it with the recorded params.',
  },
  commandChanged: {
    title: 'another command',
    acts: 'shift',
    size: 'any',
    from: 'anytime',
    setting: 'Run the recorded command.',
  },
  dirtyTree: {
    title: 'uncommitted changes',
    acts: 'shift',
    size: 'content',
    from: 'anytime',
    setting: 'Commit before recording; a re-run of the commit does not have these changes.',
  },
  codeChanged: {
    title: 'other code',
    acts: 'shift',
    size: 'any',
    from: 'anytime',
    setting: 'Re-run the recorded commit.',
  },
  hashSeedChanged: {
    title: 'another hash seed of Python',
    acts: 'shift',
    size: 'content',
    from: 'start',
    setting: 'Set PYTHONHASHSEED=0 for every run, or sort what comes out of sets.',
  },
  seedMissing: {
    title: 'random numbers without a seed',
    acts: 'scatter',
    size: 'content',
    from: 'start',
    setting: 'Seed every generator (random, numpy, torch, random_state=) and declare seeds.',
  },
  hashSeedUnset: {
    title: 'the random hash seed of Python',
    acts: 'scatter',
    size: 'content',
    from: 'start',
    setting: 'Set PYTHONHASHSEED=0, or sort what comes out of sets.',
  },
  packageChanged: {
    title: 'other package versions',
    acts: 'shift',
    size: 'any',
    from: 'start',
    setting: 'Install from a lock file with exact versions.',
  },
  interpreterChanged: {
    title: 'another version of the language',
    acts: 'shift',
    size: 'any',
    from: 'start',
    setting: 'Pin the exact version of the language in the workflow.',
  },
  variableChanged: {
    title: 'another environment variable',
    acts: 'shift',
    size: 'any',
    from: 'start',
    setting: 'Set the declared variables as the record has them.',
  },
  kernelChanged: {
    ...rounding,
    title: 'another numeric kernel',
    setting: 'Fix the kernel: OPENBLAS_CORETYPE=Haswell, MKL_CBWR=COMPATIBLE or ATEN_CPU_CAPABILITY=avx2.',
  },
  determinismChanged: {
    ...rounding,
    title: 'another determinism variable',
    acts: 'either',
    setting: 'Set CUBLAS_WORKSPACE_CONFIG=:4096:8 and the deterministic modes of the framework, TF32 off.',
  },
  threadCountChanged: {
    ...rounding,
    title: 'another number of threads',
    setting: 'Fix OMP_NUM_THREADS, OPENBLAS_NUM_THREADS and MKL_NUM_THREADS.',
  },
  gpuChanged: {
    ...rounding,
    title: 'another GPU or driver',
    setting: 'Run on the same GPU model with the same driver and CUDA.',
  },
  cpuInstructionsChanged: {
    ...rounding,
    title: 'a CPU with other instructions',
    setting: 'Fix the kernel with OPENBLAS_CORETYPE=Haswell (or MKL_CBWR), or run both in one job.',
  },
  containerChanged: {
    title: 'another container or runner image',
    acts: 'shift',
    size: 'any',
    from: 'start',
    setting: 'Pin the image by its digest.',
  },
  osChanged: {
    ...rounding,
    title: 'another operating system',
    setting: 'Pin the version of the runner, as ubuntu-24.04 instead of ubuntu-latest.',
  },
  cpuModelChanged: {
    ...rounding,
    title: 'another CPU model',
    setting: 'Run both in one job; a fixed kernel (OPENBLAS_CORETYPE) usually suffices.',
  },
  undeclaredInput: {
    title: 'an input that is not recorded',
    acts: 'shift',
    size: 'any',
    from: 'anytime',
    setting: 'Declare every file it reads under data, pin what it downloads, and do not read the clock.',
  },
  nondeterminism: {
    title: 'nondeterministic computation',
    acts: 'scatter',
    size: 'any',
    from: 'anytime',
    setting:
      'Use one thread and deterministic algorithms, or accept the noise: declare a tolerance and re-run more often.',
  },
};
