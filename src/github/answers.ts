import { z } from 'zod';
import type { Comment, ListedArtifact, ListedJob, ListedRun, Pull } from './gitHubApi.ts';

/** What is read of GitHub's answers, and the form it must have. Everything else in them is passed over. */
const id = z.int().positive();
export const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

const artifact = z
  .object({
    id,
    name: z.string(),
    size_in_bytes: z.number(),
    expired: z.boolean(),
    created_at: z.string().nullable(),
    digest: z.string().nullish(),
    workflow_run: z
      .object({
        id: id.optional(),
        repository_id: id.optional(),
        head_repository_id: id.nullish(),
        head_branch: z.string().nullish(),
      })
      .nullish(),
  })
  .transform(({ workflow_run: run, ...one }): ListedArtifact => ({
    id: one.id,
    name: one.name,
    bytes: one.size_in_bytes,
    expired: one.expired,
    createdAt: one.created_at,
    digest: one.digest ?? null,
    run:
      run?.id === undefined || run.repository_id === undefined
        ? null
        : {
            id: run.id,
            repositoryId: run.repository_id,
            headRepositoryId: run.head_repository_id ?? null,
            headBranch: run.head_branch ?? null,
          },
  }));
export const artifactPage = z.object({ total_count: z.number(), artifacts: z.array(artifact) });

const listedJob = z
  .object({
    name: z.string(),
    labels: z.array(z.string()),
    runner_id: z.number().nullish(),
    started_at: z.string().nullish(),
    completed_at: z.string().nullish(),
  })
  .transform((job): ListedJob => ({
    name: job.name,
    labels: job.labels,
    hasRunner: (job.runner_id ?? 0) > 0,
    startedAt: job.started_at ?? null,
    completedAt: job.completed_at ?? null,
  }));
export const jobPage = z.object({ total_count: z.number(), jobs: z.array(listedJob) });

export const listedRun = z
  .object({ id, path: z.string(), event: z.string(), head_sha: sha, run_attempt: z.int().optional() })
  .transform((run): ListedRun => ({
    id: run.id,
    path: run.path,
    event: run.event,
    headSha: run.head_sha,
    attempt: run.run_attempt ?? 1,
  }));

export const pull = z
  .object({
    number: id,
    state: z.string(),
    head: z.object({ sha }),
    base: z.object({ sha, ref: z.string() }),
    html_url: z.string(),
    merged_at: z.string().nullable(),
  })
  .transform(({ number, state, head, base, html_url: url, merged_at: mergedAt }): Pull => ({
    number,
    headSha: head.sha,
    baseSha: base.sha,
    baseBranch: base.ref,
    isOpen: state === 'open',
    isMerged: mergedAt !== null,
    url,
  }));

export const comment = z
  .object({
    id,
    body: z.string().nullish(),
    user: z.object({ login: z.string() }).nullable(),
    html_url: z.string(),
  })
  .transform((one): Comment => ({
    id: one.id,
    body: one.body ?? '',
    author: one.user?.login ?? null,
    url: one.html_url,
  }));
