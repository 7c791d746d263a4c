import { countOf } from '../records/countOf.ts';
import { createFinding, exampleWords, type Finding, note, quoted } from './findings.ts';
import { type Predictions, textAt } from './predictions.ts';

/** One run's answers with its rows brought into the order of the pairs. */
export interface AlignedRun {
  readonly predictions: Predictions;
  /** Of each pair, the run's own row. */
  readonly rows: Int32Array;
}

/** The runs of both sides on the same examples. */
export interface PairedExamples {
  readonly ids: readonly string[];
  readonly baseline: readonly AlignedRun[];
  readonly candidate: readonly AlignedRun[];
  /** Examples that were left out, because not every run has them: only with `intersect`. */
  readonly unpaired: number;
}

/** What the per-example files of both sides allow. `none`: a side has none at all, which is nobody's mistake. */
export type Pairing =
  | { readonly kind: 'paired'; readonly examples: PairedExamples }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** One side's runs, in order; null for a run without a per-example file. */
export type SidePredictions = readonly (Predictions | null)[];

/**
 * Pairs the examples of all runs by their ids; the order of the files does not count. Ids or labels that are not the same
 * everywhere are refused, for a difference would be one of test sets and not of models; with `intersect` the examples that all
 * runs have are paired.
 */
export function pairExamples(
  baseline: SidePredictions,
  candidate: SidePredictions,
  { intersect }: { readonly intersect: boolean },
): Pairing {
  const missing = [missingOn('baseline', baseline), missingOn('candidate', candidate)];
  const reason = missing.find((one) => one !== null);
  if (reason !== undefined && reason !== null) return { kind: 'none', reason };
  const [before, after] = [present(baseline), present(candidate)];
  const first = before[0];
  if (first === undefined) return { kind: 'none', reason: 'no run of the baseline is at hand' };
  const all = [...before, ...after];
  const mismatch = intersect ? null : firstMismatch(before, after);
  if (mismatch !== null) return { kind: 'refused', reason: mismatch };
  const order = all.map((run) => rowsBy(first, run));
  const kept = [...first.ids.keys()].filter((row) => order.every((rows) => (rows[row] ?? -1) >= 0));
  if (kept.length === 0)
    return { kind: 'refused', reason: 'no id of the per-example files stands on both sides' };
  const aligned = all.map((predictions, index): AlignedRun => ({
    predictions,
    rows: rowsAt(order[index] ?? new Int32Array(), kept),
  }));
  const contradiction = labelMismatch(aligned);
  if (contradiction !== null) return { kind: 'refused', reason: contradiction };
  return {
    kind: 'paired',
    examples: {
      ids: kept.map((row) => first.ids[row] ?? ''),
      baseline: aligned.slice(0, before.length),
      candidate: aligned.slice(before.length),
      unpaired: Math.max(...all.map(({ ids }) => ids.length)) - kept.length,
    },
  };
}

function rowsAt(order: Int32Array, kept: readonly number[]): Int32Array {
  const rows = new Int32Array(kept.length);
  for (let pair = 0; pair < rows.length; pair++) rows[pair] = order[kept[pair] ?? -1] ?? -1;
  return rows;
}

function present(side: SidePredictions): Predictions[] {
  return side.filter((one) => one !== null);
}

function missingOn(side: 'baseline' | 'candidate', runs: SidePredictions): string | null {
  const without = runs.filter((one) => one === null).length;
  if (runs.length === 0) return `no run of the ${side} is at hand`;
  if (without === 0) return null;
  const who = runs.length === 1 ? `the ${side}` : `${without} of ${runs.length} runs of the ${side}`;
  return `${who} ${runs.length === 1 || without === 1 ? 'has' : 'have'} no per-example file that could be read`;
}

/** Of each row of `first`, the row of `run` with the same id; −1 where there is none. */
function rowsBy(first: Predictions, run: Predictions): Int32Array {
  const rows = new Int32Array(first.ids.length);
  if (hasSameOrder(first.ids, run.ids)) {
    for (let row = 0; row < rows.length; row++) rows[row] = row;
    return rows;
  }
  const places = new Map(run.ids.map((id, row) => [id, row]));
  for (let row = 0; row < rows.length; row++) rows[row] = places.get(first.ids[row] ?? '') ?? -1;
  return rows;
}

function hasSameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, row) => id === b[row]);
}

/** Why the ids of two runs do not match, with counts and the first ids; null where they do. */
function firstMismatch(before: readonly Predictions[], after: readonly Predictions[]): string | null {
  const named = [
    ...before.map((run, index) => ({ run, name: nameOf('baseline', index, before.length) })),
    ...after.map((run, index) => ({ run, name: nameOf('candidate', index, after.length) })),
  ];
  const [first, ...others] = named;
  if (first === undefined) return null;
  for (const other of others) {
    if (hasSameOrder(first.run.ids, other.run.ids)) continue;
    const [onlyFirst, onlyOther] = [without(first.run, other.run), without(other.run, first.run)];
    if (onlyFirst.count === 0 && onlyOther.count === 0) continue;
    const halfLabelled = labelledOnce(first.run, other.run);
    if (halfLabelled.count === onlyFirst.count + onlyOther.count)
      return `${countOf(halfLabelled.count, 'example')} of the per-example files have a label in ${first.name} or ${other.name} only${examplesOf(halfLabelled)}; run the side again that was run before the labels were there`;
    return idMismatch({ ...onlyFirst, name: first.name }, { ...onlyOther, name: other.name });
  }
  return null;
}

/** Examples that both runs answered and one has a label for. */
function labelledOnce(run: Predictions, other: Predictions): Finding {
  const finding = createFinding();
  for (const [labelled, { unlabelled }] of [[run, other] as const, [other, run] as const]) {
    const ids = new Set(labelled.ids);
    for (const id of unlabelled.ids) if (ids.has(id)) note(finding, () => quoted(id));
  }
  return finding;
}

interface OnlyIn extends Finding {
  readonly name: string;
}

/** Says of two files that each has ids which the other has not. */
export function idMismatch(first: OnlyIn, other: OnlyIn): string {
  return (
    `the ids of the per-example files do not match: ${first.count.toLocaleString('en-US')} only in ${first.name}${examplesOf(first)}, ` +
    `${other.count.toLocaleString('en-US')} only in ${other.name}${examplesOf(other)}; write the same test set on both sides, or set predictions: { pair: intersect }`
  );
}

/** Says that ids have one label in one file and another in another. */
export function labelContradiction(finding: Finding): string {
  return `the labels of the per-example files do not match: ${countOf(finding.count, 'example')} with another label ${exampleWords(finding)}`;
}

function nameOf(side: string, index: number, runs: number): string {
  return runs === 1 ? `the ${side}` : `run ${index + 1} of the ${side}`;
}

function without(run: Predictions, other: Predictions): Finding {
  const ids = new Set(other.ids);
  const finding = createFinding();
  for (const id of run.ids) if (!ids.has(id)) note(finding, () => quoted(id));
  return finding;
}

function examplesOf(finding: Finding): string {
  return finding.count === 0 ? '' : ` ${exampleWords(finding)}`;
}

/** Labels that differ make another test set of the same ids. */
function labelMismatch(runs: readonly AlignedRun[]): string | null {
  const [first, ...others] = runs;
  if (first === undefined) return null;
  const finding = createFinding();
  for (const other of others) {
    const codes = first.predictions.labels.values.map((label) =>
      other.predictions.labels.values.indexOf(label),
    );
    for (let pair = 0; pair < first.rows.length; pair++) {
      const row: number = first.rows[pair] ?? -1;
      const otherRow = other.rows[pair] ?? -1;
      const code = first.predictions.labels.codes[row] ?? -1;
      if (codes[code] === other.predictions.labels.codes[otherRow]) continue;
      note(finding, () => {
        const [one, two] = [
          textAt(first.predictions.labels, row),
          textAt(other.predictions.labels, otherRow),
        ];
        return `${quoted(first.predictions.ids[row] ?? '')}: ${quoted(one ?? '')} and ${quoted(two ?? '')}`;
      });
    }
    if (finding.count > 0) break;
  }
  return finding.count === 0 ? null : labelContradiction(finding);
}
