import type { Configuration } from '../space/configuration.ts';
import { configurationAt, presentConfiguration, type SearchSpace } from '../space/searchSpace.ts';
import type { SweepSpec } from '../sweepSpec.ts';
import type { ProposalMethod, Trial } from '../trial.ts';
import { chooseSampler, type Sampler } from './chooseSampler.ts';
import { evidenceFor } from './evidenceFor.ts';
import { bestPoints } from './gaussianProcess/bestPoints.ts';
import { addPending, processOf } from './gaussianProcess/fitProcess.ts';
import { gridOf } from './grid.ts';
import { haltonPoint } from './quasiRandom.ts';
import { generatorFor } from './randomness.ts';
import { proposeByTpe } from './tpe/proposeByTpe.ts';
import { randomConfiguration } from './unseen.ts';

export interface Wish {
  readonly seed: number;
  /** Every trial so far, in any order. */
  readonly trials: readonly Trial[];
  readonly count: number;
  /** For comparisons: one sampler instead of the choice by `samplerFor`. */
  readonly sampler?: Sampler;
}

type Draw = (
  number: number,
  pending: readonly Configuration[],
) => { readonly candidates: Iterator<Configuration>; readonly method: ProposalMethod };

/** How to find the candidates for one trial after another, best first. */
export function drawerFor(spec: SweepSpec, space: SearchSpace, wish: Wish): Draw {
  const present = presentConfiguration(space);
  const byModel = modelDrawer(spec, space, wish);
  const grid = gridOf(space);
  return (number, pending) => {
    if (number === 0 && present !== null) return { candidates: [present].values(), method: 'present' };
    const asPending = pending.map((configuration, place): Trial => ({
      number: number + place,
      configuration,
      outcome: { kind: 'pending' },
    }));
    const sampler = wish.sampler ?? chooseSampler(spec, space, [...wish.trials, ...asPending]);
    switch (sampler) {
      case 'grid':
        return { candidates: grid, method: sampler };
      case 'random':
        return {
          candidates: [randomConfiguration(space, generatorFor(wish.seed, number))].values(),
          method: sampler,
        };
      case 'quasi-random':
        return {
          candidates: [
            configurationAt(space, haltonPoint(wish.seed, number, space.dimensions.length)),
          ].values(),
          method: sampler,
        };
      case 'tpe':
      case 'gaussian process':
        return { candidates: byModel(sampler, number, pending).values(), method: sampler };
    }
  };
}

/** The process is fitted once for a batch and then only told what is pending; several metrics need one for each trial. */
function modelDrawer(spec: SweepSpec, space: SearchSpace, wish: Wish) {
  let known: { readonly posterior: ReturnType<typeof processOf>; pending: number } | null = null;
  return (
    sampler: 'tpe' | 'gaussian process',
    number: number,
    pending: readonly Configuration[],
  ): readonly Configuration[] => {
    const generator = generatorFor(wish.seed, number);
    const isSingle = spec.metrics.length === 1;
    if (sampler === 'tpe') {
      const evidence = evidenceFor(spec.metrics, wish.trials, generatorFor(wish.seed, number + 2 ** 41));
      return proposeByTpe(
        space,
        { told: evidence.told, pending: [...evidence.pending, ...pending] },
        generator,
      );
    }
    if (known === null || !isSingle)
      known = {
        posterior: processOf(
          space,
          evidenceFor(spec.metrics, wish.trials, generatorFor(wish.seed, number + 2 ** 41)),
          wish.count,
        ),
        pending: 0,
      };
    for (const configuration of pending.slice(known.pending))
      addPending(space, known.posterior, configuration);
    known.pending = pending.length;
    return bestPoints(space, known.posterior, generator);
  };
}
