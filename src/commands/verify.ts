import { exitCodes } from '../errors.ts';
import type { ReportedReproduction } from '../report/report.ts';
import { isReproduced } from '../reproduction/unverifiable.ts';
import type { Settings } from '../settings/settings.ts';
import { verifyDefaults } from '../settings/verifySettings.ts';
import type { StoredRun } from '../stores/runStore.ts';
import { noBaseline } from './baselineRuns.ts';
import { buildReport } from './buildReport.ts';
import { chooseRecorded } from './chooseRecorded.ts';
import type { Effects } from './effects.ts';
import { writeReport, type CommandEnd } from './publishReport.ts';
import { recordedSource } from './recordedSource.ts';
import { verifyRun } from './verifyRun.ts';
import { openWorkplace } from './workplace.ts';

/** Runs recorded runs again and tells whether each reproduces. Ends with 0 when all do at the level that was asked for, else with 1. */
export async function verify(effects: Effects, settings: Settings): Promise<CommandEnd> {
  const workplace = await openWorkplace(effects, settings);
  const { reruns, level, top, diagnose } = settings.verify ?? {
    ...verifyDefaults,
    top: null,
    diagnose: null,
  };
  const { name: experiment } = settings.experiment;
  const chosen = await chooseRecorded(effects, workplace, {
    source: recordedSource(effects, workplace, settings),
    experiment,
    operands: settings.operands,
    top,
  });
  const reproductions: ReportedReproduction[] = [];
  const made: StoredRun[] = [];
  for (const recorded of chosen.runs) {
    const request = {
      workplace,
      settings,
      recorded,
      level,
      reruns,
      stopsWhenTold: false,
      occasion: null,
      diagnose,
    };
    const verified = await verifyRun(effects, { ...request, what: `run ${recorded.record.id}` });
    reproductions.push(verified.reported);
    made.push(...verified.made);
  }
  const report = await buildReport(effects, {
    command: 'verify',
    experiment,
    candidate: [],
    baselineRuns: [],
    baseline: noBaseline('Nothing was compared: recorded runs were run again.'),
    code: null,
    gates: null,
    gated: [],
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
