import { UserError } from '../../../errors.ts';
import type { Effects } from '../../effects.ts';
import type { OnGitHub } from '../../onGitHub.ts';
import { comment } from '../../speakInPullRequest.ts';

/**
 * Writes the sweep into the pull request that it belongs to, if there is one: the event's own, else the open one of the branch
 * that it ran on. One comment for each sweep, beside that of a check; each run of the sweep brings it up to date. What kept it
 * from being written, or null.
 */
export async function speakOfSweep(
  effects: Effects,
  place: OnGitHub,
  sweepId: string,
  markdown: string,
): Promise<UserError | null> {
  const { event } = place.context;
  if (!place.workflow.comment) return null;
  if (event.kind === 'pullRequest' && event.isFork) {
    effects.progress.say(
      'The pull request comes from a fork, so this job cannot comment; the job summary has the report.',
    );
    return null;
  }
  try {
    const pull = event.kind === 'pullRequest' ? event.number : await openPullOfBranch(effects, place);
    if (pull === null) return null;
    return await comment(effects, place, pull, place.workflow.reportName ?? `sweep ${sweepId}`, markdown);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** The newest open pull request from the branch of this run. The default branch is asked about nothing. */
async function openPullOfBranch(
  effects: Effects,
  { effects: github, context, workflow }: OnGitHub,
): Promise<number | null> {
  const { branch, defaultBranch, owner } = context;
  if (branch === null || branch === defaultBranch) return null;
  const api = await github.openApi(workflow.token, effects.progress.say);
  const pulls = (await api?.pullsFrom(owner, branch)) ?? [];
  return pulls.find(({ isOpen }) => isOpen)?.number ?? null;
}
