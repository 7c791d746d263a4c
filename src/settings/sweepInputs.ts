import { refuseProblems, showValue, type Problem } from './problem.ts';
import { readSeedList, seedListForm } from './seedList.ts';
import type { WorkflowInputName } from './workflowInputs.ts';

export const sweepPhases = ['plan', 'trial', 'confirm', 'open', 'work', 'conclude'] as const;

/** GitHub's documentation, "Actions limits": jobs that one matrix may have. */
const mostWorkers = 256;
const usualWorkers = 4;
/** GitHub's documentation, "Workflow syntax": the time limit of a job that states none. */
const usualJobMinutes = 360;

/** What the Action is told of a sweep; null: not said. */
export interface SweepInputs {
  readonly path: string;
  readonly phase: (typeof sweepPhases)[number];
  /** The artifact with the log that the last plan handed out. */
  readonly state: string | null;
  /** What this leg runs, one after another. */
  readonly trials: readonly LegTrial[];
  /** The workflow run to go on with. */
  readonly resume: number | null;
  /** The workflow run whose records a sweep that begins here knows. */
  readonly warmStart: number | null;
  readonly roundSize: number | null;
  readonly perJob: number;
  readonly mostTrials: number | null;
  readonly budgetMinutes: number | null;
  readonly seed: number;
  readonly mayContinue: boolean;
  /** How many of the best trials are confirmed after the search; 0: none. */
  readonly confirm: number;
  readonly confirmSeeds: readonly number[] | null;
  /** Whether the found values are proposed in a pull request. */
  readonly pullRequest: boolean;
  /** Jobs that work on the sweep at the same time, in rolling mode. */
  readonly workers: number;
  /** How long the job of a worker may take. */
  readonly workerMinutes: number;
  /** Which of the workers this job is, from 1; null for none. */
  readonly worker: number | null;
}

/** A trial of the search, or one that a run with a seed of its own confirms. */
export interface LegTrial {
  readonly trial: number;
  /** Null: of the search. */
  readonly seed: number | null;
}

/** More than these are another search. */
const mostConfirmed = 100;

/** Inputs as given, empty for one that is not; one UserError lists all problems. */
export function readSweepInputs(input: (name: WorkflowInputName) => string): SweepInputs {
  const problems: Problem[] = [];
  const refuse = (name: WorkflowInputName, accepted: string): null => {
    problems.push({ where: placeOf(name), message: `expected ${accepted}, got ${showValue(input(name))}` });
    return null;
  };
  const number = (name: WorkflowInputName, accepted: string, isGood: (value: number) => boolean) => {
    const text = input(name);
    if (text === '') return null;
    return isGood(Number(text)) ? Number(text) : refuse(name, accepted);
  };
  const whole = (name: WorkflowInputName, least: number, most = Number.MAX_SAFE_INTEGER) =>
    number(
      name,
      `a whole number from ${least}${most < Number.MAX_SAFE_INTEGER ? ` to ${most}` : ''}`,
      (value) => Number.isSafeInteger(value) && value >= least && value <= most,
    );
  const trials = trialsOfLeg(input('matrix'));
  if (trials === null) refuse('matrix', 'a matrix with leg: { id, n }, n the numbers of its trials');
  const worker = workerOf(input('matrix'));
  const phase = input('sweep-phase');
  const known = sweepPhases.find((one) => one === phase);
  if (phase !== '' && known === undefined) refuse('sweep-phase', sweepPhases.join(' or '));
  const mayContinue = input('sweep-continue');
  if (!['', 'always', 'never'].includes(mayContinue)) refuse('sweep-continue', 'always or never');
  const seeds = input('sweep-confirm-seeds');
  const confirmSeeds = seeds === '' ? null : readSeedList(seeds);
  if (seeds !== '' && confirmSeeds === null) refuse('sweep-confirm-seeds', seedListForm);
  const pullRequest = input('sweep-pull-request');
  if (!['', 'true', 'false'].includes(pullRequest)) refuse('sweep-pull-request', 'true or false');
  const read: SweepInputs = {
    path: input('sweep') || 'sweep.yml',
    phase: known ?? ((trials ?? []).length > 0 ? 'trial' : worker === null ? 'plan' : 'work'),
    state: input('sweep-state') || null,
    trials: trials ?? [],
    resume: whole('sweep-resume', 1),
    warmStart: whole('sweep-warm-start', 1),
    roundSize: whole('sweep-round-size', 1),
    perJob: whole('sweep-trials-per-job', 1) ?? 1,
    mostTrials: whole('sweep-trials', 1),
    budgetMinutes: number('sweep-budget-minutes', 'a number of minutes above 0', (value) => value > 0),
    seed: whole('sweep-seed', 0, 2 ** 32 - 1) ?? 0,
    mayContinue: mayContinue !== 'never',
    confirm:
      number(
        'sweep-confirm',
        `a whole number from 0 to ${mostConfirmed}`,
        (value) => Number.isInteger(value) && value >= 0 && value <= mostConfirmed,
      ) ?? 0,
    confirmSeeds,
    pullRequest: pullRequest === 'true',
    workers:
      number(
        'sweep-workers',
        `a whole number from 1 to ${mostWorkers}`,
        (value) => Number.isInteger(value) && value >= 1 && value <= mostWorkers,
      ) ?? usualWorkers,
    workerMinutes:
      number('sweep-worker-minutes', 'a number of minutes above 0', (value) => value > 0) ?? usualJobMinutes,
    worker,
  };
  if ((read.phase === 'trial' || read.phase === 'work') && read.state === null)
    refuse('sweep-state', 'the output sweep-state of the job that planned the round or opened the sweep');
  if (read.phase === 'work' && worker === null)
    refuse('matrix', 'a matrix with worker: 1, 2, … of the output sweep-workers');
  refuseProblems(problems);
  return read;
}

/** Most people fill in the inputs of the workflow sweep.yml, whose names are shorter. */
function placeOf(name: WorkflowInputName): string {
  const isOfWorkflow =
    name.startsWith('sweep-') && !/-(phase|state|continue|workers|worker-minutes)$/.test(name);
  return `input ${name}${isOfWorkflow ? ` (in sweep.yml: ${name.slice('sweep-'.length)})` : ''}`;
}

/** `{"worker": 3}` → 3; null for another matrix. */
function workerOf(matrix: string): number | null {
  const [, number] = /^\s*\{\s*"worker"\s*:\s*(\d{1,3})\s*\}\s*$/.exec(matrix) ?? [];
  return number === undefined ? null : Number(number);
}

/**
 * `{"leg": {"id": "ab12cd34ef-0008", "n": "8 12"}}` → 8, 12; of a confirming round `"n": "8@1 8@2"`, with the seeds. None for
 * another matrix; null for one that cannot be read.
 */
function trialsOfLeg(matrix: string): readonly LegTrial[] | null {
  if (matrix === '') return [];
  let leg: unknown;
  try {
    const values: unknown = JSON.parse(matrix);
    if (typeof values !== 'object' || values === null || !('leg' in values)) return [];
    leg = values.leg;
  } catch {
    return null;
  }
  if (typeof leg !== 'object' || leg === null || !('n' in leg) || typeof leg.n !== 'string') return null;
  const words = leg.n.split(' ').map((word) => /^(\d{1,6})(?:@(\d{1,10}))?$/.exec(word));
  return words.every((word) => word !== null)
    ? words.map(([, trial, seed]) => ({
        trial: Number(trial),
        seed: seed === undefined ? null : Number(seed),
      }))
    : null;
}
