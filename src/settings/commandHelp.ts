import type { CommandName } from './commandNames.ts';

export interface CommandHelp {
  readonly summary: string;
  readonly usage: string;
  readonly explanation: string;
  readonly examples: readonly { readonly words: string; readonly does: string }[];
}

/** What the help says of each command; the compiler asks for the words of a new one. */
export const commandHelp: Record<CommandName, CommandHelp> = {
  check: {
    summary: 'run, find or re-run the baseline, compare, judge, report',
    usage: 'trainmark check [flags] [-- <command without a shell>]',
    explanation:
      'Runs the training command here, then compares it with the commit this branch left main at. A stored run of that\n' +
      'commit is used when its inputs are the same; otherwise the commit is run now, in a temporary worktree.',
    examples: [
      {
        words: 'trainmark check --run "python train.py" --gate "accuracy >= 0.9"',
        does: 'one rule, metrics found by themselves',
      },
      {
        words: 'trainmark check --gate "delta(accuracy) >= -0.5pp" -- python train.py',
        does: 'against main, no shell',
      },
      {
        words: 'trainmark check --run "python train.py --seed {seed}" --seeds 1,2,3',
        does: 'three runs on each side',
      },
      { words: 'trainmark check', does: 'everything from trainmark.yml' },
    ],
  },
  record: {
    summary: 'run and keep the record, compare nothing',
    usage: 'trainmark record [flags] [-- <command without a shell>]',
    explanation: 'On the main branch this makes the baselines that later checks reuse.',
    examples: [
      { words: 'trainmark record --run "python train.py" --metrics metrics.json', does: 'one record' },
    ],
  },
  compare: {
    summary: 'compare two things that exist; nothing is run',
    usage: 'trainmark compare <baseline> <candidate> [flags]',
    explanation:
      'Each side is a record id (or its beginning), a branch, tag or commit with stored runs, a bundle directory, or a\n' +
      'plain metrics file: an object, or an array with one object for each seed.',
    examples: [
      { words: 'trainmark compare main HEAD', does: 'stored runs of two commits' },
      { words: 'trainmark compare old.json new.json --gate "delta(f1) >= 0"', does: 'two metrics files' },
      {
        words:
          'trainmark compare a.json b.json --gate "noninferior(accuracy, 0.5pp)" --baseline-predictions a.csv --predictions b.csv',
        does: 'two metrics files with what each model answered to every example',
      },
    ],
  },
  verify: {
    summary: 'run a recorded run again and say whether it reproduces, and if not, why',
    usage: 'trainmark verify [<record>|<commit>] [flags]',
    explanation:
      'Runs what was recorded again: at its own commit in a temporary worktree, with its command, setup, seed, declared\n' +
      'variables and data. Without a name, the newest complete run of HEAD; with a branch, tag or commit, its stored runs.\n' +
      'Ends with 0 when every record reproduces at the level that is asked for; with 1 when one does not, when its re-runs\n' +
      'cannot tell, and when it cannot be run again, which is said with the reason.',
    examples: [
      { words: 'trainmark verify', does: 'the newest run of HEAD, two re-runs' },
      { words: 'trainmark verify main --level bitwise', does: 'the stored runs of main, digit by digit' },
      {
        words: 'trainmark verify --top 3 --by accuracy --reruns 5 --tolerance accuracy=0.5pp',
        does: 'the best three',
      },
    ],
  },
  calibrate: {
    summary: 'how often the gates are wrong, and what they cannot see',
    usage: 'trainmark calibrate [<commit> --resample] [flags]',
    explanation:
      'Compares a commit with itself: its runs are dealt out to two sides again and again and judged as a check would judge\n' +
      'them, so that whatever is found is a false alarm. Says how often that happens for each gate, how large the noise of each\n' +
      'metric is, and the smallest drop that is found with 80 % power at the configured number of runs. Makes new runs here,\n' +
      'which are recorded, or with --resample draws from stored ones. Ends with 1 when a gate can never be decided.',
    examples: [
      { words: 'trainmark calibrate', does: '20 runs of what is checked out, gates from trainmark.yml' },
      {
        words:
          'trainmark calibrate --run "python train.py" --seeds 1,2,3 --gate "noninferior(accuracy, 0.5pp)"',
        does: 'one gate at three runs a side',
      },
      { words: 'trainmark calibrate main --resample', does: 'from the stored runs of main; nothing is run' },
    ],
  },
  read: {
    summary: 'print what the readers find in some files',
    usage: 'trainmark read <path>… [--json]',
    explanation:
      'Nothing is run and nothing is kept: this shows which metrics and params Trainmark would see.',
    examples: [{ words: 'trainmark read metrics.json "logs/**/*.csv"', does: 'two kinds of files' }],
  },
  sweep: {
    summary: 'search good parameters: propose trials, run them, stop the bad ones early',
    usage: 'trainmark sweep <sweep.yml | space.json> [flags]',
    explanation:
      "Reads W&B's sweep files as they are, but runs the trials here and keeps their records in the store. What the file starts\n" +
      'is started; without a program in it, the command of the experiment, with {param:lr} or {params} filled in. Parameters\n' +
      'also come as TRAINMARK_PARAM_LR and TRAINMARK_PARAMS. A sweep that was cut off goes on with --resume. With --confirm the\n' +
      'best trials and the present configuration run again with new seeds, and the gates judge the winner.',
    examples: [
      { words: 'trainmark sweep sweep.yml --dry-run', does: 'the space, five trials, rounds and cost' },
      { words: 'trainmark sweep sweep.yml --trials 30 --parallel 2', does: 'two trials at a time' },
      { words: 'trainmark sweep sweep.yml --resume --trials 60', does: 'thirty more' },
      {
        words: 'trainmark sweep sweep.yml --trials 30 --warm-start',
        does: 'thirty, knowing what was recorded before',
      },
      {
        words: "trainmark sweep --param 'lr=tag(log,interval(1e-5,0.1))' --param opt=adam,sgd --trials 30",
        does: 'no sweep file: the space as Hydra writes it',
      },
      {
        words: 'trainmark sweep sweep.yml --confirm 3 --confirm-seeds 1,2,3',
        does: 'the best three run again, the winner judged by the gates',
      },
    ],
  },
  suggest: {
    summary: 'the next few experiments, from recorded runs',
    usage: 'trainmark suggest [flags]',
    explanation:
      'Looks at the recorded runs of the experiment: which params varied, which of them mattered, and what to try next. Each\n' +
      'param is searched half as wide again as it was tried, in its logarithm from a ratio of ten on; texts only among the\n' +
      'values that were tried. Nothing is run.',
    examples: [
      { words: 'trainmark suggest', does: 'five experiments for the metric of the first gate' },
      { words: 'trainmark suggest --metric val_loss --trials 8 --json', does: 'eight, for a script' },
    ],
  },
  samples: {
    summary: 'how many test examples a condition needs',
    usage: 'trainmark samples "<condition>" [flags]',
    explanation:
      'A condition compares n, the accuracy of the new model, o, that of the old one, and d, the share of examples that\n' +
      'they predict differently, with numbers, each known to within a tolerance: "n - o > 0.02 +/- 0.01 /\\ d < 0.1 +/- 0.01".\n' +
      'Nothing is run: this says how many test examples make its answers reliable, or what the ones that you have support.',
    examples: [
      {
        words: 'trainmark samples "n > 0.8 +/- 0.05"',
        does: 'how many examples show that a model is good enough',
      },
      {
        words: 'trainmark samples "n - o > 0.02 +/- 0.01 /\\ d < 0.1 +/- 0.01" --reliability 0.9999',
        does: 'better, and not a very different model: far fewer labels',
      },
      {
        words: 'trainmark samples "n - o > 0.02 +/- 0.01" --size 10000',
        does: 'what 10,000 examples support',
      },
    ],
  },
  rehydrate: {
    summary: 'make the workspace of a recorded run again',
    usage: 'trainmark rehydrate <record> [flags]',
    explanation:
      'Makes a git worktree at the commit of the run, with its uncommitted changes where they were kept, checks its data\n' +
      'against the recorded digests, writes its package list and its variables, and prints the command to run. What cannot\n' +
      'be restored is listed. Nothing is installed, fetched or run, and nothing is overwritten. The record is a record id\n' +
      '(or its beginning), a bundle directory, or a branch, tag or commit with a stored run. Exit code 1 says that something\n' +
      'is missing that the run cannot be repeated without.',
    examples: [
      {
        words: 'trainmark rehydrate 20261120T2031 --to ../churn-of-march',
        does: 'a stored run, beside the repository',
      },
      { words: 'trainmark rehydrate artifact/ --pull', does: 'a run of GitHub, its data fetched with DVC' },
    ],
  },
};
