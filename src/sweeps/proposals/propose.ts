import { trialKey, type Configuration } from '../space/configuration.ts';
import { searchSpaceOf, type SearchSpace } from '../space/searchSpace.ts';
import type { SweepSpec } from '../sweepSpec.ts';
import type { Proposal, Trial } from '../trial.ts';
import { drawerFor, type Wish } from './drawerFor.ts';
import { lossesOf } from './losses.ts';
import { generatorFor } from './randomness.ts';
import { anyUnseen } from './unseen.ts';

export interface Plan {
  readonly proposals: readonly Proposal[];
  /** Why fewer came than were asked for, or none ever will again; null: more can be asked for. */
  readonly ended: SweepEnd | null;
}

export type SweepEnd =
  | { readonly kind: 'target'; readonly reason: string }
  | { readonly kind: 'budget'; readonly reason: string }
  | { readonly kind: 'exhausted'; readonly reason: string };

/**
 * The next trials of a sweep. The same wish gives the same plan, byte for byte, in whatever order the trials come; each
 * proposal is new unless every trial of the space was proposed. A trial with the present values goes first.
 */
export function propose(spec: SweepSpec, wish: Wish): Plan {
  const space = searchSpaceOf(spec.parameters);
  const trials = wish.trials.toSorted((a, b) => a.number - b.number);
  const own = trials.filter(({ number, isRecorded }) => number >= 0 && isRecorded !== true).length;
  const ended = endOf(spec, trials, own);
  if (ended !== null) return { proposals: [], ended };
  const left = spec.budget.trials === null ? Infinity : spec.budget.trials - own;
  const proposals = proposalsFor(spec, space, { ...wish, trials, count: Math.min(wish.count, left) });
  if (proposals.length === wish.count) return { proposals, ended: null };
  if (proposals.length === left) return { proposals, ended: budgetSpent(spec.budget.trials ?? 0) };
  const total = trials.filter(({ number }) => number >= 0).length + proposals.length;
  return { proposals, ended: { kind: 'exhausted', reason: `all ${total} different trials were proposed` } };
}

function endOf({ metrics, budget }: SweepSpec, trials: readonly Trial[], own: number): SweepEnd | null {
  const [metric] = metrics;
  if (metric !== undefined && metric.target !== null) {
    const target = metric.goal === 'maximize' ? -metric.target : metric.target;
    const hit = trials.find((trial) => (lossesOf(metrics, trial)?.[0] ?? Infinity) <= target);
    if (hit !== undefined)
      return {
        kind: 'target',
        reason: `trial ${hit.number} reached the target of ${metric.target} for ${metric.name}`,
      };
  }
  return budget.trials !== null && own >= budget.trials ? budgetSpent(budget.trials) : null;
}

function budgetSpent(trials: number): SweepEnd {
  return { kind: 'budget', reason: `the budget of ${trials} trials is spent` };
}

function proposalsFor(spec: SweepSpec, space: SearchSpace, wish: Wish): readonly Proposal[] {
  const seen = new Set(wish.trials.map(({ configuration }) => trialKey(configuration)));
  const draw = drawerFor(spec, space, wish);
  const first = wish.trials.reduce((most, { number }) => Math.max(most, number + 1), 0);
  const proposals: Proposal[] = [];
  while (proposals.length < wish.count) {
    const number = first + proposals.length;
    const { candidates, method } = draw(
      number,
      proposals.map(({ configuration }) => configuration),
    );
    const others = generatorFor(wish.seed, number + 2 ** 40);
    const chosen = firstOf(candidates, seen) ?? (method === 'grid' ? null : anyUnseen(space, seen, others));
    if (chosen === null) break;
    const key = trialKey(chosen);
    seen.add(key);
    proposals.push({ number, configuration: chosen, key, method });
  }
  return proposals;
}

/** Takes from the front and leaves the rest: a grid is walked once for a whole batch. */
function firstOf(candidates: Iterator<Configuration>, seen: ReadonlySet<string>): Configuration | null {
  for (let next = candidates.next(); next.done !== true; next = candidates.next())
    if (!seen.has(trialKey(next.value))) return next.value;
  return null;
}
