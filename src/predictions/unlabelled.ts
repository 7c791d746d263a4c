import { answersAtOneHalf, type ScoredClasses } from './answersByScore.ts';
import type { Cell } from './gatherExamples.ts';
import type { UnlabelledExamples } from './predictions.ts';
import { scoreOf } from './scoreColumn.ts';
import { createTextColumn } from './textColumn.ts';

/** Examples without a label as they are read; of one file all have an answer or all have a score. */
export interface UnlabelledBuilder {
  /** Null for an answer that is missing. */
  addAnswer(id: string, answer: string | null): void;
  addScore(id: string, score: Cell): void;
  /** `classes` are those of the labelled examples, by which scores are read. */
  finish(classes: ScoredClasses): UnlabelledExamples;
}

export function createUnlabelled(): UnlabelledBuilder {
  const ids: string[] = [];
  const answers = createTextColumn();
  const scores: number[] = [];
  return {
    addAnswer(id, answer) {
      ids.push(id);
      answers.add(answer);
    },
    addScore(id, score) {
      ids.push(id);
      scores.push(scoreOf(score) ?? Number.NaN);
    },
    finish: (classes) => ({
      ids,
      answers: scores.length > 0 ? answersAtOneHalf(scores, classes) : answers.finish(),
    }),
  };
}
