import { exitCodes, messageOf, UserError, type ExitCode } from '../errors.ts';
import type { Report } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import { annotateChecks } from './annotateChecks.ts';
import { deliver } from './deliver.ts';
import type { Effects } from './effects.ts';
import { onGitHub, type GitHubEffects, type OnGitHub } from './onGitHub.ts';
import { readInputs } from './inputs.ts';
import { writeOutputs } from './outputs.ts';
import { printReport, type CommandEnd } from './publishReport.ts';
import { runReporting } from './runReporting.ts';
import { withoutCommands } from './withoutCommands.ts';
import { comment } from './speakInPullRequest.ts';

/** The program as an Action: inputs in; artifacts, comment, outputs, job summary and exit code out. */
export async function runAction(effects: Effects, github: GitHubEffects): Promise<ExitCode> {
  const { step } = github;
  const begun: { settings?: Settings } = {};
  // The runner knows the secrets of the workflow; values that only look like some, in the job's variables, it does not.
  for (const secret of effects.secrets) step.mask(secret);
  try {
    await refuseMissingDirectory(effects);
    const settings = await readInputs(effects);
    begun.settings = settings;
    const place = onGitHub(effects, settings);
    if (place === null) throw new Error('an Action without its workflow');
    if (settings.command === 'publish')
      return await (await import('./publish.ts')).publish(effects, settings, place);
    if (settings.command === 'sweep')
      return await (await import('./sweep/onGitHub/sweepPhase.ts')).sweepPhase(effects, settings, place);
    const end = await withoutCommands(effects, place, async () => {
      const ended = await runReporting(effects, settings);
      await printReport(effects, ended.written, false);
      return ended;
    });
    await tell(effects, settings, place, end);
    return end.exitCode;
  } catch (error) {
    await tellFailure(effects, begun.settings ?? null, step, error);
    return exitCodes.cannotRun;
  }
}

async function refuseMissingDirectory({ files, directory }: Effects): Promise<void> {
  if (await files.isDirectory(directory)) return;
  throw new UserError(`input working-directory: there is no directory ${directory}.`, {
    hint: 'It is relative to the root of the checkout. Is actions/checkout a step before this one?',
  });
}

/** When the runner wants the step to end, what takes time is left to the Action's last phase. */
async function tell(effects: Effects, settings: Settings, place: OnGitHub, end: CommandEnd): Promise<void> {
  const { step } = place.effects;
  const { written, exitCode } = end;
  writeOutputs(step, [written.result]);
  await annotateReproductions(step, written.report);
  annotateChecks(effects, step, written.report.verdict?.checks ?? [], settings.experiment.gates);
  if (effects.interrupt.aborted) {
    await step.writeSummary(written.markdown);
  } else {
    const { problems, markdown } = await deliver(effects, place, settings, end);
    const notes = problems.map((problem) => describeProblem(problem));
    for (const message of notes)
      step.annotate({ level: 'warning', title: 'Trainmark', message, place: null });
    await step.writeSummary([markdown, ...(await asNotes(notes))].join('\n'));
  }
  if (exitCode !== exitCodes.passed) step.fail(written.result.summary);
}

/** A baseline that does not reproduce is a doubt about every number that was compared with it. */
async function annotateReproductions(step: GitHubEffects['step'], { reproductions }: Report): Promise<void> {
  if (reproductions.length === 0) return;
  const { isOpen, reproductionText } = await import('../report/reproduction.ts');
  for (const one of reproductions.filter(isOpen))
    step.annotate({ level: 'warning', title: 'Not reproduced', message: reproductionText(one), place: null });
}

async function asNotes(notes: readonly string[]): Promise<readonly string[]> {
  const { markdown } = await import('../report/escape.ts');
  return notes.map((note) => `> ⚠️ ${markdown(note)}\n`);
}

/** What kept the program from its job, where people look: the step, the summary, and the pull request's comment. */
async function tellFailure(
  effects: Effects,
  settings: Settings | null,
  step: GitHubEffects['step'],
  error: unknown,
): Promise<void> {
  const message =
    error instanceof UserError ? describeProblem(error) : `Unexpected error: ${messageOf(error)}`;
  step.fail(message);
  if (!(error instanceof UserError) && error instanceof Error) effects.progress.say(error.stack ?? '');
  const { failureMarkdown } = await import('../report/markdown/failure.ts');
  const place = settings === null ? null : onGitHub(effects, settings);
  const name = settings?.experiment.name ?? 'default';
  const markdown = failureMarkdown(name, error instanceof UserError ? error : new UserError(message));
  await step.writeSummary(markdown).catch(() => undefined);
  const event = place?.context.event;
  const mayComment =
    event?.kind === 'pullRequest' &&
    !event.isFork &&
    place?.workflow.comment === true &&
    // The experiment's comment is that of its check.
    place.workflow.command !== 'sweep' &&
    place.workflow.leg === null;
  if (!mayComment || effects.interrupt.aborted) return;
  const reportName = place.workflow.reportName ?? name;
  const problem = await comment(effects, place, event.number, reportName, markdown);
  if (problem !== null) effects.progress.say(describeProblem(problem));
}

function describeProblem({ message, hint }: UserError): string {
  return hint === undefined ? message : `${message}${message.includes('\n') ? '\n' : ' '}${hint}`;
}
