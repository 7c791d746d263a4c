import { UserError } from '../errors.ts';
import { createCollector } from './collector.ts';
import { isLikelyMetricsConfig } from './discovery.ts';
import { addDocument } from './document.ts';
import { hasExtension } from './fileNames.ts';
import { malformed } from './fileProblem.ts';
import { readText } from './fileText.ts';
import type { ParsedFile } from './json.ts';
import { tooDeep, toDocument } from './nativePlain.ts';
import { maxDepth } from './plain.ts';
import type { FileHead, Reader } from './reader.ts';

/** A TOML document: params, or a few metrics. Much faster to read than YAML; the limit is the same. */
export const tomlReader: Reader = {
  name: 'toml',
  maxBytes: 1_048_576,
  detect: ({ path }) => hasExtension(path, 'toml'),
  isWorthReading: isLikelyMetricsConfig,
  async read(file) {
    const collector = createCollector({ format: 'toml', path: file.path });
    const { document } = await parseTomlFile(file);
    addDocument(document, file.path, collector);
    return collector.reading();
  },
};

/** TOML 1.0; dates become text. Fails with a UserError that names line and column. */
export async function parseTomlFile(file: FileHead): Promise<ParsedFile> {
  const [toml, text] = await Promise.all([import('smol-toml'), readText(file)]);
  try {
    const converted = toDocument(toml.parse(text, { integersAsBigInt: 'asNeeded', maxDepth }));
    if (converted.kind === 'refused') throw new UserError(`${file.path}: ${converted.problem}.`);
    return { document: converted.document, warnings: [] };
  } catch (error) {
    if (error instanceof toml.TomlError) throw malformed(file.path, error, firstSentence(error.message));
    if (error instanceof RangeError) throw new UserError(`${file.path}: ${tooDeep}.`, { cause: error });
    throw error;
  }
}

/** The library shows the line below its message. */
function firstSentence(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace('Invalid TOML document: ', '').replace(/\.$/, '');
}
