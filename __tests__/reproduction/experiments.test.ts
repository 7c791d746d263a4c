import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Environment } from '../../src/records/environmentSchema.ts';
import type { Cause } from '../../src/reproduction/cause.ts';
import type { CauseKind } from '../../src/reproduction/causes.ts';
import { confirmCauses } from '../../src/reproduction/experiments/confirmCauses.ts';
import { describeDiagnosis } from '../../src/reproduction/experiments/describeDiagnosis.ts';
import type { Answer, Diagnosis, Experiment } from '../../src/reproduction/experiments/experiment.ts';
import {
  defaultBudgetMs,
  nextRun,
  runLimitMs,
  type Standing,
} from '../../src/reproduction/experiments/nextRun.ts';
import { planExperiments } from '../../src/reproduction/experiments/planExperiments.ts';
import {
  answerAfter,
  answerOf,
  costText,
  medianOf,
  questionOf,
} from '../../src/reproduction/experiments/question.ts';
import { phraseText } from '../../src/reproduction/phrase.ts';
import { onMachine, run, steps, verify } from './makeRuns.ts';

/** A world in which each experiment has a fixed truth, and runs take what they take but for the limit. */
interface World {
  readonly truths: readonly ('removes' | 'does not' | 'fails')[];
  readonly walls: readonly number[];
  readonly budgetMs: number;
  readonly expectedMs: number;
}

const worlds = fc.record<World>({
  truths: fc.array(fc.constantFrom('removes', 'does not', 'fails'), { maxLength: 7 }),
  walls: fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 30 }),
  budgetMs: fc.integer({ min: 0, max: 20_000 }),
  expectedMs: fc.integer({ min: 1, max: 2000 }),
});

/** Follows the decisions to their end, as the command does. */
function simulate({ truths, walls, budgetMs, expectedMs }: World) {
  const standings: Standing[] = truths.map(() => ({ runs: 0, answer: 'undecided' }));
  const order: number[] = [];
  let [spent, expected, longest] = [0, expectedMs, expectedMs];
  for (let round = 0; round < 100; round++) {
    const plan = { standings, budgetLeftMs: budgetMs - spent, expectedRunMs: expected };
    const decision = nextRun(plan);
    if (decision.kind === 'stop') return { standings, order, spent, longest, reason: decision.reason };
    expect(expected, 'a run is begun only when there is time for it').toBeLessThanOrEqual(budgetMs - spent);
    const wall = walls[round % walls.length] ?? 1;
    const limit = runLimitMs(plan);
    spent += Math.min(wall, limit);
    longest = Math.max(longest, expected);
    const at = decision.experiment;
    order.push(at);
    const before = standings[at] ?? { runs: 0, answer: 'undecided' };
    const runs = before.runs + 1;
    const now = answerFor(truths[at] ?? 'fails', runs, wall > limit);
    standings[at] = { runs, answer: answerAfter(before.answer, now, wall > limit) };
    if (wall <= limit) expected = Math.max(expected, wall);
  }
  throw new Error('it never stopped');
}

function answerFor(truth: World['truths'][number], runs: number, isCutOff: boolean): Answer {
  if (truth === 'fails' || isCutOff) return 'failed';
  if (runs < 2) return 'undecided';
  return truth === 'removes' ? 'yes' : 'no';
}

describe('the order of experiments', () => {
  it('ends, keeps to the ranking, and repeats none that has answered', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { order, standings } = simulate(world);
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        for (const { runs, answer } of standings) {
          expect(runs).toBeLessThanOrEqual(answer === 'yes' ? 3 : 2);
          if (answer === 'no') expect(runs).toBe(2);
        }
      }),
    );
  });

  it('keeps the answer of two runs when a third one is cut off', () => {
    const { reason, standings } = simulate({
      truths: ['removes'],
      walls: [1, 1, 3],
      budgetMs: 3,
      expectedMs: 1,
    });
    expect([reason, standings]).toEqual(['found', [{ runs: 3, answer: 'yes' }]]);
  });

  it('takes no more than the budget and the length of one run', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { spent, longest } = simulate(world);
        expect(spent).toBeLessThanOrEqual(world.budgetMs + longest + 1);
      }),
    );
  });

  it('finds the first setting that removes the difference, if there is time, and stops there', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { standings, reason, order } = simulate(world);
        const first = world.truths.indexOf('removes');
        if (reason === 'found') {
          const at = standings.findIndex(({ answer }) => answer === 'yes');
          expect(world.truths[at]).toBe('removes');
          expect(order.at(-1)).toBe(at);
        }
        if (reason === 'exhausted')
          expect(standings.every(({ answer }) => ['no', 'failed'].includes(answer))).toBe(true);
        const ample = simulate({ ...world, budgetMs: 1e9, walls: [1] });
        expect(ample.reason).toBe(first === -1 ? 'exhausted' : 'found');
        expect(ample.order.at(-1)).toBe(
          first === -1 ? (world.truths.length === 0 ? undefined : world.truths.length - 1) : first,
        );
      }),
    );
  });

  it('has time for every experiment when no budget is set', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 5000 }), (count, expectedMs) => {
        const truths = Array.from({ length: count }, () => 'does not' as const);
        const budgetMs = defaultBudgetMs(count, expectedMs);
        expect(simulate({ truths, walls: [expectedMs], budgetMs, expectedMs }).reason).toBe('exhausted');
      }),
    );
  });
});

