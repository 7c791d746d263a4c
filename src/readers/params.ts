import type { ParamValue } from '../records/reading.ts';
import { UserError } from '../errors.ts';
import { defaultLimits } from './collector.ts';
import { checkedHead } from './checkedHead.ts';
import { hasExtension } from './fileNames.ts';
import { tooLarge, unknownFormat } from './fileProblem.ts';
import { jsonReader, parseJsonFile, type ParsedFile } from './json.ts';
import { flattenParams } from './paramKeys.ts';
import { isMap } from './plain.ts';
import type { FileHead, FileName } from './reader.ts';
import { parseTomlFile, tomlReader } from './toml.ts';
import { parseYamlFile, yamlReader } from './yaml.ts';

const formats = [
  { reader: jsonReader, parse: parseJsonFile },
  { reader: tomlReader, parse: parseTomlFile },
  { reader: yamlReader, parse: parseYamlFile },
];

/**
 * The params in a file that the user named: keys joined by dots, lists as JSON text, NaN and infinities as
 * their names. The format is told by the extension; other files are JSON if they start like it, else YAML.
 * Anything wrong is a UserError; `warn` takes what is only odd.
 */
export async function readParamsFile(
  name: FileName,
  warn: (message: string) => void = () => undefined,
): Promise<Record<string, ParamValue>> {
  const file = await checkedHead(name);
  const { document, warnings } = await parse(file);
  for (const warning of warnings) warn(`${file.path} ${warning}`);
  if (!isMap(document)) {
    throw new UserError(`${file.path} holds no params: expected keys with values, such as lr: 0.1.`);
  }
  const params = new Map<string, ParamValue>();
  flattenParams(document, '', (key, value) => params.set(key, value));
  if (params.size > defaultLimits.params) {
    throw new UserError(
      `${file.path} holds ${params.size} params; at most ${defaultLimits.params} are kept.`,
    );
  }
  return Object.fromEntries(params);
}

async function parse(file: FileHead): Promise<ParsedFile> {
  if (hasExtension(file.path, 'csv', 'tsv', 'jsonl', 'ndjson'))
    throw unknownFormat(file.path, ['json', 'toml', 'yaml']);
  const format = formats.find(({ reader }) => reader.detect(file)) ?? {
    reader: yamlReader,
    parse: parseYamlFile,
  };
  if (file.bytes > format.reader.maxBytes) throw tooLarge(file.path, file.bytes, format.reader.maxBytes);
  return format.parse(file);
}
