import { constants, createGunzip } from 'node:zlib';
import { UserError } from '../errors.ts';
import { visibleLines } from '../readers/terminalText.ts';
import { openBundleFile } from './bundleFile.ts';
import { storeFailure } from './storeFailure.ts';

/** As much of the end as is looked at; lines that begin before it are left out. */
const tailBytes = 256 << 10;
/** A small file can unpack to endless output; no honest log is larger. */
const unpackedLimitBytes = 16 * 1024 ** 3;

/**
 * The last lines of a gzip file of any number of members, as a terminal would show them. A file that was cut off gives what is
 * there; a damaged one is a UserError that names it.
 */
export async function readLastLines(
  path: string,
  lines: number,
  mostBytes: number = unpackedLimitBytes,
): Promise<string[]> {
  const { handle } = await openBundleFile(path);
  const packed = handle.createReadStream();
  // Without this flag a log that ends in the middle, as after a kill, is an error instead of its beginning.
  const unpacked = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  packed.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
  try {
    const { bytes, isCut } = await readTail(unpacked, path, mostBytes);
    return visibleLines(bytes, isCut, lines);
  } catch (cause) {
    throw storeFailure(`read ${path}`, cause);
  } finally {
    packed.destroy();
  }
}

async function readTail(
  stream: AsyncIterable<Buffer>,
  path: string,
  mostBytes: number,
): Promise<{ bytes: Buffer; isCut: boolean }> {
  let kept: Buffer[] = [];
  let keptBytes = 0;
  let totalBytes = 0;
  for await (const chunk of stream) {
    totalBytes += chunk.length;
    if (totalBytes > mostBytes) throw new UserError(`${path} unpacks to more than ${mostBytes} bytes`);
    kept.push(chunk);
    keptBytes += chunk.length;
    if (keptBytes <= 4 * tailBytes) continue;
    // Joining and cutting only now and then keeps the copying small.
    kept = [Buffer.concat(kept).subarray(-tailBytes)];
    keptBytes = tailBytes;
  }
  const bytes = Buffer.concat(kept).subarray(-tailBytes);
  return { bytes, isCut: bytes.length < totalBytes };
}
