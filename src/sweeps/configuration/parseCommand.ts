import type { CommandTemplate } from '../sweepSpec.ts';
import { shown, type Findings } from './findings.ts';

/** W&B's own default. */
const usual = ['${env}', '${interpreter}', '${program}', '${args}'];
/** Macros that `expandCommand` knows; `${envvar:NAME}` beside them. */
export const macros = [
  'env',
  'interpreter',
  'program',
  'args',
  'args_no_hyphens',
  'args_no_equals',
  'args_no_boolean_flags',
  'args_json',
  'args_json_file',
] as const;

/** `program` and `command`; without a command W&B's default. A macro that nobody expands is told here. */
export function parseCommand(findings: Findings, given: Readonly<Record<string, unknown>>): CommandTemplate {
  const program = programOf(findings, given['program']);
  const command = given['command'] ?? usual;
  const list: readonly unknown[] = Array.isArray(command) ? command : [];
  const words = list.filter((word) => typeof word === 'string' || typeof word === 'number').map(String);
  if (words.length < list.length || words.length === 0) {
    findings.problems.push({
      path: ['command'],
      message: `is ${shown(command)}; a list of words is accepted`,
    });
    return { program, words: usual };
  }
  for (const [index, word] of words.entries()) {
    for (const [, name = ''] of word.matchAll(/\$\{([^}]*)\}/g)) {
      if (macros.some((macro) => macro === name) || name.startsWith('envvar:')) continue;
      const message = `holds \${${name}}; accepted: ${macros.map((macro) => `\${${macro}}`).join(' ')} \${envvar:NAME}`;
      findings.problems.push({ path: ['command', index], message });
    }
  }
  if (program === null && given['command'] !== undefined && words.some((word) => word.includes('${program}')))
    findings.problems.push({ path: ['program'], message: 'is missing; the command uses ${program}' });
  return { program, words };
}

function programOf(findings: Findings, given: unknown): string | null {
  if (given === undefined || given === null) return null;
  if (typeof given === 'string' && given !== '') return given;
  findings.problems.push({
    path: ['program'],
    message: `is ${shown(given)}; the path of a script is accepted`,
  });
  return null;
}
