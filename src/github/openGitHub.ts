import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import type { GitHubEffects } from '../commands/onGitHub.ts';
import { createApi } from './api.ts';
import { openArtifacts } from './artifacts.ts';
import { commitCharts } from './commitCharts.ts';
import { isNotFound, type Purpose } from './apiFailure.ts';
import { fetchArchive } from './fetchArchive.ts';
import { createGitData } from './gitData.ts';
import { proposeChange } from './proposeChange.ts';
import { openRequests, type Requests } from './request.ts';
import { postStickyComment } from './stickyComment.ts';
import { artifactUrl, readWorkflowContext, runUrl } from './workflowContext.ts';
import { openWorkflowStep } from './workflowStep.ts';

interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly programVersion: string;
}

const committing: Purpose = { doing: 'commit the values to a branch', permission: 'contents: write' };

/** GitHub as seen from a step of a workflow. Nothing is asked of it until a command does. */
export async function openGitHub({ environment, programVersion }: Surroundings): Promise<GitHubEffects> {
  const eventPath = environment['GITHUB_EVENT_PATH'];
  const context = readWorkflowContext(environment, eventPath ? await readFile(eventPath, 'utf8') : null);
  const step = openWorkflowStep();
  const bundles: { readonly location: string; readonly id: string }[] = [];
  const requests = (token: string, say: (message: string) => void): Promise<Requests> =>
    openRequests({ ...context, token, programVersion, say });
  return {
    context,
    step,
    temporaryDirectory: environment['RUNNER_TEMP'] || tmpdir(),
    runUrl: (runId) => runUrl(context, runId),
    artifactUrl: (artifactId, runId) => artifactUrl(context, artifactId, runId),
    noteBundle(location, id) {
      bundles.push({ location, id });
      step.saveState('bundles', JSON.stringify(bundles));
    },
    openApi: async (token, say) => (token === '' ? null : createApi(await requests(token, say), context)),
    async proposeChange(token, change, say) {
      const all = await requests(token, say);
      return proposeChange(
        createApi(all, context),
        createGitData(all, context, committing),
        context.owner,
        change,
      );
    },
    openArtifacts,
    fetchArchive,
    isNotFound,
    postComment: postStickyComment,
    commitCharts: async (token, branch, charts, say) =>
      commitCharts(await requests(token, say), context, branch, charts),
  };
}
