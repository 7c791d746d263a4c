import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { canonicalJson } from '../../src/records/canonicalJson.ts';
import { parseDistribution } from '../../src/sweeps/configuration/parseDistribution.ts';
import type { Findings } from '../../src/sweeps/configuration/findings.ts';
import { parseSweep } from '../../src/sweeps/configuration/parseSweep.ts';
import type { Distribution } from '../../src/sweeps/distribution.ts';
import { propose } from '../../src/sweeps/proposals/propose.ts';
import { axisOf } from '../../src/sweeps/space/axis.ts';
import { nested } from '../../src/sweeps/space/configuration.ts';
import { shareBelow } from '../../src/sweeps/space/quantile.ts';
import { judgeByBands, planThresholds } from '../../src/sweeps/stopping/hyperband.ts';
import type { SweepSpec } from '../../src/sweeps/sweepSpec.ts';

const config = z.record(z.string(), z.unknown());
const goal = z.enum(['minimize', 'maximize']);
const stopped = z.array(z.number());
const answers = z
  .object({
    draws: z.array(
      z.object({
        config,
        shares: z.array(z.number()),
        draws: z.array(z.union([z.number(), z.string(), z.boolean(), z.null()])),
        below: z.array(z.number()).optional(),
      }),
    ),
    grids: z.array(z.object({ parameters: config, order: z.array(config) })),
    stops: z.array(z.object({ early: config, goal, first: z.int(), stopped: z.array(stopped) })),
    documented: z.array(
      z.object({ goal, histories: z.array(z.array(z.number())), running: z.array(z.boolean()), stopped }),
    ),
  })
  .parse(
    JSON.parse(
      gunzipSync(
        readFileSync(fileURLToPath(new URL('../fixtures/sweeps/package.json.gz', import.meta.url))),
      ).toString('utf8'),
    ),
  );

function distributionOf(given: Readonly<Record<string, unknown>>): Distribution {
  const findings: Findings = { problems: [], notes: [], wasFloat: () => true };
  const distribution = parseDistribution(findings, given, []);
  expect(findings.problems).toEqual([]);
  if (distribution === null) throw new Error('no distribution');
  return distribution;
}

function specFrom(parameters: unknown, more: Readonly<Record<string, unknown>>): SweepSpec {
  const parsed = parseSweep({ metric: { name: 'loss' }, parameters, run_cap: 100_000, ...more });
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
  return parsed.spec;
}

function isNear(a: unknown, b: unknown): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1e-300, Math.abs(a), Math.abs(b));
}

/** Near the ends of a range the share is a difference of logarithms: there both sides have what doubles leave of it. */
function isNearShare(a: number, b: number | undefined): boolean {
  return isNear(a, b) || Math.abs(a - (b ?? Infinity)) <= 1e-14;
}

const kinds = [...new Set(answers.draws.map((row) => String(row.config['distribution'])))];

