import { calibrateDefaults, leastCalibrationRuns, mostCalibrationRuns } from '../settings/calibrateFlags.ts';
import type { CommandLine } from '../settings/commandLine.ts';
import { type Problem, refuseProblems, showValue } from '../settings/problem.ts';
import type { ExperimentSettings } from '../settings/settings.ts';

/** What `trainmark calibrate` was asked. */
export interface CalibrateRequest {
  /** How many runs to make; null to draw from stored ones. */
  readonly runs: number | null;
  /** Whose stored runs. */
  readonly commit: string;
  readonly drawSeed: number;
  /** Runs on each side of a comparison, as a check would have them. */
  readonly runsPerSide: number;
}

/** The flags and the commit, or one UserError that lists all problems. */
export function readCalibrateRequest(
  { given, operands }: Extract<CommandLine, { kind: 'command' }>,
  { seeds, gates }: ExperimentSettings,
): CalibrateRequest {
  const problems: Problem[] = [];
  const runsPerSide = Math.max(1, seeds.length);
  const isResampled = given.has('resample');
  const least = Math.max(leastCalibrationRuns, 2 * runsPerSide);
  const runs = wholeNumber(given, 'runs', { least, most: mostCalibrationRuns }, problems);
  const drawSeed = wholeNumber(given, 'draw-seed', { least: 0, most: 2 ** 32 - 1 }, problems);
  if (isResampled && given.has('runs')) {
    problems.push({ where: '--runs', message: 'has no meaning with --resample, which makes no runs' });
  }
  if (operands.length > (isResampled ? 1 : 0)) problems.push(strayOperand(operands, isResampled));
  if (gates.length === 0) {
    problems.push({
      where: '--gate',
      message: 'there is no gate to calibrate; give one, such as "noninferior(accuracy, 0.5pp)"',
    });
  }
  refuseProblems(problems);
  return {
    runs: isResampled ? null : (runs ?? Math.max(least, calibrateDefaults.runs)),
    commit: operands[0] ?? 'HEAD',
    drawSeed: drawSeed ?? calibrateDefaults.drawSeed,
    runsPerSide,
  };
}

function strayOperand(operands: readonly string[], isResampled: boolean): Problem {
  const message = isResampled
    ? `--resample draws from the runs of one commit, got ${operands.length}`
    : 'only with --resample can a commit be named; without it, what is checked out is run';
  return { where: operands.at(-1) ?? '', message };
}

function wholeNumber(
  given: ReadonlyMap<string, readonly string[]>,
  key: string,
  { least, most }: { readonly least: number; readonly most: number },
  problems: Problem[],
): number | null {
  const text = given.get(key)?.[0]?.trim();
  if (text === undefined) return null;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  const accepted = `a whole number from ${least} to ${most}`;
  problems.push({ where: `--${key}`, message: `got ${showValue(text)}; accepted: ${accepted}` });
  return null;
}
