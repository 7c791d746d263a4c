import { messageOf, UserError } from '../../errors.ts';
import type { PredictionColumns } from '../../predictions/columnRoles.ts';
import type { GatheredExamples } from '../../predictions/gatherExamples.ts';
import { checkedHead } from '../checkedHead.ts';
import { hasExtension } from '../fileNames.ts';
import { tooLarge } from '../fileProblem.ts';
import { documentMaxBytes, streamedMaxBytes, type FileHead, type FileName } from '../reader.ts';
import { gatherDelimited } from './delimitedExamples.ts';
import { gatherJson, gatherJsonLines } from './jsonExamples.ts';

interface Format {
  readonly maxBytes: number;
  gather(file: FileHead, wanted: PredictionColumns): Promise<GatheredExamples>;
}

/**
 * Reads a per-example file: CSV or TSV, JSON Lines, a JSON list of objects, or Parquet, by its ending or its first bytes. Fails with a
 * UserError that names the file, the flaw, how often it stands there and the first places.
 */
export async function readPredictionsFile(
  name: FileName,
  wanted: PredictionColumns,
): Promise<GatheredExamples> {
  const file = await checkedHead(name);
  const { maxBytes, gather } = formatOf(file);
  if (file.bytes > maxBytes) throw tooLarge(file.path, file.bytes, maxBytes);
  try {
    return await gather(file, wanted);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`${file.path} cannot be read: ${messageOf(error)}.`, { cause: error });
  }
}

function formatOf(file: FileHead): Format {
  const start = file.head.toString('latin1', 0, 256).trimStart();
  if (start.startsWith('PAR1')) {
    return {
      maxBytes: streamedMaxBytes,
      // Loaded only for such files.
      gather: async (one, wanted) => (await import('./parquetExamples.ts')).gatherParquet(one, wanted),
    };
  }
  if (hasExtension(file.path, 'csv', 'tsv')) return { maxBytes: streamedMaxBytes, gather: gatherDelimited };
  if (start.startsWith('[')) return { maxBytes: documentMaxBytes, gather: gatherJson };
  if (start.startsWith('{')) return { maxBytes: streamedMaxBytes, gather: gatherJsonLines };
  return { maxBytes: streamedMaxBytes, gather: gatherDelimited };
}
