import type { Settings } from '../../../settings/settings.ts';
import { collectListedRuns } from '../../collectRuns.ts';
import type { Effects } from '../../effects.ts';
import type { OnGitHub } from '../../onGitHub.ts';
import { openWorkplace } from '../../workplace.ts';
import type { LoadedSweep } from '../loadSweep.ts';
import { withRecordedRuns } from '../warmStart.ts';
import { openEarlierRun } from './earlierRun.ts';

interface Earlier {
  readonly runId: number;
  /** Relative to the experiment's directory. */
  readonly sweepFile: string;
}

/** The sweep with what the records of an earlier workflow run of this repository tell. */
export async function withRunsOf(
  effects: Effects,
  settings: Settings,
  place: OnGitHub,
  { runId, sweepFile }: Earlier,
  loaded: LoadedSweep,
): Promise<LoadedSweep> {
  const { api, artifacts } = await openEarlierRun(effects, place, runId);
  const bundles = artifacts.filter(({ name }) => effects.stores.runIdIn(name) !== null);
  const { runs, problems } = await collectListedRuns(effects, place, api, bundles);
  const warm = await withRecordedRuns(
    effects,
    {
      workplace: await openWorkplace(effects, settings),
      experiment: settings.experiment,
      spec: loaded.spec,
      sweepFile,
    },
    loaded,
    runs,
  );
  return { ...warm, notes: [...warm.notes, ...problems.map((problem) => `warm start: ${problem}`)] };
}
