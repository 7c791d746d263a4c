import { UserError } from '../../../errors.ts';
import type { GitHubApi, ListedJob } from '../../../github/gitHubApi.ts';
import { ownRunner, type SweepJob } from '../../../sweeps/results/cost.ts';
import type { JobsEntry, SweepLog } from '../../../sweeps/log/sweepLog.ts';
import type { Effects } from '../../effects.ts';
import type { OnGitHub } from '../../onGitHub.ts';

interface JobsTaken {
  readonly entries: readonly JobsEntry[];
  readonly problems: readonly string[];
}

/** What the jobs of this workflow run have taken up to now. One call for a hundred jobs; runs before it are in the log. */
export async function jobsOfThisRun(effects: Effects, place: OnGitHub): Promise<JobsTaken> {
  return jobsTaken(effects, place, place.context.runId, () =>
    place.effects.openApi(place.workflow.token, effects.progress.say),
  );
}

/** The same of a run that is resumed, unless its conclusion has noted it. */
export async function jobsOfEarlierRun(
  effects: Effects,
  place: OnGitHub,
  { entries }: SweepLog,
  { runId, api }: { readonly runId: number; readonly api: GitHubApi },
): Promise<JobsTaken> {
  if (entries.some((entry) => entry.kind === 'jobs' && entry.run === runId))
    return { entries: [], problems: [] };
  return jobsTaken(effects, place, runId, () => Promise.resolve(api));
}

/** That the cost is not known keeps no sweep from anything. */
async function jobsTaken(
  effects: Effects,
  place: OnGitHub,
  run: number,
  open: () => Promise<GitHubApi | null>,
): Promise<JobsTaken> {
  try {
    const api = await open();
    if (api === null) return { entries: [], problems: [] };
    const listed = ownJobs(await api.jobsOfRun(run), place.context.job);
    const jobs = listed.flatMap((job) => sweepJob(job, effects.nowMs()));
    const { isPublic } = place.context;
    return { entries: jobs.length === 0 ? [] : [{ kind: 'jobs', run, isPublic, jobs }], problems: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const problem = `What the jobs of run ${run} took is not known: ${error.message} ${error.hint ?? ''}`;
    return { entries: [], problems: [problem.trim()] };
  }
}

/** A workflow that calls `sweep.yml` may have other jobs, too; the sweep's have its job in front: `sweep / plan-1`. */
function ownJobs(jobs: readonly ListedJob[], jobId: string): readonly ListedJob[] {
  const fronts = jobs.flatMap(({ name }) =>
    name === jobId || name.endsWith(` / ${jobId}`) ? [name.slice(0, name.length - jobId.length)] : [],
  );
  const [front] = fronts;
  return front === undefined || fronts.some((other) => other !== front)
    ? jobs
    : jobs.filter(({ name }) => name.startsWith(front));
}

/** The label of GitHub's own runners is one; one's own have several. */
function sweepJob({ labels, hasRunner, startedAt, completedAt }: ListedJob, nowMs: number): SweepJob[] {
  if (!hasRunner || startedAt === null) return [];
  const ended = completedAt === null ? nowMs : Date.parse(completedAt);
  const durationMs = Math.max(0, ended - Date.parse(startedAt));
  const runner = labels.includes(ownRunner) ? ownRunner : labels.join(', ').slice(0, 400);
  return Number.isFinite(durationMs) ? [{ runner, durationMs }] : [];
}
