import { z } from 'zod';

/** As all digests are written: of SHA-256. */
export const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'expected sha256:<64 hex digits>');
/** SHA-1 or SHA-256. */
export const gitObject = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a full git object id');
/** Records come from strangers too: a path in one never leads out of its directory, on any system. */
export const relativePath = z
  .string()
  .regex(
    /^(?![\\/]|[A-Za-z]:[\\/])(?!(?:[\s\S]*[\\/])?\.\.(?:[\\/]|$))[^\0]+$/,
    'expected a relative path without ..',
  );
/** What names a sweep. */
export const sweepId = z.string().regex(/^[0-9a-f]{10}$/, 'expected ten hexadecimal digits');
export const count = z.int().nonnegative();
export const milliseconds = z.number().nonnegative();
