import { aimReader } from './aim.ts';
import { delimitedReader } from './delimited.ts';
import { knownExtension } from './fileNames.ts';
import { clearmlReader } from './frameworks/clearml.ts';
import { cometReader } from './frameworks/comet.ts';
import { frameworkReaders } from './frameworks/frameworkReaders.ts';
import { jsonReader } from './json.ts';
import { jsonLinesReader } from './jsonLines.ts';
import { mlflowReader } from './mlflow.ts';
import { mlflowFilesReader } from './mlflowFiles.ts';
import { neptuneReader } from './neptune.ts';
import { optunaReader } from './optuna.ts';
import { optunaJournalReader } from './optunaJournal.ts';
import type { FileHead, Reader } from './reader.ts';
import { tensorboardReader } from './tensorboard.ts';
import { tomlReader } from './toml.ts';
import { trackioReader } from './trackio.ts';
import { wandbReader } from './wandb.ts';
import { yamlReader } from './yaml.ts';

/**
 * Every format, the more particular first: the first that recognises a file reads it. Trackers stand before
 * frameworks, whose files they may hold copies of, and both before the formats that hold all kinds of things.
 */
export const readers: readonly Reader[] = [
  tensorboardReader,
  wandbReader,
  mlflowReader,
  optunaReader,
  trackioReader,
  aimReader,
  neptuneReader,
  mlflowFilesReader,
  optunaJournalReader,
  ...frameworkReaders,
  jsonLinesReader,
  jsonReader,
  yamlReader,
  tomlReader,
  delimitedReader,
];

/** The readers of files that are no text: databases, records, archives. */
const binaryReaders: ReadonlySet<Reader> = new Set([
  tensorboardReader,
  wandbReader,
  mlflowReader,
  optunaReader,
  trackioReader,
  aimReader,
  neptuneReader,
  clearmlReader,
  cometReader,
]);

const binaryBytes = 1024;

/**
 * The reader that recognises a file; undefined when none does. Readers of text are not asked about images and
 * model weights, which decoding as text would take milliseconds each.
 */
export function readerOf(file: FileHead): Reader | undefined {
  const isBinary = !knownExtension(file.path) && file.head.subarray(0, binaryBytes).includes(0);
  return readers.find((reader) => (!isBinary || binaryReaders.has(reader)) && reader.detect(file));
}
