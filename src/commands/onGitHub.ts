import type { GitHubApi } from '../github/gitHubApi.ts';
import type { openArtifacts } from '../github/artifacts.ts';
import type { Chart } from '../github/commitCharts.ts';
import type { isNotFound } from '../github/apiFailure.ts';
import type { fetchArchive } from '../github/fetchArchive.ts';
import type { Proposal, ProposedChange } from '../github/proposeChange.ts';
import type { postStickyComment } from '../github/stickyComment.ts';
import type { WorkflowContext } from '../github/workflowContext.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Settings } from '../settings/settings.ts';
import type { WorkflowSettings } from '../settings/workflowSettings.ts';
import type { Effects } from './effects.ts';

/** What can be done to GitHub, and to the step this program runs in. */
export interface GitHubEffects {
  readonly context: WorkflowContext;
  readonly step: WorkflowStep;
  /** A directory that ends with the job. */
  readonly temporaryDirectory: string;
  /** Where people see a workflow run of this repository. */
  runUrl(runId: number): string;
  /** Where people open an artifact of a run of this repository. */
  artifactUrl(artifactId: number, runId?: number): string;
  /** Null without a token: then nothing is asked. */
  openApi(token: string, say: (message: string) => void): Promise<GitHubApi | null>;
  /** Opens or updates the pull request of a branch. Fails with a UserError. */
  proposeChange(token: string, change: ProposedChange, say: (message: string) => void): Promise<Proposal>;
  readonly openArtifacts: typeof openArtifacts;
  readonly fetchArchive: typeof fetchArchive;
  /** Whether a call failed because GitHub has no such thing. */
  readonly isNotFound: typeof isNotFound;
  readonly postComment: typeof postStickyComment;
  /** Chart's file name → address of its picture. */
  commitCharts(
    token: string,
    branch: string,
    charts: readonly Chart[],
    say: (message: string) => void,
  ): Promise<ReadonlyMap<string, string>>;
  /** Remembers a run that is being recorded, so that it is kept even if this process does not live to do it. */
  noteBundle(location: string, id: string): void;
}

/** The part of a workflow step that the Action writes to. */
export interface WorkflowStep {
  setOutput(name: string, value: string): void;
  /** Marks the step as failed, with a message that stands in the summary of the run. */
  fail(message: string): void;
  annotate(annotation: Annotation): void;
  /** From now on the runner shows `***` in place of this text. */
  mask(secret: string): void;
  writeSummary(markdown: string): Promise<void>;
  /** Remembers a text for the Action's last phase, which runs whatever happens to the first. */
  saveState(name: string, text: string): void;
  /** Folds what is printed meanwhile. */
  fold<T>(title: string, work: () => Promise<T>): Promise<T>;
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly place: { readonly file: string; readonly line: number } | null;
}

/** Everything about GitHub that a command works with; null in a terminal. */
export interface OnGitHub {
  readonly effects: GitHubEffects;
  readonly context: WorkflowContext;
  readonly workflow: WorkflowSettings;
}

/** The workflow that this program runs in, with its settings. */
export function onGitHub({ github }: Effects, { workflow }: Settings): OnGitHub | null {
  return github === null || workflow === null ? null : { effects: github, context: github.context, workflow };
}

/** Workflow files whose stored runs may serve as baselines: those the settings name, else the one that makes the runs. */
export function baselineWorkflows({ workflow }: OnGitHub, runPath: string): readonly string[] {
  return workflow.baselineWorkflows.length === 0 ? [runPath] : workflow.baselineWorkflows;
}

/** What a record says of the job that made it. */
export function describeWorkflow(place: OnGitHub | null): RunRecord['workflow'] {
  if (place === null) return null;
  const { runId, runAttempt, workflowPath, job } = place.context;
  const { leg } = place.workflow;
  return {
    runId,
    attempt: runAttempt,
    path: workflowPath,
    job,
    leg: leg === null ? null : { ...leg, values: { ...leg.values } },
  };
}

/** The pull request that is checked; null without one. */
export function pullRequestNumber({ github }: Effects): number | null {
  const event = github?.context.event;
  return event?.kind === 'pullRequest' ? event.number : null;
}
