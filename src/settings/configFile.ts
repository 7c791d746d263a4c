import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { UserError } from '../errors.ts';
import { configSchema, experimentSchema, type RawExperiment } from './experimentSchema.ts';
import { explainIssue, type Finding } from './explainIssue.ts';
import type { Problem } from './problem.ts';

/** trainmark.yml as written: checked for form, not yet resolved. */
export interface ConfigFile {
  readonly store: string | undefined;
  readonly experiments: ReadonlyMap<string, RawExperiment>;
}

export type ParsedConfig =
  | {
      readonly kind: 'config';
      readonly config: ConfigFile;
      /** Where a setting stands; line from 1. Without a node of its own a path has its parent's place. */
      placeInFile(path: readonly (string | number)[]): { readonly file: string; readonly line: number };
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Parses trainmark.yml. Every problem comes with line and column; two experiments of one name are a YAML error. */
export function parseConfig(text: string, name: string): ParsedConfig {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
  const place = placeIn(document, lineCounter, name);
  if (document.errors.length > 0) {
    return {
      kind: 'problems',
      problems: document.errors.map(({ message, pos }) => {
        const { line, col } = lineCounter.linePos(pos[0]);
        return { where: `${name}:${line}:${col}`, message: `not valid YAML: ${message}` };
      }),
    };
  }
  const value = toPlainValue(document, name);
  const parsed = configSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    const findings = parsed.error.issues.flatMap((issue) => explainIssue(issue, acceptedAt(issue.path)));
    return {
      kind: 'problems',
      problems: findings.map(({ path, message }) => ({ where: place(path), message })),
    };
  }
  const experiments = new Map(Object.entries(parsed.data.experiments));
  return {
    kind: 'config',
    config: { store: parsed.data.store, experiments },
    placeInFile: (path) => ({
      file: name,
      line: lineCounter.linePos(offsetOf(document, path)).line,
    }),
  };
}

function toPlainValue(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (cause) {
    throw new UserError(`${name} cannot be read: it repeats its own parts through aliases without end.`, {
      cause,
      hint: 'Write the settings out in place of the YAML aliases (&name, *name).',
    });
  }
}

/** The keys that are accepted where a path points, for "did you mean". */
function acceptedAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(configSchema.shape);
  if (path.length === 2) return Object.keys(experimentSchema.shape);
  if (path.includes('gates')) return ['gate', 'name', 'on_unknown', 'severity', 'optional'];
  if (path.includes('metrics')) return ['goal', 'kind', 'unit', 'keep', 'summary', 'pattern'];
  return ['from'];
}

/** `trainmark.yml:4:12 experiments.churn.seeds[0]`; without a node of its own a path has its parent's place. */
function placeIn(document: Document, lineCounter: LineCounter, name: string) {
  return (path: Finding['path']): string => {
    const offset = offsetOf(document, path);
    const { line, col } = lineCounter.linePos(offset);
    const dotted = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
    return `${name}:${line}:${col} ${dotted.replace(/^\./, '')}`.trimEnd();
  };
}

function offsetOf(document: Document, path: Finding['path']): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair === undefined) return offset;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      offset = rangeStart(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) return undefined;
  return node.range?.[0];
}
