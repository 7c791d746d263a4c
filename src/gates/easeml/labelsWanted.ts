import { countOf } from '../../records/countOf.ts';
import { quoted } from '../../predictions/findings.ts';
import { coefficientOf, type Condition, type ConditionClause } from './condition.ts';
import type { TestSetFacts } from './testSetFacts.ts';

/** What can be judged with the labels at hand, and which labels the rest of a condition wants. */
export interface LabelsWanted {
  /** Clauses that no label is missing for. */
  readonly answerable: readonly ConditionClause[];
  /** Ids of examples; empty where all clauses can be judged. */
  readonly wanted: readonly string[];
}

/** Active labelling (Renggli et al. 2019, §4): a difference of accuracies comes from examples on which the models differ. */
export function labelsWanted({ clauses }: Condition, facts: Pick<TestSetFacts, 'unlabelled'>): LabelsWanted {
  const missing = clauses.map((clause) => missingFor(clause, facts));
  return {
    answerable: clauses.filter((_, index) => missing[index]?.length === 0),
    wanted: missing.reduce((most, ids) => (ids.length > most.length ? ids : most), []),
  };
}

function missingFor(
  { terms }: ConditionClause,
  { unlabelled }: Pick<TestSetFacts, 'unlabelled'>,
): readonly string[] {
  const [n, o] = [coefficientOf(terms, 'n'), coefficientOf(terms, 'o')];
  if (n === 0 && o === 0) return [];
  return n === -o ? unlabelled.differing : unlabelled.all;
}

/** Beside the report; see `writeReport`. */
export const labelListName = 'label-these.csv';
/** Ids that stand in the list, at most: nobody labels more for one commit. */
export const mostInList = 10_000;

const mostNamed = 10;

/** What to label, with the first ids. */
export function wantedWords({ wanted }: LabelsWanted, { unlabelled }: TestSetFacts): string {
  const differ = wanted.length === unlabelled.differing.length ? ' on which the models differ' : '';
  const named = wanted.slice(0, mostNamed).map(quoted).join(', ');
  const listed =
    wanted.length > mostInList ? `the first ${mostInList.toLocaleString('en-US')} stand` : 'all stand';
  return `the labels of ${countOf(wanted.length, 'example')}${differ} are needed: ${named}${wanted.length > mostNamed ? ', …' : ''}; ${listed} in ${labelListName} beside the report`;
}
