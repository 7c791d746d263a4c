import type * as YamlLibrary from 'yaml';
import { messageOf, UserError } from '../errors.ts';
import { createCollector } from './collector.ts';
import { isLikelyMetricsConfig } from './discovery.ts';
import { addDocument } from './document.ts';
import { hasExtension } from './fileNames.ts';
import { malformed, placeOf } from './fileProblem.ts';
import { readText } from './fileText.ts';
import { duplicateKeyWarning, type ParsedFile } from './json.ts';
import { tooDeep, toDocument, type Converted } from './nativePlain.ts';
import type { FileHead, Reader } from './reader.ts';

/** A YAML document, which costs about a microsecond per byte to read: params, or a few metrics. */
export const yamlReader: Reader = {
  name: 'yaml',
  maxBytes: 1_048_576,
  detect: ({ path }) => hasExtension(path, 'yaml', 'yml'),
  isWorthReading: isLikelyMetricsConfig,
  async read(file) {
    const collector = createCollector({ format: 'yaml', path: file.path });
    const { document, warnings } = await parseYamlFile(file);
    for (const warning of warnings) collector.warn(warning);
    addDocument(document, file.path, collector);
    return collector.reading();
  },
};

type Yaml = typeof YamlLibrary;
type YamlDocument = YamlLibrary.Document.Parsed;

/**
 * YAML 1.2, core schema, with the merge key `<<` of 1.1: `1e-3` is a number and `yes` is text, whatever
 * PyYAML makes of them. Unknown tags (`!!python/tuple`) are warnings. Fails with a UserError that names line
 * and column.
 */
export async function parseYamlFile(file: FileHead): Promise<ParsedFile> {
  const [yaml, text] = await Promise.all([import('yaml'), readText(file)]);
  const document = compose(yaml, text, file.path);
  const unknownTags = document.warnings.map(
    (warning) => `has something unknown in line ${placeOf(text, warning.pos[0]).line}: ${warning.message}.`,
  );
  const converted = convert(document);
  if (converted.kind === 'refused') throw new UserError(`${file.path}: ${converted.problem}.`);
  return {
    document: converted.document,
    warnings: [...findDuplicateKeys(yaml, document).map(duplicateKeyWarning), ...unknownTags],
  };
}

/** Stops at the first mistake: a file that is no YAML at all would give one for each byte. */
function compose(yaml: Yaml, text: string, path: string): YamlDocument {
  // The library's own search for duplicate keys takes quadratic time.
  const composer = new yaml.Composer({ version: '1.2', merge: true, intAsBigInt: true, uniqueKeys: false });
  const documents: YamlDocument[] = [];
  for (const token of new yaml.Parser().parse(text)) {
    if (token.type === 'error') throw malformed(path, placeOf(text, token.offset), token.message);
    documents.push(...composer.next(token));
  }
  const [document, second] = [...documents, ...composer.end(true, text.length)];
  if (document === undefined) throw malformed(path, { line: 1, column: 1 }, 'the file holds no document');
  const [error] = document.errors;
  if (error !== undefined)
    throw malformed(path, placeOf(text, error.pos[0]), explain(error.code, error.message));
  if (second !== undefined)
    throw malformed(path, placeOf(text, second.range[0]), 'a second document starts; one is accepted');
  return document;
}

function explain(code: string, message: string): string {
  return code === 'RESOURCE_EXHAUSTION' ? tooDeep : message;
}

/** Aliases that multiply (`a: [*b, *b, …]`, nine deep) are refused before they fill the memory. */
function convert(document: YamlDocument): Converted {
  try {
    return toDocument(document.toJS({ mapAsMap: true, maxAliasCount: 1000 }));
  } catch (error) {
    return { kind: 'refused', problem: error instanceof RangeError ? tooDeep : messageOf(error) };
  }
}

function findDuplicateKeys(yaml: Yaml, document: YamlDocument): string[] {
  const duplicates = new Set<string>();
  yaml.visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        const text = yaml.isScalar(key) ? String(key.value) : null;
        if (text === null || text === '<<') continue;
        if (seen.has(text)) duplicates.add(text);
        seen.add(text);
      }
    },
  });
  return [...duplicates];
}
