import { fitSections } from '../markdown/fitSections.ts';
import { footerPart } from './comment/footer.ts';
import { gatesPart } from './comment/gates.ts';
import { headingPart } from './comment/heading.ts';
import { importancePart } from './comment/importance.ts';
import { leaderboardPart } from './comment/leaderboard.ts';
import { paretoPart } from './comment/paretoFront.ts';
import { dropOrder } from './comment/part.ts';
import { patchPart } from './comment/patch.ts';
import { progressPart } from './comment/progress.ts';
import { stoppedPart } from './comment/stopped.ts';
import { warningsPart } from './comment/warnings.ts';
import type { SweepProposal } from './sweepProposal.ts';
import type { SweepReport } from './sweepReport.ts';

export interface SweepMarkdownOptions {
  /** At least 10,000. */
  readonly limitCharacters?: number;
  readonly fullReportUrl?: string | null;
  /** Sentences that must not be missed: that numbers come from a fork, what could not be done. */
  readonly notes?: readonly string[];
  /** Null where none was asked for. */
  readonly proposal?: SweepProposal | null;
}

const defaultLimitCharacters = 65_000;

/** The sweep as a pull request comment or a job summary, in GitHub's Markdown. */
export function renderSweepMarkdown(
  report: SweepReport,
  {
    limitCharacters = defaultLimitCharacters,
    fullReportUrl = null,
    notes = [],
    proposal = null,
  }: SweepMarkdownOptions = {},
): string {
  const parts = [
    headingPart(report, notes, proposal),
    ...gatesPart(report),
    ...leaderboardPart(report),
    ...patchPart(report),
    ...importancePart(report),
    ...paretoPart(report),
    ...progressPart(report),
    ...stoppedPart(report),
    ...warningsPart(report),
    footerPart(report, fullReportUrl),
  ];
  return fitSections(parts, dropOrder, limitCharacters);
}
