import { messageOf, systemErrorCode, UserError } from '../errors.ts';

/** The UserErrors of files that are not what they should be. Each names the file first. */

export function cannotRead(path: string, error: unknown): UserError {
  if (systemErrorCode(error) === 'ENOENT' || systemErrorCode(error) === 'ENOTDIR') {
    return new UserError(`${path} does not exist.`, {
      hint: 'Check the path, and that the training command writes the file before it ends.',
      cause: error,
    });
  }
  return new UserError(`${path} cannot be read: ${messageOf(error)}.`, { cause: error });
}

export function notAFile(path: string, whatItIs: string): UserError {
  return new UserError(`${path} is ${whatItIs}, not a file.`, { hint: 'Name the file itself.' });
}

export function emptyFile(path: string): UserError {
  return new UserError(`${path} is empty.`, {
    hint: 'The training command may have stopped before it wrote anything there.',
  });
}

export function tooLarge(path: string, bytes: number, maxBytes: number): UserError {
  return new UserError(`${path} is ${mebibytes(bytes)} large; at most ${mebibytes(maxBytes)} are read.`, {
    hint: 'Write metrics to a file of their own, or log fewer steps.',
  });
}

export function largeFilePointer(path: string): UserError {
  return new UserError(`${path} is a Git LFS pointer, not the file itself.`, {
    hint: 'Fetch it with git lfs pull.',
  });
}

export function notText(path: string, problem: string, line: number): UserError {
  return new UserError(`${path}, line ${line}: the file ${problem}; metrics are read from UTF-8 text.`, {
    hint: 'Write the file with encoding="utf-8", or name another file.',
  });
}

export function unknownFormat(path: string, formats: readonly string[]): UserError {
  return new UserError(`${path} is in no format that is known here; these are: ${formats.join(', ')}.`, {
    hint: 'Give the file the ending of its format.',
  });
}

/** What is wrong with several of the files that were named, as one error; null when nothing is. */
export function joinProblems(problems: readonly UserError[], fileCount: number): UserError | null {
  const [first] = problems;
  if (first === undefined || problems.length === 1) return first ?? null;
  const lines = problems.map(({ message, hint }) => `- ${message}${hint === undefined ? '' : ` ${hint}`}`);
  return new UserError(`${problems.length} of ${fileCount} files could not be read:\n${lines.join('\n')}`, {
    cause: first,
  });
}

/** `problem` ends without a full stop. Line and column count from 1. */
export function malformed(
  path: string,
  place: { readonly line: number; readonly column: number },
  problem: string,
): UserError {
  return new UserError(`${path}, line ${place.line}, column ${place.column}: ${problem}.`);
}

/** The place of an offset in a text. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}

function mebibytes(bytes: number): string {
  const size = bytes / 1_048_576;
  return `${size >= 10 || Number.isInteger(size) ? Math.round(size) : size.toPrecision(2)} MiB`;
}
