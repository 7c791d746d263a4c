/** Where the baseline's runs came from. DESIGN §6. */
export type BaselineSource = 'stored' | 'rerun' | 'ancestor' | 'none';

/** The baseline as it stands in reports and in the JSON output: which commit, how it was found, how far and how old. */
export interface Baseline {
  readonly source: BaselineSource;
  readonly commit: string | null;
  /** What was asked for: `main`, `base`, a commit; null for none. */
  readonly ref: string | null;
  /** Commits from the baseline to the candidate's commit (`git rev-list --count`); null when there is no baseline. */
  readonly distance: number | null;
  /** When its runs were made, ISO 8601. */
  readonly recordedAt: string | null;
  readonly recordIds: readonly string[];
  /** Where people can see the workflow run that made them; null for runs made here. */
  readonly url: string | null;
  /** One sentence in plain words: why this commit and these runs, or why there is none. */
  readonly reason: string;
}
