import type { ParamsFormat } from './literal.ts';
import { treeOf } from './tree.ts';

/** A params file that can be edited in place. */
export interface ParamsDocument {
  readonly format: ParamsFormat;
  readonly tree: unknown;
  /** Where in the text the value stands that is written on one line; null when it is not, or is no plain value. */
  readonly find: (path: readonly string[]) => TextRange | null;
}

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** By the file's extension; null for a format that is not edited, or a text that cannot be read. */
export async function readParamsDocument(path: string, text: string): Promise<ParamsDocument | null> {
  try {
    if (/\.ya?ml$/i.test(path)) return await readYaml('yaml', text);
    if (/\.json$/i.test(path)) return { ...(await readYaml('json', text)), tree: treeOf(JSON.parse(text)) };
    if (/\.toml$/i.test(path)) return await readToml(text);
    return null;
  } catch {
    // Whatever is wrong with the file, a reader has told of it; here it only cannot be edited.
    return null;
  }
}

/** JSON is YAML, too; this finds where its values stand. */
async function readYaml(format: 'yaml' | 'json', text: string): Promise<ParamsDocument> {
  const yaml = await import('yaml');
  const document = yaml.parseDocument(text, { version: '1.2', merge: true });
  const [error] = document.errors;
  if (error !== undefined) throw error;
  return {
    format,
    tree: treeOf(document.toJS({ mapAsMap: true, maxAliasCount: 100 })),
    find: (path) => {
      const node: unknown = document.getIn(path, true);
      const isPlain =
        (yaml.isScalar(node) && node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL') ||
        (yaml.isCollection(node) && node.flow === true);
      if (!isPlain || !node.range) return null;
      const [start, end] = node.range;
      return text.slice(start, end).includes('\n') || start === end ? null : { start, end };
    },
  };
}

async function readToml(text: string): Promise<ParamsDocument> {
  const toml = await import('smol-toml');
  return { format: 'toml', tree: treeOf(toml.parse(text)), find: (path) => findInToml(text, path) };
}

const header = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/;
const assignment = /^(\s*([^=#]+?)\s*=\s*)("(?:[^"\\]|\\.)*"|'[^']*'|\[[^#]*\]|[^\s#"'[{]+)\s*(?:#.*)?$/;

/** Line by line, knowing nothing of texts over several lines: whoever edits has to look whether it was right. */
function findInToml(text: string, path: readonly string[]): TextRange | null {
  let table: readonly string[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const start = offset;
    offset += line.length + 1;
    const bare = line.replace(/\r$/, '');
    const [, title] = header.exec(bare) ?? [];
    if (title !== undefined) table = keysOf(title);
    const [, before, key, value] = assignment.exec(bare) ?? [];
    if (before === undefined || key === undefined || value === undefined) continue;
    const own = [...table, ...keysOf(key)];
    if (own.length !== path.length || own.some((name, index) => name !== path[index])) continue;
    return { start: start + before.length, end: start + before.length + value.length };
  }
  return null;
}

function keysOf(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
}
