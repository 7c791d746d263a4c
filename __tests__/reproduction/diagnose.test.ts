import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../src/records/environmentSchema.ts';
import { type CauseKind, causeInfo, causeKinds } from '../../src/reproduction/causes.ts';
import { phraseText } from '../../src/reproduction/phrase.ts';
import type { RunWithSeries } from '../../src/reproduction/reproduction.ts';
import { makeMetric } from '../comparison/makeRun.ts';
import { code, digestOf, onMachine, type Parts, run, steps, verify } from './makeRuns.ts';

const curve = (change: (value: number, index: number) => number) =>
  steps(
    'loss',
    Array.from({ length: 100 }, (_, index) => change(2 - index / 100, index)),
  );
const still = curve((value) => value);
const large = curve((value) => value * 0.9);
const rounded = curve((value) => value * (1 + 1e-7));
const fromStep = (at: number, by = 0.1) => curve((value, index) => (index < at ? value : value + by));
const epochs = steps('val', [1, 1, 1, 1, 1], 'epoch');

const dataset = (digit: string, rows: number) => ({
  path: 'data/train.csv',
  kind: 'file' as const,
  digest: digestOf(digit),
  bytes: rows * 10,
  files: [],
  filesOmitted: 0,
  rows,
  columns: ['age', 'label'],
  changedDuringRun: false,
  reference: null,
});
const packages = (...list: [string, string][]): Partial<Environment> => ({
  packages: {
    interpreter: 'python 3.11.7',
    digest: `sha256:${createHash('sha256').update(list.join()).digest('hex')}`,
    packages: list.map(([name, version]) => ({ name, version })),
  },
});
const variables = (values: Record<string, string>): Partial<Environment> => ({
  variables: { PYTHONHASHSEED: '0', ...values },
});
const cpu = (model: string, isa: string[], cores = 4): Partial<Environment> => ({
  cpu: { model, cores, isa },
});
const gpu = (driver: string): Partial<Environment> => ({ gpus: [{ name: 'L4', driver, memoryBytes: null }] });

/** What the record has and what both re-runs have instead; the result differs alike in both. */
interface Planted {
  readonly before?: Parts;
  readonly after?: Parts;
  readonly machine?: readonly [Partial<Environment>, Partial<Environment>];
}

const differences: Partial<Record<CauseKind, readonly [Planted, RegExp]>> = {
  seedChanged: [{ after: { seed: 2 } }, /^seed 1 → 2$/],
  dataChanged: [
    { before: { datasets: [dataset('1', 569)] }, after: { datasets: [dataset('2', 568)] } },
    /data\/train\.csv/,
  ],
  paramsChanged: [
    { before: { params: { lr: 0.1 } }, after: { params: { lr: 0.2 } } },
    /^the param lr 0\.1 → 0\.2$/,
  ],
  dirtyTree: [
    { before: { code: { ...code, dirty: { digest: digestOf('1'), files: ['train.py'], patch: null } } } },
    /train\.py/,
  ],
  codeChanged: [{ after: { code: { ...code, commit: 'c'.repeat(40), tree: 'd'.repeat(40) } } }, /^the code$/],
  timeDependent: [
    { before: { params: { as_of: '2026-11-20' } }, after: { params: { as_of: '2026-11-21' } } },
    /^as_of 2026-11-20 → 2026-11-21$/,
  ],
  hashSeedChanged: [
    { machine: [variables({}), variables({ PYTHONHASHSEED: '1' })] },
    /^PYTHONHASHSEED 0 → 1$/,
  ],
  packageChanged: [
    {
      machine: [
        packages(['scikit-learn', '1.5.2'], ['zipp', '1']),
        packages(['scikit-learn', '1.6.0'], ['zipp', '2']),
      ],
    },
    /^scikit-learn 1\.5\.2 → 1\.6\.0$/,
  ],
  interpreterChanged: [
    { machine: [{ languages: { python: '3.11.7' } }, { languages: { python: '3.12.1' } }] },
    /^python 3\.11\.7 → 3\.12\.1$/,
  ],
  variableChanged: [{ machine: [variables({}), variables({ MODEL_SIZE: '3' })] }, /^MODEL_SIZE none → 3$/],
  containerChanged: [{ machine: [{ container: 'a@sha256:1' }, { container: 'a@sha256:2' }] }, /^container /],
};
const roundingDifferences: Partial<Record<CauseKind, readonly [Planted, RegExp]>> = {
  kernelChanged: [
    { machine: [variables({ OPENBLAS_CORETYPE: 'Haswell' }), variables({ OPENBLAS_CORETYPE: 'SkylakeX' })] },
    /^OPENBLAS_CORETYPE Haswell → SkylakeX$/,
  ],
  determinismChanged: [
    { machine: [variables({}), variables({ CUBLAS_WORKSPACE_CONFIG: ':4096:8' })] },
    /^CUBLAS_WORKSPACE_CONFIG none/,
  ],
  threadCountChanged: [
    { machine: [variables({ OMP_NUM_THREADS: '1' }), variables({ OMP_NUM_THREADS: '2' })] },
    /^OMP_NUM_THREADS 1 → 2$/,
  ],
  gpuChanged: [{ machine: [gpu('550'), gpu('570')] }, /^GPU L4 \(driver 550\)/],
  cpuInstructionsChanged: [
    { machine: [cpu('A', ['avx2']), cpu('A', ['avx2', 'avx512f'])] },
    /^CPU instructions none → avx512f$/,
  ],
  osChanged: [
    { machine: [{}, { os: { platform: 'linux', name: 'Ubuntu 26.04', release: '6.8.0', arch: 'x64' } }] },
    /^name Ubuntu 24\.04/,
  ],
  cpuModelChanged: [{ machine: [cpu('A', ['avx2']), cpu('B', ['avx2'])] }, /^CPU A → B$/],
};

