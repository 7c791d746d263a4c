import picomatch from 'picomatch';
import { chooseCommit, type ChosenCommit } from '../baselines/chooseCommit.ts';
import { chooseEventCommit } from '../baselines/chooseEventCommit.ts';
import { messageOf, UserError } from '../errors.ts';
import { shortCommit } from '../records/shortCommit.ts';
import type { Settings } from '../settings/settings.ts';
import type { Effects } from './effects.ts';
import { onGitHub, type OnGitHub } from './onGitHub.ts';
import type { Workplace } from './workplace.ts';

/** The commit to compare with, there in this clone. Settled before anything runs: an unknown branch must not cost a training run. */
export async function chooseBaseline(
  effects: Effects,
  workplace: Workplace,
  settings: Settings,
): Promise<ChosenCommit> {
  const place = onGitHub(effects, settings);
  const { git, code } = workplace;
  const choice = settings.experiment.baseline;
  if (place === null || choice.kind !== 'base') {
    return chooseCommit({
      git,
      head: code.head,
      dirty: hasUncommittedCode(workplace, settings),
      choice,
      targetBranch: effects.environment['GITHUB_BASE_REF'] || null,
    });
  }
  const mergeBase = (base: string, head: string): Promise<string | null> =>
    askForMergeBase(effects, place, base, head);
  return chooseEventCommit({ git, context: place.context, head: code.head.commit, mergeBase });
}

/** A leg of a matrix asks GitHub nothing; the publish job does it for all. */
async function askForMergeBase(
  effects: Effects,
  { effects: github, workflow }: OnGitHub,
  base: string,
  head: string,
): Promise<string | null> {
  if (workflow.leg !== null) return null;
  const api = await github.openApi(workflow.token, effects.progress.say);
  if (api !== null) return api.mergeBase(base, head);
  throw new UserError(
    'This clone does not hold the commit to compare with, and there is no token to ask GitHub.',
    {
      hint: 'Leave the input token at its default, or check out with fetch-depth: 0.',
    },
  );
}

/** Fetches the commit when a shallow clone lacks it: that one and nothing else. `what` it is, in words for messages. */
export async function ensureCommit(
  effects: Effects,
  { git }: Workplace,
  settings: Settings,
  commit: string,
  what = 'the commit to compare with',
): Promise<void> {
  if ((await git.resolveCommit(commit)) !== null) return;
  const place = onGitHub(effects, settings);
  const credentials =
    place === null || place.workflow.token === ''
      ? null
      : { serverUrl: place.context.serverUrl, token: place.workflow.token };
  effects.progress.say(`fetching ${shortCommit(commit)}, ${what}`);
  try {
    await git.fetchCommit(commit, credentials);
  } catch (cause) {
    throw new UserError(
      `${what.charAt(0).toUpperCase()}${what.slice(1)}, ${shortCommit(commit)}, could not be fetched: ${messageOf(cause)}`,
      {
        cause,
        hint: 'The token needs contents: read under permissions:. Or check out with fetch-depth: 0.',
      },
    );
  }
}

/** Whether the tree differs from its commit in more than results of earlier runs, which many people commit. */
function hasUncommittedCode({ code, directory }: Workplace, { experiment }: Settings): boolean {
  const prefix = directory === '.' ? '' : `${directory}/`;
  const results = [...experiment.metricFiles, ...experiment.outputs].map(
    (path) => `${prefix}${path.replace(/^\.\//, '')}`,
  );
  const isResult = results.length === 0 ? () => false : picomatch(results, { dot: true });
  return [...code.changes.modified, ...code.changes.deleted].some((path) => !isResult(path));
}
