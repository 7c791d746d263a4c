import { z } from 'zod';
import { messageOf, UserError } from '../errors.ts';
import { readWorkflowSettings } from '../settings/workflowSettings.ts';
import type { Effects } from './effects.ts';
import { inputText } from './inputs.ts';
import { keepBundle } from './keepRuns.ts';
import type { GitHubEffects } from './onGitHub.ts';

const bundlesState = z.array(z.object({ location: z.string(), id: z.string() }));
const keptState = z.array(z.string());

/**
 * The Action's last phase, which the runner starts whatever became of the first one: keeps every run that is not kept yet, so
 * that a cancelled job leaves its records. It never fails the job.
 */
export async function runPost(effects: Effects, github: GitHubEffects): Promise<void> {
  const kept = new Set(readState(effects, 'kept', keptState));
  const missing = readState(effects, 'bundles', bundlesState).filter(({ id }) => !kept.has(id));
  if (missing.length === 0) return;
  const { retentionDays } = readWorkflowSettings((name) => inputText(effects, name), '', []);
  for (const [index, { location, id }] of missing.entries()) {
    try {
      effects.progress.say(await keep(effects, github, retentionDays, { location, id }));
    } catch (error) {
      const hint = error instanceof UserError && error.hint !== undefined ? ` ${error.hint}` : '';
      // Each attempt waits and retries for half a minute: what keeps one from being kept keeps all.
      const ids = missing.slice(index).map((one) => one.id);
      const message = `${ids.length === 1 ? 'The record' : 'The records'} ${ids.join(', ')} could not be kept as artifacts: ${messageOf(error)}${hint} They lie in ${location} as long as this machine does.`;
      github.step.annotate({ level: 'warning', title: 'Trainmark', message, place: null });
      return;
    }
  }
}

async function keep(
  effects: Effects,
  { openArtifacts, artifactUrl }: GitHubEffects,
  retentionDays: number | null,
  { location, id }: { readonly location: string; readonly id: string },
): Promise<string> {
  const run = await effects.stores.recoverBundle(location, id);
  if (run === null) return `run ${id} ended before it began: there is nothing to keep`;
  const artifacts = await openArtifacts(retentionDays);
  // The first phase may have taken the plain name without getting to the end of it.
  const kept = await keepBundle(effects, artifacts, run, '-post');
  if (kept.kind === 'lost') throw kept.problem;
  const { outcome } = run.record;
  return `record ${id} (${outcome.kind}) kept: ${artifactUrl(kept.artifact.id)}`;
}

/** What the first phase left; nothing when it did not get that far. */
function readState<T>({ environment }: Effects, name: string, schema: z.ZodType<readonly T[]>): readonly T[] {
  const text = environment[`STATE_${name}`];
  if (text === undefined || text === '') return [];
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new UserError(`The state ${name} that the first phase left cannot be read.`, { cause });
  }
}
