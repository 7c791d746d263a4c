import { posix } from 'node:path';
import { UserError } from '../errors.ts';
import type { GitHubApi, Pull } from '../github/gitHubApi.ts';
import type { FinishedRunEvent } from '../github/workflowEvent.ts';
import { visible } from '../report/escape.ts';
import type { ParsedConfig } from '../settings/configFile.ts';
import type { StoredRun } from '../stores/runStore.ts';
import { collectForeignRuns, collectOwnRuns } from './collectRuns.ts';
import type { Effects } from './effects.ts';
import { inputText } from './inputs.ts';
import { loadConfig } from './loadConfig.ts';
import type { OnGitHub } from './onGitHub.ts';

/** What there is to publish, and where. */
export interface PublishSource {
  readonly runs: readonly StoredRun[];
  /** Records that could not be used. */
  readonly problems: readonly string[];
  /** The pull request to comment on; null without one. */
  readonly pull: number | null;
  readonly config: ParsedConfig | null;
  /** Set when the records come from another workflow run: then nothing in them is believed. */
  readonly foreign: { readonly event: FinishedRunEvent; readonly pull: Pull } | null;
}

/** The records of this workflow run itself, left by jobs before this one. */
export async function openOwnRun(
  effects: Effects,
  place: OnGitHub,
  configName: string | null,
): Promise<PublishSource> {
  const { event } = place.context;
  const { runs, problems } = await collectOwnRuns(effects, place);
  const config =
    (await loadConfig(effects, configName)) ?? (await configAt(effects, place, null, configName));
  const pull = event.kind === 'pullRequest' && !event.isFork ? event.number : null;
  return { runs, problems, pull, config, foreign: null };
}

/**
 * The records of a run that has ended, as `workflow_run` tells of it. Which pull request it belongs to is asked of GitHub by
 * the run's own repository, branch and commit, never read from a record; the rules come from the pull request's base. Null,
 * with a word about why, when there is nothing to comment on.
 */
export async function openFinishedRun(
  effects: Effects,
  place: OnGitHub,
  event: FinishedRunEvent,
  configName: string | null,
): Promise<PublishSource | null> {
  const say = (why: string): null => {
    effects.progress.say(`nothing is published: ${why}`);
    return null;
  };
  if (event.event !== 'pull_request')
    return say(`the finished run was started by ${event.event}, not by a pull request`);
  const api = await place.effects.openApi(place.workflow.token, effects.progress.say);
  if (api === null)
    throw new UserError('publish on workflow_run needs a token.', {
      hint: 'Leave the input token at its default.',
    });
  if (!(await isKnownWorkflow(api, place, event)))
    return say(
      `the finished run is of the workflow file ${visible(event.path)}, which this repository's default branch does not have`,
    );
  const pull = await findPull(api, event);
  if (pull === null)
    return say(
      `no open pull request has ${event.headSha} as its head; it may have been updated or closed meanwhile`,
    );
  const { runs, problems } = await collectForeignRuns(effects, place, api, event);
  const config = await configAt(effects, place, pull.baseSha, configName);
  return { runs, problems, pull: pull.number, config, foreign: { event, pull } };
}

/** `workflow_run` goes by a workflow's name, which a fork can give to any file it adds. */
async function isKnownWorkflow(
  api: GitHubApi,
  { context, workflow }: OnGitHub,
  { path }: FinishedRunEvent,
): Promise<boolean> {
  if (workflow.baselineWorkflows.length > 0) return workflow.baselineWorkflows.includes(path);
  const branch = context.defaultBranch;
  return branch !== null && (await api.fileAt(branch, path)) !== null;
}

async function findPull(api: GitHubApi, event: FinishedRunEvent): Promise<Pull | null> {
  const owner = event.headRepository?.split('/')[0];
  if (owner === undefined || event.headBranch === null) return null;
  const pulls = await api.pullsFrom(owner, event.headBranch);
  return pulls.find(({ headSha, isOpen }) => isOpen && headSha === event.headSha) ?? null;
}

/** The configuration as a commit of this repository has it, `null` for the one that this workflow runs at. */
async function configAt(
  effects: Effects,
  { effects: github, workflow }: OnGitHub,
  commit: string | null,
  configName: string | null,
): Promise<ParsedConfig | null> {
  const at = commit ?? effects.environment['GITHUB_SHA'] ?? null;
  const api = await github.openApi(workflow.token, effects.progress.say);
  if (api === null || at === null) return null;
  const name = configName ?? 'trainmark.yml';
  // The configuration lies where the experiment does, which an input names from the root of the repository.
  const text = await api.fileAt(at, posix.join(inputText(effects, 'working-directory'), name));
  if (text === null) return null;
  const { parseConfig } = await import('../settings/configFile.ts');
  return parseConfig(text, name);
}
