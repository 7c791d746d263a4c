/** Texts of one column, each distinct one kept once. */
export interface TextColumn {
  readonly values: readonly string[];
  /** One for each example: its place in `values`, or −1 where the cell was empty. */
  readonly codes: Int32Array;
}

/** A column of groups that metrics are told apart by, such as the language of an example. */
export interface SliceColumn {
  readonly name: string;
  readonly column: TextColumn;
}

/** Which columns of the file were taken for what; null for none. */
export interface ColumnNames {
  readonly id: string;
  readonly label: string;
  readonly prediction: string | null;
  readonly score: string | null;
}

/** Examples without a label, in the order of the file: no metric counts them. */
export interface UnlabelledExamples {
  /** Each once, and none of a labelled example. */
  readonly ids: readonly string[];
  readonly answers: TextColumn;
}

/** What one run answered to each example of a test set, in the order of its file. All but `unlabelled` is about examples with a label. */
export interface Predictions {
  /** Each once. */
  readonly ids: readonly string[];
  readonly labels: TextColumn;
  /** Where the file has none, the class that the score speaks for at one half. */
  readonly answers: TextColumn;
  /** How sure the model was of `positive`; NaN where it said so or said nothing. Null without scores that can be used. */
  readonly scores: Float64Array | null;
  /** The label that scores speak for; null without scores. */
  readonly positive: string | null;
  readonly slices: readonly SliceColumn[];
  readonly unlabelled: UnlabelledExamples;
  readonly columns: ColumnNames;
  /** The file as it was named. */
  readonly path: string;
}

/** The text of a cell; null for an empty one. */
export function textAt({ values, codes }: TextColumn, row: number): string | null {
  return values[codes[row] ?? -1] ?? null;
}
