import { posix } from 'node:path';
import { messageOf, UserError } from '../../errors.ts';
import type { Collector } from '../collector.ts';
import { pathWithin, type RunFolder } from '../frameworks/runFolder.ts';
import { readYamlBeside } from '../frameworks/yamlBeside.ts';
import { parseJsonFile } from '../json.ts';
import { isMap, type Plain, type PlainMap } from '../plain.ts';

/** `offline-run-20260131_120000-abc123`, and without `offline-` for runs that were sent while they ran. */
const runFolderName = /^(?:offline-)?run-\d{8}_\d{6}-/;
const maxSummaryBytes = 16 * 1_048_576;

/**
 * Everything in the run's folder belongs to its `.wandb` file, and so does what is seen through the link
 * `latest-run` beside it.
 */
export function belongsToRun(anchor: string, path: string): boolean {
  const folder = posix.dirname(anchor);
  if (!isInRunFolder(anchor)) return false;
  return (
    pathWithin(folder, path) !== null ||
    pathWithin(posix.join(posix.dirname(folder), 'latest-run'), path) !== null
  );
}

/** False for a `.wandb` file that was copied out of the folder that wandb made for the run. */
export function isInRunFolder(path: string): boolean {
  return runFolderName.test(posix.basename(posix.dirname(path)));
}

/** The config that wandb wrote into the folder while it sent the run. Null when there is none. */
export async function readConfigFile(folder: RunFolder, collector: Collector): Promise<PlainMap | null> {
  const document = await readYamlBeside(folder, 'files/config.yaml', collector);
  if (document === null || !isMap(document)) return null;
  return new Map(Array.from(document, ([key, member]) => [key, unwrap(member)]));
}

/** The summary, likewise. */
export async function readSummaryFile(folder: RunFolder, collector: Collector): Promise<PlainMap | null> {
  const file = await folder.open('files/wandb-summary.json', maxSummaryBytes);
  if (file === null || file.bytes === 0) return null;
  try {
    const { document } = await parseJsonFile(file);
    return isMap(document) ? document : null;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    collector.warn(`has a broken file beside it: ${messageOf(error)}`);
    return null;
  }
}

/** Each value stands in an object of its own, with a description: `lr: {desc: null, value: 0.1}`. */
function unwrap(member: Plain): Plain {
  return isMap(member) ? (member.get('value') ?? member) : member;
}
