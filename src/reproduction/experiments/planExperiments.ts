import { environmentDifferences } from '../../comparison/environmentDifferences.ts';
import { holdsRedaction } from '../../records/redactedText.ts';
import type { RunRecord } from '../../records/runRecord.ts';
import type { Cause } from '../cause.ts';
import { type CauseKind, causeKinds } from '../causes.ts';
import { causeOfField } from '../environmentSuspects.ts';
import { variableName } from '../rebuild/shellWords.ts';
import type { Experiment, Question } from './experiment.ts';

export interface Suspected {
  readonly question: Question;
  /** From `diagnose`, the likeliest first. */
  readonly causes: readonly Cause[];
  readonly recorded: RunRecord;
  /** A re-run as it is. */
  readonly rerun: RunRecord;
  /** A CPU that a process can be held on; null where the system has no means. */
  readonly cpu: number | null;
}

/** The experiments that can tell something, in the order of the ranking; last all of them together, where there are several. */
export function planExperiments(suspected: Suspected): Experiment[] {
  const possible = suspected.question === 'agree' ? pins(suspected) : restorations(suspected);
  const ranked = suspected.causes.map(({ kind }) => kind);
  const rankOf = (kinds: readonly CauseKind[]): number => {
    const places = kinds.map((kind) => ranked.indexOf(kind)).filter((place) => place !== -1);
    return places.length === 0 ? ranked.length : Math.min(...places);
  };
  const singles = possible
    .map((experiment) => ({ experiment, rank: rankOf(experiment.tests) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ experiment }) => experiment);
  return singles.length < 2 ? singles : [...singles, together(singles)];
}

type Pin = Pick<Experiment, 'kind' | 'tests'> & Partial<Pick<Experiment, 'environment' | 'seed' | 'cpu'>>;

const asRecorded: Pick<Experiment, 'environment' | 'seed' | 'cpu'> = {
  environment: {},
  seed: null,
  cpu: null,
};

function experimentOf(pin: Pin): Experiment {
  const full = { ...asRecorded, ...pin };
  const settings = [
    ...Object.entries(full.environment).map(([name, value]) => `${name}=${value}`),
    ...(full.seed === null ? [] : [`TRAINMARK_SEED=${full.seed}`]),
    ...(full.cpu === null ? [] : [`taskset -c ${full.cpu}`]),
  ];
  return { ...full, settings, title: settings.join(' ') };
}

/** What holds still one source of chance at a time; the usual ones first, where the ranking says nothing. */
function pins({ recorded, rerun, cpu }: Suspected): Experiment[] {
  const set = rerun.environment?.variables ?? {};
  const languages = Object.keys(rerun.environment?.languages ?? {});
  const isPython = languages.length === 0 || languages.includes('python');
  const isHashSeedOpen = [undefined, 'random'].includes(set['PYTHONHASHSEED']);
  const isThreaded = Object.keys(oneThread).some((name) => set[name] !== '1');
  const hasGpu = (rerun.environment?.gpus ?? []).length > 0;
  const found: (Pin | false)[] = [
    isPython &&
      isHashSeedOpen && {
        kind: 'hashSeed',
        environment: { PYTHONHASHSEED: '0' },
        tests: ['hashSeedUnset', 'epochShuffle'],
      },
    recorded.command.seed === null && {
      kind: 'seed',
      seed: 0,
      tests: ['seedMissing', 'epochShuffle'],
    },
    isThreaded && {
      kind: 'oneThread',
      environment: oneThread,
      tests: ['nondeterminism', 'threadCountChanged'],
    },
    cpu !== null && { kind: 'oneCpu', cpu, tests: ['nondeterminism'] },
    hasGpu && {
      kind: 'gpuDeterminism',
      environment: gpuDeterminism,
      tests: ['determinismChanged', 'gpuChanged'],
    },
    ...kernelPin(rerun),
  ];
  return found.filter((pin) => pin !== false).map(experimentOf);
}

const oneThread = {
  OMP_NUM_THREADS: '1',
  OPENBLAS_NUM_THREADS: '1',
  MKL_NUM_THREADS: '1',
  NUMEXPR_NUM_THREADS: '1',
};

const gpuDeterminism = {
  CUBLAS_WORKSPACE_CONFIG: ':4096:8',
  NVIDIA_TF32_OVERRIDE: '0',
  TF_DETERMINISTIC_OPS: '1',
};

/** A kernel that every CPU of the kind has (reference/statistics.md §3.5); on others the program would be killed. */
function kernelPin({ environment }: RunRecord): Pin[] {
  const tests = ['kernelChanged', 'cpuInstructionsChanged', 'cpuModelChanged'] as const;
  if (environment?.os.arch === 'arm64')
    return [{ kind: 'kernel', environment: { OPENBLAS_CORETYPE: 'ARMV8' }, tests }];
  if (environment?.os.arch !== 'x64' || !environment.cpu.isa.includes('avx2')) return [];
  const kernel = { OPENBLAS_CORETYPE: 'Haswell', MKL_CBWR: 'COMPATIBLE', ATEN_CPU_CAPABILITY: 'avx2' };
  return [{ kind: 'kernel', environment: kernel, tests }];
}

/** What the record had and a re-run has not, brought back one kind at a time. */
function restorations({ recorded, rerun }: Suspected): Experiment[] {
  if (recorded.environment === null || rerun.environment === null) return [];
  const kinds = new Map<CauseKind, Record<string, string>>();
  const put = (kind: CauseKind, variables: Record<string, string>): void =>
    void kinds.set(kind, { ...kinds.get(kind), ...variables });
  const differences = environmentDifferences(recorded.environment, rerun.environment);
  for (const { field, baseline } of differences) {
    const kind = causeOfField(field);
    const name = /^variables\.(.+)$/.exec(field)?.[1];
    if (kind === null || name === undefined || baseline === null) continue;
    if (variableName.test(name) && !holdsRedaction(baseline) && !baseline.includes('\0'))
      put(kind, { [name]: baseline });
  }
  const cores = String(recorded.environment.cpu.cores);
  if (differences.some(({ field }) => field === 'cpu.cores') && !kinds.has('threadCountChanged'))
    put('threadCountChanged', Object.fromEntries(Object.keys(oneThread).map((name) => [name, cores])));
  const restored = [...kinds]
    .toSorted(([a], [b]) => causeKinds.indexOf(a) - causeKinds.indexOf(b))
    .map(([kind, environment]): Pin => ({ kind: 'recordedVariables', environment, tests: [kind] }));
  const isOtherCpu = differences.some(({ field }) => field === 'cpu.isa' || field === 'cpu.model');
  return [...restored, ...(isOtherCpu && !kinds.has('kernelChanged') ? kernelPin(rerun) : [])].map(
    experimentOf,
  );
}

/** More than one thing may be to blame: what no single experiment removes, all of them may. */
function together(singles: readonly Experiment[]): Experiment {
  return {
    kind: 'together',
    title: 'all of these together',
    settings: singles.flatMap(({ settings }) => settings),
    environment: Object.assign({}, ...singles.map(({ environment }) => environment)),
    seed: singles.find(({ seed }) => seed !== null)?.seed ?? null,
    cpu: singles.find(({ cpu }) => cpu !== null)?.cpu ?? null,
    tests: [],
  };
}
