import type { CodeSnapshot } from '../capture/code.ts';
import type { ParamValue } from '../records/reading.ts';
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
  /** Only for a trial of a sweep. */
  readonly trial?: TrialRequest;
  /** The record that this run is to reproduce; null for every other run. */
  readonly rerunOf: RerunOf | null;
}

/** What a trial adds to a run. */
export interface TrialRequest {
  readonly sweep: NonNullable<RunRecord['sweep']>;
  /** The record's id, chosen beforehand, so that a sweep that was cut off finds it. */
  readonly recordId: string;
  readonly params: Readonly<Record<string, ParamValue>>;
  /** Variables that tell the command its parameters. */
  readonly environment: Readonly<Record<string, string>>;
  /** Watches for early stopping; null: it runs to its end. */
  readonly watch: TrialWatch | null;
}

/** Sees the metrics of a command while it runs, and may stop it. */
export interface TrialWatch {
  /** Aborted with a sentence to stop the command. */
  readonly stop: AbortSignal;
  begin(): void;
  /** A metric that the command's output told. */
  onPoint(metric: string, value: number): void;
  end(): void;
}

/** A recorded run that is run again. */
export interface RerunOf {
  readonly record: RunRecord;
  /** As its file states it. */
  readonly digest: string;
  /** Whether it is run with other data than it was recorded with, too, to see what that changes. */
  readonly acceptsOtherData: boolean;
}
