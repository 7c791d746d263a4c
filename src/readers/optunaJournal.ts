import { messageOf, UserError } from '../errors.ts';
import { createCollector, type Collector } from './collector.ts';
import { readLines } from './fileText.ts';
import { addStudies } from './optuna/addStudies.ts';
import { createReplay, type Replay } from './optuna/replay.ts';
import { maxTrials } from './optuna/study.ts';
import { parseObject } from './optuna/storedValue.ts';
import { streamedMaxBytes, type FileHead, type Reader } from './reader.ts';

/**
 * The journal of Optuna's `JournalFileBackend` (3.6 and 5.0 were read): a line for each operation. From a line that is
 * damaged on, nothing is read, as the ids of trials are counted.
 */
export const optunaJournalReader: Reader = {
  name: 'optuna-journal',
  maxBytes: streamedMaxBytes,
  detect: ({ head }) => {
    const line = head.toString('utf8', 0, 16_384).split('\n', 1)[0] ?? '';
    const first = line.startsWith('{"op_code"') ? parseObject(line) : undefined;
    return first?.has('op_code') === true && first.has('worker_id');
  },
  belongs: (anchor, path) => path === `${anchor}.lock`,
  async read(file, context) {
    const collector = createCollector({ format: 'optuna-journal', path: file.path });
    const replay = createReplay();
    await replayFile(file, replay, collector);
    const omitted = replay.omittedTrials();
    if (omitted > 0)
      collector.warn(`holds more than ${maxTrials} trials; the later ${omitted} were left out.`);
    addStudies(replay.studies(), context, collector);
    return collector.reading();
  },
};

async function replayFile(file: FileHead, replay: Replay, collector: Collector): Promise<void> {
  try {
    for await (const { lines, firstLine, isOpenEnded } of readLines(file)) {
      for (const [index, line] of lines.entries()) {
        if (line.trim() === '') continue;
        const operation = parseObject(line);
        const isCut = isOpenEnded && index === lines.length - 1 && operation === undefined;
        if (isCut) collector.warn(`ends in the middle of line ${firstLine + index}; that line was left out.`);
        else if (operation === undefined) return collector.warn(brokenFrom(firstLine + index));
        else if (!replay.apply(operation))
          collector.warn('holds operations that are not known here; they were left out.');
      }
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    collector.warn(`could not be read to its end: ${messageOf(error)}`);
  }
}

function brokenFrom(line: number): string {
  return `is damaged in line ${line}; from there on it was not read.`;
}
