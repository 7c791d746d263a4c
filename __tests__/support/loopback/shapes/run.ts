import { createHash } from 'node:crypto';
import type { Commit } from '../bareRepository.ts';
import { fullName, repositoryNamed, type Job, type Run } from '../state.ts';
import { minimalRepositoryShape, repositoryUrl } from './repository.ts';
import { isoTime, nodeId, webUrl, type Shape, type Site } from './shape.ts';
import { userShape } from './user.ts';

/** A stable number for a workflow file. */
export const workflowId = ({ repository, workflowPath }: Run): number =>
  createHash('sha256').update(`${repository} ${workflowPath}`).digest().readUInt32BE() >>> 4;

/** @param head the commit that was run, null when the bare repository does not have it */
export function runShape(site: Site, run: Run, head: Commit | null): Shape {
  const repository = repositoryNamed(site.world, run.repository);
  const url = `${repositoryUrl(site, repository)}/actions/runs/${run.id}`;
  return {
    id: run.id,
    node_id: nodeId('WorkflowRun', run.id),
    name: run.name,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: run.workflowPath,
    display_title: head?.message.split('\n')[0] ?? run.name,
    run_number: run.runNumber,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: workflowId(run),
    url,
    html_url: `${webUrl}/${fullName(repository)}/actions/runs/${run.id}`,
    pull_requests: pullsOf(site, run),
    created_at: isoTime(run.createdAtMs),
    updated_at: isoTime(run.createdAtMs),
    run_started_at: isoTime(run.createdAtMs),
    actor: userShape(site, run.login),
    triggering_actor: userShape(site, run.login),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(site, repository)}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${repositoryUrl(site, repository)}/actions/workflows/${workflowId(run)}`,
    head_commit: head === null ? null : headCommitShape(head),
    repository: minimalRepositoryShape(site, repository),
    head_repository: minimalRepositoryShape(site, repositoryNamed(site.world, run.headRepository)),
  };
}

function headCommitShape({ sha, tree, message, author, committer }: Commit): Shape {
  return {
    id: sha,
    tree_id: tree,
    message,
    timestamp: committer.date,
    author: { name: author.name, email: author.email },
    committer: { name: committer.name, email: committer.email },
  };
}

/** The open pull requests of the branch; GitHub leaves the list empty for runs of a fork. */
function pullsOf(site: Site, run: Run): Shape[] {
  if (run.headRepository !== run.repository) return [];
  const repository = repositoryNamed(site.world, run.repository);
  const repo = { id: repository.id, url: repositoryUrl(site, repository), name: repository.name };
  return site.world.pulls
    .filter((pull) => pull.repository === run.repository && pull.state === 'open')
    .filter((pull) => pull.head.repository === run.repository && pull.head.ref === run.headBranch)
    .map((pull) => ({
      id: pull.id,
      number: pull.number,
      url: `${repo.url}/pulls/${pull.number}`,
      head: { ref: pull.head.ref, sha: pull.head.sha, repo },
      base: { ref: pull.base.ref, sha: pull.base.sha, repo },
    }));
}

export function jobShape(site: Site, run: Run, job: Job): Shape {
  const repository = repositoryNamed(site.world, run.repository);
  const url = repositoryUrl(site, repository);
  return {
    id: job.id,
    node_id: nodeId('CheckRun', job.id),
    run_id: run.id,
    run_url: `${url}/actions/runs/${run.id}`,
    run_attempt: job.attempt,
    workflow_name: run.name,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    name: job.name,
    url: `${url}/actions/jobs/${job.id}`,
    html_url: `${webUrl}/${fullName(repository)}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion,
    created_at: isoTime(run.createdAtMs),
    started_at: isoTime(job.startedAtMs ?? run.createdAtMs),
    completed_at: job.status === 'completed' ? isoTime(job.completedAtMs ?? run.createdAtMs) : null,
    steps: [],
    check_run_url: `${url}/check-runs/${job.id}`,
    labels: [...(job.labels ?? ['ubuntu-latest'])],
    runner_id: job.runnerId ?? 1,
    runner_name: 'GitHub Actions 1',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
  };
}