function plant(planted: readonly Planted[], after: typeof still, reruns = 2) {
  const build = (
    side: 'before' | 'after',
    at: 0 | 1,
    accuracy: number,
    curves: (typeof still)[],
  ): RunWithSeries => {
    const parts = planted.map((one) => one[side] ?? {});
    const made = run(accuracy, { ...Object.assign({}, ...parts), curves });
    const facts: Partial<Environment> = Object.assign(
      {},
      ...planted.map(({ machine }) => machine?.[at] ?? {}),
    );
    return onMachine(made, facts);
  };
  const rerun = build('after', 1, after === rounded || after === still ? 0.9 : 0.87, [after]);
  return verify(
    build('before', 0, 0.9, [still]),
    Array.from({ length: reruns }, () => rerun),
  );
}

describe('one planted difference', () => {
  it.each(Object.entries(differences))('%s', (kind, [planted, subject]) => {
    const { reproduction, causes } = plant([planted], large);
    expect(reproduction.kind).toBe('drifted');
    expect(causes[0]).toMatchObject({ kind, confidence: kind === 'timeDependent' ? 'medium' : 'high' });
    expect(phraseText(causes[0]?.subject ?? [])).toMatch(subject);
  });

  it.each(Object.entries(roundingDifferences))('%s', (kind, [planted, subject]) => {
    const { reproduction, causes } = plant([planted], rounded);
    expect(reproduction.kind).toBe('withinTolerance');
    expect(causes[0]).toMatchObject({ kind, confidence: 'high' });
    expect(phraseText(causes[0]?.subject ?? [])).toMatch(subject);
  });

  it.each(Object.entries({ ...differences, ...roundingDifferences }))(
    '%s is not blamed when the results are the same',
    (_, [planted]) => {
      const { reproduction, causes } = plant([planted], still);
      expect([reproduction.kind, causes]).toEqual(['identical', []]);
    },
  );

  it.each(Object.entries(roundingDifferences))(
    '%s does not explain a large difference at the start',
    (kind, [planted]) => {
      const { causes } = plant([planted], large);
      expect(causes[0]?.kind).toBe('undeclaredInput');
      expect(causes.find((cause) => cause.kind === kind)?.confidence).toBe('low');
    },
  );

  it('another command, and another variable that the user declared', () => {
    const command = (words: string, environment = {}) => ({
      run: words,
      setup: null,
      cwd: '.',
      seed: 1,
      environment,
    });
    const made = (accuracy: number, of: ReturnType<typeof command>) => {
      const { record, series } = run(accuracy);
      return { record: { ...record, command: of }, series };
    };
    const other = made(0.8, command('python train.py --deep'));
    expect(verify(made(0.9, command('python train.py')), [other, other]).causes[0]?.kind).toBe(
      'commandChanged',
    );
    const deep = made(0.8, command('python train.py', { DEPTH: '3' }));
    expect(verify(made(0.9, command('python train.py')), [deep, deep]).causes[0]?.kind).toBe(
      'variableChanged',
    );
  });
});

