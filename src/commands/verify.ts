import { usualPairing } from '../predictions/pairingRules.ts';
import { exitCodes } from '../errors.ts';
import { isReproduced } from '../reproduction/unverifiable.ts';
import type { Settings } from '../settings/settings.ts';
import { verifyDefaults, type VerifySettings } from '../settings/verifySettings.ts';
import type { StoredRun } from '../stores/runStore.ts';
import { noBaseline } from './baselineRuns.ts';
import { buildReport } from './buildReport.ts';
import { chooseRecorded } from './chooseRecorded.ts';
import type { Effects } from './effects.ts';
import { writeReport, type CommandEnd } from './publishReport.ts';
import { recordedSource } from './recordedSource.ts';
import { type VerifiedRun, verifyRun } from './verifyRun.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

/** Runs recorded runs again and tells whether each reproduces. Ends with 0 when all do at the level that was asked for, else with 1. */
export async function verify(effects: Effects, settings: Settings): Promise<CommandEnd> {
  const workplace = await openWorkplace(effects, settings);
  const wanted = settings.verify ?? { ...verifyDefaults, top: null, diagnose: null };
  const { name: experiment } = settings.experiment;
  const chosen = await chooseRecorded(effects, workplace, {
    source: recordedSource(effects, workplace, settings),
    experiment,
    operands: settings.operands,
    top: wanted.top,
  });
  const verified = await verifyEach(effects, workplace, settings, wanted, chosen.runs);
  const reproductions = verified.map(({ reported }) => reported);
  const made = verified.flatMap((one) => one.made);
  const report = await buildReport(effects, {
    command: 'verify',
    experiment,
    candidate: [],
    baselineRuns: [],
    baseline: noBaseline('Nothing was compared: recorded runs were run again.'),
    code: null,
    gates: null,
    gated: [],
    pairing: usualPairing,
    warnings: chosen.warnings,
    reproductions,
  });
  const runs = [...chosen.runs, ...made];
  const written = await writeReport(effects, {
    report,
    runs,
    settings,
    storeLocation: workplace.store.location,
  });
  const isGood = reproductions.every(({ reproduction }) => isReproduced(reproduction));
  return { exitCode: isGood ? exitCodes.passed : exitCodes.gateFailed, written, made };
}

/** One after the other: each re-run has the machine to itself, as the recorded run had. */
async function verifyEach(
  effects: Effects,
  workplace: Workplace,
  settings: Settings,
  { level, reruns, diagnose }: Pick<VerifySettings, 'level' | 'reruns' | 'diagnose'>,
  runs: readonly StoredRun[],
): Promise<readonly VerifiedRun[]> {
  const verified: VerifiedRun[] = [];
  for (const recorded of runs) {
    const asked = { workplace, settings, recorded, level, reruns, diagnose, occasion: null };
    const what = `run ${recorded.record.id}`;
    verified.push(await verifyRun(effects, { ...asked, what, stopsWhenTold: false, mayLackMetrics: false }));
  }
  return verified;
}
