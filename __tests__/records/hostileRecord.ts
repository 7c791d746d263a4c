import type { RunRecord } from '../../src/records/runRecord.ts';
import { sampleRecord } from './sampleRecord.ts';

/** A valid record in which every text that is free to choose is this one. */
export function hostileRecord(text: string, base: RunRecord = sampleRecord): RunRecord {
  const free = text === '' ? '?' : text;
  const named = { [free]: text, ['__proto__']: text };
  const path = `data/${text.replaceAll(/[\\/\0]|\.\./g, '')}x`;
  const [metric] = base.metrics;
  const [dataset] = sampleRecord.datasets;
  const { code, environment, workflow } = base;
  if (metric === undefined || dataset === undefined || code === null || environment === null)
    throw new Error('the record to begin with lacks a part');
  return {
    ...base,
    experiment: free,
    code: {
      ...code,
      repository: text,
      ref: text,
      dirty: { digest: dataset.digest ?? '', files: [path], patch: null },
    },
    command: { ...base.command, run: [text, text], setup: text, cwd: text, environment: named },
    params: { ...base.params, ...named, lr: text },
    metrics: [
      metric,
      { ...metric, name: free, labels: named, unit: text, sources: [text] },
      { ...metric, labels: { [free]: text }, unit: text, sources: [text] },
    ],
    datasets: [
      { ...dataset, path, files: [{ path, digest: dataset.digest ?? '', bytes: 1 }], columns: [text] },
    ],
    environment: {
      ...environment,
      os: { platform: text, name: text, release: text, arch: text },
      cpu: { ...environment.cpu, model: text, isa: [text] },
      gpus: [{ name: text, driver: text, memoryBytes: 1 }],
      container: text,
      runner: text,
      languages: named,
      packages: {
        interpreter: text,
        digest: dataset.digest ?? '',
        packages: [{ name: text, version: text }],
      },
      lockFiles: [{ path, digest: dataset.digest ?? '' }],
      variables: named,
    },
    outputs: [{ path, bytes: 1, mediaType: text, digest: dataset.digest ?? '' }],
    tags: named,
    notes: [text],
    warnings: [text, text, `${text}!`],
    workflow:
      workflow === null
        ? null
        : { ...workflow, path: text, job: text, leg: { index: 0, total: 3, values: named } },
  };
}
