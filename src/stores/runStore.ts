import type { Media } from '../records/media/medium.ts';
import type { Series } from '../records/reading.ts';
import type { Predictions } from '../predictions/predictions.ts';
import type { RunRecord } from '../records/runRecord.ts';

/** A bundle that is being written: a directory of its own inside the store, not yet visible to readers. */
export interface OpenBundle {
  readonly id: string;
  /** Absolute. The log is streamed to `log.txt.gz` in it while the command runs. */
  readonly directory: string;
  /** Writes what is known of a run that begins: this stays when nothing else comes. */
  begin(draft: RecordDraft): Promise<void>;
  /** Writes series, what else the run left and the record, then makes the bundle visible at once. Returns the record with the facts about its files filled in. */
  commit(draft: RecordDraft, series: readonly Series[], left?: LeftByRun): Promise<StoredRun>;
  /** Removes what was written; for a run that never started. */
  discard(): Promise<void>;
}

/** What a run may leave beside its series. */
export interface LeftByRun {
  readonly predictions?: Predictions | null;
  readonly media?: Media;
}

/** A record before its bundle's files are known. */
export type RecordDraft = Omit<RunRecord, 'series' | 'predictions' | 'media'>;

export interface StoredRun {
  readonly record: RunRecord;
  /** Absolute directory of the bundle. */
  readonly directory: string;
}

export interface RunList {
  readonly runs: readonly StoredRun[];
  readonly warnings: readonly string[];
}

/** Where records are kept. A record that cannot be read is an error that names the file; it is never "no record". */
export interface RunStore {
  /** How the store is named in messages: its directory. */
  readonly location: string;
  openBundle(id: string): Promise<OpenBundle>;
  /** Readable runs, oldest first, with a warning for each that is not. Of some commits only where they are given, which is several times quicker. */
  list(wanted?: { readonly commit: string } | { readonly commits: ReadonlySet<string> }): Promise<RunList>;
  /** By full id or unambiguous beginning. */
  read(idOrPrefix: string): Promise<StoredRun>;
}
