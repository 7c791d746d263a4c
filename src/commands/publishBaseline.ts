import { UserError } from '../errors.ts';
import type { GitHubApi } from '../github/api.ts';
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
  const lookUp = (base: BaseCommit): Promise<StoredOnGitHub> => {
    const known = lookUps.get(base.commit) ?? allStoredAt(effects, place, source, api, base);
    lookUps.set(base.commit, known);
    return known;
  };
  return {
    async find(group) {
      try {
        const base = await baseCommitOf(group, place, source, api);
        if (base === null) return nothing('The commit to compare with is not known.');
        const made = group.baseline.flatMap(({ id, code }) => {
          const run = byId.get(id);
          return run !== undefined && code?.commit === base.commit ? [run] : [];
        });
        if (made.length > 0 && source.foreign === null) return describe(base, 'rerun', made, null, []);
        return await stored(group, base, await lookUp(base), place, made);
      } catch (problem) {
        if (!(problem instanceof UserError)) throw problem;
        const message = [problem.message, problem.hint].filter(Boolean).join(' ');
        return { ...nothing('Stored runs could not be looked up.'), warnings: [message], problem: message };
      }
    },
  };
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
 * pull request's head into a commit of the base branch that is not before the point where the pull request left it.
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
    (await api.mergeBase(first, event.headSha)) === left
  ) {
    const reason = `The pull request merged into ${baseBranch} was checked out; this is ${baseBranch} as it was then.`;
    return { commit: first, branch: baseBranch, reason };
  }
  return { commit: left, branch: baseBranch, reason: `It is where the pull request left ${baseBranch}.` };
}

async function allStoredAt(
  effects: Effects,
  place: OnGitHub,
  { foreign }: PublishSource,
  api: Promise<GitHubApi | null>,
  { commit, branch }: BaseCommit,
): Promise<StoredOnGitHub> {
  const workflows = baselineWorkflows(place, foreign?.event.path ?? place.context.workflowPath);
  const select = (runs: readonly StoredRun[]) => (runs.length === 0 ? null : runs);
  return findStoredOnGitHub(effects, {
    api: await required(api),
    place,
    commit,
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
async function stored(
  group: LegGroup,
  base: BaseCommit,
  found: StoredOnGitHub,
  place: OnGitHub,
  claimed: readonly StoredRun[],
): Promise<GroupBaseline> {
  const own = (found.runs ?? []).filter(({ record }) => isOfGroup(record, group));
  const serving = group.candidate.map((candidate) =>
    own.findLast(({ record }) => record.command.seed === candidate.command.seed),
  );
  const complete = serving.filter((run) => run !== undefined);
  if (complete.length === serving.length && complete.length > 0) {
    const url = found.runId === null ? null : place.effects.runUrl(found.runId);
    const other = complete.some(({ record }) => !isSameCommand(record.command, group.candidate[0]?.command));
    const warnings = other ? ['The baseline was recorded with another training command.'] : [];
    return describe(base, 'stored', complete, url, warnings);
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
