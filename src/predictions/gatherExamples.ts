import { countOf } from '../records/countOf.ts';
import { UserError } from '../errors.ts';
import { answersByScore } from './answersByScore.ts';
import { type ColumnRoles, type PredictionColumns, rolesOf } from './columnRoles.ts';
import { createFinding, exampleWords, type Finding, note, quoted } from './findings.ts';
import { positiveAmong } from './positiveClass.ts';
import type { Predictions } from './predictions.ts';
import { createScoreColumn } from './scoreColumn.ts';
import { createSliceColumns } from './sliceColumns.ts';
import { createTextColumn } from './textColumn.ts';
import { createUnlabelled } from './unlabelled.ts';

/** What may stand in a row: text as it is in the file, or a value that the file's format knows the type of. */
export type Cell = string | number | bigint | boolean | null | undefined;

/** A test set of more examples is refused: nobody pairs it by file, and its texts would fill the memory. */
export const mostRows = 1_000_000;
/** Longer ids and labels are texts that stand in the wrong column. */
const longestText = 1_000;

/** Takes the rows of one file. */
export interface ExampleGatherer {
  /** The columns that are looked at, counted from 0; the cells of others may be left out. */
  readonly columns: readonly number[];
  /** `place` says where the row stands, "line 7". */
  add(cells: readonly Cell[], place: string): void;
  /** Fails with a UserError where the rows are of no use. */
  finish(): GatheredExamples;
}

export interface GatheredExamples {
  readonly predictions: Predictions;
  readonly warnings: readonly string[];
}

interface Flaws {
  readonly noId: Finding;
  readonly twice: Finding;
  readonly noLabel: Finding;
  readonly noAnswer: Finding;
}

/**
 * Reads examples column by column. Rows without an id and ids that stand twice are refused, because nothing could be paired by
 * them; examples without a label stand apart, and an answer that is missing is a wrong one, each with a warning.
 */
export function createGatherer(
  header: readonly string[],
  wanted: PredictionColumns,
  path: string,
): ExampleGatherer {
  const roles = rolesOf(header, wanted, path);
  const flaws: Flaws = {
    noId: createFinding(),
    twice: createFinding(),
    noLabel: createFinding(),
    noAnswer: createFinding(),
  };
  const seen = new Set<string>();
  const ids: string[] = [];
  const [labels, answers] = [createTextColumn(), createTextColumn()];
  const scores = roles.score === null ? null : createScoreColumn(header[roles.score] ?? '');
  const slices = createSliceColumns(roles.slices);
  const unlabelled = createUnlabelled();
  let rows = 0;
  const parts = [roles.id, roles.label, roles.prediction, roles.score, ...roles.slices.map(({ at }) => at)];
  return {
    columns: [...new Set(parts.filter((at) => at !== null))],
    add(cells, place) {
      if (++rows > mostRows) throw tooManyRows(path);
      const id = textOf(cells[roles.id], path, place);
      if (id === null) return note(flaws.noId, () => place);
      if (seen.has(id)) return note(flaws.twice, () => `${quoted(id)} in ${place}`);
      seen.add(id);
      const label = classOf(cells[roles.label], path, place);
      if (label === null) {
        note(flaws.noLabel, () => quoted(id));
        const { prediction, score } = roles;
        if (prediction !== null) return unlabelled.addAnswer(id, classOf(cells[prediction], path, place));
        return unlabelled.addScore(id, score === null ? null : cells[score]);
      }
      ids.push(id);
      labels.add(label);
      if (roles.prediction !== null) {
        const answer = classOf(cells[roles.prediction], path, place);
        if (answer === null) note(flaws.noAnswer, () => quoted(id));
        answers.add(answer);
      }
      if (roles.score !== null) scores?.add(cells[roles.score], id);
      slices.add(cells, path);
    },
    finish() {
      refuse(flaws, rows, ids.length, path);
      const labelColumn = labels.finish();
      const positive = wanted.positive ?? positiveAmong(labelColumn.values);
      const scored = scores?.finish({ positive, classes: labelColumn.values.length, path }) ?? noScores;
      const classes = { positive, labels: labelColumn.values };
      const answerColumn =
        roles.prediction === null ? answersByScore(scored, classes, path) : answers.finish();
      const sliced = slices.finish(ids.length, path);
      const predictions: Predictions = {
        ids,
        labels: labelColumn,
        answers: answerColumn,
        scores: scored.scores,
        positive: scored.scores === null ? null : positive,
        slices: sliced.columns,
        unlabelled: unlabelled.finish(classes),
        columns: namesOf(roles, header),
        path,
      };
      return {
        predictions,
        warnings: [...flawWarnings(flaws, path), ...scored.warnings, ...sliced.warnings],
      };
    },
  };
}

const noScores = { scores: null, isShare: false, warnings: [] };

function namesOf({ id, label, prediction, score }: ColumnRoles, header: readonly string[]) {
  const nameAt = (at: number | null): string | null => (at === null ? null : (header[at] ?? null));
  return {
    id: header[id] ?? '',
    label: header[label] ?? '',
    prediction: nameAt(prediction),
    score: nameAt(score),
  };
}

/** A cell as text without blanks around it; null for an empty one. */
function textOf(cell: Cell, path: string, place: string): string | null {
  if (cell === null || cell === undefined) return null;
  const text = String(cell).trim();
  if (text === '') return null;
  if (text.length <= longestText) return text;
  throw new UserError(
    `${path}, ${place}: an id or label of ${text.length} characters, ${quoted(text)}; at most ${longestText} are read.`,
    { hint: 'Name the columns in trainmark.yml: predictions: { path, id, label, prediction }.' },
  );
}

/** A class: `1.0` is the class `1`, for one side may be written as whole numbers and the other not. */
function classOf(cell: Cell, path: string, place: string): string | null {
  const text = textOf(cell, path, place);
  return text === null ? null : text.replace(/^([+-]?\d+)\.0+$/, '$1');
}

export function tooManyRows(path: string): UserError {
  return new UserError(
    `${path} has more than ${mostRows.toLocaleString('en-US')} rows, which is the most that is read.`,
    {
      hint: 'Write a random part of the test set, always the same one.',
    },
  );
}

function refuse({ noId, twice, noLabel }: Flaws, rows: number, kept: number, path: string): void {
  if (rows === 0) {
    throw new UserError(`${path} has a header and no example.`, {
      hint: 'The training command may have stopped before it wrote any.',
    });
  }
  const problems = [
    ...(noId.count === 0 ? [] : [`${countOf(noId.count, 'row')} without an id ${exampleWords(noId)}`]),
    ...(twice.count === 0
      ? []
      : [`${countOf(twice.count, 'row')} with an id that stood before ${exampleWords(twice)}`]),
    ...(kept > 0 || noLabel.count === 0 ? [] : [`no example with a label`]),
  ];
  if (problems.length === 0) return;
  throw new UserError(`${path} has ${problems.join(', and ')}; examples are paired by ids that stand once.`, {
    hint: 'Give every example of the test set an id of its own, the same in every run.',
  });
}

function flawWarnings({ noLabel, noAnswer }: Flaws, path: string): string[] {
  return [
    ...(noLabel.count === 0
      ? []
      : [
          `${path}: ${countOf(noLabel.count, 'example')} without a label ${exampleWords(noLabel)}; no metric counts them.`,
        ]),
    ...(noAnswer.count === 0
      ? []
      : [
          `${path}: ${countOf(noAnswer.count, 'example')} without a prediction ${exampleWords(noAnswer)}; they count as wrong.`,
        ]),
  ];
}