const cause = (kind: CauseKind, confidence: Cause['confidence'] = 'medium'): Cause => ({
  kind,
  subject: [kind],
  evidence: [['As it looked.']],
  setting: `What removes ${kind}.`,
  confidence,
});

const open = (facts: Partial<Environment> = {}) =>
  onMachine(run(0.9, { seed: null }), { variables: {}, ...facts }).record;

describe('what is tried', () => {
  const plan = (parts: Partial<Parameters<typeof planExperiments>[0]>) =>
    planExperiments({ question: 'agree', causes: [], recorded: open(), rerun: open(), cpu: null, ...parts });
  const kindsOf = (experiments: readonly Experiment[]) => experiments.map(({ kind }) => kind);

  it('follows the ranking of the causes, and then the usual order', () => {
    expect(kindsOf(plan({ cpu: 3 }))).toEqual([
      'hashSeed',
      'seed',
      'oneThread',
      'oneCpu',
      'kernel',
      'together',
    ]);
    const causes = [cause('nondeterminism'), cause('seedMissing')];
    expect(kindsOf(plan({ cpu: 3, causes }))).toEqual([
      'oneThread',
      'oneCpu',
      'seed',
      'hashSeed',
      'kernel',
      'together',
    ]);
  });

  it.each<[string, Parameters<typeof plan>[0], Experiment['kind']]>([
    ['a hash seed that is set', { rerun: open({ variables: { PYTHONHASHSEED: '1' } }) }, 'hashSeed'],
    ['a hash seed without Python', { rerun: open({ languages: { r: '4.4' } }) }, 'hashSeed'],
    ['a seed that was recorded', { recorded: run(0.9, { seed: 4 }).record }, 'seed'],
    ['a CPU that cannot be held', { cpu: null }, 'oneCpu'],
    ['a GPU that is not there', {}, 'gpuDeterminism'],
    [
      'a kernel that the CPU may not have',
      { rerun: open({ cpu: { model: 'Old', cores: 1, isa: ['sse2'] } }) },
      'kernel',
    ],
    [
      'one thread where there is one',
      {
        rerun: open({
          variables: {
            OMP_NUM_THREADS: '1',
            OPENBLAS_NUM_THREADS: '1',
            MKL_NUM_THREADS: '1',
            NUMEXPR_NUM_THREADS: '1',
          },
        }),
      },
      'oneThread',
    ],
  ])('leaves out %s', (_, parts, kind) => {
    expect(kindsOf(plan(parts))).not.toContain(kind);
  });

  it('has determinism of the GPU where there is one', () => {
    const gpu = { name: 'H100', driver: '550', memoryBytes: null };
    expect(kindsOf(plan({ rerun: open({ gpus: [gpu] }) }))).toContain('gpuDeterminism');
  });

  it('brings back what the record had, one kind at a time, when re-runs agree with each other', () => {
    const recorded = open({
      variables: {
        OMP_NUM_THREADS: '4',
        OPENBLAS_CORETYPE: 'Zen',
        OPENBLAS_VERBOSE: '1',
        'A B': 'x',
        MKL_CBWR: '***',
      },
      cpu: { model: 'Other', cores: 4, isa: ['avx2', 'fma'] },
    });
    const experiments = plan({ question: 'match', recorded, causes: [cause('threadCountChanged')] });
    expect(experiments.map(({ title }) => title)).toEqual([
      'OMP_NUM_THREADS=4',
      'OPENBLAS_VERBOSE=1',
      'OPENBLAS_CORETYPE=Zen',
      'all of these together',
    ]);
    expect(experiments.at(-1)?.environment).toEqual({
      OMP_NUM_THREADS: '4',
      OPENBLAS_CORETYPE: 'Zen',
      OPENBLAS_VERBOSE: '1',
    });
  });

  it('brings back the number of threads of a machine with other cores', () => {
    const recorded = open({ cpu: { model: 'AMD EPYC', cores: 16, isa: ['avx2', 'fma'] } });
    expect(plan({ question: 'match', recorded })[0]?.environment).toMatchObject({ OMP_NUM_THREADS: '16' });
  });

  it('is nothing where nothing can be brought back', () => {
    expect(plan({ question: 'match' })).toEqual([]);
  });
});

