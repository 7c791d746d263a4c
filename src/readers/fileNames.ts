/** Endings that say what a file is, so that its content is not asked. */
const known = ['json', 'jsonl', 'ndjson', 'csv', 'tsv', 'yaml', 'yml', 'toml'];

/** True when the file's name ends in one of these extensions, in any case. */
export function hasExtension(path: string, ...extensions: readonly string[]): boolean {
  return extensions.includes(extensionOf(path));
}

/** True when the extension already tells the format. */
export function knownExtension(path: string): boolean {
  return known.includes(extensionOf(path));
}

function extensionOf(path: string): string {
  return /\.([^./]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** The words of a file's name without its extension, in lower case: `evalResults-2.json` → eval, results. */
export function wordsOfName(path: string): string[] {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return stem
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