describe('the sweeps package', () => {
  it.each(kinds)('draws as we do, out into the tails, from any %s', (kind) => {
    const rows = answers.draws.filter((row) => row.config['distribution'] === kind);
    expect(rows.length).toBe(25);
    const off = rows.flatMap(({ config: given, shares, draws, below }) => {
      const distribution = distributionOf(given);
      const axis = axisOf(distribution);
      const far = shares.flatMap((share, index) =>
        isNear(axis.valueAt(share), draws[index])
          ? []
          : [{ share, ours: axis.valueAt(share), theirs: draws[index] }],
      );
      const farBelow =
        below === undefined || !('quantum' in distribution)
          ? []
          : draws.filter((draw, index) => !isNearShare(shareBelow(distribution, Number(draw)), below[index]));
      return far.length + farBelow.length === 0 ? [] : [{ given, far, farBelow }];
    });
    expect(off).toEqual([]);
  });

  it.each(kinds.filter((kind) => kind !== 'categorical'))(
    'has the shares that our random search draws from a %s',
    (kind) => {
      const rows = answers.draws.filter((row) => row.config['distribution'] === kind).slice(0, 5);
      const parameters = Object.fromEntries(rows.map((row, index) => [`x${index}`, row.config]));
      // Beside a continuum no trial repeats another, which would be left out.
      const spec = specFrom(
        { ...parameters, any: { distribution: 'uniform', min: 0, max: 1 } },
        { method: 'random' },
      );
      const count = 1000;
      const { proposals } = propose(spec, { seed: 11, trials: [], count });
      for (const [column, { shares, draws }] of rows.entries())
        for (const [index, share] of shares.entries()) {
          const border = draws[index];
          if (typeof border !== 'number' || share < 0.01 || share > 0.99) continue;
          const values = proposals.map(({ configuration }) => Number(configuration.get(`x${column}`)));
          const least = values.filter((value) => value < border && !isNear(value, border)).length / count;
          const most = values.filter((value) => value <= border || isNear(value, border)).length / count;
          const slack = 4.5 * Math.sqrt((share * (1 - share)) / count);
          expect([least < share + slack, most > share - slack]).toEqual([true, true]);
        }
    },
  );

  it('walks through every grid in our order, with our values', () => {
    const off = answers.grids.filter(({ parameters, order }) => {
      const spec = specFrom(parameters, { method: 'grid' });
      const { proposals } = propose(spec, { seed: 0, trials: [], count: 1000 });
      const ours = proposals.map(({ configuration }) => nested(spec.parameters, configuration));
      // The order of trials counts, that of the names in one does not.
      return canonicalJson(ours) !== canonicalJson(order);
    });
    expect(off).toEqual([]);
    expect(answers.grids.length).toBe(60);
  });

  it.each(answers.documented)('stops in its documented example what we stop: $goal', (example) => {
    expect(stoppedByUs({ type: 'hyperband', max_iter: 5, eta: 2, s: 2 }, example.goal, example)).toEqual(
      example.stopped,
    );
    expect(example.stopped).toEqual([1]);
  });

  it.each(answers.stops.map((row) => [JSON.stringify(row.early), row.goal, row] as const))(
    'stops the runs that we stop, under %s, to %s',
    (_, direction, { early, first, stopped: theirs }) => {
      const off = theirs.flatMap((wanted, index) => {
        const ours = stoppedByUs({ type: 'hyperband', ...early }, direction, historiesFrom(first + index));
        return JSON.stringify(ours) === JSON.stringify(wanted) ? [] : [{ seed: first + index, ours, wanted }];
      });
      expect(off).toEqual([]);
    },
  );

  it('was asked about 1,200 histories, and stopped runs in many', () => {
    const all = answers.stops.flatMap(({ stopped: cases }) => cases);
    expect(all.length).toBe(1200);
    expect(all.filter((runs) => runs.length > 0).length).toBeGreaterThan(500);
  });
});

interface Runs {
  readonly histories: readonly (readonly number[])[];
  readonly running: readonly boolean[];
}

function stoppedByUs(
  early: unknown,
  direction: z.infer<typeof goal>,
  { histories, running }: Runs,
): number[] {
  const { earlyTerminate: rule } = specFrom(
    { a: { value: 1 } },
    { method: 'random', early_terminate: early },
  );
  if (rule === null || 'kind' in rule) throw new Error('no bands');
  const thresholds = planThresholds(
    rule,
    direction,
    histories.map((values, trial) => ({ trial, values })),
  );
  return histories.flatMap((values, index) =>
    running[index] === true && judgeByBands(thresholds, values).kind === 'stop' ? [index] : [],
  );
}

/** As `histories` in make_package.py makes them. */
function historiesFrom(seed: number): Runs {
  let state = (seed % 2147483646) + 1;
  const next = (): number => (state = (state * 48271) % 2147483647);
  const running: boolean[] = [];
  const histories = Array.from({ length: 2 + (next() % 9) }, () => {
    running.push(next() % 3 > 0);
    return Array.from({ length: next() % 34 }, () => {
      const number = next();
      return number % 23 === 0 ? Number.NaN : (number % 40) - 20;
    });
  });
  return { histories, running };
}