describe('patterns', () => {
  it('random numbers without a seed', () => {
    const unseeded = (accuracy: number, at: number) =>
      run(accuracy, { seed: null, curves: [curve((value) => value * at)] });
    const { causes } = verify(unseeded(0.9, 1), [unseeded(0.88, 1.1), unseeded(0.91, 0.9)]);
    expect(causes[0]).toMatchObject({ kind: 'seedMissing', confidence: 'high' });
    expect(causes[0]?.evidence.map(phraseText)).toContain(
      'accuracy scatters over 0.88 to 0.91 in 2 re-runs (sd 2.12pp).',
    );
  });

  it('the hash seed of Python', () => {
    const unset = (accuracy: number, at: number) =>
      onMachine(run(accuracy, { curves: [curve((value) => value * at)] }), { variables: {} });
    const { causes } = verify(unset(0.9, 1), [unset(0.88, 1.1), unset(0.91, 0.9)]);
    expect(causes.map(({ kind }) => kind)).toEqual(['hashSeedUnset', 'nondeterminism']);
  });

  it('plain nondeterminism, with its noise', () => {
    const { causes } = verify(run(0.9), [run(0.91), run(0.89), run(0.9)], {
      tolerances: new Map([['accuracy', 0.05]]),
    });
    expect(causes.map(({ kind, confidence }) => [kind, confidence])).toEqual([['nondeterminism', 'medium']]);
    expect(causes[0]?.evidence.map(phraseText)).toEqual([
      'accuracy scatters over 0.89 to 0.91 in 3 re-runs (sd 1pp).',
    ]);
  });

  it('an input that is not recorded', () => {
    const { causes } = verify(run(0.9), [run(0.8), run(0.8)]);
    expect(causes.map(({ kind, confidence }) => [kind, confidence])).toEqual([['undeclaredInput', 'medium']]);
  });

  it('shuffling at an epoch border, whether or not re-runs agree', () => {
    const recorded = run(0.9, { curves: [still, epochs] });
    const other = (by: number) => run(0.9 - by, { curves: [fromStep(20, by), epochs] });
    expect(verify(recorded, [other(0.1), other(0.2)]).causes[0]).toMatchObject({
      kind: 'epochShuffle',
      confidence: 'high',
    });
    expect(verify(recorded, [other(0.1), other(0.1)]).causes[0]).toMatchObject({
      kind: 'epochShuffle',
      confidence: 'high',
    });
  });

  it('not shuffling where rounding happens to show at an epoch border', () => {
    const recorded = run(0.9, { curves: [still, epochs] });
    const other = run(0.9, { curves: [fromStep(20, 1e-9), epochs] });
    expect(verify(recorded, [other, other]).causes.map(({ kind }) => kind)).not.toContain('epochShuffle');
  });

  it('resumption without the optimizer state', () => {
    const outputs = [{ path: 'checkpoint-30.pt', bytes: 1, mediaType: 'x/y', digest: digestOf('1') }];
    const other = run(0.88, { outputs, curves: [fromStep(30)] });
    const { causes } = verify(run(0.9, { outputs, curves: [still] }), [other, other]);
    expect(causes[0]).toMatchObject({ kind: 'resumedWithoutState', confidence: 'high' });
  });

  it('a result that follows the clock', () => {
    const at = (minute: number, accuracy: number) =>
      run(accuracy, { startedAt: `2026-11-20T20:${minute}:00Z` });
    const { causes } = verify(at(10, 0.9), [at(13, 0.87), at(20, 0.8)]);
    expect(causes[0]?.kind).toBe('timeDependent');
    const scattered = verify(at(10, 0.9), [at(13, 0.91), at(20, 0.8)]);
    expect(scattered.causes.map(({ kind }) => kind)).toEqual(['nondeterminism']);
  });

  it('a single re-run makes nothing sure', () => {
    const { causes } = verify(run(0.9), [run(0.8, { seed: 2 })]);
    expect(causes[0]).toMatchObject({ kind: 'seedChanged', confidence: 'medium' });
    expect(verify(run(0.9), [run(0.8)]).causes.map(({ confidence }) => confidence)).not.toContain('high');
  });
});

