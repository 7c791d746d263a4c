/** Why a file that was there is not read for itself. */
export type IgnoredReason =
  /** No reader recognises it. */
  | { readonly kind: 'unknown' }
  /** Of a format that holds all kinds of things, and by its name and content not likely metrics. */
  | { readonly kind: 'unlikely'; readonly format: string }
  | { readonly kind: 'empty' }
  /** A Git LFS pointer instead of the file. */
  | { readonly kind: 'pointer' }
  /** It was read, and there is no metric, param or tag in it. */
  | { readonly kind: 'nothing'; readonly format: string }
  /** One of the files of the run that `anchor` stands for, and read with it. */
  | { readonly kind: 'partOf'; readonly anchor: string; readonly format: string };

export interface IgnoredFile {
  /** Relative to the workspace. */
  readonly path: string;
  readonly reason: IgnoredReason;
}
