import { error, type Found, known, type NotFound, unknown } from './found.ts';
import type { Expression } from './gate.ts';
import { candidateMean, type Evidence, type Measured, measureOf, unitNameOf } from './lookUp.ts';
import { groupsRef } from './metricsOf.ts';
import type { Quantity } from './quantity.ts';
import { changesMatching } from './slices.ts';

type Groups = Extract<Expression, { kind: 'groups' }>;

/** A number over the groups of a metric with the groups that made it. */
export interface GroupsResult {
  readonly quantity: Quantity;
  readonly lowest: Measured;
  readonly highest: Measured;
}

/**
 * `gap` is highest − lowest, `ratio` lowest / highest, `worst` the group farthest from the goal. Point estimates over
 * the candidate's means. A group that only the baseline has makes the result unknown: leaving out the weakest group
 * must not pass a gate.
 */
export function evaluateGroups(groups: Groups, evidence: Evidence): Found<GroupsResult> {
  const { name } = groups.metric;
  const changes = changesMatching(groupsRef(groups), evidence);
  if (changes.length === 0) return error(`no run measured ${name} by ${groups.by}`);
  if (new Set(changes.map(unitNameOf)).size > 1) {
    return error(`the groups of ${name} by ${groups.by} have different units`);
  }
  const sliced = { ...evidence, sliceKeys: new Set(evidence.changes.keys()) };
  const means = changes.map((change) => candidateMean(change, sliced));
  const missing = worstOf(means.filter((mean) => mean.kind !== 'known'));
  if (missing !== undefined) return missing;
  const sorted = means
    .flatMap((mean) => (mean.kind === 'known' ? [mean.value] : []))
    .sort((a, b) => a.mean - b.mean);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (lowest === undefined || highest === undefined) return error(`no run measured ${name} by ${groups.by}`);
  return groups.of === 'worst' ? worstGroup(lowest, highest) : spread(groups, lowest, highest, sorted.length);
}

/** An error outweighs an unknown. */
function worstOf(missing: readonly NotFound[]): NotFound | undefined {
  return missing.find(({ kind }) => kind === 'error') ?? missing[0];
}

function worstGroup(lowest: Measured, highest: Measured): Found<GroupsResult> {
  const { goal, metric } = lowest.change;
  if (goal === null) return error(`${metric} has no goal: declare whether min or max is better`);
  const worst = goal === 'max' ? lowest : highest;
  return known({ quantity: { value: worst.mean, measure: measureOf(worst.change) }, lowest, highest });
}

function spread({ of, by }: Groups, lowest: Measured, highest: Measured, count: number): Found<GroupsResult> {
  const { metric } = lowest.change;
  if (count < 2) return unknown(`${metric} has only one group by ${by}, which differs from no other`);
  if (of === 'gap') {
    const measure = measureOf(lowest.change);
    return known({ quantity: { value: highest.mean - lowest.mean, measure }, lowest, highest });
  }
  if (lowest.mean < 0 || highest.mean === 0) {
    return error(`a ratio needs groups that are not negative and not all 0; ${metric} is not so`);
  }
  const quantity: Quantity = { value: lowest.mean / highest.mean, measure: { kind: 'relative' } };
  return known({ quantity, lowest, highest });
}