describe('the ranking of two differences', () => {
  const all = { ...differences, ...roundingDifferences };
  const pairs: [CauseKind, CauseKind, typeof still][] = [
    ['dataChanged', 'packageChanged', large],
    ['seedChanged', 'codeChanged', large],
    ['paramsChanged', 'dirtyTree', large],
    ['codeChanged', 'packageChanged', large],
    ['packageChanged', 'interpreterChanged', large],
    ['packageChanged', 'cpuModelChanged', large],
    ['dataChanged', 'cpuInstructionsChanged', large],
    ['kernelChanged', 'cpuInstructionsChanged', rounded],
    ['threadCountChanged', 'dataChanged', rounded],
    ['cpuInstructionsChanged', 'packageChanged', rounded],
    ['codeChanged', 'seedChanged', fromStep(50)],
  ];
  it.each(pairs)('%s before %s', (first, second, after) => {
    const planted = [first, second].flatMap((kind) => all[kind]?.[0] ?? []);
    const kinds = plant(planted, after).causes.map(({ kind }) => kind);
    expect(kinds[0]).toBe(first);
    expect(kinds).toContain(second);
  });

  it('takes the instructions of a CPU for more than its model', () => {
    const [avx2, avx512] = [cpu('A', ['avx2']), cpu('B', ['avx2', 'avx512f'])];
    const kinds = plant([{ machine: [avx2, avx512] }], rounded).causes.map(({ kind }) => kind);
    expect(kinds).toEqual(['cpuInstructionsChanged', 'cpuModelChanged', 'undeclaredInput']);
  });

  it('convicts the machine on which a re-run departs, and acquits the package that all re-runs share', () => {
    const [avx2, avx512] = [cpu('A', ['avx2']), cpu('B', ['avx2', 'avx512f'])];
    const newer = packages(['numpy', '2.2.0']);
    const recorded = onMachine(run(0.9, { curves: [still] }), { ...avx2, ...packages(['numpy', '2.1.0']) });
    const same = onMachine(run(0.9, { curves: [still] }), { ...avx2, ...newer });
    const departed = onMachine(run(0.9, { curves: [rounded] }), { ...avx512, ...newer });
    const { causes } = verify(recorded, [same, departed]);
    expect(causes[0]).toMatchObject({ kind: 'cpuInstructionsChanged' });
    expect(causes.find(({ kind }) => kind === 'packageChanged')?.confidence).toBe('low');
  });

  it('lets a shift that dwarfs the scatter be explained by a difference', () => {
    const moved = (accuracy: number) => run(accuracy, { params: { lr: 0.2 } });
    const { causes } = verify(run(0.9, { params: { lr: 0.1 } }), [moved(0.7), moved(0.701)]);
    expect(causes[0]).toMatchObject({ kind: 'paramsChanged', confidence: 'high' });
  });

  it('does not let a difference that all re-runs share explain their scatter', () => {
    const moved = (accuracy: number) => run(accuracy, { params: { lr: 0.2 } });
    const { causes } = verify(run(0.9, { params: { lr: 0.1 } }), [moved(0.89), moved(0.93)]);
    expect(causes.map(({ kind }) => kind)).toEqual(['nondeterminism', 'paramsChanged']);
  });
});

describe('evidence', () => {
  it('names the closest package first, ignores installers, and is cut', () => {
    const many = (version: string): [string, string][] =>
      Array.from({ length: 30 }, (_, index) => [`lib${index}`, version]);
    const before = packages(['numpy', '1'], ['setuptools', '1'], ['torch', '2.4'], ...many('1'));
    const after = packages(['numpy', '2'], ['setuptools', '2'], ['torch', '2.5.1'], ...many('22'));
    const { causes } = plant([{ machine: [before, after] }], large);
    expect(phraseText(causes[0]?.subject ?? [])).toBe('torch 2.4 → 2.5.1');
    expect(causes[0]?.evidence.map(phraseText).at(-1)).toBe('24 more differences of this kind.');
    const tools = plant([{ machine: [packages(['pip', '1']), packages(['pip', '22'])] }], large);
    expect(tools.causes.map(({ kind }) => kind)).toEqual(['undeclaredInput']);
  });

  it('takes the lock file where there is no list of packages', () => {
    const lock = (digit: string): Partial<Environment> => ({
      packages: null,
      lockFiles: [{ path: 'uv.lock', digest: digestOf(digit) }],
    });
    expect(phraseText(plant([{ machine: [lock('1'), lock('2')] }], large).causes[0]?.subject ?? [])).toBe(
      'the lock file uv.lock',
    );
  });

  it('tells of data that changed under the recorded run', () => {
    const moving = { ...dataset('1', 10), changedDuringRun: true };
    const { causes } = plant(
      [{ before: { datasets: [moving] }, after: { datasets: [dataset('1', 10)] } }],
      large,
    );
    expect(causes[0]?.evidence.map(phraseText)).toEqual([
      'data/train.csv changed while the recorded run read it.',
    ]);
  });

  it('has a setting for every kind', () => {
    expect(causeKinds.filter((kind) => !/^[A-Z].*\.$/.test(causeInfo[kind].setting))).toEqual([]);
  });

  it('survives names that are meant to harm', () => {
    const hostile = (value: string) =>
      run(0.9, {
        params: JSON.parse(`{"__proto__": "${value}", "constructor": "${'x'.repeat(9000)}${value}"}`),
        metrics: [makeMetric('__proto__', Number(value))],
      });
    const { causes } = verify(hostile('1'), [hostile('2'), hostile('2')]);
    expect(causes[0]?.kind).toBe('paramsChanged');
    expect(causes.flatMap(({ evidence }) => evidence).every((one) => phraseText(one).length < 300)).toBe(
      true,
    );
  });
});
