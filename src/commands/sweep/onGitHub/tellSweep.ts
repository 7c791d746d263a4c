import type { Settings } from '../../../settings/settings.ts';
import { ignoredParameters } from '../../../sweeps/log/ignoredParameters.ts';
import { sweepTrials } from '../../../sweeps/log/sweepTrials.ts';
import type { Effects } from '../../effects.ts';
import type { OnGitHub } from '../../onGitHub.ts';
import type { CurrentLog } from './currentLog.ts';

interface Told extends Pick<CurrentLog, 'log' | 'problems' | 'notes'> {
  readonly ended: string | null;
}

/** The sweep as it stands: in the job's summary, and in its log. */
export async function tellSweep(
  effects: Effects,
  { experiment }: Settings,
  { effects: { step } }: OnGitHub,
  { log, ended, problems, notes }: Told,
): Promise<void> {
  const [{ sweepResult, sweepText }, { sweepMarkdown }] = await Promise.all([
    import('../../../report/sweep/sweepText.ts'),
    import('../../../report/sweep/sweepMarkdown.ts'),
  ]);
  const warnings = [...problems, ...ignoredParameters(sweepTrials(log))];
  for (const message of warnings)
    step.annotate({ level: 'warning', title: 'Trainmark', message: `Sweep: ${message}`, place: null });
  for (const note of notes) effects.progress.say(`note: ${note}`);
  const result = sweepResult(log, { experiment: experiment.name, ended, warnings });
  effects.terminal.print(sweepText(log, result, { width: effects.terminal.width, colour: false }));
  await step.writeSummary(sweepMarkdown(log, result));
}
