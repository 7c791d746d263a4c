import { addRun } from '../additions.ts';
import { gitLine, resolveRef } from '../bareRepository.ts';
import { empty, json, notFound, unprocessable, type Answer } from '../exchange.ts';
import { repositoryUrl } from '../shapes/repository.ts';
import { webUrl } from '../shapes/shape.ts';
import { fullName, type Run } from '../state.ts';
import { isWorkflow } from './runs.ts';
import { bodyText, param, type Asked, type Route } from './route.ts';

export const dispatchRoutes: readonly Route[] = [
  {
    operationId: 'actions/create-workflow-dispatch',
    needs: ['actions:write'],
    handle: dispatch,
  },
];

/** Queues a run of the workflow file as it stands on the ref; nothing runs it. */
async function dispatch(asked: Asked): Promise<Answer> {
  const { git, repository, world } = asked;
  const ref = (bodyText(asked, 'ref') ?? '').replace(/^refs\/(heads|tags)\//, '');
  const path = workflowPath(asked);
  const headSha = await resolveRef(git, repository, ref);
  if (headSha === null) throw unprocessable(`No ref found for: ${ref}`);
  const text = await gitLine(git, repository, ['cat-file', 'blob', `${headSha}:${path}`]);
  if (text === null) throw notFound();
  if (!text.includes('workflow_dispatch')) {
    throw unprocessable("Workflow does not have 'workflow_dispatch' trigger");
  }
  const run = addRun(world, {
    repository: fullName(repository),
    workflowPath: path,
    event: 'workflow_dispatch',
    headSha,
    headBranch: ref,
    status: 'queued',
    ...(asked.token && { login: asked.token.login }),
  });
  const inputs = asked.body['inputs'] ?? {};
  world.dispatches.push({
    repository: fullName(repository),
    workflow: path,
    ref,
    inputs: inputs as Readonly<Record<string, unknown>>,
    runId: run.id,
  });
  return asked.body['return_run_details'] === true ? details(asked, run) : empty(204);
}

function workflowPath(asked: Asked): string {
  const workflow = param(asked, 'workflow_id');
  const known = asked.world.runs.find(
    (run) => run.repository === fullName(asked.repository) && isWorkflow(run, workflow),
  );
  if (known !== undefined) return known.workflowPath;
  if (!/^[\w.-]+\.ya?ml$/.test(workflow)) throw notFound();
  return `.github/workflows/${workflow}`;
}

function details(asked: Asked, run: Run): Answer {
  return json(200, {
    workflow_run_id: run.id,
    run_url: `${repositoryUrl(asked, asked.repository)}/actions/runs/${run.id}`,
    html_url: `${webUrl}/${fullName(asked.repository)}/actions/runs/${run.id}`,
  });
}
