import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../../../../errors.ts';
import type { LogPlace } from '../../../../sweeps/log/addTurn.ts';
import type { WrittenLog } from '../../../../sweeps/log/sweepLogText.ts';
import type { Effects } from '../../../effects.ts';
import type { OnGitHub } from '../../../onGitHub.ts';
import { createLog, ownLog } from '../stateArtifacts.ts';

/** What one turn leaves is needed until the sweep is concluded, or resumed where not even that came to pass. */
const turnDays = 7;
const mostOutages = 5;
const outageMs = 30_000;

/** The newest log of the sweep in this workflow run; of a run whose log is gone, an error. */
export async function newestLog(effects: Effects, place: OnGitHub, state: string): Promise<WrittenLog> {
  const id = effects.stores.sweepLogIn(state)?.sweepId ?? '';
  const found = await ownLog(effects, place, ({ sweepId }) => sweepId === id);
  if (found !== null) return found;
  throw new UserError(`This workflow run has no artifact ${state}, which holds the log of the sweep.`, {
    hint: 'Run the workflow again from its first job: re-run all jobs.',
  });
}

/**
 * The log of a sweep among the workers of one workflow run: an artifact for each length. The service gives each name to one
 * job, so whoever creates the next length has the turn; it takes no server, no call of the API and no permission to write.
 */
export async function artifactLog(
  effects: Effects,
  place: OnGitHub,
  header: WrittenLog['header'],
): Promise<LogPlace> {
  const limit = Number(effects.environment['GITHUB_RETENTION_DAYS'] ?? '') || turnDays;
  const days = Math.min(turnDays, place.workflow.retentionDays ?? turnDays, limit);
  const artifacts = await place.effects.openArtifacts(days);
  const wait = (ms: number): Promise<void> => pause(effects, ms);
  return {
    wait,
    nowMs: () => performance.now(),
    isStopped: () => effects.interrupt.aborted,
    async newerThan(length) {
      const isNewer = ({ name, sweepId }: { readonly name: string; readonly sweepId: string }): boolean =>
        sweepId === header.sweepId && (effects.stores.sweepLogIn(name)?.entries ?? 0) > length;
      for (let outages = 0; ; outages++) {
        try {
          return (await ownLog(effects, place, isNewer))?.log ?? null;
        } catch (error) {
          if (!(error instanceof UserError) || outages === mostOutages || effects.interrupt.aborted)
            throw error;
          effects.progress.say(error.message);
          await wait(outageMs);
        }
      }
    },
    async create(log) {
      try {
        const name = await createLog(effects, place, artifacts, { header, log });
        return name === null ? 'taken' : 'created';
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        effects.progress.say(error.message);
        return 'unknown';
      }
    },
  };
}

/** Between half of the time and one and a half times it, so that workers which met once do not meet again. */
async function pause({ randomHex, interrupt }: Effects, ms: number): Promise<void> {
  const share = 0.5 + Number.parseInt(randomHex(4), 16) / 0xffff;
  await sleep(ms * share, undefined, { signal: interrupt }).catch(() => undefined);
}
