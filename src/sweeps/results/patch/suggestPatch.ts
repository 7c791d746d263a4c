import type { Configuration } from '../../space/configuration.ts';
import type { Parameter } from '../../sweepSpec.ts';
import type { Value } from '../../value.ts';
import { literal } from './literal.ts';
import { readParamsDocument, type ParamsDocument } from './paramsDocument.ts';
import { has, isSame, withValue } from './tree.ts';
import { unifiedDiff } from './unifiedDiff.ts';

export interface ParamsFile {
  /** Relative to the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** How to put a trial's values into the repository. */
export interface SuggestedPatch {
  /** For `git apply`; empty when nothing has to change, or nothing can be changed by itself. */
  readonly diff: string;
  /** The files after the change. */
  readonly files: readonly ParamsFile[];
  /** Parameters that somebody has to set by hand, and why. */
  readonly byHand: readonly { readonly name: string; readonly value: Value; readonly reason: string }[];
}

interface Wanted {
  readonly name: string;
  /** The dotted path, or the dotted name as one key. */
  readonly paths: readonly (readonly string[])[];
  readonly value: Value;
}

/**
 * The winner's values in the params files of the experiment: each in the first file that has the parameter. Only the values
 * themselves are replaced, so that comments, order and layout stay; the new text is read again, and what is not exactly as
 * wanted is left to people.
 */
export async function suggestPatch(
  parameters: readonly Parameter[],
  configuration: Configuration,
  files: readonly ParamsFile[],
): Promise<SuggestedPatch> {
  let open: readonly Wanted[] = parameters.flatMap(({ name, path }) => {
    const value = configuration.get(name);
    return value === undefined ? [] : [{ name, paths: [path, [name]], value: withoutDust(value) }];
  });
  const changed: ParamsFile[] = [];
  const byHand: SuggestedPatch['byHand'][number][] = [];
  let diff = '';
  for (const file of files) {
    const document = await readParamsDocument(file.path, file.text);
    if (document === null) continue;
    const own = open.filter(({ paths }) => paths.some((path) => has(document.tree, path)));
    open = open.filter((wanted) => !own.includes(wanted));
    const edited = await editFile(file, document, own);
    byHand.push(...edited.byHand);
    if (edited.text === file.text) continue;
    diff += unifiedDiff(file.path, file.text, edited.text);
    changed.push({ path: file.path, text: edited.text });
  }
  const where = files.length === 0 ? 'no params file is named' : 'no params file has it';
  byHand.push(...open.map(({ name, value }) => ({ name, value, reason: where })));
  return { diff, files: changed, byHand };
}

interface EditedFile {
  readonly text: string;
  readonly byHand: SuggestedPatch['byHand'];
}

/** One value after the other, each read again, so that one that cannot be replaced spoils no other. */
async function editFile(
  file: ParamsFile,
  document: ParamsDocument,
  own: readonly Wanted[],
): Promise<EditedFile> {
  const byHand: SuggestedPatch['byHand'][number][] = [];
  let { text } = file;
  let current = document;
  for (const { name, paths, value } of own) {
    const path = paths.find((one) => has(current.tree, one)) ?? [];
    const expected = withValue(current.tree, path, value);
    if (isSame(expected, current.tree)) continue;
    const fresh = replaceAt(text, current, path, value);
    const read = fresh === null ? null : await readParamsDocument(file.path, fresh);
    if (fresh === null || read === null || !isSame(read.tree, expected)) {
      byHand.push({ name, value, reason: `its place in ${file.path} cannot be changed by itself` });
      continue;
    }
    [text, current] = [fresh, read];
  }
  return { text, byHand };
}

function replaceAt(
  text: string,
  { format, find }: ParamsDocument,
  path: readonly string[],
  value: Value,
): string | null {
  const range = find(path);
  if (range === null) return null;
  const fresh = literal(format, value, text.slice(range.start, range.end));
  return fresh === null ? null : text.slice(0, range.start) + fresh + text.slice(range.end);
}

/** Multiples of a step come with the dust of binary fractions: 0.35 for 0.35000000000000003. Other values stay exact. */
function withoutDust(value: Value): Value {
  if (typeof value !== 'number') return value;
  const short = Number(value.toPrecision(6));
  return Math.abs(short - value) <= 1e-14 * Math.abs(value) ? short : value;
}
