import { chooseStepName, isWallTimeName, stepKindOf } from './steps.ts';
import type { StepKind } from '../records/reading.ts';

interface Column {
  readonly index: number;
  readonly name: string;
}

interface StepColumn {
  readonly index: number;
  readonly kind: StepKind;
}

interface CommonLayout {
  readonly step: StepColumn | null;
  /** Index of the column with the time of logging. */
  readonly wallTime: number | null;
  /** Columns that the header has. */
  readonly width: number;
  /** Every name in the header, to know it again. */
  readonly names: ReadonlySet<string>;
}

/**
 * What the columns of a table mean. Wide: a column per metric. Long: a row per value, its metric named in the
 * row.
 */
export type TableLayout =
  | (CommonLayout & { readonly kind: 'wide'; readonly metrics: readonly Column[] })
  | (CommonLayout & {
      readonly kind: 'long';
      readonly name: number;
      readonly value: number;
      readonly labels: readonly Column[];
    });

/** Long form: what stands beside the value and is no slice of the metric. */
const bookkeepingColumns = /^(?:run|run_?(?:id|uuid|name)|experiment_?id|is_nan|time)$/i;

/**
 * Reads a header. Names are trimmed (older Ultralytics writes leading spaces); a column without one is the
 * index that pandas writes; of two columns with one name the first counts. In the long form every other
 * column is a slice, `{lang=en}`.
 */
export function readLayout(header: readonly string[]): {
  readonly layout: TableLayout;
  readonly duplicates: readonly string[];
} {
  const { columns, duplicates } = nameColumns(header);
  const common: CommonLayout = {
    step: findStep(columns),
    wallTime: columns.find(({ name }) => isWallTimeName(name))?.index ?? null,
    width: header.length,
    names: new Set(columns.map((column) => column.name)),
  };
  const isAxis = (column: Column) =>
    column.index === common.wallTime || (common.step !== null && stepKindOf(column.name) !== undefined);
  const name = columns.find((column) => /^(?:name|metric|key|metric_name)$/i.test(column.name));
  const value = columns.find((column) => /^value$/i.test(column.name));
  const others = columns.filter((column) => column !== name && column !== value && !isAxis(column));
  if (name === undefined || value === undefined)
    return { layout: { ...common, kind: 'wide', metrics: others }, duplicates };
  const labels = others.filter((column) => !bookkeepingColumns.test(column.name));
  return { layout: { ...common, kind: 'long', name: name.index, value: value.index, labels }, duplicates };
}

function nameColumns(header: readonly string[]): {
  readonly columns: readonly Column[];
  readonly duplicates: readonly string[];
} {
  const columns = new Map<string, Column>();
  const duplicates: string[] = [];
  for (const [index, text] of header.entries()) {
    const name = text.trim();
    if (name === '' || /^Unnamed: \d+$/.test(name)) continue;
    if (columns.has(name)) duplicates.push(name);
    else columns.set(name, { index, name });
  }
  return { columns: [...columns.values()], duplicates };
}

function findStep(columns: readonly Column[]): StepColumn | null {
  const name = chooseStepName(
    columns.map((column) => column.name),
    () => true,
  );
  const kind = name === undefined ? undefined : stepKindOf(name);
  const index = columns.find((column) => column.name === name)?.index;
  return kind === undefined || index === undefined ? null : { index, kind };
}
