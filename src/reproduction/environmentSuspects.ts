import { pairUp } from '../comparison/pairs.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Suspect } from './cause.ts';
import type { CauseKind } from './causes.ts';
import type { RunDifferences } from './differences.ts';
import { changed, type Phrase } from './phrase.ts';

/** Which cause a field of the environment belongs to; the first that matches. Others (memory, lock files) are none. */
const fields: readonly (readonly [RegExp, CauseKind])[] = [
  [/^variables\.PYTHONHASHSEED$/, 'hashSeedChanged'],
  [
    /^variables\.(OPENBLAS_CORETYPE|MKL_(CBWR|DEBUG_CPU_TYPE|ENABLE_INSTRUCTIONS)|ONEDNN_MAX_CPU_ISA|DNNL_MAX_CPU_ISA|ATEN_CPU_CAPABILITY|NPY_\w+|BLIS_ARCH_TYPE|JULIA_CPU_TARGET|NUMBA_CPU_\w+)$/,
    'kernelChanged',
  ],
  [
    /^variables\.\w*(NUM_THREADS|THREADS|PARALLELISM|MAX_CPU_COUNT|DYNAMIC|THREAD_LIMIT)$/,
    'threadCountChanged',
  ],
  [
    /^variables\.(CUBLAS|CUDA|NVIDIA|CUDNN|TF|TORCH|PYTORCH|XLA|JAX|NCCL|MIOPEN|KMP|OMP|MKL|GOMP|ONEDNN|DNNL|NUMBA)_/,
    'determinismChanged',
  ],
  [/^variables\./, 'variableChanged'],
  [/^languages\./, 'interpreterChanged'],
  [/^gpus$/, 'gpuChanged'],
  [/^cpu\.isa$/, 'cpuInstructionsChanged'],
  [/^cpu\.cores$/, 'threadCountChanged'],
  [/^cpu\.model$/, 'cpuModelChanged'],
  [/^(container|runner)$/, 'containerChanged'],
  [/^os\./, 'osChanged'],
];

/** Machine, language and variables as suspects, one of each kind. Variables that the user declared count like recorded ones. */
export function environmentSuspects(
  recorded: RunRecord,
  rerun: RunRecord,
  { environment }: RunDifferences,
): Suspect[] {
  const declared = pairUp(
    new Map(Object.entries(recorded.command.environment)),
    new Map(Object.entries(rerun.command.environment)),
  )
    .filter((pair) => pair.baseline !== pair.candidate)
    .map(({ key, baseline = null, candidate = null }) => ({
      field: `variables.${key}`,
      baseline,
      candidate,
    }));
  const known = new Set(environment.map(({ field }) => field));
  const found = new Map<CauseKind, Phrase[]>();
  for (const { field, baseline, candidate } of [
    ...environment,
    ...declared.filter(({ field }) => !known.has(field)),
  ]) {
    const kind = causeOfField(field);
    if (kind === null) continue;
    found.set(kind, [...(found.get(kind) ?? []), changed(nameOf(field), baseline, candidate)]);
  }
  return [...found].flatMap(([kind, changes]) => {
    const [subject] = changes;
    return subject === undefined
      ? []
      : [{ kind, subject, evidence: changes.map((change): Phrase => [...change, '.']) }];
  });
}

/** The cause that a field of the environment belongs to; null for none. */
export function causeOfField(field: string): CauseKind | null {
  return fields.find(([pattern]) => pattern.test(field))?.[1] ?? null;
}

const names: ReadonlyMap<string, string> = new Map([
  ['cpu.isa', 'CPU instructions'],
  ['cpu.cores', 'CPU cores'],
  ['cpu.model', 'CPU'],
  ['gpus', 'GPU'],
]);

function nameOf(field: string): string {
  return names.get(field) ?? field.replace(/^(variables|languages|os)\./, '');
}
