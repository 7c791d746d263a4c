import { describeCode } from '../baselines/describeCode.ts';
import type { RecordDraft } from '../stores/runStore.ts';
import { redactCommand } from './draftRecord.ts';
import type { Effects } from './effects.ts';
import type { Before } from './observeRun.ts';
import { describeCommand, reproduces, resultSettingsOf } from './runInputs.ts';
import type { RunRequest } from './runRequest.ts';

interface Start {
  readonly id: string;
  readonly request: RunRequest;
  readonly before: Before;
  readonly effects: Effects;
}

/** The record of a run that has only begun. It tells the truth if the machine goes down in the middle: cut off, nothing measured. */
export function draftStart({ id, request, before, effects }: Start): RecordDraft {
  const { tree, experiment, seed } = request;
  const { code } = describeCode(
    tree.code,
    { written: new Set(), results: new Set() },
    { pullRequest: tree.pullRequest, baseCommit: tree.baseCommit },
  );
  const described = describeCommand(effects, { experiment, seed, directory: tree.directory });
  return {
    schemaVersion: 1,
    id,
    experiment: experiment.name,
    outcome: { kind: 'interrupted', signal: 'SIGKILL' },
    startedAt: new Date(before.startedAtMs).toISOString(),
    durations: { setupMs: request.setupMs, commandMs: 0 },
    attempt: 1,
    complete: false,
    role: tree.role,
    code,
    command: redactCommand(described, effects.redact),
    params: { ...request.trial?.params },
    metrics: [],
    log: { path: 'log.txt.gz', bytes: 0, omittedBytes: 0 },
    datasets: before.datasets.map(({ hashed: _, ...dataset }) => dataset),
    environment: null,
    resources: null,
    outputs: [],
    tags: {},
    notes: [],
    warnings: ['The run was cut off: this is what was known when it began.'],
    inputsDigest: null,
    workflow: request.workflow,
    sweep: request.trial?.sweep ?? null,
    reproduces: reproduces(request),
    resultSettings: resultSettingsOf(experiment, effects.redact),
  };
}
