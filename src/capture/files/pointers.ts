/** A file that stands for data kept elsewhere. */
export interface LfsPointer {
  readonly digest: string;
  readonly bytes: number;
}

/** A Git LFS pointer is smaller than this (specification v1). */
export const pointerLimitBytes = 1024;

/** The data that a Git LFS pointer stands for; undefined for any other text. */
export function parseLfsPointer(text: string): LfsPointer | undefined {
  if (!text.startsWith('version https://git-lfs.github.com/spec/v1\n')) return undefined;
  const digest = /^oid (sha256:[0-9a-f]{64})$/m.exec(text)?.[1];
  const bytes = Number(/^size (\d{1,15})$/m.exec(text)?.[1] ?? Number.NaN);
  return digest === undefined || Number.isNaN(bytes) ? undefined : { digest, bytes };
}
