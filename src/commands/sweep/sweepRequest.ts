import type { GivenSettings } from '../../settings/commandLine.ts';
import { refuseProblems, showValue, type Problem } from '../../settings/problem.ts';
import { readSeedList, seedListForm } from '../../settings/seedList.ts';

/** What a sweep was asked to do; null: not said. */
export interface SweepRequest {
  /** Empty where parameters are given in place of a file. */
  readonly path: string;
  /** Hydra's overrides. */
  readonly params: readonly string[];
  readonly metric: string | null;
  readonly parallel: number;
  readonly trials: number | null;
  readonly budgetMinutes: number | null;
  readonly seed: number;
  readonly resume: boolean;
  /** Whether recorded runs of the experiment teach a sweep that begins. */
  readonly warmStart: boolean;
  /** Whether the found values are written into the params files. */
  readonly apply: boolean;
  readonly dryRun: boolean;
  readonly minutesPerTrial: number | null;
  /** How many of the best trials are confirmed after the search; 0: none. */
  readonly confirm: number;
  readonly confirmSeeds: readonly number[] | null;
}

/** More processes than this on one machine measure each other. */
const mostParallel = 64;
/** More than these are another search. */
const mostConfirmed = 100;

/** The words and flags of `trainmark sweep`, or one UserError that lists all problems. */
export function readSweepRequest(operands: readonly string[], given: GivenSettings): SweepRequest {
  const problems: Problem[] = [];
  const [path = '', ...more] = operands;
  const params = given.get('param') ?? [];
  if (params.length > 0 && path !== '')
    problems.push({
      where: '--param',
      message: `stands beside the sweep file ${showValue(path)}; parameters come from the one or the other`,
    });
  else if (params.length === 0 && (path === '' || more.length > 0))
    problems.push({
      where: 'sweep file',
      message: `expected one file, such as sweep.yml, got ${path === '' ? 'none' : operands.map(showValue).join(' ')}`,
    });
  const number = (key: string, flag: string, form: NumberForm): number | null => {
    const text = given.get(key)?.[0];
    if (text === undefined) return null;
    const value = Number(text);
    if (
      text.trim() !== '' &&
      value >= form.least &&
      value <= form.most &&
      (!form.isWhole || Number.isInteger(value))
    )
      return value;
    problems.push({ where: `--${flag}`, message: `expected ${form.words}, got ${showValue(text)}` });
    return null;
  };
  const request: SweepRequest = {
    path,
    params,
    metric: given.get('metric')?.[0] ?? null,
    parallel: number('parallel', 'parallel', wholeFrom(1, mostParallel)) ?? 1,
    trials: number('trials', 'trials', wholeFrom(1, 100_000)),
    budgetMinutes: number('budgetMinutes', 'budget-minutes', minutes),
    seed: number('seed', 'seed', wholeFrom(0, 2 ** 32 - 1)) ?? 0,
    resume: given.has('resume'),
    warmStart: given.has('warmStart'),
    apply: given.has('apply'),
    dryRun: given.has('dryRun'),
    minutesPerTrial: number('minutesPerTrial', 'minutes-per-trial', minutes),
    confirm: number('confirm', 'confirm', wholeFrom(0, mostConfirmed)) ?? 0,
    confirmSeeds: seedsIn(given.get('confirmSeeds')?.[0], problems),
  };
  refuseProblems(problems);
  return request;
}

function seedsIn(text: string | undefined, problems: Problem[]): readonly number[] | null {
  if (text === undefined) return null;
  const seeds = readSeedList(text);
  if (seeds === null)
    problems.push({ where: '--confirm-seeds', message: `expected ${seedListForm}, got ${showValue(text)}` });
  return seeds;
}

interface NumberForm {
  readonly isWhole: boolean;
  readonly least: number;
  readonly most: number;
  readonly words: string;
}

const minutes: NumberForm = {
  isWhole: false,
  least: 1e-3,
  most: 1e7,
  words: 'a number of minutes above 0',
};

function wholeFrom(least: number, most: number): NumberForm {
  return { isWhole: true, least, most, words: `a whole number from ${least} to ${most}` };
}
