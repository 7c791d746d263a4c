/** An artifact as GitHub lists it. All of it may have been chosen by a stranger, but for where it came from. */
export interface ListedArtifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly expired: boolean;
  readonly createdAt: string | null;
  /** `sha256:…`; null for old artifacts. */
  readonly digest: string | null;
  readonly run: {
    readonly id: number;
    readonly repositoryId: number;
    readonly headRepositoryId: number | null;
    readonly headBranch: string | null;
  } | null;
}

export interface ListedRun {
  readonly id: number;
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly attempt: number;
}

/** A job of a workflow run, one for each attempt at it. Times are ISO 8601, UTC. */
export interface ListedJob {
  /** As people see it: `sweep / trial 3`. */
  readonly name: string;
  /** What its `runs-on` asks for. */
  readonly labels: readonly string[];
  /** False for one that was skipped, or cancelled before a runner took it. */
  readonly hasRunner: boolean;
  readonly startedAt: string | null;
  /** Null while it runs. */
  readonly completedAt: string | null;
}

/** A pull request as far as a report needs to know it. */
export interface Pull {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseBranch: string;
  readonly isOpen: boolean;
  readonly isMerged: boolean;
  readonly url: string;
}

/** What people read of a pull request. */
export interface PullText {
  readonly title: string;
  readonly body: string;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: string | null;
  readonly url: string;
}

/** What Trainmark asks of GitHub, each one call or one call a page. */
export interface GitHubQuestions {
  /** Artifacts of the whole repository with exactly this name, newest first; one page is all that is ever looked at. */
  artifactsNamed(name: string): Promise<readonly ListedArtifact[]>;
  /** Every artifact of one run, all pages. */
  artifactsOfRun(runId: number): Promise<readonly ListedArtifact[]>;
  /** Every job of one run in all its attempts, all pages. */
  jobsOfRun(runId: number): Promise<readonly ListedJob[]>;
  /** Where the archive can be had for about a minute, without a token. */
  archiveUrl(artifactId: number): Promise<string>;
  run(runId: number): Promise<ListedRun>;
  mergeBase(base: string, head: string): Promise<string | null>;
  /** Pull requests into this repository from a branch, the newest first. */
  pullsFrom(headOwner: string, headBranch: string): Promise<readonly Pull[]>;
  /** Parents of a commit, the first first; null when GitHub has no such commit. */
  parents(commit: string): Promise<readonly string[] | null>;
  /** The commit that a branch points at; null when there is no such branch. */
  branchTip(branch: string): Promise<string | null>;
  /** A file at a commit; null when that commit has none. */
  fileAt(commit: string, path: string): Promise<string | null>;
  /** One page of at most 100, oldest first; page from 1. */
  comments(
    pull: number,
    page: number,
  ): Promise<{ readonly comments: readonly Comment[]; readonly isLast: boolean }>;
  /** The login that this token writes comments under. */
  ownLogin(): Promise<string>;
}

/** What Trainmark does on GitHub, each one call. */
export interface GitHubActs {
  /** Opens a pull request from a branch of this repository; one that is open already is refused (`isRefused`). */
  openPull(pull: PullText & { readonly head: string; readonly base: string }): Promise<Pull>;
  updatePull(pull: number, text: PullText): Promise<Pull>;
  createComment(pull: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
  deleteComment(id: number): Promise<void>;
  /** Starts a workflow by the name of its file, on a branch or tag. */
  dispatch(workflow: string, ref: string, inputs: Readonly<Record<string, string>>): Promise<void>;
}

export type GitHubApi = GitHubQuestions & GitHubActs;
