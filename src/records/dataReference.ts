import { z } from 'zod';
import { listOf } from './listOf.ts';

const count = z.int().nonnegative();
const file = z.strictObject({
  /** As the source names it. */
  path: z.string(),
  /** `md5:…`, `etag:…`, `sha256:…`, as the source states it; null where it states none. */
  digest: z.string().nullable(),
  bytes: count.nullable(),
});

/** What a small file in the repository says of data that is kept elsewhere. */
export const dataReferenceSchema = z.strictObject({
  system: z.enum(['dvc', 'lakefs', 'croissant']),
  /** What the source calls the data; null for one that only has a path. */
  name: z.string().nullable(),
  /** Commit, revision or release of the data, as the source states it. */
  version: z.string().nullable(),
  /** Where it comes from, without credentials. */
  url: z.string().nullable(),
  /** Of all files together; null where it is not stated. */
  bytes: count.nullable(),
  /** Cut at 10,000; `filesOmitted` says how many more. */
  files: listOf(file),
  filesOmitted: count,
});

export type DataReference = z.infer<typeof dataReferenceSchema>;
export type ReferencedFile = DataReference['files'][number];
