import { actionCommands, type ActionCommand } from './commandNames.ts';
import { showValue, type Problem } from './problem.ts';
import type { WorkflowInputName } from './workflowInputs.ts';

/** A job of a matrix. */
export interface Leg {
  /** From 0. */
  readonly index: number;
  readonly total: number;
  /** Name → value, as text. */
  readonly values: Readonly<Record<string, string>>;
}

/** How a job that this one waited for has ended. */
export interface NeededJob {
  readonly name: string;
  readonly result: 'success' | 'failure' | 'cancelled' | 'skipped';
}

/** Everything the Action is told beside the settings that the terminal program has, too. */
export interface WorkflowSettings {
  readonly command: ActionCommand;
  /** Empty when there is none: then nothing is asked of GitHub's API. */
  readonly token: string;
  /** Null for the default. */
  readonly reportName: string | null;
  readonly comment: boolean;
  readonly retentionDays: number | null;
  readonly baselineWorkflows: readonly string[];
  readonly chartsBranch: string | null;
  readonly allowCommands: boolean;
  /** Null when the workflow does not say. */
  readonly needs: readonly NeededJob[] | null;
  /** Null for a job that is no leg of a matrix. */
  readonly leg: Leg | null;
}

/** Inputs as given, empty for one that is not → settings; what is wrong goes into `problems`. The event decides what is done by default. */
export function readWorkflowSettings(
  input: (name: WorkflowInputName) => string,
  eventName: string,
  problems: Problem[],
): WorkflowSettings {
  const refuse = (name: WorkflowInputName, accepted: string): null => {
    problems.push({ where: `input ${name}`, message: `expected ${accepted}, got ${showValue(input(name))}` });
    return null;
  };
  const choice = <T extends string>(name: WorkflowInputName, accepted: readonly T[], otherwise: T): T => {
    const text = input(name);
    if (text === '') return otherwise;
    return accepted.find((one) => one === text) ?? refuse(name, accepted.join(' or ')) ?? otherwise;
  };
  return {
    command: choice('command', actionCommands, commandFor(eventName)),
    token: input('token'),
    reportName: readReportName(input('report-name'), refuse),
    comment: choice('comment', ['always', 'never'], 'always') === 'always',
    retentionDays: readDays(input('retention-days'), refuse),
    baselineWorkflows: input('baseline-workflows')
      .split(/[\n,]/)
      .map((path) => path.trim())
      .filter((path) => path !== ''),
    chartsBranch: readBranch(input('charts-branch'), refuse),
    allowCommands: choice('allow-commands', ['true', 'false'], 'false') === 'true',
    needs: readNeeds(input('needs'), refuse),
    leg: readLeg(input, refuse),
  };
}

/** DESIGN §2: on a push baselines come to be, elsewhere they are compared with. */
function commandFor(eventName: string): ActionCommand {
  if (eventName === 'push') return 'record';
  return eventName === 'workflow_run' ? 'publish' : 'check';
}

type Refuse = (name: WorkflowInputName, accepted: string) => null;

function readReportName(text: string, refuse: Refuse): string | null {
  if (text === '') return null;
  // It stands in a hidden mark of the comment and in file names.
  return /^[\w][\w. -]{0,79}$/.test(text)
    ? text
    : refuse('report-name', 'letters, digits, spaces, dots and dashes, 80 at most');
}

function readDays(text: string, refuse: Refuse): number | null {
  if (text === '') return null;
  const days = Number(text);
  return Number.isInteger(days) && days >= 1 && days <= 400
    ? days
    : refuse('retention-days', 'a whole number of days from 1 to 400');
}

/** The rules of git for branch names, as far as they keep a name harmless. */
function readBranch(text: string, refuse: Refuse): string | null {
  if (text === '') return null;
  const isSafe = /^[\w][\w./-]{0,199}$/.test(text) && !/\.\.|\/\/|\/$|\.$|\.lock$/.test(text);
  return isSafe ? text : refuse('charts-branch', 'the name of a branch');
}

function readLeg(input: (name: WorkflowInputName) => string, refuse: Refuse): Leg | null {
  if (input('job-total') === '' && Object.keys(parseObject(input('matrix') || '{}') ?? {}).length > 0) {
    return refuse('job-total', 'the number of jobs in the matrix, which this runner does not fill in, or 1');
  }
  const total = Number(input('job-total') || '1');
  const index = Number(input('job-index') || '0');
  if (!Number.isInteger(total) || total < 1) return refuse('job-total', 'a whole number from 1');
  if (!Number.isInteger(index) || index < 0 || index >= total) {
    return refuse('job-index', `a whole number below job-total, ${total}`);
  }
  if (total === 1) return null;
  const values = parseObject(input('matrix') || '{}');
  if (values === null) return refuse('matrix', 'a JSON object');
  return { index, total, values };
}

const jobResults = ['success', 'failure', 'cancelled', 'skipped'] as const;

function readNeeds(text: string, refuse: Refuse): readonly NeededJob[] | null {
  if (text === '') return null;
  const accepted = 'the value of ${{ toJSON(needs) }}';
  const jobs = parseJson(text);
  if (typeof jobs !== 'object' || jobs === null) return refuse('needs', accepted);
  const needed: NeededJob[] = [];
  for (const [name, job] of Object.entries(jobs)) {
    const stated: unknown = typeof job === 'object' && job !== null && 'result' in job ? job.result : null;
    const result = jobResults.find((known) => known === stated);
    if (result === undefined) return refuse('needs', accepted);
    needed.push({ name, result });
  }
  return needed;
}

/** A flat map of texts: objects in a matrix are told as JSON. `null`, what a job without a matrix has, is an empty one. */
function parseObject(text: string): Record<string, string> | null {
  const value = parseJson(text);
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return null;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, typeof one === 'string' ? one : JSON.stringify(one)]),
  );
}

/** Undefined for what is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
