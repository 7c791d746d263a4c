import { UserError } from '../errors.ts';
import { shorten } from '../report/escape.ts';
import type { Effects } from './effects.ts';
import type { OnGitHub } from './onGitHub.ts';

/**
 * Writes the report into the pull request that is checked, if there is one and this job may. Null when there is nothing to
 * complain of; a run of a fork cannot comment and says so without trying.
 */
export async function speakInPullRequest(
  effects: Effects,
  { effects: github, context, workflow }: OnGitHub,
  name: string,
  markdown: string,
): Promise<UserError | null> {
  const { event } = context;
  if (event.kind !== 'pullRequest' || !workflow.comment) return null;
  if (event.isFork) {
    effects.progress.say(
      'The pull request comes from a fork, so this job cannot comment; the job summary has the report. A workflow on workflow_run with command: publish can.',
    );
    return null;
  }
  return comment(effects, { effects: github, context, workflow }, event.number, name, markdown);
}

/** Writes or updates the comment of this report; why that failed, or null. */
export async function comment(
  effects: Effects,
  { effects: github, workflow }: OnGitHub,
  pull: number,
  name: string,
  markdown: string,
): Promise<UserError | null> {
  try {
    const api = await github.openApi(workflow.token, effects.progress.say);
    if (api === null) return new UserError('The comment was not written: there is no token.');
    const { url, how } = await github.postComment(api, pull, commentName(name), markdown);
    effects.progress.say(`comment ${how}: ${url}`);
    return null;
  } catch (problem) {
    if (problem instanceof UserError) return problem;
    throw problem;
  }
}

const longestName = 100;

/** An experiment's name may hold anything of any length; in the comment's mark it must neither end the mark nor fill the comment. */
function commentName(name: string): string {
  return shorten(name, longestName)
    .replaceAll(/[^\w. -]/g, (character) => `%${character.codePointAt(0)?.toString(16) ?? ''}`)
    .replaceAll('--', '-%2d');
}
