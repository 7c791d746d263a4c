import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { UserError } from '../../src/errors.ts';
import { readSweepFile } from '../../src/sweeps/configuration/readSweepFile.ts';
import { planTrials } from '../../src/sweeps/log/planTrials.ts';
import { logOf } from '../../src/sweeps/log/sweepLogText.ts';
import { headerWith } from './sweepHeader.ts';

type Plain = Readonly<Record<string, unknown>>;

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true });
const positive = fc.double({ min: 1e-6, max: 1e3, noNaN: true });
const scalar = fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.string({ maxLength: 12 }), number);
const name = fc.stringMatching(/^[a-z_][a-z0-9_]{0,5}$/);

const ends = (from: fc.Arbitrary<number>): fc.Arbitrary<{ min: number; max: number }> =>
  fc.tuple(from, positive).map(([min, width]) => ({ min, max: min + width + 1e-3 * Math.abs(min) }));

const distribution: fc.Arbitrary<Plain> = fc.oneof(
  scalar.map((value) => ({ value })),
  fc.uniqueArray(scalar, { minLength: 1, maxLength: 5, selector: String }).map((values) => ({ values })),
  ends(number),
  fc
    .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 99 }))
    .map(([min, width]) => ({ min, max: min + width })),
  ends(positive).map((own) => ({ distribution: 'log_uniform_values', ...own })),
  ends(positive).map((own) => ({ distribution: 'q_log_uniform_values', ...own, q: (own.max - own.min) / 4 })),
  ends(number).map((own) => ({ distribution: 'q_uniform', ...own, q: (own.max - own.min) / 4 })),
  fc.record({ mu: number, sigma: positive }).map((own) => ({ distribution: 'normal', ...own })),
  fc
    .record({ sigma: fc.double({ min: 1e-6, max: 80, noNaN: true }) })
    .map((own) => ({ distribution: 'log_normal', ...own })),
  fc.record({ a: positive, b: positive }).map((own) => ({ distribution: 'beta', ...own })),
);

const parameters: fc.Arbitrary<Plain> = fc.dictionary(
  name,
  fc.oneof(
    distribution,
    distribution,
    fc.dictionary(name, distribution, { minKeys: 1, maxKeys: 2 }).map((inner) => ({ parameters: inner })),
  ),
  { minKeys: 1, maxKeys: 5 },
);

/** Sweep files that W&B's schema accepts. */
const sweepFile: fc.Arbitrary<Plain> = fc.record(
  {
    method: fc.constantFrom('random', 'bayes'),
    metric: fc.record({ name, goal: fc.constantFrom('minimize', 'maximize') }),
    run_cap: fc.integer({ min: 1, max: 99 }),
    program: fc.constant('train.py'),
    early_terminate: fc.record({ type: fc.constant('hyperband'), min_iter: fc.integer({ min: 1, max: 9 }) }),
    parameters,
  },
  { requiredKeys: ['method', 'metric', 'parameters'] },
);

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    Number.NaN,
    Infinity,
    -1,
    0,
    1e308,
    -1e-320,
    '',
    'x',
    '1e-5',
    true,
    [],
    {},
    [[]],
    { '': 1 },
    '__proto__',
    { __proto__: null },
    'grid',
    2 ** 60,
  ),
  scalar,
  fc.jsonValue({ maxDepth: 2 }),
);

type Step = string;

/** Every path of a map of maps, the deepest too. */
function pathsOf(value: unknown, path: readonly Step[] = []): readonly (readonly Step[])[] {
  const own = path.length === 0 ? [] : [path];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return own;
  return [...own, ...Object.entries(value).flatMap(([key, member]) => pathsOf(member, [...path, key]))];
}

/** The map with another value at a path, or, for `undefined`, without it. */
function withValue(map: Plain, [key = '', ...rest]: readonly Step[], value: unknown): Plain {
  const { [key]: member, ...others } = map;
  if (rest.length === 0) return value === undefined ? others : { ...map, [key]: value };
  return { ...map, [key]: withValue(member as Plain, rest, value) };
}

