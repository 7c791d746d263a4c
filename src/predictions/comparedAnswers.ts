import { createFinding, note, quoted } from './findings.ts';
import { idMismatch, labelContradiction } from './pairing.ts';
import { type Predictions, textAt } from './predictions.ts';

/** What two models answered to the same examples, labelled or not. A label that one of the two files has counts for both. */
export interface ComparedAnswers {
  readonly examples: number;
  /** Examples that the models answered differently; a missing answer differs from any other. */
  readonly differing: number;
  /** Examples with a label that the model answered with it. */
  readonly right: { readonly baseline: number; readonly candidate: number };
  /** Ids of the examples that neither file has a label for, and of those among them that the models answered differently. */
  readonly unlabelled: { readonly all: readonly string[]; readonly differing: readonly string[] };
}

export type FoundAnswers =
  | { readonly kind: 'found'; readonly answers: ComparedAnswers }
  | { readonly kind: 'refused'; readonly reason: string };

/** Refused are ids that only one side has, unless `intersect` leaves them out, and labels that contradict each other. */
export function compareAnswers(
  baseline: Predictions,
  candidate: Predictions,
  { intersect }: { readonly intersect: boolean },
): FoundAnswers {
  const [onlyBefore, onlyAfter, contradictions] = [createFinding(), createFinding(), createFinding()];
  const before = new Map(answeredIn(baseline).map((one) => [one.id, one]));
  const tally = createTally();
  for (const now of answeredIn(candidate)) {
    const { id } = now;
    const old = before.get(id);
    before.delete(id);
    if (old === undefined) note(onlyAfter, () => quoted(id));
    else if (now.label !== null && old.label !== null && now.label !== old.label)
      note(contradictions, () => `${quoted(id)}: ${quoted(old.label ?? '')} and ${quoted(now.label ?? '')}`);
    else tally.add(old, now);
  }
  for (const id of before.keys()) note(onlyBefore, () => quoted(id));
  if (onlyBefore.count + onlyAfter.count > 0 && !intersect)
    return refused(
      idMismatch({ ...onlyBefore, name: 'the baseline' }, { ...onlyAfter, name: 'the candidate' }),
    );
  if (contradictions.count > 0) return refused(labelContradiction(contradictions));
  const answers = tally.finish();
  if (answers.examples === 0) return refused('no id of the per-example files stands on both sides');
  return { kind: 'found', answers };
}

function refused(reason: string): FoundAnswers {
  return { kind: 'refused', reason };
}

interface Answered {
  readonly id: string;
  readonly label: string | null;
  readonly answer: string | null;
}

/** All examples of a file: those with a label first. */
function answeredIn({ ids, labels, answers, unlabelled }: Predictions): Answered[] {
  return [
    ...ids.map((id, row) => ({ id, label: textAt(labels, row), answer: textAt(answers, row) })),
    ...unlabelled.ids.map((id, row) => ({ id, label: null, answer: textAt(unlabelled.answers, row) })),
  ];
}

function createTally() {
  let [examples, differing, rightBefore, rightAfter] = [0, 0, 0, 0];
  const all: string[] = [];
  const open: string[] = [];
  return {
    add(old: Answered, now: Answered): void {
      const label = now.label ?? old.label;
      const differs = old.answer !== now.answer;
      examples++;
      if (differs) differing++;
      if (label === null) {
        all.push(now.id);
        if (differs) open.push(now.id);
        return;
      }
      if (old.answer === label) rightBefore++;
      if (now.answer === label) rightAfter++;
    },
    finish: (): ComparedAnswers => ({
      examples,
      differing,
      right: { baseline: rightBefore, candidate: rightAfter },
      unlabelled: { all, differing: open },
    }),
  };
}
