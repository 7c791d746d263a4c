import { countOf } from '../records/countOf.ts';
import { shortCommit } from '../records/shortCommit.ts';
import type { Report } from './report.ts';
import { runOrder } from './runOrder.ts';
import type { Sentence, Span } from './sentence.ts';

/**
 * What the candidate was compared with, and how that was found. The name of a branch is used only for runs of the very
 * commit that was asked for.
 */
export function baselineSentence(report: Report): Sentence {
  const { source, commit, ref, reason } = report.baseline;
  if (report.command === 'record' || report.command === 'verify') return [];
  if (source === 'none') return ['Nothing to compare with. ', reason];
  if (commit === null) return ['Compared with ', ref === null ? 'a stored run' : { name: ref }, '. ', reason];
  const at: Span = { name: shortCommit(commit) };
  const failure = failedBaseline(report);
  if (failure !== null)
    return ['Nothing to compare with. At ', at, ` the training command ${failure}. `, reason];
  if (source === 'ancestor') {
    const back = ref === null ? [] : [', not with ', { name: ref }, ' itself'];
    return ['Compared with an earlier commit, ', at, `, ${recorded(report)}`, ...back, '. ', reason];
  }
  const asked: Sentence = ref === null || commit.startsWith(ref) ? [] : [{ name: ref }, ' at '];
  const turns = runOrder(report) === 'interleaved' ? ', in turns with the candidate,' : '';
  const how = source === 'rerun' ? `re-run on this machine${turns} for this report` : recorded(report);
  return ['Compared with ', ...asked, at, `, ${how}. `, reason];
}

/** How the baseline's command ended when none of its runs succeeded; null when one did. */
function failedBaseline({ failures, baselineRuns }: Report): string | null {
  if (baselineRuns.some(({ outcome }) => outcome.kind === 'succeeded')) return null;
  return failures.find(({ side }) => side === 'baseline')?.what ?? null;
}

function recorded({ baseline, generatedAt }: Report): string {
  return baseline.recordedAt === null
    ? 'from a stored run'
    : `from a run recorded ${age(baseline.recordedAt, generatedAt)}`;
}

const minuteMs = 60_000;
const ages: readonly { readonly atLeastMs: number; readonly unitMs: number; readonly noun: string }[] = [
  { atLeastMs: 48 * 60 * minuteMs, unitMs: 24 * 60 * minuteMs, noun: 'day' },
  { atLeastMs: 60 * minuteMs, unitMs: 60 * minuteMs, noun: 'hour' },
  { atLeastMs: 2 * minuteMs, unitMs: minuteMs, noun: 'minute' },
];

/** "3 hours ago", from two ISO 8601 times; whole units, rounded down. */
export function age(then: string, now: string): string {
  const elapsedMs = Date.parse(now) - Date.parse(then);
  const found = ages.find(({ atLeastMs }) => elapsedMs >= atLeastMs);
  if (found === undefined) return 'just now';
  const count = Math.floor(elapsedMs / found.unitMs);
  return `${countOf(count, found.noun)} ago`;
}
