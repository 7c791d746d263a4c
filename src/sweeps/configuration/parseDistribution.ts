import type { Distribution } from '../distribution.ts';
import { quantileOf, roundedTo } from '../space/quantile.ts';
import { asValue } from '../value.ts';
import { numberAt, positiveAt, refuseOtherKeys, shown, type Findings, type Path } from './findings.ts';
import { distributionName, keysOf } from './distributionName.ts';
import { parseCategorical } from './parseCategorical.ts';

type Given = Readonly<Record<string, unknown>>;
type Quantum = number | null;

/** One parameter's distribution, named or implied by its keys; null when a problem was told. */
export function parseDistribution(findings: Findings, given: Given, path: Path): Distribution | null {
  const before = findings.problems.length;
  const name = distributionName(findings, given, path);
  const keys = name === null ? undefined : keysOf.get(name);
  if (name === null || keys === undefined) return null;
  refuseOtherKeys(findings, given, path, ['distribution', ...keys]);
  const distribution = distributionOf(findings, name, given, path);
  const isSound = findings.problems.length === before;
  if (isSound && distribution !== null) refuseInfinite(findings, distribution, path);
  return findings.problems.length === before ? distribution : null;
}

/** The furthest shares that a draw can have. */
const furthest = [2 ** -53, 1 - 2 ** -53];

/** Ends so far apart, or a step so small, that a draw would leave the range of numbers. */
function refuseInfinite(findings: Findings, distribution: Distribution, path: Path): void {
  if (
    distribution.kind === 'constant' ||
    distribution.kind === 'categorical' ||
    distribution.kind === 'stepped'
  )
    return;
  const drawn = furthest.map((share) => quantileOf(distribution, share));
  const rounded = drawn.map((value) =>
    distribution.quantum === null ? value : roundedTo(distribution.quantum, value),
  );
  if (rounded.every(Number.isFinite)) return;
  const what = drawn.every(Number.isFinite) ? 'has a q so small' : 'reaches so far';
  findings.problems.push({
    path,
    message: `${what} that draws from it are no numbers; ${drawn.every(Number.isFinite) ? 'a larger q' : 'a narrower range'} is accepted`,
  });
}

function distributionOf(findings: Findings, name: string, given: Given, path: Path): Distribution | null {
  const quantum = name.startsWith('q_') ? positiveAt(findings, given, path, 'q', 1) : null;
  switch (name) {
    case 'constant':
      return constant(findings, given, path);
    case 'categorical':
    case 'categorical_w_probabilities':
      return parseCategorical(findings, given, path);
    case 'int_uniform':
      return integers(findings, given, path);
    case 'normal':
    case 'q_normal':
    case 'log_normal':
    case 'q_log_normal': {
      const kind = name.endsWith('log_normal') ? 'logNormal' : 'normal';
      const mu = numberAt(findings, given, path, 'mu', 0);
      return { kind, mu, sigma: positiveAt(findings, given, path, 'sigma', 1), quantum };
    }
    case 'beta':
    case 'q_beta': {
      const a = positiveAt(findings, given, path, 'a', 1);
      return { kind: 'beta', a, b: positiveAt(findings, given, path, 'b', 1), quantum };
    }
    case 'uniform':
    case 'q_uniform':
      return uniformOf(findings, given, path, quantum);
    default:
      return logUniformOf(findings, name, given, path, quantum);
  }
}

function constant(findings: Findings, given: Given, path: Path): Distribution | null {
  const own = Object.hasOwn(given, 'value') ? given['value'] : undefined;
  const value = asValue(own);
  if (value !== null) return { kind: 'constant', value: value.value };
  const message = `is ${shown(own)}; a value that JSON can write is accepted`;
  findings.problems.push({ path: [...path, 'value'], message });
  return null;
}

interface Ends {
  readonly min: number;
  readonly max: number;
}

function endsOf(findings: Findings, given: Given, path: Path): Ends {
  const [min, max] = [numberAt(findings, given, path, 'min'), numberAt(findings, given, path, 'max')];
  if (min >= max)
    findings.problems.push({ path, message: `has min ${min} and max ${max}; min must be below max` });
  return { min, max };
}

function integers(findings: Findings, given: Given, path: Path): Distribution {
  const { min, max } = endsOf(findings, given, path);
  for (const [key, end] of [
    ['min', min],
    ['max', max],
  ] as const) {
    if (Number.isNaN(end) || Number.isSafeInteger(end)) continue;
    findings.problems.push({ path: [...path, key], message: `is ${end}; int_uniform takes whole numbers` });
  }
  return { kind: 'stepped', min, max, step: 1, isLog: false };
}

function uniformOf(findings: Findings, given: Given, path: Path, quantum: Quantum): Distribution {
  const { min, max } = endsOf(findings, given, path);
  refuseWideQuantum(findings, given, { min, max }, quantum, path);
  return { kind: 'uniform', min, max, quantum };
}

function refuseWideQuantum(
  findings: Findings,
  given: Given,
  { min, max }: Ends,
  quantum: Quantum,
  path: Path,
): void {
  if (quantum === null || !(min < max) || !(quantum > max - min)) return;
  const seen = Object.hasOwn(given, 'q') ? `is ${quantum}` : `is missing and therefore ${quantum}`;
  const message = `${seen}, wider than the range from ${min} to ${max}; a smaller step is accepted`;
  findings.problems.push({ path: [...path, 'q'], message });
}

/** Exponents beyond this leave the range of doubles. */
const greatestExponent = 700;

function logUniformOf(
  findings: Findings,
  name: string,
  given: Given,
  path: Path,
  quantum: Quantum,
): Distribution {
  const ends = endsOf(findings, given, path);
  if (name.endsWith('_values')) {
    if (ends.min <= 0)
      findings.problems.push({
        path: [...path, 'min'],
        message: `is ${ends.min}, which has no logarithm; a number above 0 is accepted`,
      });
    noteZeroes(findings, given, ends, quantum, path);
    return { kind: 'logUniform', ...ends, quantum };
  }
  for (const key of ['min', 'max'] as const) {
    if (!(Math.abs(ends[key]) > greatestExponent)) continue;
    const message = `is ${ends[key]}, an exponent of e in ${name}; did you mean ${name}_values, whose ends are values?`;
    findings.problems.push({ path: [...path, key], message });
  }
  findings.notes.push({
    path,
    message: `${name} takes exponents of e and is out of use at W&B; ${name}_values takes values`,
  });
  const sign = name === 'inv_log_uniform' ? -1 : 1;
  const powers = [Math.exp(sign * ends.min), Math.exp(sign * ends.max)].toSorted((a, b) => a - b);
  const values = { min: powers[0] ?? Number.NaN, max: powers[1] ?? Number.NaN };
  noteZeroes(findings, given, values, quantum, path);
  return { kind: 'logUniform', ...values, quantum };
}

function noteZeroes(findings: Findings, given: Given, ends: Ends, quantum: Quantum, path: Path): void {
  if (quantum === null) return;
  refuseWideQuantum(findings, given, ends, quantum, path);
  if (quantum > 2 * ends.min)
    findings.notes.push({
      path: [...path, 'q'],
      message: `is ${quantum}: small draws become 0; choose q below min (${ends.min})`,
    });
}
