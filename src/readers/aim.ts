import { dirname, posix } from 'node:path';
import { addRun } from './aim/addRun.ts';
import type { AimAnswer } from './aim/aimAnswer.ts';
import { readAnswer, type AimStore } from './aim/readAnswer.ts';
import { createCollector, type Collector } from './collector.ts';
import type { FileHead, ReadContext, Reader } from './reader.ts';
import { tableNames } from './sqlite/tableNames.ts';
import { chooseRuns } from './storedRuns.ts';

const noExport = 'is of Aim, which keeps metrics in a database of its own without an export';

/**
 * The folder of Aim (3.x), told by its `run_metadata.sqlite`. The metrics themselves lie in RocksDB, which Aim exports in no
 * form: its own library reads them, where the Python of the run has it. Without it this says so, so that nobody wonders.
 */
export const aimReader: Reader = {
  name: 'aim',
  maxBytes: 4 * 1_073_741_824,
  detect: (file) => {
    if (posix.basename(file.path) !== 'run_metadata.sqlite') return false;
    const names = tableNames(file);
    return ['run', 'experiment', 'run_tag'].every((name) => names.has(name));
  },
  belongs: (anchor, path) => path.startsWith(`${posix.dirname(anchor)}/`),
  async read(file, context) {
    const collector = createCollector({ format: 'aim', path: file.path });
    addAnswer(await ask(file, context), context, collector);
    return collector.reading();
  },
};

function ask(file: FileHead, { askAim, startedAtMs }: ReadContext): Promise<AimAnswer> {
  if (askAim === undefined) return Promise.resolve({ kind: 'absent' });
  return askAim({ folder: dirname(file.absolutePath), startedAtMs });
}

function addAnswer(answer: AimAnswer, context: ReadContext, collector: Collector): void {
  if (answer.kind === 'absent') {
    collector.warn(
      `${noExport}: install aim for the Python of the run, which then is asked, or let the training also print its metrics or write them to a CSV or JSON file.`,
    );
    return;
  }
  if (answer.kind === 'failed') {
    collector.warn(
      `${noExport}, and could not be read with Aim: ${answer.reason}. Let the training also print its metrics, or write them to a CSV or JSON file.`,
    );
    return;
  }
  const store = readAnswer(answer.text);
  warnOfLosses(store, answer, collector);
  for (const chosen of chooseRuns(store.runs, context, collector)) {
    addRun(chosen, collector);
    if (chosen.run.others > 0)
      collector.warn('holds sequences of images, texts or the like, which are not read.');
  }
}

/** Whatever the folder holds and the reading does not. */
function warnOfLosses(
  store: AimStore,
  { cut, runsLeftOut }: AimAnswer & { kind: 'answered' },
  collector: Collector,
): void {
  const { problems, omitted, strangeLines, isWhole } = store;
  for (const problem of problems) collector.warn(`could not be read whole by Aim: ${problem}`);
  for (const [kind, count] of omitted)
    if (count > 0) collector.warn(`holds too many ${kind}; ${count.toLocaleString('en')} were left out.`);
  if (runsLeftOut > 0) collector.warn(`holds too many or too large runs; ${runsLeftOut} were left out.`);
  if (strangeLines > 0) collector.warn(`gave ${strangeLines} answers of Aim that are not understood.`);
  if (cut !== null) collector.warn(`was read in part: ${cut}.`);
  else if (!isWhole) collector.warn('was read in part: Aim ended before it had told all.');
}
