import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importOptunaDistributions } from '../../../src/sweeps/configuration/optunaDistributions.ts';
import { pedAnova } from '../../../src/sweeps/results/importance/pedAnova.ts';
import { parameterGridOf } from '../../../src/sweeps/results/importance/parameterGrid.ts';
import { parzenShares } from '../../../src/sweeps/results/importance/parzenShares.ts';
import type { Value } from '../../../src/sweeps/value.ts';

interface Case {
  readonly name: string;
  readonly direction: 'minimize' | 'maximize';
  readonly quantile: number;
  readonly distributions: unknown;
  readonly trials: readonly { readonly params: Readonly<Record<string, Value>>; readonly value: number }[];
  readonly importances: Readonly<Record<string, number>>;
}

const file = join(import.meta.dirname, '../../fixtures/sweeps/results/importance.json');
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { readonly cases: readonly Case[] };

describe('PED-ANOVA', () => {
  it.each(cases)(
    'gives what Optuna 5.0.0 gives: $name',
    ({ direction, quantile, distributions, trials, importances }) => {
      const imported = importOptunaDistributions(distributions);
      if (imported.kind === 'problems') throw new Error(JSON.stringify(imported.problems));
      const sign = direction === 'maximize' ? -1 : 1;
      const ranked = trials.map(({ params, value }) => ({
        configuration: new Map(Object.entries(params)),
        loss: sign * value,
      }));
      const found = pedAnova(imported.parameters, ranked, quantile);
      expect(found.length).toBe(Object.keys(importances).length);
      for (const [index, { name }] of imported.parameters.entries()) {
        const wanted = importances[name] ?? Number.NaN;
        expect(Math.abs((found[index] ?? Number.NaN) - wanted)).toBeLessThanOrEqual(
          1e-9 * Math.max(wanted, 1e-3),
        );
      }
    },
  );

  it('is 0 without trials, with one, and for a parameter that no trial has', () => {
    const [lr] = parametersOf({ lr: { name: 'FloatDistribution', attributes: { low: 0, high: 1 } } });
    if (lr === undefined) throw new Error('no parameter');
    const trial = { configuration: new Map([['lr', 0.5]]), loss: 1 };
    const stranger = { configuration: new Map([['__proto__', 0.5]]), loss: 2 };
    expect(pedAnova([lr], [], 0.1)).toEqual([0]);
    expect(pedAnova([lr], [trial], 0.1)).toEqual([0]);
    expect(pedAnova([lr], [stranger, { ...stranger, loss: 3 }], 0.5)).toEqual([0]);
  });
});

describe('the grids of PED-ANOVA', () => {
  it.each([
    [{ kind: 'normal', mu: 0, sigma: 1, quantum: null }, 0.3, 30],
    [{ kind: 'normal', mu: 0, sigma: 1, quantum: null }, 40, 49],
    [{ kind: 'logNormal', mu: 0, sigma: 1, quantum: null }, -1, 0],
    [{ kind: 'beta', a: 2, b: 2, quantum: null }, 0.6, 32],
    [{ kind: 'uniform', min: 0, max: 1, quantum: 0.25 }, 0.75, 3],
    [{ kind: 'logUniform', min: 1e-4, max: 1, quantum: null }, 7, 49],
    [{ kind: 'logUniform', min: 1e-4, max: 1, quantum: null }, 'many', null],
    [{ kind: 'categorical', values: ['a', 1, null], probabilities: null }, null, 2],
    [{ kind: 'categorical', values: ['a', 1], probabilities: null }, 'b', null],
  ] as const)('of %o place %o at %o', (distribution, value, place) => {
    expect(parameterGridOf(distribution)?.indexOf(value)).toBe(place);
  });

  it('have shares with the sum 1', () => {
    for (const [distribution, indexes] of [
      [{ kind: 'uniform', min: 0, max: 1, quantum: null }, [0, 0, 3, 49]],
      [{ kind: 'categorical', values: ['a', 'b'], probabilities: null }, [0]],
    ] as const) {
      const grid = parameterGridOf(distribution);
      if (grid === null) throw new Error('no grid');
      expect(parzenShares(grid, indexes).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });
});

function parametersOf(distributions: unknown) {
  const imported = importOptunaDistributions(distributions);
  return imported.kind === 'parameters' ? imported.parameters : [];
}
