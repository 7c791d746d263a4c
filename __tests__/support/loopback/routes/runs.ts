import { readCommits } from '../bareRepository.ts';
import { json, notFound, type Answer } from '../exchange.ts';
import { pageOf } from '../paging.ts';
import { jobShape, runShape, workflowId } from '../shapes/run.ts';
import type { Shape } from '../shapes/shape.ts';
import { fullName, type Job, type Run } from '../state.ts';
import { numberParam, param, queried, type Asked, type Route } from './route.ts';

const filters = ['head_sha', 'branch', 'event', 'status'] as const;

/** GitHub gives no more than this many runs when any filter is set. */
const filteredLimit = 1000;

export const runRoutes: readonly Route[] = [
  {
    operationId: 'actions/get-workflow-run',
    needs: ['actions:read'],
    handle: async (asked) => json(200, (await shapesOf(asked, [findRun(asked)]))[0]),
  },
  {
    operationId: 'actions/list-workflow-runs-for-repo',
    needs: ['actions:read'],
    query: filters,
    handle: (asked) => list(asked, runsOf(asked)),
  },
  {
    operationId: 'actions/list-workflow-runs',
    needs: ['actions:read'],
    query: filters,
    handle: (asked) => list(asked, runsOfWorkflow(asked)),
  },
  {
    operationId: 'actions/list-jobs-for-workflow-run',
    needs: ['actions:read'],
    query: ['filter'],
    handle(asked) {
      const run = findRun(asked);
      const all = queried(asked, 'filter') === 'all';
      return listJobs(asked, run, (job) => all || job.attempt === run.attempt);
    },
  },
  {
    operationId: 'actions/list-jobs-for-workflow-run-attempt',
    needs: ['actions:read'],
    handle(asked) {
      const attempt = numberParam(asked, 'attempt_number');
      const run = findRun(asked);
      if (attempt < 1 || attempt > run.attempt) throw notFound();
      return listJobs(asked, run, (job) => job.attempt === attempt);
    },
  },
];

function runsOf({ world, repository }: Asked): Run[] {
  const name = fullName(repository);
  return world.runs.filter((run) => run.repository === name);
}

/** @throws Refusal 404 for a run that this repository does not have */
export function findRun(asked: Asked): Run {
  const id = numberParam(asked, 'run_id');
  const run = runsOf(asked).find((one) => one.id === id);
  if (run === undefined) throw notFound();
  return run;
}

/** The workflow may be named by its number or by its file's name. */
export function isWorkflow(run: Run, name: string): boolean {
  return run.workflowPath === `.github/workflows/${name}` || String(workflowId(run)) === name;
}

function runsOfWorkflow(asked: Asked): Run[] {
  const name = param(asked, 'workflow_id');
  const runs = runsOf(asked).filter((run) => isWorkflow(run, name));
  if (runs.length === 0) throw notFound();
  return runs;
}

async function shapesOf(asked: Asked, runs: readonly Run[]): Promise<Shape[]> {
  const heads = await readCommits(
    asked.git,
    asked.repository,
    runs.map((run) => run.headSha),
  );
  return runs.map((run) => runShape(asked, run, heads.get(run.headSha) ?? null));
}

async function list(asked: Asked, runs: readonly Run[]): Promise<Answer> {
  const [sha, branch, event, status] = filters.map((name) => queried(asked, name));
  const found = runs
    .filter((run) => sha === null || run.headSha === sha)
    .filter((run) => branch === null || run.headBranch === branch)
    .filter((run) => event === null || run.event === event)
    .filter((run) => status === null || run.status === status || run.conclusion === status)
    .toSorted((a, b) => b.id - a.id);
  const filtered = [sha, branch, event, status].some((value) => value !== null);
  const { items, headers } = pageOf(filtered ? found.slice(0, filteredLimit) : found, asked.url);
  const shapes = await shapesOf(asked, items);
  return json(200, { total_count: found.length, workflow_runs: shapes }, headers);
}

function listJobs(asked: Asked, run: Run, belongs: (job: Job) => boolean): Answer {
  const all = run.jobs.filter(belongs);
  const { items, headers } = pageOf(all, asked.url);
  const jobs = items.map((job) => jobShape(asked, run, job));
  return json(200, { total_count: all.length, jobs }, headers);
}
