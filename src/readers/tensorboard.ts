import { UserError } from '../errors.ts';
import type { Labels } from '../records/metricKey.ts';
import { createCollector, defaultLimits, type Collector } from './collector.ts';
import { createMediaCollector } from './media/mediaCollector.ts';
import type { FileHead, Reader } from './reader.ts';
import { collectLog } from './tensorboard/collectLog.ts';
import { createCrc32cTable } from './tensorboard/crc32c.ts';
import { createEventBudget, type EventLog } from './tensorboard/eventLog.ts';
import { readFileVersion } from './tensorboard/events.ts';
import { readEventLog, type EventSources } from './tensorboard/readEventLog.ts';
import { isEventFileName, listRunFiles, runPathOf } from './tensorboard/runDirectory.ts';
import { findRunLabels, inSession, labelsOfTag } from './tensorboard/runLabels.ts';
import { createSeriesTable } from './tensorboard/seriesTable.ts';
import { readFirstRecord } from './tensorboard/tfRecords.ts';

const gib = 1_073_741_824;

/**
 * TensorBoard event files, as torch, tensorboardX, TensorFlow, Keras, CatBoost and others write them: scalars
 * (v1 and v2), hyperparameters and short texts. All event files of a directory are one run, in the order of their
 * names, together with the sessions that `add_hparams` makes below it. Of images, histograms and curves the last of each
 * tag is kept; all are counted.
 */
export const tensorboardReader: Reader = {
  name: 'tensorboard',
  maxBytes: 16 * gib,
  detect: isEventFile,
  belongs: (anchor, path) => isEventFileName(path) && runPathOf(path) === runPathOf(anchor),
  async read(file, { startedAtMs }) {
    const collector = createCollector({ format: 'tensorboard', path: file.path });
    const budget = createEventBudget(defaultLimits);
    const sources: EventSources = { anchor: file, table: createCrc32cTable(), budget, collector };
    const { files, sessions, omittedSessions } = await listRunFiles(file, startedAtMs);
    const labels = await findRunLabels(file, startedAtMs);
    const labelsOf = (tag: string): Labels => labelsOfTag(labels, tag);
    const media = createMediaCollector(collector);
    const into = { collector, series: createSeriesTable(collector), media };
    const log = await readEventLog(files, sources);
    collectLog(log, into, labelsOf);
    collectParams(log, collector);
    let { records } = log;
    for (const [index, session] of sessions.entries()) {
      const sessionLog = await readEventLog(session, sources);
      const isNewest = index === sessions.length - 1;
      collectLog(sessionLog, into, isNewest ? labelsOf : (tag) => inSession(labelsOf(tag), index + 1));
      if (isNewest) collectParams(sessionLog, collector);
      records += sessionLog.records;
    }
    if (records === 0) throw nothingReadable(file.path);
    if (sessions.length > 1)
      collector.warn(`has ${sessions.length} sets of hyperparameters; the params are those of the newest.`);
    if (omittedSessions > 0)
      collector.warn(
        `has more than 1,000 sets of hyperparameters; the ${omittedSessions} oldest were left out.`,
      );
    return media.addTo({ ...collector.reading(), series: into.series.all() });
  },
};

function nothingReadable(path: string): UserError {
  return new UserError(`${path} holds no TensorBoard event that can be read.`, {
    hint: 'The training command may have been stopped while it wrote, or the file was damaged on its way.',
  });
}

/** By the first record; by the name where that one is cut or damaged, so that reading can say so. */
function isEventFile({ path, head }: FileHead): boolean {
  if (head.length < 12) return head.length > 0 && isEventFileName(path);
  // The upper half of the first length: never text.
  if (head.readUInt32LE(4) !== 0) return false;
  if (isEventFileName(path)) return true;
  // Data sets stand in TFRecords too.
  const first = readFirstRecord(createCrc32cTable(), head);
  return first !== null && readFileVersion(first) !== null;
}

function collectParams({ session }: EventLog, collector: Collector): void {
  for (const [name, value] of session.params) collector.param(name, value);
}
