import { z } from 'zod';
import { listOf } from './listOf.ts';
import { count, digest, gitObject, relativePath } from './recordFields.ts';

/** Size of the uncommitted changes that are kept, as text. Those of code are far smaller. */
export const maxPatchBytes = 10 << 20;

const patchFile = z.strictObject({
  path: z.literal('dirty.diff.gz'),
  /** Of the patch itself, before compression. */
  bytes: count,
  digest,
});

/** What of the repository a run saw. */
export const codeSchema = z.strictObject({
  /** Remote URL without credentials; null without a remote. */
  repository: z.string().nullable(),
  commit: gitObject,
  tree: gitObject,
  /** Branch or tag that was checked out; null on a detached head. */
  ref: z.string().nullable(),
  pullRequest: count.nullable(),
  baseCommit: gitObject.nullable(),
  /** What the working tree held beyond the commit; null for a clean tree. */
  dirty: z
    .strictObject({
      digest,
      files: listOf(relativePath),
      /** The changes themselves, in the bundle; null where they were not kept, a warning says why. */
      patch: patchFile.nullable().default(null),
    })
    .nullable(),
});

export type Code = z.infer<typeof codeSchema>;
export type DirtyPatch = z.infer<typeof patchFile>;
