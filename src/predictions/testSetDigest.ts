import { createHash } from 'node:crypto';
import { type Predictions, textAt } from './predictions.ts';

/** Ids and labels, whatever their order: equal digests mean the same test set. SHA-256 over the sorted JSON lines `["id","label"]`. */
export function testSetDigest({ ids, labels }: Pick<Predictions, 'ids' | 'labels'>): `sha256:${string}` {
  const lines = ids.map((id, row) => JSON.stringify([id, textAt(labels, row)])).sort();
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`);
  return `sha256:${hash.digest('hex')}`;
}
