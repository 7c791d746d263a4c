import { delimitedReader } from './delimited.ts';
import { jsonReader } from './json.ts';
import { jsonLinesReader } from './jsonLines.ts';
import type { Reader } from './reader.ts';
import { tomlReader } from './toml.ts';
import { yamlReader } from './yaml.ts';

/** Every format, the more particular first: the first that recognises a file reads it. */
export const readers: readonly Reader[] = [
  jsonLinesReader,
  jsonReader,
  yamlReader,
  tomlReader,
  delimitedReader,
];
