import { rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { systemErrorCode } from '../errors.ts';
import { readBundle } from './bundle.ts';
import { publishByRename } from './durably.ts';
import { ownerFile } from './leftovers.ts';
import type { StoredRun } from './runStore.ts';
import { storeFailure } from './storeFailure.ts';

/**
 * The run `id` of the store at `location`, finished or not: what a process left half-written when it was killed is made visible
 * as the partial record it is. Null when that run never got as far as having a record. Only for runs whose process is gone.
 */
export async function recoverBundle(location: string, id: string): Promise<StoredRun | null> {
  const runs = join(resolve(location), 'runs');
  const [final, partial] = [join(runs, id), join(resolve(location), 'partial', id)];
  if (await exists(join(final, 'record.json'))) return readBundle(final);
  if (!(await exists(join(partial, 'record.json')))) return null;
  try {
    await rm(join(partial, ownerFile), { force: true });
    await publishByRename(partial, final, runs);
  } catch (cause) {
    throw storeFailure(`keep the partial run ${id}`, cause);
  }
  return readBundle(final);
}

async function exists(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (cause) {
    if (systemErrorCode(cause) === 'ENOENT') return false;
    throw storeFailure(`look at ${path}`, cause);
  }
}
