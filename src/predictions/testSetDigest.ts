import { createHash } from 'node:crypto';
import { type Predictions, textAt } from './predictions.ts';

/** Ids and labels, whatever their order: equal digests mean the same test set. SHA-256 over the sorted JSON lines `["id","label"]`. */
export function testSetDigest({ ids, labels }: Pick<Predictions, 'ids' | 'labels'>): `sha256:${string}` {
  const lines = ids.map((id, row) => JSON.stringify([id, textAt(labels, row)])).sort();
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`);
  return `sha256:${hash.digest('hex')}`;
}

/**
 * By which digests the uses of a test set are counted; the first is the one that a new use is noted by. While labels are added
 * bit by bit it has to stay the same test set: until all examples have one, ids alone tell it, and uses from that time still
 * count afterwards.
 */
export function digestsOfUse(predictions: Predictions): readonly [string, ...string[]] {
  const { ids, unlabelled } = predictions;
  const allIds = [...ids, ...unlabelled.ids];
  const withoutLabels = { values: [], codes: new Int32Array(allIds.length).fill(-1) };
  const byIds = testSetDigest({ ids: allIds, labels: withoutLabels });
  return unlabelled.ids.length > 0 ? [byIds] : [testSetDigest(predictions), byIds];
}
