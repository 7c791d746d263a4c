import { UserError } from '../errors.ts';
import type { GitHubApi } from '../github/gitHubApi.ts';
import { canonicalJson } from '../records/canonicalJson.ts';
import { tellingValues, type LegGroup } from '../records/legs.ts';
import type { RunRecord } from '../records/runRecord.ts';
import { shortCommit } from '../records/shortCommit.ts';
import type { StoredRun } from '../stores/runStore.ts';
import type { Baseline } from '../baselines/baseline.ts';
import { noBaseline } from './baselineRuns.ts';
import type { Effects } from './effects.ts';
import { baselineWorkflows, type OnGitHub } from './onGitHub.ts';
import type { PublishSource } from './publishSource.ts';
import { findStoredOnGitHub, type StoredOnGitHub } from './storedOnGitHub.ts';

export interface GroupBaseline {
  readonly baseline: Baseline;
  readonly runs: readonly StoredRun[];
  readonly warnings: readonly string[];
  /** Why stored runs could not be looked up; null when they could. */
  readonly problem: string | null;
}

/** With more experiments than this they come from a matrix, and GitHub is not asked for each. */
const mostOwnLookUps = 4;

/** Finds baselines for the groups of one report. Groups of one base commit share one look-up. */
export interface BaselineFinder {
  find(group: LegGroup): Promise<GroupBaseline>;
}

export function createBaselineFinder(
  effects: Effects,
  place: OnGitHub,
  source: PublishSource,
): BaselineFinder {
  const byId = new Map(source.runs.map((run) => [run.record.id, run]));
  const lookUps = new Map<string, Promise<StoredOnGitHub>>();
  const api = place.effects.openApi(place.workflow.token, effects.progress.say);
  // Awaited where it is used; a failure is told there.
  api.catch(() => undefined);
  const lookUp = (base: BaseCommit, experiment: string | null): Promise<StoredOnGitHub> => {
    const key = JSON.stringify([base.commit, experiment]);
    const known = lookUps.get(key) ?? allStoredAt(effects, place, source, api, base, experiment);
    lookUps.set(key, known);
    return known;
  };
  const experiments = new Set(source.runs.map(({ record }) => record.experiment));
  let foreignBaseOnce: Promise<BaseCommit | null> | null = null;
  // All jobs of a run have one base; how often GitHub is asked for it is not for a stranger's records to say.
  const baseOf = (group: LegGroup): Promise<BaseCommit | null> =>
    source.foreign === null
      ? baseCommitOf(group, place, source, api)
      : (foreignBaseOnce ??= baseCommitOf(group, place, source, api));
  return {
    async find(group) {
      try {
        const base = await baseOf(group);
        if (base === null) return nothing('The commit to compare with is not known.');
        const made = group.baseline.flatMap(({ id, code }) => {
          const run = byId.get(id);
          return run !== undefined && code?.commit === base.commit ? [run] : [];
        });
        if (made.length > 0 && source.foreign === null) return describe(base, 'rerun', made, null, []);
        let found = nothing('');
        for (const index of indexesFor(group.experiment, experiments.size)) {
          found = stored(group, base, await lookUp(base, index), place, made);
          if (found.baseline.source === 'stored') break;
        }
        return found;
      } catch (problem) {
        if (!(problem instanceof UserError)) throw problem;
        const message = [problem.message, problem.hint].filter(Boolean).join(' ');
        return { ...nothing('Stored runs could not be looked up.'), warnings: [message], problem: message };
      }
    },
  };
}

/** Where to look: jobs that are no legs keep each experiment by itself, a publish job keeps all of them together. */
function indexesFor(experiment: string, experiments: number): readonly (string | null)[] {
  if (experiments === 1) return [experiment, null];
  return experiments <= mostOwnLookUps ? [null, experiment] : [null];
}

interface BaseCommit {
  readonly commit: string;
  readonly branch: string | null;
  readonly reason: string;
}

/** Of its own run's records the commit is believed; for a stranger's it is asked of GitHub. */
async function baseCommitOf(
  group: LegGroup,
  { context }: OnGitHub,
  { foreign }: PublishSource,
  opened: Promise<GitHubApi | null>,
): Promise<BaseCommit | null> {
  const code = group.candidate[0]?.code ?? null;
  const { event } = context;
  const branch =
    event.kind === 'pullRequest' || event.kind === 'mergeGroup' ? event.baseBranch : context.branch;
  if (foreign !== null) return foreignBase(await required(opened), foreign, code?.commit ?? null);
  if (code?.baseCommit) {
    return {
      commit: code.baseCommit,
      branch,
      reason: 'It is the commit that the jobs were checked against.',
    };
  }
  if (event.kind === 'mergeGroup') {
    return {
      commit: event.baseSha,
      branch,
      reason: 'It is the commit that this merge queue entry builds on.',
    };
  }
  if (event.kind !== 'pullRequest' || code === null) return null;
  const commit = await (await required(opened)).mergeBase(event.baseSha, code.commit);
  return commit === null
    ? null
    : { commit, branch, reason: `It is where the pull request left ${event.baseBranch}.` };
}

