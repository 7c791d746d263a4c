import type { PackageDifference } from '../comparison/comparison.ts';
import type { Suspect } from './cause.ts';
import type { RunDifferences } from './differences.ts';
import { changed, named, type Phrase } from './phrase.ts';

/** Packages that compute, the closest to the model first: a changed one of them is named before any other. */
const computing: readonly RegExp[] = [
  /^(scikit-learn|xgboost|lightgbm|catboost|statsmodels)$/,
  /^(torch|tensorflow|keras|jax|jaxlib|flax|optax|mxnet)([._-](cpu|gpu))?$/,
  /^(torchvision|torchaudio|transformers|datasets|tokenizers|lightning|pytorch-lightning|timm|peft|accelerate)$/,
  /^(numpy|scipy|pandas|polars|pyarrow|numba)$/,
  /^(nvidia-|triton|mkl|openblas|intel-openmp|onednn)/,
];
/** They install packages; no result depends on them. */
const installers = /^(pip|setuptools|wheel|virtualenv|distribute|uv)$/;
const lockFile = /^lockFiles\./;

/** Changed packages as one suspect that names the likeliest; lock files speak where there is no list of packages. */
export function packageSuspect({ packages, environment }: RunDifferences): Suspect | null {
  const ranked = packages
    .filter(({ name }) => !installers.test(name))
    .sort((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1));
  const [first] = ranked;
  if (first !== undefined) {
    const subject = changed(first.name, first.baseline, first.candidate);
    return { kind: 'packageChanged', subject, evidence: ranked.map(packageSentence) };
  }
  const locks = environment
    .filter(({ field }) => lockFile.test(field))
    .map(({ field }) => field.replace(lockFile, ''));
  const [lock] = locks;
  if (lock === undefined) return null;
  const evidence = locks.map((path): Phrase => ['The lock file ', named(path), ' differs.']);
  return { kind: 'packageChanged', subject: ['the lock file ', named(lock)], evidence };
}

/** A changed version comes before a package that came or went, which few programs notice. */
function rankOf({ name, kind }: PackageDifference): number {
  const normal = name.toLowerCase().replaceAll('_', '-');
  const place = computing.findIndex((pattern) => pattern.test(normal));
  return 2 * (place === -1 ? computing.length : place) + (kind === 'changed' ? 0 : 1);
}

function packageSentence({ name, kind, baseline, candidate }: PackageDifference): Phrase {
  if (kind === 'changed') return ['The package ', ...changed(name, baseline, candidate), '.'];
  return ['The package ', named(name), ' ', named(baseline ?? candidate ?? ''), ` was ${kind}.`];
}
