import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { messageOf } from '../../errors.ts';
import { maxPatchBytes, type DirtyPatch } from '../../records/codeSchema.ts';
import { sha256Of } from '../files/hashFile.ts';
import type { HeldIndex } from './holdChanges.ts';
import { hasSecretSign, isSecretFile } from './secretSigns.ts';

export interface PatchRequest {
  /** The changed files that are part of the code, as the record lists them. */
  readonly files: readonly string[];
  /** The bundle; the patch becomes `dirty.diff.gz` in it. */
  readonly directory: string;
  /** Takes out what must not be kept. A patch that it would change does not apply any more, so that such a patch is not kept. */
  redact(text: string): string;
}

export type WrittenPatch =
  | { readonly kind: 'kept'; readonly patch: DirtyPatch }
  /** Words that follow "because". */
  | { readonly kind: 'refused'; readonly reason: string };

/** See `HeldChanges.writePatch`. */
export async function writePatch(index: HeldIndex, request: PatchRequest): Promise<WrittenPatch> {
  try {
    return await makePatch(index, request);
  } catch (error) {
    return refused(messageOf(error));
  }
}

async function makePatch(
  index: HeldIndex,
  { files, directory, redact }: PatchRequest,
): Promise<WrittenPatch> {
  const obstacle = await obstacleIn(index, files);
  if (obstacle !== null) return refused(obstacle);
  await leaveOut(index, files);
  const moved = await movedSince(index);
  if (moved !== undefined) return refused(`${moved} changed while it was read`);
  const patch = await diff(index, ['--binary']);
  if (patch === null) return refused(`they are more than ${maxPatchBytes >> 20} MiB`);
  // Inside of a binary patch nothing can be seen; as text, even that of a binary file shows what it holds.
  const shown = patch.includes('\nGIT binary patch\n') ? await diff(index, ['--text']) : patch;
  const place = privatePlace(shown?.toString('utf8') ?? '', files, redact);
  if (place !== null)
    return refused(
      `${place} holds what records do not keep: a secret, an address, or the name of a person or machine`,
    );
  await writeFile(join(directory, 'dirty.diff.gz'), await promisify(gzip)(patch), { flag: 'wx' });
  return {
    kind: 'kept',
    patch: { path: 'dirty.diff.gz', bytes: patch.length, digest: sha256Of(patch) },
  };
}

function refused(reason: string): WrittenPatch {
  return { kind: 'refused', reason };
}

/** Files whose content is not in the index, or is a pointer there: large-file filters keep the content elsewhere. */
async function obstacleIn({ left, git }: HeldIndex, files: readonly string[]): Promise<string | null> {
  const missing = files.find((path) => left.has(path));
  if (missing !== undefined) return `${missing} ${left.get(missing) ?? ''}`;
  const attributes = await git(['check-attr', '-z', '--stdin', 'filter'], files.join('\0'));
  const words = attributes.split('\0');
  const filtered = words.findIndex((word, at) => at % 3 === 2 && !['unspecified', 'unset'].includes(word));
  return filtered === -1
    ? null
    : `${words[filtered - 2] ?? ''} is kept outside of git (filter ${words[filtered] ?? ''})`;
}

/** Files that the run itself wrote are no part of the code: they become again what they are in the commit. */
async function leaveOut({ held, code, git }: HeldIndex, files: readonly string[]): Promise<void> {
  const wanted = new Set(files);
  const others = held.filter((path) => !wanted.has(path));
  if (others.length === 0) return;
  await git(
    ['--literal-pathspecs', 'reset', '-q', '--pathspec-from-file=-', '--pathspec-file-nul', code.head.commit],
    others.join('\0'),
  );
}

/** A file whose content is not the one that the record's digest is about. */
async function movedSince({ code, git }: HeldIndex): Promise<string | undefined> {
  const words = (
    await git(['diff', '--cached', '--raw', '-z', '--no-abbrev', '--no-renames', code.head.commit])
  ).split('\0');
  for (let at = 0; at + 1 < words.length; at += 2) {
    const [, , , objectId, status] = (words[at] ?? '').split(' ');
    const path = words[at + 1] ?? '';
    const expected = code.objectIds.get(path);
    if (status === 'D' ? expected !== undefined : expected !== objectId) return path;
  }
  return undefined;
}

/** The bytes of the patch; null when it is too large. Source files need not be UTF-8, so git writes the file itself. */
async function diff({ directory, code, git }: HeldIndex, form: readonly string[]): Promise<Buffer | null> {
  const path = join(directory, 'patch');
  await git([
    'diff',
    '--cached',
    '--full-index',
    '--no-renames',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--src-prefix=a/',
    '--dst-prefix=b/',
    ...form,
    `--output=${path}`,
    code.head.commit,
  ]);
  return (await stat(path)).size > maxPatchBytes ? null : readFile(path);
}

/** The file in whose part of the patch there is something private; null for none. */
function privatePlace(
  patch: string,
  files: readonly string[],
  redact: PatchRequest['redact'],
): string | null {
  const named = files.find(isSecretFile);
  if (named !== undefined) return named;
  const isPrivate = (text: string): boolean => hasSecretSign(text) || redact(text) !== text;
  if (!isPrivate(patch)) return null;
  const section = patch.split(/^(?=diff --git )/m).find(isPrivate) ?? '';
  const header = section.split('\n', 1)[0] ?? '';
  return files.find((path) => header.endsWith(` b/${path}`)) ?? 'one of the files';
}
