import { countOf } from '../records/countOf.ts';
import type { Change } from '../comparison/comparison.ts';
import { formatAmount, formatPair } from '../comparison/formatValue.ts';
import type { Check } from '../gates/verdict.ts';
import { formatMetricKey } from '../records/metricKey.ts';
import type { Report } from './report.ts';
import { isOpen, reproductionSentence } from './reproduction.ts';
import type { Sentence } from './sentence.ts';

/** What a report says first. `unjudged`: there was no gate to judge by. */
export type ReportStatus =
  | 'passed'
  | 'failed'
  | 'inconclusive'
  | 'trainingFailed'
  | 'unjudged'
  | 'recorded'
  | 'reproduced'
  | 'notReproduced';

export const statusInfo: Record<ReportStatus, { readonly title: string; readonly symbol: string }> = {
  passed: { title: 'Passed', symbol: '✅' },
  failed: { title: 'Failed', symbol: '❌' },
  inconclusive: { title: 'Inconclusive', symbol: '⚠️' },
  trainingFailed: { title: 'Training failed', symbol: '❌' },
  unjudged: { title: 'Not judged', symbol: '' },
  recorded: { title: 'Recorded', symbol: '' },
  reproduced: { title: 'Reproduced', symbol: '✅' },
  notReproduced: { title: 'Not reproduced', symbol: '❌' },
};

/** A training command that failed outranks what was judged without its numbers. */
export function statusOf({ failures, verdict, command, reproductions }: Report): ReportStatus {
  if (command === 'verify') return reproductionStatus(reproductions);
  if (failures.some(({ side }) => side === 'candidate')) return 'trainingFailed';
  if (verdict === null) return command === 'record' ? 'recorded' : 'unjudged';
  return verdict.checks.length === 0 ? 'unjudged' : verdict.outcome;
}

/** True for a gate that could not be decided and lets that pass: a regression guard that saw no regression. */
export function isLetPass({ outcome, onUnknown, blocking, severity }: Check): boolean {
  if (outcome !== 'unknown') return false;
  return onUnknown === 'pass' || (onUnknown === 'rerun' && severity === 'block' && !blocking);
}

/** What happened, in one sentence that follows the status: "accuracy rose by 1.2pp to 0.953; all 3 gates hold." */
export function verdictSentence(report: Report): Sentence {
  if (report.command === 'verify') return reproducedSentence(report);
  switch (statusOf(report)) {
    case 'trainingFailed':
      return trainingFailure(report);
    case 'recorded':
      return [...headline(report), `${countOf(report.candidateRuns.length, 'run')} kept.`];
    case 'unjudged':
      return [...headline(report), 'no gate is set.'];
    case 'passed':
      return [...headline(report), passedGates(report), '.'];
    case 'failed':
      return decidingSentence(report, ['failed', 'error'], 'failed');
    case 'inconclusive':
      return decidingSentence(report, ['unknown'], 'undecided');
    case 'reproduced':
    case 'notReproduced':
      throw new RangeError('a status of verify alone');
  }
}

/** The worst of the records; what was not shown is not reproduced only where it was shown to be otherwise. */
function reproductionStatus(reproductions: Report['reproductions']): ReportStatus {
  const answers = reproductions.map(({ reproduction: { levels, level } }) => levels[level]);
  if (answers.includes('no')) return 'notReproduced';
  return answers.includes('undecided') ? 'inconclusive' : 'reproduced';
}

/** Of one record what it showed, of several how many reproduce. */
function reproducedSentence({ reproductions }: Report): Sentence {
  const [first, ...others] = reproductions;
  if (first === undefined) return ['no record was run again.'];
  if (others.length === 0) return reproductionSentence(first);
  const shown = reproductions.filter((one) => !isOpen(one)).length;
  return [
    `${shown} of ${reproductions.length} records were shown to reproduce (${first.reproduction.level}).`,
  ];
}

function trainingFailure({ failures, candidateRuns }: Report): Sentence {
  const failed = failures.filter(({ side }) => side === 'candidate');
  const what = failed[0]?.what ?? 'failed';
  const share = candidateRuns.length > 1 ? ` in ${failed.length} of ${candidateRuns.length} runs` : '';
  return [`the training command ${what}${share}.`];
}

/** The change that matters most, before a semicolon: the first of a gate, else the first there is. */
function headline({ comparison }: Report): Sentence {
  const change = comparison.changes.find(({ tier }) => tier !== 'resource');
  return change === undefined ? [] : [...changeSentence(change), '; '];
}

/** "accuracy rose by 1.2pp to 0.953", without a full stop. */
export function changeSentence(change: Change): Sentence {
  const name = { name: formatMetricKey(change.metric, change.labels) };
  const [before, now] = formatPair(change.baseline, change.candidate, change.unit);
  if (change.candidateRuns === null) return [name, ` is not measured any more; it was ${before}`];
  if (change.baselineRuns === null) return [name, ` is ${now}`];
  if (change.delta === null) return [name, ` is ${now}; it was ${before}`];
  if (change.delta === 0) return [name, ` stayed at ${now}`];
  const verb = change.delta > 0 ? 'rose' : 'fell';
  const doubt = change.kind === 'inconclusive' && change.interval !== null ? ', within its noise' : '';
  return [name, ` ${verb} by ${formatAmount(Math.abs(change.delta), change)} to ${now}${doubt}`];
}

function passedGates({ verdict }: Report): string {
  const checks = verdict?.checks ?? [];
  const holding = checks.filter(({ outcome }) => outcome === 'passed').length;
  if (holding < checks.length) {
    return `${holding} of ${countOf(checks.length, 'gate')} hold, the others do not block`;
  }
  return holding === 1 ? 'the gate holds' : `all ${holding} gates hold`;
}

/** The first check that decided the verdict, and how many others did. */
function decidingSentence(report: Report, outcomes: readonly Check['outcome'][], word: string): Sentence {
  const checks = report.verdict?.checks ?? [];
  const deciding = checks.filter(({ blocking, outcome }) => blocking && outcomes.includes(outcome));
  const [first] = deciding;
  const share = ` (${deciding.length} of ${countOf(checks.length, 'gate')} ${word}).`;
  return first === undefined ? [share.trim()] : [...decidingReason(first, report), share];
}

/** "accuracy fell by 3.1pp to 0.912; at least 0.93 was asked for"; any other rule speaks for itself. */
function decidingReason(check: Check, { comparison }: Report): Sentence {
  const asked = askedFor(check.expected);
  const change = comparison.changes.find(
    ({ metric, labels }) =>
      check.metrics.length === 1 && formatMetricKey(metric, labels) === check.metrics[0],
  );
  const isPlainBound = change !== undefined && check.value !== null && check.value === change.candidate;
  if (!isPlainBound || asked === null || !change.delta) return namesSetApart(check);
  return [...changeSentence(change), `; ${asked} was asked for`];
}

/** A check's reason, with the metric it begins with as a name: names keep their first letter. */
function namesSetApart({ reason, metrics }: Check): Sentence {
  const text = reason.replace(/\.$/, '');
  const name = metrics.find((metric) => text.startsWith(metric));
  return name === undefined ? [text] : [{ name }, text.slice(name.length)];
}

const bounds: Readonly<Record<string, string>> = {
  '>=': 'at least',
  '<=': 'at most',
  '>': 'more than',
  '<': 'less than',
};

function askedFor(expected: string): string | null {
  const [, comparison, bound] = /^(>=|<=|>|<) (.+)$/.exec(expected) ?? [];
  return comparison === undefined || bound === undefined ? null : `${bounds[comparison]} ${bound}`;
}
