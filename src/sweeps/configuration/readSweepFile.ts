import { isAlias, isScalar, parseDocument, visit, type Document } from 'yaml';
import { UserError } from '../../errors.ts';
import type { SweepSpec } from '../sweepSpec.ts';
import type { Finding, Path } from './findings.ts';
import { parseSweep } from './parseSweep.ts';

export interface SweepFile {
  readonly spec: SweepSpec;
  /** What is accepted but likely not meant, or read differently from W&B; one sentence each. */
  readonly notes: readonly string[];
}

/** No sweep file is larger; a grid lists its values in it. */
const mostCharacters = 1_000_000;

/**
 * Reads the text of a W&B sweep file as W&B's own parser does (PyYAML: YAML 1.1), but for `1e-5`, which that takes for a
 * text. `additions` are Trainmark's own settings beside it. One UserError tells all problems.
 */
export function readSweepFile(text: string, name: string, additions: unknown = {}): SweepFile {
  if (text.length > mostCharacters)
    throw new UserError(`${name} has ${text.length} characters; a sweep file has at most ${mostCharacters}.`);
  const document = parseDocument(text, {
    version: '1.1',
    prettyErrors: true,
    // A date is a text here: no parameter is one.
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !/timestamp/.test(tag.tag)),
  });
  const [error] = document.errors;
  if (error !== undefined)
    throw new UserError(
      `${name} is not valid YAML: ${error.message.split('\n')[0]?.replace(/:$/, '') ?? ''}`,
    );
  const parsed = parseSweep(plainOf(document, name), {
    additions,
    wasFloat: (path) => wasFloat(document, path),
  });
  if (parsed.kind === 'problems') throw refusal(name, parsed.problems);
  return { spec: parsed.spec, notes: [...parsed.notes.map(sentence), ...exponentNotes(document)] };
}

function plainOf(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 1000 });
  } catch (cause) {
    throw new UserError(`${name} repeats its anchors too often to be read.`, { cause });
  }
}

function refusal(name: string, problems: readonly Finding[]): UserError {
  const lines = problems.map((problem) => `  ${sentence(problem)}`);
  return new UserError(
    `${problems.length === 1 ? 'There is a problem' : `There are ${problems.length} problems`} in the sweep ${name}:\n${lines.join('\n')}`,
    { hint: 'Nothing was started. The format is that of W&B’s sweep files.' },
  );
}

function sentence({ path, message }: Finding): string {
  return `${path.join('.')} ${message}`.trim();
}

/** W&B tells int_uniform from uniform by how the bounds are written. */
function wasFloat(document: Document, path: Path): boolean {
  const node = document.getIn(path, true);
  const resolved = isAlias(node) ? node.resolve(document) : node;
  return (
    isScalar(resolved) && typeof resolved.value === 'number' && !/^[-+]?\d+$/.test(resolved.source ?? '')
  );
}

/** PyYAML wants a point and a signed exponent in a float (its resolver.py); W&B then reads `1e-5` as a text. */
const pythonFloat = /^[-+]?(\d[\d_]*\.[\d_]*([eE][-+]\d+)?|\.\d[\d_]*([eE][-+]\d+)?)$/;

function exponentNotes(document: Document): readonly string[] {
  const found: string[] = [];
  visit(document, {
    Scalar: (_, { value, source = '' }) => {
      if (
        typeof value === 'number' &&
        /[eE]/.test(source) &&
        !/^0x/i.test(source) &&
        !pythonFloat.test(source)
      )
        found.push(source);
    },
  });
  return found.length === 0
    ? []
    : [`${[...new Set(found)].join(', ')}: read as a number; W&B reads a text there`];
}
