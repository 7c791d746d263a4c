import type { CodeSnapshot } from '../capture/code.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { ExperimentSettings } from '../settings/settings.ts';

/** A tree that runs happen in: the user's own, or a worktree at the baseline's commit. */
export interface RunTree {
  /** Absolute root of the working tree. */
  readonly root: string;
  /** Where the experiment lives, relative to the root, with forward slashes; `.` for the root. */
  readonly directory: string;
  readonly code: CodeSnapshot;
  readonly baseCommit: string | null;
  /** Number of the pull request that is checked; null without one. */
  readonly pullRequest: number | null;
  readonly role: RunRecord['role'];
  /** Other trees that links in this one may lead to: the user's own, for a worktree that shares its data. */
  readonly sharedFrom: string | null;
}

export interface RunRequest {
  readonly tree: RunTree;
  readonly experiment: ExperimentSettings;
  readonly seed: number | null;
  /** How this run is called while it goes on: "candidate, run 2 of 3". */
  readonly title: string;
  readonly setupMs: number;
  /** The workflow job that this program runs in; null in a terminal. */
  readonly workflow: RunRecord['workflow'];
  /** The record that this run is to reproduce; null for every other run. */
  readonly rerunOf: RerunOf | null;
}

/** A recorded run that is run again. */
export interface RerunOf {
  readonly record: RunRecord;
  /** As its file states it. */
  readonly digest: string;
  /** Whether it is run with other data than it was recorded with, too, to see what that changes. */
  readonly acceptsOtherData: boolean;
}
