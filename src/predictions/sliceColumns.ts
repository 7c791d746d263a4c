import { UserError } from '../errors.ts';
import type { SliceRole } from './columnRoles.ts';
import { quoted } from './findings.ts';
import type { Cell } from './gatherExamples.ts';
import type { SliceColumn } from './predictions.ts';
import { createTextColumn, type TextColumnBuilder } from './textColumn.ts';

/** Of a column that the user named. */
const mostDeclaredValues = 500;
/** A column that nobody named is taken for groups when it has so few values, and so many examples of each on average. */
const mostFoundValues = 50;
const mostFoundNumbers = 10;
const fewestOfEach = 5;
const mostFound = 8;
const longestValue = 200;

/** The columns of groups as they are read. */
export interface SliceColumns {
  add(cells: readonly Cell[], path: string): void;
  finish(
    examples: number,
    path: string,
  ): { readonly columns: readonly SliceColumn[]; readonly warnings: readonly string[] };
}

interface Open extends SliceRole {
  readonly column: TextColumnBuilder;
}

/** A column that cannot be one of groups is given up as soon as that shows, so that it takes no memory. */
export function createSliceColumns(roles: readonly SliceRole[]): SliceColumns {
  let open: Open[] = roles.map((role) => ({ ...role, column: createTextColumn() }));
  return {
    add(cells, path) {
      let given = false;
      for (const one of open) {
        const [text, before] = [sliceText(cells[one.at]), one.column.distinct()];
        one.column.add(text);
        if (one.column.distinct() === before) continue;
        if (one.declared) refuseMany(one, path);
        else if (before >= mostFoundValues || isNoGroup(text)) given = true;
      }
      if (given) open = open.filter(({ declared, column }) => declared || mayBeGroups(column.values()));
    },
    finish(examples) {
      const found = open.filter(({ declared, column }) => !declared && isOfGroups(column.values(), examples));
      const kept = open.filter((one) => one.declared || found.slice(0, mostFound).includes(one));
      const beyond = found.slice(mostFound).map(({ name }) => quoted(name));
      return {
        columns: kept.map(({ name, column }) => ({ name, column: column.finish() })),
        warnings:
          beyond.length === 0
            ? []
            : [
                `Not used as slices, because ${mostFound} columns are: ${beyond.slice(0, 20).join(', ')}; name those that matter in predictions: { slices: […] }.`,
              ],
      };
    },
  };
}

/** Groups have names or whole numbers. */
function sliceText(cell: Cell): string | null {
  if (cell === null || cell === undefined) return null;
  const text = String(cell).trim();
  return text === '' ? null : text.slice(0, longestValue + 1);
}

function isNoGroup(text: string | null): boolean {
  return text !== null && (text.length > longestValue || isFraction(text));
}

function isFraction(text: string): boolean {
  return /^[+-]?\d*\.\d*[1-9]\d*(?:e[+-]?\d+)?$|^[+-]?\d+(?:\.\d*)?e[+-]?\d+$/i.test(text);
}

function mayBeGroups(values: readonly string[]): boolean {
  return values.length <= mostFoundValues && !values.some(isNoGroup);
}

function isOfGroups(values: readonly string[], examples: number): boolean {
  const numbers = values.every((value) => /^[+-]?\d+(?:\.0*)?$/.test(value));
  const most = numbers ? mostFoundNumbers : mostFoundValues;
  return values.length >= 2 && values.length <= most && values.length * fewestOfEach <= examples;
}

function refuseMany({ name, column }: Open, path: string): void {
  if (column.distinct() <= mostDeclaredValues) return;
  throw new UserError(
    `${path}: the slice column ${quoted(name)} has more than ${mostDeclaredValues} different values.`,
    {
      hint: 'Group them: one value for each group that is to be looked at by itself.',
    },
  );
}
