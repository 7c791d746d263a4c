import { formatConditionClause, type Mode } from './condition.ts';
import type { ClauseSize, Method } from './estimators.ts';
import type { ClausePlan, SamplePlan } from './planSamples.ts';
import { alignColumns, count } from './planTable.ts';
import type { TestSetUse } from './testSetUse.ts';

/** A plan for people who never read the paper: a few plain lines, then every method that was considered. */
export function planText(plan: SamplePlan, use: TestSetUse, mode: Mode): string {
  const rows = plan.clauses.flatMap(methodRows);
  return [
    ...needWords(plan),
    ...useWords(use, mode),
    ...activeWords(plan),
    '',
    ...alignColumns([['clause', 'method', 'examples', ''], ...rows], 2),
    '',
    meaningWords,
    '',
  ].join('\n');
}

/** What n, o and d are, and what the numbers do not speak of. */
export const meaningWords =
  'n: accuracy of the new model; o: of the old one; d: share of examples that they predict differently (needs no labels).\n' +
  'All this is about the choice of test examples, which have to be independent; it says nothing about chance in training.';

function needWords({ labelled, unlabelled }: SamplePlan): string[] {
  if (labelled === 0)
    return [`This condition needs ${count(unlabelled)} test examples; they need no labels.`];
  const need = `This condition needs ${count(labelled)} test examples with labels.`;
  if (unlabelled <= labelled) return [need];
  return [
    need,
    `To see how often the models differ it needs ${count(unlabelled)} in all; the others need no labels.`,
  ];
}

/** For how long a test set serves, what is promised, and what must not be shown. */
export function useWords(use: TestSetUse, mode: Mode): string[] {
  const reliability = Number((1 - use.delta).toPrecision(12));
  return [
    lifeWords(use),
    `With probability ${reliability} ${modeWords[mode]} (--mode ${mode}).`,
    ...feedbackWords(use),
  ];
}

const modeWords: Record<Mode, string> = {
  'fp-free': 'no commit passes wrongly; one that lies within the tolerance is refused',
  'fn-free': 'no commit is refused wrongly; one that lies within the tolerance passes',
};

function lifeWords({ adaptivity, steps }: TestSetUse): string {
  const commits = steps === 1 ? '1 commit' : `${count(steps)} commits`;
  switch (adaptivity) {
    case 'none':
      return `One test set judges ${commits}, if no developer learns a result before the last (--adaptivity none).`;
    case 'full':
      return `One test set judges ${commits}, each result being shown at once (--adaptivity full); then it is used up.`;
    case 'firstChange':
      return `One test set judges ${commits}, or fewer when one passes before (--adaptivity firstChange); then it is used up.`;
  }
}

function feedbackWords({ adaptivity, feedback }: TestSetUse): string[] {
  if (adaptivity === 'none') return [];
  if (feedback.kind === 'value') return ['The measured values may be shown as they are (--feedback value).'];
  if (feedback.kind === 'rounded')
    return [
      `The measured values may be shown rounded to ${feedback.step} (--feedback rounded:${feedback.step}).`,
    ];
  return [
    'Nothing but pass or fail may be shown; if your reports show the accuracy itself, add --feedback value.',
  ];
}

function activeWords({ perCommitLabels, clauses }: SamplePlan): string[] {
  if (perCommitLabels !== null)
    return [
      `With fresh examples for each commit, only those on which the models differ need labels: ${count(perCommitLabels)} per commit. The promise is then about one commit.`,
    ];
  if (!clauses.some(({ considered }) => considered.some(({ method }) => method === 'measured'))) return [];
  return [
    'Models that seldom differ need fewer: measure d first (below), or add a clause such as d < 0.1 +/- 0.01.',
  ];
}

const methodWords: Record<Method, string> = {
  hoeffding: 'Hoeffding bound',
  binomial: 'binomial bound',
  bennett: 'Bennett bound, d being limited',
  measured: 'Bennett bound, d measured first',
};

function methodRows({ clause, chosen, considered }: ClausePlan): string[][] {
  return considered.map((size, index) => [
    index === 0 ? formatConditionClause(clause) : '',
    methodWords[size.method],
    count(size.examples),
    size === chosen ? '← chosen' : noteOn(size),
  ]);
}

function noteOn({ supposedDifference, unlabelledFirst }: ClauseSize): string {
  if (supposedDifference === null) return '';
  return `if ${count(unlabelledFirst)} others, without labels, show d = ${supposedDifference}`;
}
