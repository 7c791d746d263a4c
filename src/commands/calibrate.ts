import { isAboutRuns } from '../gates/isAboutRuns.ts';
import { join, resolve } from 'node:path';
import { exitCodes, type ExitCode } from '../errors.ts';
import type { Calibration } from '../gates/calibration/calibration.ts';
import type { CommandLine } from '../settings/commandLine.ts';
import type { Settings } from '../settings/settings.ts';
import { readCalibrateRequest } from './calibrateRequest.ts';
import { type CalibrationRuns, findCalibrationRuns } from './calibrationRuns.ts';
import type { Effects } from './effects.ts';

/** Measures how often the experiment's gates are wrong where nothing has changed, and what its metrics' noise hides. */
export async function calibrateCommit(
  effects: Effects,
  settings: Settings,
  line: Extract<CommandLine, { kind: 'command' }>,
): Promise<ExitCode> {
  const { looks, pair } = settings.experiment;
  const gates = settings.experiment.gates.filter(isAboutRuns);
  const request = readCalibrateRequest(line, settings.experiment);
  const found = await findCalibrationRuns(effects, settings, request);
  const { calibrate } = await import('../gates/calibration/calibrate.ts');
  const { runsPerSide, drawSeed } = request;
  const calibration = calibrate({ runs: found.runs, gates, looks, pair, runsPerSide, seed: drawSeed });
  await report(effects, settings, calibration, outDirectory(effects, settings, found));
  return calibration.gates.some(({ vacuous }) => vacuous !== null) ? exitCodes.gateFailed : exitCodes.passed;
}

async function report(
  effects: Effects,
  { experiment: { name }, json: wantsJson }: Settings,
  calibration: Calibration,
  out: string,
): Promise<void> {
  const { calibrationMarkdown, calibrationResult, calibrationText } =
    await import('../report/calibration.ts');
  const json = `${JSON.stringify(calibrationResult(name, calibration), null, 2)}\n`;
  const markdownPath = join(out, 'calibration.md');
  await effects.files.writeText(join(out, 'calibration.json'), json);
  await effects.files.writeText(markdownPath, calibrationMarkdown(name, calibration));
  const text = calibrationText(name, calibration, effects.terminal.width);
  effects.terminal.print(wantsJson ? json : `${text}\nReport: ${markdownPath}\n`);
}

function outDirectory(effects: Effects, { out }: Settings, { runs, storeLocation }: CalibrationRuns): string {
  if (out !== null) return resolve(effects.directory, out);
  return join(storeLocation, 'reports', `calibration-${runs.at(-1)?.id ?? ''}`);
}