/**
 * The base of a fork's run. What it claims to have checked out is believed only as far as GitHub confirms it: a merge of the
 * pull request's head into a commit of the base branch that is not before the point where the pull request left it. GitHub
 * shows the commits of forks, too, so that it knows a commit says nothing about whose it is.
 */
async function foreignBase(
  api: GitHubApi,
  { event, pull }: NonNullable<PublishSource['foreign']>,
  claimed: string | null,
): Promise<BaseCommit | null> {
  const { baseBranch } = pull;
  const left = await api.mergeBase(baseBranch, event.headSha);
  if (left === null) return null;
  const parents = claimed === null || claimed === event.headSha ? null : await api.parents(claimed);
  const [first, second] = parents ?? [];
  if (
    first !== undefined &&
    second === event.headSha &&
    (await api.mergeBase(first, event.headSha)) === left &&
    (await api.mergeBase(baseBranch, first)) === first
  ) {
    const reason = `The pull request merged into ${baseBranch} was checked out; this is ${baseBranch} as it was then.`;
    return { commit: first, branch: baseBranch, reason };
  }
  const doubt = claimed === event.headSha ? '' : ' That the run checked out what it says is not confirmed.';
  const reason = `It is where the pull request left ${baseBranch}.${doubt}`;
  return { commit: left, branch: baseBranch, reason };
}

async function allStoredAt(
  effects: Effects,
  place: OnGitHub,
  { foreign }: PublishSource,
  api: Promise<GitHubApi | null>,
  { commit, branch }: BaseCommit,
  experiment: string | null,
): Promise<StoredOnGitHub> {
  const workflows = baselineWorkflows(place, foreign?.event.path ?? place.context.workflowPath);
  const select = (runs: readonly StoredRun[]) => (runs.length === 0 ? null : runs);
  return findStoredOnGitHub(effects, {
    api: await required(api),
    place,
    commit,
    experiment,
    workflows,
    baseBranch: branch,
    select,
  });
}

async function required(api: Promise<GitHubApi | null>): Promise<GitHubApi> {
  const opened = await api;
  if (opened !== null) return opened;
  throw new UserError('Stored runs on GitHub were not looked up: there is no token.', {
    hint: 'Leave the input token at its default.',
  });
}

/** The stored runs of this group: one for each of its seeds, made by the same command. */
function stored(
  group: LegGroup,
  base: BaseCommit,
  found: StoredOnGitHub,
  place: OnGitHub,
  claimed: readonly StoredRun[],
): GroupBaseline {
  const own = (found.runs ?? []).filter(({ record }) => isOfGroup(record, group));
  const serving = group.candidate.map((candidate) =>
    own.findLast(({ record }) => record.command.seed === candidate.command.seed),
  );
  const complete = serving.filter((run) => run !== undefined);
  if (complete.length === serving.length && complete.length > 0) {
    const url = found.runId === null ? null : place.effects.runUrl(found.runId);
    const other = complete.some(({ record }) => !isSameCommand(record.command, group.candidate[0]?.command));
    const warnings = other ? ['The baseline was recorded with another training command.'] : [];
    // Several candidates of one seed do not make several baselines.
    return describe(base, 'stored', [...new Set(complete)], url, warnings);
  }
  if (claimed.length > 0) {
    const warning =
      'The baseline, too, was run in the fork: its numbers are as little proven as the candidate’s.';
    return describe(base, 'rerun', claimed, null, [warning]);
  }
  const hint = 'Record it: run this workflow on pushes to that branch, or set rerun: always.';
  return nothing(`There is no stored run of ${shortCommit(base.commit)} for this. ${found.refused} ${hint}`);
}

function isOfGroup(record: RunRecord, { experiment, values }: LegGroup): boolean {
  return (
    record.experiment === experiment &&
    record.role !== 'reproduction' &&
    record.complete &&
    record.outcome.kind === 'succeeded' &&
    canonicalJson(tellingValues(record)) === canonicalJson(values)
  );
}

function isSameCommand(one: RunRecord['command'], other: RunRecord['command'] | undefined): boolean {
  return JSON.stringify([one.run, one.cwd]) === JSON.stringify([other?.run, other?.cwd]);
}

function describe(
  { commit, branch, reason }: BaseCommit,
  source: 'stored' | 'rerun',
  runs: readonly StoredRun[],
  url: string | null,
  warnings: readonly string[],
): GroupBaseline {
  const recordIds = runs.map(({ record }) => record.id);
  const recordedAt = runs[0]?.record.startedAt ?? null;
  const baseline = { source, commit, ref: branch, distance: null, recordedAt, recordIds, url, reason };
  return { baseline, runs, warnings, problem: null };
}

function nothing(reason: string): GroupBaseline {
  return { baseline: noBaseline(reason.replaceAll(/ {2,}/g, ' ')), runs: [], warnings: [], problem: null };
}
