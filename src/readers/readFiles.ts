import { messageOf, UserError } from '../errors.ts';
import type { Reading } from '../records/reading.ts';
import { joinProblems, tooLarge } from './fileProblem.ts';
import { readHead } from './fileText.ts';
import { anchorOf, findAnchors, identifyFound, identifyNamed, type IdentifiedFile } from './identify.ts';
import type { IgnoredFile, IgnoredReason } from './ignoredFile.ts';
import type { FileHead, FileName, ReadContext, Reader } from './reader.ts';
import { labelFurtherRuns } from './severalRuns.ts';

export interface ReadOptions extends Partial<ReadContext> {
  /** True when the user named the files: then whatever is wrong with one is an error. */
  readonly explicit: boolean;
  /** Paths of found files that hold metrics whatever they look like, because `dvc.yaml` says so. */
  readonly promised?: ReadonlySet<string>;
  /** Files above this are refused unread; never more than what the format bears. */
  readonly maxBytes?: number;
}

export interface ReadResult {
  readonly readings: Reading[];
  /** Files that gave no reading of their own, and why. */
  readonly ignored: IgnoredFile[];
  /** About files that could not be read; what was odd in the others stands in their readings. */
  readonly warnings: string[];
}

/**
 * Reads metrics and params from files, in the order given.
 *
 * Named files (`explicit`): everything wrong with all of them is told in one UserError. Found files: one that
 * no reader recognises, or that is not likely to hold metrics, is listed; a broken one is a warning; nothing
 * is thrown.
 */
export async function readFiles(files: readonly FileName[], options: ReadOptions): Promise<ReadResult> {
  const result: ReadResult = { readings: [], ignored: [], warnings: [] };
  const problems: UserError[] = [];
  const identified: IdentifiedFile[] = [];
  for (const name of files)
    identified.push(
      await (options.explicit ? identifyNamed(name) : identifyFound(name, options.promised?.has(name.path))),
    );
  const anchors = findAnchors(identified);
  for (const file of identified) {
    const anchor = anchorOf(anchors, file.name.path);
    const reason: IgnoredReason | null =
      anchor === undefined ? null : { kind: 'partOf', anchor: anchor.path, format: anchor.reader.name };
    try {
      const outcome = reason ?? (await readIdentified(file, options, result.warnings));
      if ('kind' in outcome) result.ignored.push({ path: file.name.path, reason: outcome });
      else result.readings.push(outcome);
    } catch (error) {
      if (options.explicit && !(error instanceof UserError)) throw error;
      if (error instanceof UserError && options.explicit) problems.push(error);
      else result.warnings.push(messageOf(error));
    }
  }
  const problem = joinProblems(problems, files.length);
  if (problem !== null) throw problem;
  const isOneCommand = (options.startedAtMs ?? null) !== null;
  return isOneCommand ? { ...result, readings: labelFurtherRuns(result.readings) } : result;
}

async function readIdentified(
  { name, identity }: IdentifiedFile,
  options: ReadOptions,
  warnings: string[],
): Promise<Reading | IgnoredReason> {
  if (identity.kind === 'broken') throw identity.error;
  if (identity.kind === 'ignored') return identity.reason;
  const { reader } = identity;
  const reading = await readWithin(reader, await readHead(name), options);
  if (!holdsNothing(reading)) return reading;
  if (options.explicit)
    return { ...reading, warnings: [...reading.warnings, `${name.path} holds no metrics.`] };
  warnings.push(...reading.warnings);
  return { kind: 'nothing', format: reader.name };
}

async function readWithin(
  reader: Reader,
  file: FileHead,
  { maxBytes = Infinity, startedAtMs = null, askAim }: ReadOptions,
): Promise<Reading> {
  const limit = Math.min(maxBytes, reader.maxBytes);
  if (file.bytes > limit) throw tooLarge(file.path, file.bytes, limit);
  return reader.read(file, { startedAtMs, ...(askAim === undefined ? {} : { askAim }) });
}

function holdsNothing({ series, summary, params, tags, media }: Reading): boolean {
  return (
    series.length === 0 &&
    summary.length === 0 &&
    media === undefined &&
    Object.keys(params).length === 0 &&
    Object.keys(tags).length === 0
  );
}
