import { shown, type Findings, type Path } from './findings.ts';

type Given = Readonly<Record<string, unknown>>;

/** Keys that a parameter of each of W&B's distributions may have (schema.json of wandb/sweeps 0.2.0). */
export const keysOf: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['constant', ['value']],
  ['categorical', ['values']],
  ['categorical_w_probabilities', ['values', 'probabilities']],
  ...['int_uniform', 'uniform', 'log_uniform', 'log_uniform_values'].map(
    (name) => [name, ['min', 'max']] as const,
  ),
  ...['inv_log_uniform', 'inv_log_uniform_values'].map((name) => [name, ['min', 'max']] as const),
  ...['q_uniform', 'q_log_uniform', 'q_log_uniform_values'].map(
    (name) => [name, ['min', 'max', 'q']] as const,
  ),
  ...['normal', 'log_normal'].map((name) => [name, ['mu', 'sigma']] as const),
  ...['q_normal', 'q_log_normal'].map((name) => [name, ['mu', 'sigma', 'q']] as const),
  ['beta', ['a', 'b']],
  ['q_beta', ['a', 'b', 'q']],
]);

/** What other tools call W&B's distributions, in small letters without marks. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['loguniform', 'log_uniform_values'],
  ['reciprocal', 'log_uniform_values'],
  ['qloguniform', 'q_log_uniform_values'],
  ['quniform', 'q_uniform'],
  ['discreteuniform', 'q_uniform'],
  ['int', 'int_uniform'],
  ['integer', 'int_uniform'],
  ['randint', 'int_uniform'],
  ['float', 'uniform'],
  ['double', 'uniform'],
  ['choice', 'categorical'],
  ['gaussian', 'normal'],
  ['randn', 'normal'],
  ['lognormal', 'log_normal'],
]);

/** The distribution that a parameter names or implies by its keys; null when a problem was told. */
export function distributionName(findings: Findings, given: Given, path: Path): string | null {
  if (Object.hasOwn(given, 'distribution')) {
    const name = given['distribution'];
    if (typeof name === 'string' && keysOf.has(name))
      return name === 'categorical' && Object.hasOwn(given, 'probabilities')
        ? 'categorical_w_probabilities'
        : name;
    const meant =
      typeof name === 'string' ? otherNames.get(name.toLowerCase().replaceAll(/[^a-z]/g, '')) : undefined;
    const advice =
      meant === undefined
        ? `accepted: ${[...keysOf.keys()].join(', ')}`
        : `W&B calls it ${meant}, with ${keysOf.get(meant)?.join(', ')}`;
    findings.problems.push({ path: [...path, 'distribution'], message: `is ${shown(name)}; ${advice}` });
    return null;
  }
  const name = impliedName(findings, given, path);
  if (name !== null) return name;
  const lone = ['min', 'max'].find((key) => Object.hasOwn(given, key));
  if (lone !== undefined) {
    findings.problems.push({ path, message: `has ${lone} alone; min and max together are accepted` });
    return null;
  }
  findings.problems.push({
    path,
    message: `is ${shown(given)}, which names no distribution; accepted: value, values (with probabilities), min and max, or distribution with its own keys`,
  });
  return null;
}

/** The first form of W&B's schema that fits: ends written as integers make an integer, one float makes both floats. */
function impliedName(findings: Findings, given: Given, path: Path): string | null {
  const has = (key: string): boolean => Object.hasOwn(given, key);
  if (has('value')) return 'constant';
  if (has('values')) return has('probabilities') ? 'categorical_w_probabilities' : 'categorical';
  if (!has('min') || !has('max')) return null;
  const isInteger = (key: string): boolean =>
    Number.isSafeInteger(given[key]) && !findings.wasFloat([...path, key]);
  return isInteger('min') && isInteger('max') ? 'int_uniform' : 'uniform';
}
