import { shortCommit } from '../../records/shortCommit.ts';
import { inert, markdown, markdownCode, shorten } from '../escape.ts';
import { fitSections } from '../markdown/fitSections.ts';
import { gatesPart } from './comment/gates.ts';
import { leaderboardPart } from './comment/leaderboard.ts';
import { byHandText } from './comment/patch.ts';
import { dropOrder, sentenceMarkdown, type Part } from './comment/part.ts';
import { chosenRow } from './sweepProposal.ts';
import type { SweepReport } from './sweepReport.ts';
import { headSentences, sweepStatusOf } from './verdictWords.ts';

export interface PullRequestFacts {
  readonly branch: string;
  readonly base: string;
  /** Paths of the files that it changes. */
  readonly files: readonly string[];
  /** What the trials ran at. */
  readonly commit: string;
  /** Whether `base` has moved on since. */
  readonly hasMoved: boolean;
  readonly runUrl: string;
  readonly fullReportUrl: string | null;
  /** Values that the change leaves out. */
  readonly byHand: NonNullable<SweepReport['patch']>['byHand'];
}

/** GitHub takes 65,536. */
const limitCharacters = 60_000;

/** Title, body and commit message of the pull request with the values of a sweep. */
export function pullRequestText(
  report: SweepReport,
  facts: PullRequestFacts,
): { readonly title: string; readonly body: string; readonly message: string } {
  const name = inert(shorten(report.experiment, 80));
  const title = `${name}: ${sweepStatusOf(report) === 'confirmed' ? 'values that a sweep found and confirmed' : 'best values of a sweep'}`;
  const trial = chosenRow(report)?.run.number ?? 0;
  const parts: readonly Part[] = [
    { name: 'heading', text: heading(report, facts, trial) },
    ...gatesPart(report),
    ...leaderboardPart(report),
    { name: 'footer', text: footer(report, facts) },
  ];
  return {
    title,
    body: fitSections(parts, dropOrder, limitCharacters),
    message: `${title}\n\nTrial ${trial} of sweep ${inert(shorten(report.sweepId))}, run at ${inert(facts.commit)}.`,
  };
}

function heading(report: SweepReport, { files, byHand }: PullRequestFacts, trial: number): string {
  const changed = files.map((path) => markdownCode(path)).join(', ');
  return [
    `The values of trial ${trial}, in ${changed}; nothing else is changed.`,
    ...headSentences(report).map(sentenceMarkdown),
    ...(byHand.length === 0 ? [] : [`> ⚠️ Left out, to set by hand: ${byHandText(byHand)}.`]),
  ].join('\n\n');
}

function footer(report: SweepReport, facts: PullRequestFacts): string {
  const { branch, base, commit, hasMoved, runUrl, fullReportUrl } = facts;
  const moved = hasMoved
    ? ` ${markdownCode(base)} has moved on since, though not in these files: its checks tell whether the values still hold.`
    : '';
  const links = [
    `[Workflow run](<${encodeURI(runUrl)}>)`,
    ...(fullReportUrl === null ? [] : [`[Full report](<${encodeURI(fullReportUrl)}>)`]),
  ];
  return [
    `The trials ran at ${markdownCode(shortCommit(commit))}.${moved}`,
    '**Checks**: a pull request that a workflow opens with its own token does not start workflows by itself, or they wait for an approval. Approve them below, or close and reopen this pull request; with a token of your own (secret `token` of the workflow) they start at once.',
    `**Not wanted?** Close it and delete the branch ${markdownCode(branch)}; the same values are not proposed again. Once merged, the button *Revert* takes it back: it changes nothing but these values.`,
    `<sub>${links.join(' · ')}<br>Sweep ${markdownCode(report.sweepId)}<br>Trainmark ${markdown(shorten(report.programVersion, 40))}</sub>`,
  ].join('\n\n');
}
