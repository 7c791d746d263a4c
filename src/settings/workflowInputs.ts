/** An input that only the Action has, beside those of the settings. */
export interface WorkflowInput {
  readonly name: string;
  readonly description: string;
  readonly defaultText: string;
  /** What action.yml fills in by itself: an expression of the workflow language, or a plain text. */
  readonly actionDefault?: string;
}

/** About the workflow itself: what GitHub is asked for, and what is told to it. */
export const workflowInputs = [
  {
    name: 'command',
    description:
      "check (run, compare, judge, report), record (run and keep the record: how the baselines of a branch come to be), verify (run recorded runs again: do they reproduce?), publish (report on the legs of a matrix, or on a fork's run) or sweep (search good parameters).",
    defaultText: 'record on a push, publish on workflow_run, else check',
  },
  {
    name: 'working-directory',
    description:
      'Where the experiment lives, from the root of the checkout: the command runs there, and paths and trainmark.yml are looked for there.',
    defaultText: 'the root of the checkout',
  },
  {
    name: 'token',
    description:
      "Token for GitHub's API. It needs `actions: read` to find stored baselines, `contents: read` to fetch commits, and `pull-requests: write` to comment. The training command never sees it.",
    defaultText: 'the token of the job',
    actionDefault: '${{ github.token }}',
  },
  {
    name: 'report-name',
    description:
      'A pull request has one comment for each report name. Workflows that report on the same pull request need different ones.',
    defaultText: 'the experiment; `trainmark` for publish',
  },
  {
    name: 'comment',
    description:
      '`always` or `never`: whether the report is posted in the pull request. The job summary always has it.',
    defaultText: 'always',
  },
  {
    name: 'retention-days',
    description:
      'How long GitHub keeps records and reports, 1 to 400 days. A shorter limit of the repository wins.',
    defaultText: 'as the repository is set',
  },
  {
    name: 'baseline-workflows',
    description: 'Workflow files whose stored runs may serve as baselines, by their paths, one per line.',
    defaultText: 'this workflow only',
  },
  {
    name: 'charts-branch',
    description:
      'Commit the curves as SVG files to this branch and show them in the comment. Needs `contents: write`. Without it charts are text and need no host.',
    defaultText: 'none',
  },
  {
    name: 'allow-commands',
    description:
      '`true` lets the output of the training command issue workflow commands such as `::warning::`. Off, because its text may come from strangers.',
    defaultText: 'false',
  },
  {
    name: 'needs',
    description:
      'For publish: `toJSON(needs)` as an expression, so that a training job which failed before it left a record is shown as failed.',
    defaultText: 'unknown',
  },
  {
    name: 'job-total',
    description:
      'Number of jobs in the matrix. With more than one this job is a leg: it calls no API and only records, and a later job with `command: publish` compares, judges and reports. `1` lets every leg report by itself.',
    defaultText: 'filled in by the workflow',
    actionDefault: '${{ strategy.job-total }}',
  },
  {
    name: 'job-index',
    description: 'Which job of the matrix this is, from 0.',
    defaultText: 'filled in by the workflow',
    actionDefault: '${{ strategy.job-index }}',
  },
  {
    name: 'matrix',
    description: 'The values of the matrix for this job, as JSON; they stand in the report.',
    defaultText: 'filled in by the workflow',
    actionDefault: '${{ toJSON(matrix) }}',
  },
  {
    name: 'sweep',
    description: 'For sweep: the sweep file, in the format of W&B. A sweep that is resumed has it with it.',
    defaultText: 'sweep.yml',
  },
  {
    name: 'sweep-phase',
    description:
      'For sweep: plan (note what came of the last round, propose the next), trial (run the trials of a leg), confirm (hand out the runs that confirm the best trials, once the search has ended) or conclude (note, judge, show, go on in another run); in rolling mode open (begin or resume it) and work (take trials one after another). The workflows sweep.yml and sweep-rolling.yml of this repository use them as they are meant.',
    defaultText: 'trial in a matrix with `leg`, work in one with `worker`, else plan',
  },
  {
    name: 'sweep-state',
    description: 'For sweep: the output sweep-state of the job that planned the round.',
    defaultText: 'none: the first plan',
  },
  {
    name: 'sweep-resume',
    description: 'For sweep: id of the workflow run whose sweep goes on here. Needs `actions: read`.',
    defaultText: 'none: a new sweep',
  },
  {
    name: 'sweep-warm-start',
    description:
      'For sweep: id of a workflow run whose records a new sweep begins with, as `--warm-start` does with those of a store. Needs `actions: read`.',
    defaultText: 'none',
  },
  {
    name: 'sweep-round-size',
    description: 'For sweep: trials in a round. A model learns between rounds, so small ones find more.',
    defaultText: '8 with bayes, else 256',
  },
  {
    name: 'sweep-trials-per-job',
    description: 'For sweep: short trials that one job runs one after another.',
    defaultText: '1',
  },
  {
    name: 'sweep-trials',
    description: 'For sweep: trials in all, in place of run_cap.',
    defaultText: 'as the sweep file or trainmark.yml says',
  },
  {
    name: 'sweep-budget-minutes',
    description: 'For sweep: training time of all trials together, after which none is started.',
    defaultText: 'as trainmark.yml says',
  },
  {
    name: 'sweep-seed',
    description: 'For sweep: seed of the search.',
    defaultText: '0',
  },
  {
    name: 'sweep-confirm',
    description:
      'For sweep: after the search, run so many of the best trials and the present configuration again with new seeds, and judge the winner by the gates: the conclusion fails when it does not pass.',
    defaultText: '0',
  },
  {
    name: 'sweep-confirm-seeds',
    description:
      'For sweep: seeds of these runs, given to the command as `{seed}` and TRAINMARK_SEED; the seed that the trials ran with is replaced.',
    defaultText: 'three: the first of the experiment’s, else 1,2,3',
  },
  {
    name: 'sweep-workers',
    description: 'For sweep-phase open: jobs that work on the sweep at the same time, at most 256.',
    defaultText: '4',
  },
  {
    name: 'sweep-worker-minutes',
    description:
      'For sweep-phase work: the time limit of the job. No trial is begun when less is left than the longest one took.',
    defaultText: '360',
  },
  {
    name: 'sweep-continue',
    description:
      'For sweep: `always` or `never`: whether this workflow is started again when its rounds are used up and the budget is not. It must take workflow_dispatch with an input `resume`, and grant `actions: write`.',
    defaultText: 'always',
  },
  {
    name: 'sweep-pull-request',
    description:
      'For sweep: `true` puts the values that were found into a pull request of their own, for the branch that the sweep ran on. Needs `contents: write` and `pull-requests: write`. Not done when a gate fails on the confirming runs, or the params file was changed meanwhile.',
    defaultText: 'false',
  },
] as const satisfies readonly WorkflowInput[];

export type WorkflowInputName = (typeof workflowInputs)[number]['name'];
