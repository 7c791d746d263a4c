import type { Collector } from '../collector.ts';
import { parseParam } from '../numberText.ts';

/**
 * Of the tags that MLflow sets itself, those that say something about the run and nothing about the person or
 * the machine (`mlflow.user`, `mlflow.source.name`, a repository's URL with its token).
 */
const keptSystemTags = new Set([
  'mlflow.runName',
  'mlflow.note.content',
  'mlflow.autologging',
  'mlflow.source.git.commit',
  'mlflow.source.git.branch',
]);

/** The run that this one is nested in. */
export const parentTag = 'mlflow.parentRunId';

/** A tag as the run has it; tags of the user's own are kept. */
export function addTag(key: string, value: string, collector: Collector): void {
  if (!key.startsWith('mlflow.') || keptSystemTags.has(key)) collector.tag(key, value);
}

/** MLflow keeps all params as text. */
export function addParam(key: string, value: string, collector: Collector): void {
  collector.param(key, parseParam(value));
}

/** What identifies a run in its store, and how it ended (`FINISHED`, `FAILED`, `KILLED`, `RUNNING`). */
export function addIdentity(
  { id, name, status }: { readonly id: string; readonly name: string; readonly status: string },
  collector: Collector,
): void {
  collector.tag('mlflow.runId', id);
  if (name !== '') collector.tag('mlflow.runName', name);
  if (status !== '') collector.tag('mlflow.status', status);
}

/** The data that a run was given, by name; several of one name are joined. */
export function addDatasets(
  datasets: Iterable<{ readonly name: string; readonly digest: string }>,
  collector: Collector,
): void {
  const digests = new Map<string, Set<string>>();
  for (const { name, digest } of datasets) {
    if (name !== '' && digest !== '') digests.set(name, (digests.get(name) ?? new Set()).add(digest));
  }
  for (const [name, all] of digests) collector.tag(`dataset.${name}`, [...all].sort().join(', '));
}
