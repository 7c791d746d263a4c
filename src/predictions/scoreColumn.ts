import { countOf } from '../records/countOf.ts';
import { createFinding, exampleWords, note, quoted } from './findings.ts';
import type { Cell } from './gatherExamples.ts';

/** Scores of one file as they are read. */
export interface ScoreColumn {
  add(cell: Cell, id: string): void;
  finish(classes: Classes): FinishedScores;
}

interface Classes {
  readonly positive: string | null;
  /** How many labels there are. */
  readonly classes: number;
  readonly path: string;
}

interface FinishedScores {
  /** Null where they cannot be used. */
  readonly scores: Float64Array | null;
  /** All lie between 0 and 1. */
  readonly isShare: boolean;
  readonly warnings: readonly string[];
}

/** Text that is no number is as good as none. */
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const words: ReadonlyMap<string, number> = new Map([
  ['nan', Number.NaN],
  ['inf', Infinity],
  ['+inf', Infinity],
  ['-inf', -Infinity],
  ['infinity', Infinity],
  ['-infinity', -Infinity],
]);

export function createScoreColumn(name: string): ScoreColumn {
  const scores: number[] = [];
  const [missing, notANumber, outside] = [createFinding(), createFinding(), createFinding()];
  return {
    add(cell, id) {
      const score = scoreOf(cell);
      if (score === null) note(missing, () => quoted(id));
      else if (Number.isNaN(score)) note(notANumber, () => quoted(id));
      else if (score < 0 || score > 1) note(outside, () => `${score} for ${quoted(id)}`);
      scores.push(score ?? Number.NaN);
    },
    finish({ positive, classes, path }) {
      const where = `${path}, ${name}`;
      const isShare = outside.count === 0;
      if (classes > 2 && positive === null) return { scores: null, isShare, warnings: [] };
      if (positive === null) {
        return {
          scores: null,
          isShare,
          warnings: [
            `${where}: which label the scores speak for is not known, so they are not used; set predictions: { positive: <label> }.`,
          ],
        };
      }
      const warnings = [
        ...(missing.count === 0
          ? []
          : [
              `${where}: ${countOf(missing.count, 'example')} without a score ${exampleWords(missing)}; what is computed from scores is NaN.`,
            ]),
        ...(notANumber.count === 0
          ? []
          : [
              `${where}: ${countOf(notANumber.count, 'example')} with NaN as score ${exampleWords(notANumber)}; what is computed from scores is NaN.`,
            ]),
        ...(outside.count === 0
          ? []
          : [
              `${where}: ${countOf(outside.count, 'example')} with a score outside of 0 to 1 ${exampleWords(outside)}; these are no probabilities, so only auc is computed from them.`,
            ]),
      ];
      return { scores: Float64Array.from(scores), isShare, warnings };
    },
  };
}

/** A cell as a number, NaN where it says so; null for none. */
export function scoreOf(cell: Cell): number | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number') return cell;
  const text = String(cell).trim().toLowerCase();
  if (number.test(text)) return Number(text);
  return words.get(text) ?? null;
}
