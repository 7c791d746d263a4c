import { isAbsolute, relative } from 'node:path';
import type { SecretMasker } from './secretMasker.ts';
import { commandNames, parseCommand, type WorkflowCommand } from './workflowCommands.ts';

export interface Annotation {
  readonly level: 'notice' | 'warning' | 'error';
  readonly message: string;
  readonly title?: string;
  /** Relative to the workspace when it lies in it. */
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
}

/** What one phase of a step (its main or its post) said to the runner. */
export interface StepConsole {
  /** Takes one line of standard output or error: a command is obeyed, anything else is shown. */
  readonly receive: (line: string) => void;
  /** Shows a line of the runner's own. */
  readonly show: (line: string) => void;
  /** An annotation of the runner's own. An error alone does not fail the step. */
  readonly annotate: (annotation: Annotation) => void;
  /** An error that also fails the step, whatever its exit code. */
  readonly fail: (message: string) => void;
  readonly said: SaidByStep;
}

export interface SaidByStep {
  /** Lines as people see them, secrets masked. */
  readonly log: string[];
  /** At most ten of each level; GitHub drops the others. */
  readonly annotations: Annotation[];
  /** Values given to add-mask. */
  readonly masks: string[];
  /** From the old commands set-output and save-state, which still work and warn. */
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  failed: boolean;
}

/** Annotations of one level that a step may make, and characters of a message (actions/runner, ExecutionContext.cs). */
const annotationLimit = 10;
const messageLimit = 4096;

const deprecated = (name: string): string =>
  `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`;
const disabled = (name: string): string =>
  `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`;
const badStopToken =
  "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.";

/** Plays the runner's part in reading a step's output (actions/runner, OutputManager.cs and ActionCommandManager.cs). */
export function createConsole(workspace: string, masker: SecretMasker): StepConsole {
  const said: SaidByStep = {
    log: [],
    annotations: [],
    masks: [],
    outputs: new Map(),
    state: new Map(),
    failed: false,
  };
  let stopToken: string | null = null;
  let isEchoOn = false;

  const show = (line: string): void => void said.log.push(masker.mask(line));
  const annotate = (annotation: Annotation): void => {
    const message = masker.mask(annotation.message).slice(0, messageLimit);
    const sameLevel = said.annotations.filter((one) => one.level === annotation.level);
    if (sameLevel.length < annotationLimit) said.annotations.push({ ...annotation, message });
    if (message !== '') show(`##[${annotation.level}]${message}`);
  };
  const fail = (message: string): void => {
    annotate({ level: 'error', message });
    said.failed = true;
  };

  const stop = (command: WorkflowCommand, line: string): void => {
    const token = command.data;
    const taken = [...commandNames, 'pause-logging'].includes(token.toLowerCase());
    if (token === '' || taken) throw new Error(badStopToken);
    stopToken = token.toLowerCase();
    if (token.length > 6) masker.add(token);
    show(line);
  };
  const mask = ({ data }: WorkflowCommand): void => {
    if (data.trim() === '') {
      annotate({
        level: 'warning',
        message: "Can't add secret mask for empty string in ##[add-mask] command.",
      });
      return;
    }
    if (isEchoOn) show('::add-mask::***');
    said.masks.push(data);
    for (const secret of [data, ...data.split(/[\r\n]+/).map((part) => part.trim())]) masker.add(secret);
  };
  const keep = (command: WorkflowCommand, into: Map<string, string>): void => {
    annotate({ level: 'warning', message: deprecated(command.name) });
    const name = command.properties.get('name') ?? '';
    if (name === '') throw new Error(`Required field 'name' is missing in ##[${command.name}] command.`);
    into.set(name, command.data);
  };
  const echo = ({ data }: WorkflowCommand): void => {
    const wanted = data.trim().toLowerCase();
    if (wanted !== 'on' && wanted !== 'off')
      throw new Error(
        `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`,
      );
    isEchoOn = wanted === 'on';
  };

  const obey = (command: WorkflowCommand, line: string): void => {
    const { name } = command;
    if (isEchoOn && !silentCommands.has(name)) show(line);
    if (name === 'notice' || name === 'warning' || name === 'error')
      annotate(toAnnotation(name, command, workspace));
    else if (name === 'stop-commands') stop(command, line);
    else if (name === 'add-mask') mask(command);
    else if (name === 'group' || name === 'endgroup') show(`##[${name}]${command.data}`);
    else if (name === 'set-output') keep(command, said.outputs);
    else if (name === 'save-state') keep(command, said.state);
    else if (name === 'set-env' || name === 'add-path') throw new Error(disabled(name));
    else if (name === 'echo') echo(command);
    // Problem matchers are accepted and match nothing; debug lines are shown only when a run is debugged.
  };

  const receive = (line: string): void => {
    const isKnown = (name: string): boolean =>
      commandNames.includes(name.toLowerCase()) || name.toLowerCase() === stopToken;
    const command = parseCommand(line, isKnown);
    if (command === null || (stopToken !== null && command.name !== stopToken)) {
      show(line);
    } else if (command.name === stopToken) {
      stopToken = null;
      show(line);
    } else {
      try {
        obey(command, line);
      } catch (error) {
        const shown = silentCommands.has(command.name) ? command.name : line;
        fail(`Unable to process command '${shown}' successfully.`);
        fail((error as Error).message);
      }
    }
  };
  return { receive, show, annotate, fail, said };
}

/** Commands that `::echo::on` does not repeat. */
const silentCommands = new Set(['add-mask', 'debug', 'notice', 'warning', 'error', 'stop-commands', 'echo']);

function toAnnotation(level: Annotation['level'], command: WorkflowCommand, workspace: string): Annotation {
  const text = (key: string): string | undefined => command.properties.get(key);
  const file = text('file');
  const endLine = wholeNumber(text('endline'));
  const line = wholeNumber(text('line')) ?? endLine;
  const title = text('title');
  return {
    level,
    message: command.data,
    ...(title !== undefined && { title }),
    ...(file !== undefined && { file: insideWorkspace(file, workspace) }),
    ...(line !== undefined && { line }),
    ...(endLine !== undefined && { endLine }),
  };
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}

function insideWorkspace(file: string, workspace: string): string {
  const path = relative(workspace, file);
  return isAbsolute(file) && !path.startsWith('..') ? path : file;
}
