import { looksSecret } from '../redaction.ts';

/** Variables that decide on threads, kernels and randomness, and so on results. */
const relevantNames = new Set([
  'PYTHONHASHSEED',
  'PYTHONOPTIMIZE',
  'CUBLAS_WORKSPACE_CONFIG',
  'CUDA_VISIBLE_DEVICES',
  'CUDA_DEVICE_ORDER',
  'CUDA_LAUNCH_BLOCKING',
  'CUDA_MODULE_LOADING',
  'NVIDIA_TF32_OVERRIDE',
  'HIP_VISIBLE_DEVICES',
  'ROCR_VISIBLE_DEVICES',
  'ATEN_CPU_CAPABILITY',
  'TF_DETERMINISTIC_OPS',
  'TF_CUDNN_DETERMINISTIC',
  'TF_ENABLE_ONEDNN_OPTS',
  'TF_NUM_INTRAOP_THREADS',
  'TF_NUM_INTEROP_THREADS',
  'TF_XLA_FLAGS',
  'XLA_FLAGS',
  'JAX_ENABLE_X64',
  'JAX_DEFAULT_MATMUL_PRECISION',
  'JAX_PLATFORMS',
  'JULIA_NUM_THREADS',
  'JULIA_CPU_TARGET',
  'TOKENIZERS_PARALLELISM',
  'RAYON_NUM_THREADS',
  'POLARS_MAX_THREADS',
  'LOKY_MAX_CPU_COUNT',
]);
const relevantPrefixes =
  /^(OMP|KMP|GOMP|MKL|OPENBLAS|BLIS|GOTO|NUMEXPR|VECLIB|NUMBA|ONEDNN|DNNL|NPY|PYTORCH|TORCH|NCCL|CUDNN|MIOPEN)_/;
/** Places on one machine: they say nothing of the result, but may hold the name of a user. */
const places = /_(PATH|DIR|DIRECTORY|HOME|FILE|ROOT|CACHE|PREFIX|LIBRARY)$/;

/** The thread and determinism variables that are set, by name. */
export function relevantVariables(environment: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(environment).filter(([name]) => isRelevant(name));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isRelevant(name: string): boolean {
  const isKnown = relevantNames.has(name) || relevantPrefixes.test(name);
  return isKnown && !places.test(name) && !looksSecret(name);
}