/** What a text comes to: the names of the first trials' parameters, or the problems; anything else thrown is a fault. */
function outcomeOf(
  text: string,
  additions: Readonly<Record<string, unknown>> = {},
): readonly string[] | UserError {
  try {
    const { spec } = readSweepFile(text, 'sweep.yml', additions);
    const header = headerWith(text, { seed: 1, additions });
    const { trials } = planTrials(logOf(header, []), 3);
    expect(trials.length).toBeGreaterThan(0);
    for (const { configuration } of trials)
      for (const value of configuration.values()) expect(JSON.stringify(value)).toMatch(/^(?!null$)|^null$/);
    return spec.parameters.map((one) => one.name);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

describe('sweep files', () => {
  it('that W&B’s schema accepts are read, and trials are proposed from them', () => {
    fc.assert(
      fc.property(sweepFile, (file) => {
        const found = outcomeOf(JSON.stringify(file));
        expect(found).not.toBeInstanceOf(UserError);
        const leaves = pathsOf(file['parameters']).filter((path) => path.length % 2 === 1);
        expect((found as readonly string[]).length).toBeLessThanOrEqual(leaves.length);
      }),
      { numRuns: 80 },
    );
  });

  it('with something wrong in them are read, or refused with the place', () => {
    fc.assert(
      fc.property(sweepFile, hostile, fc.nat(), fc.integer({ min: 0, max: 9 }), (file, value, pick, kind) => {
        const paths = pathsOf(file);
        const path = paths[pick % paths.length] ?? [];
        const isRemoved = kind === 0;
        const target = kind === 1 ? [...path.slice(0, -1), 'stranger'] : path;
        const mutated = withValue(file, target, isRemoved ? undefined : value);
        const text = stringify(mutated, { version: '1.1' });
        const found = outcomeOf(text);
        if (!(found instanceof UserError)) return;
        // Another method may suit none of the parameters; what suits one key of a parameter may not suit the next.
        if (target[0] === 'method') return;
        const place = target[0] === 'parameters' && target.length > 2 ? target.slice(0, -1) : target;
        expect(
          found.message
            .split('\n')
            .slice(1)
            .some((line) => isAbout(line.trim(), place)),
          `${found.message}\n${text}`,
        ).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('whose text was damaged are read, or refused with a line or a place', () => {
    const text = stringify({
      method: 'bayes',
      metric: { name: 'loss' },
      parameters: { lr: { min: 0.1, max: 1.5 }, opt: { values: ['adam', 'sgd'] } },
    });
    const piece = fc.constantFrom(
      '',
      '\t',
      ':',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '<<: ',
      '!!int ',
      '!!binary ',
      '? ',
      '---\n',
      '"',
      "'",
      '#',
      '\n',
      '  ',
      '|',
      '>',
      '%YAML 9',
      '0x',
      '\u0000',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.nat(6),
        fc.array(piece, { minLength: 1, maxLength: 3 }),
        (at, length, put) => {
          const found = outcomeOf(text.slice(0, at) + put.join('') + text.slice(at + length));
          if (found instanceof UserError) expect(found.message).toContain('sweep.yml');
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('settings beside a sweep file', () => {
  const file = stringify({
    method: 'random',
    metric: { name: 'loss' },
    run_cap: 9,
    parameters: { lr: { min: 0.1, max: 1.5 }, opt: { values: ['adam', 'sgd'] }, depth: { min: 1, max: 4 } },
  });
  const good = {
    when: { depth: { opt: 'adam' }, lr: { depth: [1, 2] } },
    present: { lr: 0.3, opt: 'adam' },
    budget: { trials: 5, minutes: 10, failed: 3 },
    stop: { rule: 'asha', eta: 3 },
  };

  it('with something wrong in them are read, or refused with the place', () => {
    expect(outcomeOf(file, good)).toEqual(['depth', 'lr', 'opt']);
    fc.assert(
      fc.property(hostile, fc.nat(), fc.boolean(), (value, pick, isNew) => {
        const paths = pathsOf(good);
        const path = paths[pick % paths.length] ?? [];
        const target = isNew ? [...path.slice(0, -1), 'opt'] : path;
        const found = outcomeOf(file, withValue(good, target, value));
        if (!(found instanceof UserError)) return;
        expect(found.message, JSON.stringify([target, value])).toMatch(/^ {2}trainmark\.yml: sweep/m);
        expect(found.message).toContain(target[0]);
      }),
      { numRuns: 150 },
    );
  });
});

/** Whether a line of a message begins with a path above, at or below the one given. */
function isAbout(line: string, path: readonly string[]): boolean {
  const told = line.split(' ')[0]?.split('.') ?? [];
  return (
    told.every((step, index) => index >= path.length || path[index] === step) ||
    line.startsWith(path.join('.'))
  );
}
