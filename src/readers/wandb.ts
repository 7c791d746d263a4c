import { countOf } from '../records/countOf.ts';
import { UserError } from '../errors.ts';
import { createCollector, type Collector } from './collector.ts';
import { openRunFolder } from './frameworks/runFolder.ts';
import { createMediaCollector, type MediaCollector } from './media/mediaCollector.ts';
import { flattenParams } from './paramKeys.ts';
import type { PlainMap } from './plain.ts';
import { streamedMaxBytes, type FileHead, type ReadContext, type Reader } from './reader.ts';
import { addMedia } from './wandb/addMedia.ts';
import { belongsToRun, isInRunFolder, readConfigFile, readSummaryFile } from './wandb/runFolder.ts';
import { openRunLog, type RunLog } from './wandb/runLog.ts';
import { addSummary } from './wandb/summary.ts';
import { isTransactionLog, readTransactionLog, type LogCondition } from './wandb/transactionLog.ts';

const newestVersion = 1;

/** Keys that wandb itself writes into every config and summary; they alone do not make one. */
const configOfWandb = /^(?:_wandb|wandb_version)$/;
const summaryOfWandb = /^_/;

/**
 * A run that Weights & Biases keeps in `wandb/run-…/run-<id>.wandb`, offline or while it is sent. Files of
 * version 0 (all releases up to 0.31) and of version 1, whose rows number themselves. The files beside it
 * count only where it says nothing itself. Each folder is a run of its own, also when several resume one id.
 */
export const wandbReader: Reader = {
  name: 'wandb',
  maxBytes: streamedMaxBytes,
  detect: ({ head }) => isTransactionLog(head),
  belongs: belongsToRun,
  async read(file, context) {
    const collector = createCollector({ format: 'wandb', path: file.path });
    const log = openRunLog(collector);
    const condition = await readTransactionLog(file, log.addRecord);
    if (condition.records === 0) throw holdsNoRecords(file.path, condition);
    warnOf(condition, collector);
    log.finish();
    const media = createMediaCollector(collector);
    await addConfigAndSummary(file, context, log, { collector, media });
    return media.addTo(collector.reading());
  },
};

async function addConfigAndSummary(
  file: FileHead,
  context: ReadContext,
  log: RunLog,
  { collector, media }: { readonly collector: Collector; readonly media: MediaCollector },
): Promise<void> {
  const folder = isInRunFolder(file.path) ? openRunFolder(file, context, collector) : null;
  let config = withoutOwn(log.config(), configOfWandb);
  if (config.size === 0 && folder !== null)
    config = withoutOwn(await readConfigFile(folder, collector), configOfWandb);
  let summary = withoutOwn(log.summary(), summaryOfWandb);
  if (summary.size === 0 && folder !== null)
    summary = withoutOwn(await readSummaryFile(folder, collector), summaryOfWandb);
  flattenParams(config, '', collector.param);
  addSummary(summary, { collector, defined: log.defined, media: log.media });
  await addMedia(summary, { collector, media, folder });
}

function withoutOwn(map: PlainMap | null, own: RegExp): PlainMap {
  return new Map([...(map ?? [])].filter(([key]) => !own.test(key)));
}

function warnOf(condition: LogCondition, collector: Collector): void {
  const { version, damages, firstDamageAt, isCutOff, oversizedRecords } = condition;
  if (version > newestVersion)
    collector.warn(`has version ${version}, which is newer than what is known here (0 and 1).`);
  if (damages > 0) {
    const where = firstDamageAt === null ? '' : `, first at byte ${firstDamageAt}`;
    collector.warn(`is damaged in ${countOf(damages, 'place')}${where}; the records there were left out.`);
  }
  if (oversizedRecords > 0)
    collector.warn(
      `holds ${countOf(oversizedRecords, 'record')} above 16 MiB; nothing of that size is read.`,
    );
  if (isCutOff) collector.warn('ends in the middle of a record; that record was left out.');
}

function holdsNoRecords(path: string, { version }: LogCondition): UserError {
  return new UserError(`${path} is a W&B file (version ${version}) without a record that can be read.`, {
    hint: 'The training command may have been stopped before wandb wrote anything, or the file is damaged.',
  });
}
