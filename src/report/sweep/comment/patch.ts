import { markdownCode, markdownFence } from '../../escape.ts';
import { folded } from '../../markdown/folded.ts';
import type { SweepReport } from '../sweepReport.ts';
import { patchTitle } from '../verdictWords.ts';
import { textMarkdown, type Part } from './part.ts';

const longestDiffLine = 400;
const mostByHand = 20;

/** What to change in the repository. */
export function patchPart(report: SweepReport): readonly Part[] {
  const { patch } = report;
  if (patch === null) return [];
  const { diff, byHand } = patch;
  const parts = [
    ...(diff === '' ? [] : [markdownFence(diff.trimEnd().split('\n'), longestDiffLine, 'diff')]),
    ...(byHand.length === 0 ? [] : [`To set by hand: ${byHandText(byHand)}.`]),
  ];
  return parts.length === 0
    ? []
    : [{ name: 'suggested patch', text: folded(patchTitle(report), parts.join('\n\n')) }];
}

/** Names with their values and why nobody but people can set them. */
export function byHandText(byHand: NonNullable<SweepReport['patch']>['byHand']): string {
  return byHand
    .slice(0, mostByHand)
    .map(
      ({ name, value, reason }) =>
        `${markdownCode(name)} = ${markdownCode(JSON.stringify(value))} (${textMarkdown(reason)})`,
    )
    .join('; ');
}
