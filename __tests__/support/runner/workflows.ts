import { readFile } from 'node:fs/promises';
import module from 'node:module';
import { basename } from 'node:path';
import type * as Parser from '@actions/workflow-parser';
import { parse } from 'yaml';

/** Something GitHub's own parser does not accept. */
export interface WorkflowProblem {
  /** From 1; null when the parser names no place. */
  readonly line: number | null;
  readonly message: string;
}

export interface WorkflowStep {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string | boolean;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly shell?: string;
  readonly 'working-directory'?: string;
  readonly 'continue-on-error'?: string | boolean;
  readonly 'timeout-minutes'?: string | number;
}

export type Permissions = 'read-all' | 'write-all' | Readonly<Record<string, 'read' | 'write' | 'none'>>;

/** How `run` steps start where they do not say so themselves. */
export interface RunDefaults {
  readonly run?: { readonly shell?: string; readonly 'working-directory'?: string };
}

export interface WorkflowJob {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly if?: string | boolean;
  readonly strategy?: { readonly matrix?: unknown; readonly 'fail-fast'?: unknown };
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly defaults?: RunDefaults;
  readonly steps?: readonly WorkflowStep[];
  /** A workflow to call in place of steps. */
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: 'inherit' | Readonly<Record<string, unknown>>;
  readonly container?: unknown;
  readonly services?: unknown;
  readonly 'continue-on-error'?: unknown;
}

/** A workflow file as written, expressions included. */
export interface Workflow {
  readonly name?: string;
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly permissions?: Permissions;
  readonly defaults?: RunDefaults;
  readonly jobs: Readonly<Record<string, WorkflowJob>>;
}

export interface ParsedWorkflow {
  readonly problems: readonly WorkflowProblem[];
  /** Null when there are problems: its shape is then not to be trusted. */
  readonly workflow: Workflow | null;
}

/** Reads a workflow file and checks it with GitHub's own parser: schema, expressions and the contexts they may use. */
export async function parseWorkflow(path: string): Promise<ParsedWorkflow> {
  const content = await readFile(path, 'utf8');
  const parser = await loadParser();
  const parsed = parser.parseWorkflow({ name: basename(path), content }, new parser.NoOperationTraceWriter());
  if (parsed.value !== undefined) await parser.convertWorkflowTemplate(parsed.context, parsed.value);
  const problems = parsed.context.errors.getErrors().map(({ rawMessage, range }) => ({
    line: range?.start.line ?? null,
    message: rawMessage,
  }));
  return { problems, workflow: problems.length === 0 ? (parse(content) as Workflow) : null };
}

/** Node wants an import attribute for JSON, and the parser's files have none: it is added while they load. */
async function loadParser(): Promise<typeof Parser> {
  if (typeof module.registerHooks !== 'function') {
    throw new Error(
      `The workflow parser needs Node 22.15 or newer, this is ${process.version}; npm test has the right one.`,
    );
  }
  const hooks = module.registerHooks({
    resolve: (specifier, context, next) => {
      const found = next(specifier, context);
      return found.url.endsWith('.min.json') ? { ...found, importAttributes: { type: 'json' } } : found;
    },
  });
  try {
    return await import('@actions/workflow-parser');
  } finally {
    hooks.deregister();
  }
}
