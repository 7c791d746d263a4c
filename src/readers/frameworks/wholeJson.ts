import { messageOf, UserError } from '../../errors.ts';
import type { Collector } from '../collector.ts';
import { malformed, placeOf } from '../fileProblem.ts';
import { readText } from '../fileText.ts';
import { duplicateKeyWarning } from '../json.ts';
import { parseJson } from '../parseJson.ts';
import { isList, isMap, type Plain, type PlainMap } from '../plain.ts';
import type { FileHead } from '../reader.ts';
import { collectorBeside, type RunFolder } from './runFolder.ts';

/**
 * The document in a JSON file. One that ends too early is read as far as its values are whole, with a warning.
 * Fails with a UserError when nothing can be had.
 */
export async function readWholeJson(file: FileHead, collector: Collector): Promise<Plain> {
  const text = await readText(file);
  const parsed = parseJson(text);
  if (parsed.kind === 'parsed') {
    for (const key of parsed.duplicateKeys) collector.warn(duplicateKeyWarning(key));
    return parsed.value;
  }
  const whole = parsed.truncated ? parseJson(closedText(text)) : parsed;
  if (whole.kind === 'broken' || isEmpty(whole.value))
    throw malformed(file.path, placeOf(text, parsed.offset), parsed.problem);
  collector.warn('ends too early, it looks cut off; what is whole of it was read.');
  return whole.value;
}

/** Like `readWholeJson`, for a document that has to be an object. */
export async function readJsonObject(file: FileHead, collector: Collector): Promise<PlainMap> {
  const document = await readWholeJson(file, collector);
  if (isMap(document)) return document;
  throw new UserError(`${file.path} holds no object; expected {"name": …}.`);
}

function isEmpty(value: Plain): boolean {
  if (isMap(value)) return value.size === 0;
  return !isList(value) || value.length === 0;
}

/** The object in a file beside the one that is read. Null when there is none; a broken one is a warning. */
export async function readJsonBeside(
  folder: RunFolder,
  path: string,
  maxBytes: number,
  collector: Collector,
): Promise<PlainMap | null> {
  const file = await folder.open(path, maxBytes);
  if (file === null || file.bytes === 0) return null;
  try {
    return await readJsonObject(file, collectorBeside(collector, path));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    collector.warn(`has a broken file beside it: ${messageOf(error)}`);
    return null;
  }
}

/**
 * What is whole of a JSON text that ends too early: everything before the last comma or behind the last
 * closing bracket, with the open brackets closed. A number at the very end may lack digits and is left out.
 */
function closedText(text: string): string {
  const closers: string[] = [];
  let safeEnd = 0;
  let safeDepth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '{' || character === '[') {
      closers.push(character === '{' ? '}' : ']');
      [safeEnd, safeDepth] = [at + 1, closers.length];
    } else if (character === '}' || character === ']') {
      closers.pop();
      [safeEnd, safeDepth] = [at + 1, closers.length];
    } else if (character === ',') [safeEnd, safeDepth] = [at, closers.length];
  }
  return text.slice(0, safeEnd) + closers.slice(0, safeDepth).toReversed().join('');
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
