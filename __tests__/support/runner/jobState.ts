import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { jobContexts, type JobContext, type JobStatus } from './jobContext.ts';
import { createMasker, type SecretMasker } from './secretMasker.ts';
import type { Scope } from './expressions.ts';

/** What one job's steps leave for the steps after them. */
export interface JobState {
  readonly job: JobContext;
  /** The file with the webhook payload. */
  readonly eventPath: string;
  /** From GITHUB_ENV files. */
  readonly environment: Map<string, string>;
  /** From GITHUB_PATH files, oldest first. */
  readonly paths: string[];
  readonly masker: SecretMasker;
  /** Marks the job's processes in their environment, so that those left behind are found. */
  readonly trackingId: string;
  /** Processes of stopped steps; see `endOrphans`. */
  readonly suspects: Set<number>;
  status: JobStatus;
}

/** Prepares the machine for a job: its directories and the event file. */
export async function openJob(job: JobContext): Promise<JobState> {
  const eventDirectory = join(job.tempDirectory, '_github_workflow');
  await Promise.all(
    [eventDirectory, job.workspace, job.toolCache].map((path) => mkdir(path, { recursive: true })),
  );
  const eventPath = join(eventDirectory, 'event.json');
  await writeFile(eventPath, JSON.stringify(job.event.payload));
  return {
    job,
    eventPath,
    environment: new Map(),
    paths: [],
    masker: createMasker([job.githubToken, job.runtimeToken]),
    trackingId: `github_${randomUUID()}`,
    suspects: new Set(),
    status: 'success',
  };
}

/** What an expression of one of the job's steps sees; `extra` lays `steps`, `needs` or `inputs` over it. */
export function stepScope(state: JobState, extra: Readonly<Record<string, unknown>> = {}): Scope {
  const { status } = state;
  return {
    contexts: {
      ...jobContexts(state.job, state.eventPath, status),
      env: Object.fromEntries(state.environment),
      ...extra,
    },
    status: {
      success: status === 'success',
      failure: status === 'failure',
      cancelled: status === 'cancelled',
    },
  };
}
