import { UserError } from '../../../errors.ts';
import type { ListedArtifact } from '../../../github/gitHubApi.ts';
import type { Settings } from '../../../settings/settings.ts';
import { collectListedRuns } from '../../collectRuns.ts';
import type { Effects } from '../../effects.ts';
import type { OnGitHub } from '../../onGitHub.ts';
import { openWorkplace } from '../../workplace.ts';
import type { LoadedSweep } from '../loadSweep.ts';
import { withRecordedRuns } from '../warmStart.ts';

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
  const api = await place.effects.openApi(place.workflow.token, effects.progress.say);
  if (api === null)
    throw new UserError(`The records of run ${runId} cannot be fetched without a token.`, {
      hint: 'Leave the input token at its default.',
    });
  const listed = ownArtifacts(await api.artifactsOfRun(runId), runId);
  const bundles = listed.filter(({ name }) => effects.stores.runIdIn(name) !== null);
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

/** Artifacts of the run itself, made by this repository's own code: not by a fork's. */
export function ownArtifacts(listed: readonly ListedArtifact[], runId: number): readonly ListedArtifact[] {
  return listed.filter(
    ({ expired, run }) => !expired && run?.id === runId && run.headRepositoryId === run.repositoryId,
  );
}
