/** A workflow command found in a line of output. Property names are in lower case. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** Commands of the runner (actions/runner, ActionCommandManager.cs). A line that names none of them is plain text. */
export const commandNames: readonly string[] = [
  'set-env',
  'set-output',
  'save-state',
  'add-mask',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'debug',
  'notice',
  'warning',
  'error',
  'group',
  'endgroup',
  'echo',
  'stop-commands',
];

/** Reads `::name key=value::data` at the start of a line, or `##[name key=value]data` anywhere in it (ActionCommand.cs). */
export function parseCommand(line: string, isKnown: (name: string) => boolean): WorkflowCommand | null {
  return parseColons(line.trimStart(), isKnown) ?? parseBrackets(line, isKnown);
}

function parseColons(line: string, isKnown: (name: string) => boolean): WorkflowCommand | null {
  if (!line.startsWith('::')) return null;
  const end = line.indexOf('::', 2);
  if (end < 0) return null;
  const [name, properties] = splitHead(line.slice(2, end));
  if (!isKnown(name)) return null;
  return {
    name: name.toLowerCase(),
    properties: readProperties(properties.trim(), ',', propertyEscapes),
    data: unescape(line.slice(end + 2), dataEscapes),
  };
}

function parseBrackets(line: string, isKnown: (name: string) => boolean): WorkflowCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  const [name, properties] = splitHead(line.slice(start + 3, end));
  if (!isKnown(name)) return null;
  return {
    name: name.toLowerCase(),
    properties: readProperties(properties, ';', bracketEscapes),
    data: unescape(line.slice(end + 1), bracketEscapes),
  };
}

function splitHead(head: string): [name: string, properties: string] {
  const space = head.indexOf(' ');
  return space < 0 ? [head, ''] : [head.slice(0, space), head.slice(space + 1)];
}

function readProperties(text: string, separator: string, escapes: Escapes): Map<string, string> {
  const properties = new Map<string, string>();
  for (const part of text.split(separator)) {
    const equals = part.indexOf('=');
    if (equals > 0 && equals < part.length - 1) {
      properties.set(part.slice(0, equals).toLowerCase(), unescape(part.slice(equals + 1), escapes));
    }
  }
  return properties;
}

type Escapes = readonly (readonly [code: string, character: string])[];

// The percent sign comes last, so that %250A stays the text %0A.
const dataEscapes: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const propertyEscapes: Escapes = [['%3A', ':'], ['%2C', ','], ...dataEscapes];
const bracketEscapes: Escapes = [['%3B', ';'], ['%5D', ']'], ...dataEscapes];

function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((result, [code, character]) => result.replaceAll(code, character), text);
}
