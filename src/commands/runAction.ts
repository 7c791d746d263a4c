import { exitCodes, messageOf, UserError, type ExitCode } from '../errors.ts';
import type { GivenSettings } from '../settings/commandLine.ts';
import { commandNames, settingDefinitions, type CommandName } from '../settings/definition.ts';
import { showValue, type Problem } from '../settings/problem.ts';
import { resolveSettings } from '../settings/resolve.ts';
import type { Settings } from '../settings/settings.ts';
import type { Effects } from './effects.ts';
import { loadConfig } from './loadConfig.ts';
import { printReport, type WrittenReport } from './publishReport.ts';
import { runReporting } from './runReporting.ts';

/** The part of a workflow step that the Action writes to. */
export interface WorkflowStep {
  setOutput(name: string, value: string): void;
  fail(message: string): void;
  writeSummary(markdown: string): Promise<void>;
}

/** True in a step of a workflow that runs this program as an Action: no words, and the runner's own inputs. */
export function isActionRun(argv: readonly string[], environment: Effects['environment']): boolean {
  return (
    argv.length === 0 && environment['GITHUB_ACTIONS'] === 'true' && environment['INPUT_RUN'] !== undefined
  );
}

/** The program as an Action: inputs in, outputs, job summary and exit code out. */
export async function runAction(effects: Effects, step: WorkflowStep): Promise<ExitCode> {
  try {
    const settings = await readInputs(effects);
    const { exitCode, written } = await withoutCommands(effects, async () => {
      const end = await runReporting(effects, settings);
      await printReport(effects, end.written, false);
      return end;
    });
    await step.writeSummary(written.markdown);
    for (const [name, value] of Object.entries(outputsOf(written))) step.setOutput(name, value);
    if (exitCode !== exitCodes.passed) step.fail(written.result.summary);
    return exitCode;
  } catch (error) {
    const hint = error instanceof UserError && error.hint !== undefined ? ` ${error.hint}` : '';
    step.fail(`${messageOf(error)}${hint}`);
    return exitCodes.cannotRun;
  }
}

/**
 * While training output and names from it are printed, the runner takes no workflow commands from the log: a line such
 * as `::add-mask::` or `::error::` in it does nothing. Only who knows the token can end that, and it is new each time.
 */
async function withoutCommands<T>(effects: Effects, work: () => Promise<T>): Promise<T> {
  const token = effects.randomHex(32);
  effects.terminal.print(`::stop-commands::${token}\n`);
  try {
    return await work();
  } finally {
    effects.terminal.print(`\n::${token}::\n`);
  }
}

/** Output name → what it holds. action.yml and the README are tested against these names. */
export const actionOutputs = {
  verdict: 'passed, failed or inconclusive',
  'record-id': 'id of the candidate’s first record',
  'baseline-commit': 'commit that was compared with; empty without a baseline',
  'report-path': 'path of report.html',
  metrics: 'JSON: metric → value of the candidate’s first run',
  checks: 'JSON: one entry for each gate',
} as const;

function outputsOf({ result }: WrittenReport): Record<keyof typeof actionOutputs, string> {
  const candidate = result.records.find(({ role }) => role === 'candidate');
  return {
    verdict: result.verdict ?? '',
    'record-id': candidate?.id ?? '',
    'baseline-commit': result.baseline.commit ?? '',
    'report-path': result.report?.html ?? '',
    metrics: JSON.stringify(candidate?.metrics ?? {}),
    checks: JSON.stringify(result.checks),
  };
}

async function readInputs(effects: Effects): Promise<Settings> {
  const input = (name: string): string => (effects.environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const problems: Problem[] = [];
  const given = new Map<string, readonly string[]>();
  for (const { key, input: name } of settingDefinitions)
    if (input(name) !== '') given.set(key, [input(name)]);
  const command = readCommand(input('command'), problems);
  return resolveSettings({
    command,
    operands: [],
    words: [],
    given: given satisfies GivenSettings,
    nameOf: (definition) => `input ${definition.input}`,
    config: await loadConfig(effects, given.get('config')?.[0] ?? null),
    problems,
  });
}

function readCommand(text: string, problems: Problem[]): CommandName {
  const command = commandNames.find((name) => name === (text === '' ? 'check' : text));
  if (command === 'check' || command === 'record') return command;
  problems.push({ where: 'input command', message: `expected check or record, got ${showValue(text)}` });
  return 'check';
}
