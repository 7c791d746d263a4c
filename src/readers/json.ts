import { UserError } from '../errors.ts';
import { createCollector } from './collector.ts';
import { isLikelyJsonMetrics } from './discovery.ts';
import { addDocument } from './document.ts';
import { hasExtension, knownExtension } from './fileNames.ts';
import { malformed, placeOf } from './fileProblem.ts';
import { readText } from './fileText.ts';
import { parseJson, type ParsedJson } from './parseJson.ts';
import { looksLikeResults, resultsIn, resultTable } from './media/documentMedia.ts';
import { createMediaCollector } from './media/mediaCollector.ts';
import { isMap, type Plain } from './plain.ts';
import { documentMaxBytes, type FileHead, type Reader } from './reader.ts';

/** A parsed file, with what should be told about it; each warning continues the file's name. */
export interface ParsedFile {
  readonly document: Plain;
  readonly warnings: readonly string[];
}

/** One JSON document, as Python's json module writes it (NaN and infinities included). */
export const jsonReader: Reader = {
  name: 'json',
  maxBytes: documentMaxBytes,
  detect: ({ path, head }) =>
    hasExtension(path, 'json') || (!knownExtension(path) && /^\s*[{[]/.test(head.toString('utf8', 0, 256))),
  isWorthReading: (file) => isLikelyJsonMetrics(file) || looksLikeResults(file.head),
  async read(file) {
    const collector = createCollector({ format: 'json', path: file.path });
    const { document, warnings } = await parseJsonFile(file);
    for (const warning of warnings) collector.warn(warning);
    const media = createMediaCollector(collector);
    const name = nameOfFile(file.path);
    const table = resultTable(document, name);
    if (table === null) addDocument(document, file.path, collector);
    const found = table === null && isMap(document) ? resultsIn(document, name) : [table];
    for (const medium of found) if (medium !== null) media.add(medium);
    return media.addTo(collector.reading());
  },
};

function nameOfFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '') || path;
}

/** Fails with a UserError that names line and column. */
export async function parseJsonFile(file: FileHead): Promise<ParsedFile> {
  const text = await readText(file);
  const parsed = parseJson(text);
  if (parsed.kind === 'broken') throw brokenJson(file.path, text, parsed);
  return { document: parsed.value, warnings: parsed.duplicateKeys.map(duplicateKeyWarning) };
}

/** The warning about a key that stands twice in one object. */
export function duplicateKeyWarning(key: string): string {
  return `holds the key ${JSON.stringify(key)} twice in one object; the last value was taken.`;
}

function brokenJson(
  path: string,
  text: string,
  { problem, offset, truncated }: ParsedJson & { kind: 'broken' },
): UserError {
  const error = malformed(path, placeOf(text, offset), problem);
  if (!truncated) return error;
  return new UserError(error.message, {
    hint: 'The training command may have been stopped while it wrote the file.',
  });
}
