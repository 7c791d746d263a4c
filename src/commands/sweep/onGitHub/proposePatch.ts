import { posix } from 'node:path';
import { UserError } from '../../../errors.ts';
import type { GitHubApi } from '../../../github/gitHubApi.ts';
import type { Proposal } from '../../../github/proposeChange.ts';
import { shortCommit } from '../../../records/shortCommit.ts';
import type { Sentence } from '../../../report/sentence.ts';
import {
  chosenRow,
  whyNotApplied,
  type Confirmation,
  type SweepProposal,
} from '../../../report/sweep/sweepProposal.ts';
import type { SweepReport } from '../../../report/sweep/sweepReport.ts';
import {
  suggestPatch,
  type ParamsFile,
  type SuggestedPatch,
} from '../../../sweeps/results/patch/suggestPatch.ts';
import type { SweepSpec } from '../../../sweeps/sweepSpec.ts';
import type { Effects } from '../../effects.ts';
import { inputText } from '../../inputs.ts';
import type { OnGitHub } from '../../onGitHub.ts';

export interface PatchToPropose extends Confirmation {
  readonly report: SweepReport;
  readonly spec: SweepSpec;
  /** As the experiment names them. */
  readonly params: readonly string[];
  /** What the trials ran at. */
  readonly commit: string;
  readonly fullReportUrl: string | null;
}

export interface Proposed {
  readonly proposal: SweepProposal;
  /** What kept it from being made, where that was not meant to be. */
  readonly problem: UserError | null;
}

/**
 * Puts the found values into a pull request of their own, for the branch that the sweep ran on. The values are laid over the
 * branch as it is now, in the params files alone, and only where these are still as the trials had them.
 */
export async function proposePatch(
  effects: Effects,
  place: OnGitHub,
  wanted: PatchToPropose,
): Promise<Proposed> {
  const reason = whyNotApplied(wanted.report, wanted) ?? whyNoBase(place);
  try {
    const proposal = reason === null ? await proposeOnBranch(effects, place, wanted) : notMade(...reason);
    return { proposal, problem: null };
  } catch (problem) {
    if (!(problem instanceof UserError)) throw problem;
    const why = `${problem.message} ${problem.hint ?? ''}`.replace(/\.\s*$/, '');
    return { proposal: notMade(why), problem };
  }
}

async function proposeOnBranch(
  effects: Effects,
  place: OnGitHub,
  wanted: PatchToPropose,
): Promise<SweepProposal> {
  const { effects: github, context, workflow } = place;
  const base = context.branch ?? '';
  const api = await github.openApi(workflow.token, effects.progress.say);
  if (api === null) return notMade('there is no token');
  const tip = await api.branchTip(base);
  if (tip === null) return notMade('the branch ', { name: base }, ' is gone');
  const patch = await patchAt(effects, api, tip, wanted);
  return 'stop' in patch ? notMade(...patch.stop) : propose(effects, place, wanted, { base, tip, patch });
}

function whyNoBase({ context: { event, branch } }: OnGitHub): Sentence | null {
  if (event.kind === 'pullRequest' && event.isFork)
    return ['the pull request comes from a fork, whose branch this job may not write'];
  return branch === null ? ['the sweep ran on a tag and not on a branch'] : null;
}

/** The patch of the files at the branch's tip; or why there is none. */
async function patchAt(
  effects: Effects,
  api: GitHubApi,
  tip: string,
  { report, spec, params, commit }: PatchToPropose,
): Promise<SuggestedPatch | { readonly stop: Sentence }> {
  const files: ParamsFile[] = [];
  for (const path of params.map((one) => inRepository(effects, one))) {
    const text = path === null ? null : await api.fileAt(tip, path);
    if (path !== null && text !== null) files.push({ path, text });
  }
  const patch = await suggestPatch(spec.parameters, chosenRow(report)?.run.configuration ?? new Map(), files);
  if (patch.files.length === 0) return { stop: ['the branch has these values already, or no such params'] };
  const links = await symbolicLinks(effects, commit);
  for (const { path } of patch.files) {
    // GitHub reads through a link; the commit would put a file in its place.
    if (links.has(path)) return { stop: [{ name: path }, ' is a symbolic link'] };
    const now = files.find((one) => one.path === path)?.text;
    if (tip !== commit && (await api.fileAt(commit, path)) !== now)
      return {
        stop: [
          { name: path },
          ' was changed on the branch since the trials ran at ',
          { name: shortCommit(commit) },
        ],
      };
    // Git data is sent as text; what is no UTF-8 would not come back as it was.
    if (now?.includes('\ufffd') === true) return { stop: [{ name: path }, ' is not UTF-8'] };
  }
  return patch;
}

/** Paths of a commit that is checked out. */
async function symbolicLinks({ git, directory }: Effects, commit: string): Promise<ReadonlySet<string>> {
  const tree = await (await git.open(directory)).listTree(commit);
  return new Set(tree.filter(({ mode }) => mode === '120000').map(({ path }) => path));
}

/** Null for a file outside the repository. */
function inRepository(effects: Effects, path: string): string | null {
  const joined = posix.join(inputText(effects, 'working-directory'), path.replaceAll('\\', '/'));
  return joined.startsWith('../') || posix.isAbsolute(path) ? null : joined;
}

async function propose(
  effects: Effects,
  { effects: github, context, workflow }: OnGitHub,
  { report, commit, fullReportUrl }: PatchToPropose,
  { base, tip, patch }: { readonly base: string; readonly tip: string; readonly patch: SuggestedPatch },
): Promise<SweepProposal> {
  const { pullRequestText } = await import('../../../report/sweep/pullRequestText.ts');
  const branch = `trainmark/sweep-${report.sweepId}`;
  const text = pullRequestText(report, {
    branch,
    base,
    commit,
    fullReportUrl,
    files: patch.files.map(({ path }) => path),
    hasMoved: tip !== commit && context.event.kind !== 'pullRequest',
    runUrl: github.runUrl(context.runId),
    byHand: patch.byHand,
  });
  const change = { ...text, branch, base, tip, files: patch.files };
  const proposal = await github.proposeChange(workflow.token, change, effects.progress.say);
  return settled(effects, proposal);
}

function settled({ progress }: Effects, { how, number, url }: Proposal): SweepProposal {
  if (how === 'closed') return notMade(`pull request ${number} with the same values was closed`);
  if (how === 'elsewhere') return notMade(`pull request ${number} proposes this sweep for another branch`);
  progress.say(`pull request ${how}: ${url}`);
  return { kind: 'made', number, url };
}

function notMade(...reason: Sentence): SweepProposal {
  return { kind: 'notMade', reason };
}