describe('the question', () => {
  const curve = (last: number) => [steps('loss', [3, 2, last])];

  it.each([
    ['identical', run(0.9), [run(0.9), run(0.9)], null],
    ['agree, and differ from the record', run(0.9), [run(0.8), run(0.8)], 'match'],
    ['differ from each other', run(0.9), [run(0.8), run(0.7)], 'agree'],
    [
      'differ in a curve alone',
      run(0.9, { curves: curve(1) }),
      [run(0.9, { curves: curve(1.5) }), run(0.9, { curves: curve(1.6) })],
      'agree',
    ],
    ['are a single one that differs', run(0.9), [run(0.8)], null],
    ['are none', run(0.9), [], null],
  ])('about re-runs that are %s', (_, recorded, reruns, question) => {
    expect(questionOf(verify(recorded, reruns).reproduction).question).toBe(question);
  });

  it.each<[string, 'agree' | 'match', number[], Answer]>([
    ['one run', 'agree', [0.8], 'undecided'],
    ['two that agree', 'agree', [0.8, 0.8], 'yes'],
    ['two that differ', 'agree', [0.8, 0.7], 'no'],
    ['one that is not the record', 'match', [0.8], 'no'],
    ['one that is the record', 'match', [0.9], 'undecided'],
    ['two that are the record', 'match', [0.9, 0.9], 'yes'],
  ])('is answered by %s', (_, question, values, answer) => {
    const reruns = values.map((value) => run(value));
    expect(answerOf(question, verify(run(0.9), reruns).reproduction)).toBe(answer);
  });
});

const pinned = (kind: Experiment['kind'], setting: string, tests: readonly CauseKind[]): Experiment => ({
  kind,
  title: setting,
  settings: [setting],
  environment: {},
  seed: null,
  cpu: null,
  tests,
});

const diagnosis = (parts: Partial<Diagnosis> = {}): Diagnosis => ({
  question: 'agree',
  stopped: 'found',
  reason: null,
  results: [
    {
      experiment: pinned('seed', 'TRAINMARK_SEED=0', ['seedMissing']),
      answer: 'no',
      reason: null,
      runIds: ['a', 'b'],
      wallMs: 500,
    },
    {
      experiment: pinned('hashSeed', 'PYTHONHASHSEED=0', ['hashSeedUnset']),
      answer: 'yes',
      reason: null,
      runIds: ['c', 'd', 'e'],
      wallMs: 412,
    },
    {
      experiment: pinned('kernel', 'OPENBLAS_CORETYPE=Haswell', []),
      answer: 'undecided',
      reason: null,
      runIds: [],
      wallMs: null,
    },
  ],
  plainWallMs: 400,
  budgetMs: 10_000,
  spentMs: 2500,
  ...parts,
});

describe('what experiments showed', () => {
  const words = (parts: Partial<Diagnosis> = {}) => describeDiagnosis(diagnosis(parts)).map(phraseText);

  it('is told with the setting, what it costs, and what did not help', () => {
    expect(words()).toEqual([
      'Controlled re-runs show the cause: with PYTHONHASHSEED=0, 3 re-runs agree with each other bit for bit; without it they do not.',
      'Pin it to make the run deterministic: PYTHONHASHSEED=0. It takes 1.03 × the time (400 ms → 412 ms).',
      'What did not remove it: TRAINMARK_SEED=0.',
    ]);
  });

  it('is told when the time was over, a run failed, or nothing could be asked', () => {
    const [no, , left] = diagnosis().results;
    if (no === undefined || left === undefined) throw new Error('the sample lost its results');
    const failed = { ...no, answer: 'failed' as const, reason: 'exited with 3' };
    expect(words({ stopped: 'outOfTime', results: [failed, left] })).toEqual([
      'No setting that was tried makes re-runs agree: TRAINMARK_SEED=0.',
      'With TRAINMARK_SEED=0 the command exited with 3.',
      'The budget of 10 s (2.5 s were used) has no room for OPENBLAS_CORETYPE=Haswell; give more with --budget.',
    ]);
    expect(
      words({ stopped: 'nothingToAsk', reason: 'every re-run gave the recorded numbers', results: [] }),
    ).toEqual(['No experiments were made: every re-run gave the recorded numbers.']);
  });

  it('puts the confirmed cause first and sure, and lets the others fall back', () => {
    const causes = confirmCauses([cause('seedMissing'), cause('hashSeedUnset')], diagnosis());
    expect(causes.map(({ kind, confidence }) => [kind, confidence])).toEqual([
      ['hashSeedUnset', 'high'],
      ['seedMissing', 'low'],
    ]);
    expect(phraseText(causes[0]?.evidence[0] ?? [])).toBe(
      'With PYTHONHASHSEED=0 alone, 3 re-runs no longer differ.',
    );
  });

  it('blames nothing new, and nobody less, when nothing was found', () => {
    const causes = [cause('seedMissing'), cause('nondeterminism')];
    expect(confirmCauses(causes, diagnosis({ stopped: 'exhausted', results: [] }))).toEqual(causes);
  });

  it('states times with both figures', () => {
    expect(costText(2000, 3100)).toBe('1.55 × the time (2 s → 3.1 s)');
    expect([medianOf([]), medianOf([3]), medianOf([1, 9]), medianOf([5, 1, 2])]).toEqual([null, 3, 5, 2]);
  });
});
