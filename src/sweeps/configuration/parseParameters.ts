import { axisOf, holds } from '../space/axis.ts';
import type { Distribution } from '../distribution.ts';
import type { Parameter } from '../sweepSpec.ts';
import { isMap } from '../value.ts';
import type { Additions } from './parseAdditions.ts';
import { checkConditions } from './checkConditions.ts';
import { ownSettings, shown, type Findings, type Path } from './findings.ts';
import { importHydraOverrides } from './hydraOverrides.ts';
import { importOptunaDistributions, isDistributionMap, type Imported } from './optunaDistributions.ts';
import { parseDistribution } from './parseDistribution.ts';

const accepted = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const mostParameters = 1_000;
const deepestNesting = 20;

interface Named {
  readonly path: readonly string[];
  readonly distribution: Distribution;
}

/**
 * Every parameter, nested ones under their dotted names, sorted by name at each level as W&B does. In place of W&B's map a list
 * of Hydra's overrides or a map of Optuna's distributions is accepted.
 */
export function parseParameters(findings: Findings, given: unknown, own: Additions): readonly Parameter[] {
  const named: Named[] = [];
  if (Array.isArray(given)) takeImported(findings, importHydraOverrides(textsOf(findings, given)), named);
  else if (isDistributionMap(given)) takeImported(findings, importOptunaDistributions(given), named);
  else collect(findings, given, [], named);
  if (named.length > mostParameters)
    findings.problems.push({
      path: ['parameters'],
      message: `holds ${named.length}; up to ${mostParameters} are accepted`,
    });
  const parameters = named.map(({ path, distribution }) => complete(path.join('.'), path, distribution, own));
  refuseSameNames(findings, parameters);
  refuseStrangers(findings, parameters, own);
  for (const parameter of parameters) checkPresent(findings, parameter);
  checkConditions(findings, parameters);
  return parameters;
}

function textsOf(findings: Findings, given: readonly unknown[]): readonly string[] {
  if (given.length > 0 && given.every((item) => typeof item === 'string')) return given;
  findings.problems.push({
    path: ['parameters'],
    message: `is ${shown(given)}; a map, or a list of overrides such as lr=interval(0.001, 0.1), is accepted`,
  });
  return [];
}

function takeImported(findings: Findings, imported: Imported, found: Named[]): void {
  if (imported.kind === 'problems')
    for (const { path, message } of imported.problems)
      findings.problems.push({ path: ['parameters', ...path], message });
  else found.push(...imported.parameters);
}

function complete(
  name: string,
  path: readonly string[],
  distribution: Distribution,
  own: Additions,
): Parameter {
  const present = own.present.get(name);
  return {
    name,
    path,
    distribution,
    when: own.when.get(name) ?? [],
    present: present === undefined ? null : { value: present },
  };
}

function collect(findings: Findings, given: unknown, path: readonly string[], found: Named[]): void {
  const at: Path = [
    'parameters',
    ...path.flatMap((name, index) => (index === 0 ? [name] : ['parameters', name])),
  ];
  const inside = path.length === 0 ? at : [...at, 'parameters'];
  if (!isMap(given) || Object.keys(given).length === 0 || path.length > deepestNesting) {
    const what = path.length > deepestNesting ? 'is nested too deeply' : `is ${shown(given)}`;
    findings.problems.push({
      path: inside,
      message: `${what}; a map with at least one parameter is accepted`,
    });
    return;
  }
  for (const name of Object.keys(given).toSorted()) {
    const here = [...inside, name];
    const member = given[name];
    if (!accepted.test(name))
      findings.problems.push({
        path: here,
        message: 'is no name for a parameter; letters, digits, _ . - are accepted, a letter or _ first',
      });
    else if (!isMap(member))
      findings.problems.push({
        path: here,
        message: `is ${shown(member)}; a map such as { value: ${shown(member)} } is accepted`,
      });
    else if (Object.hasOwn(member, 'parameters') && isMap(member['parameters']))
      collect(findings, member['parameters'], [...path, name], found);
    else {
      const distribution = parseDistribution(findings, member, here);
      if (distribution !== null) found.push({ path: [...path, name], distribution });
    }
  }
}

/** `a.b` beside a nested b in a: both would fill the same place. */
function refuseSameNames(findings: Findings, parameters: readonly Parameter[]): void {
  const seen = new Set<string>();
  for (const { name, path } of parameters) {
    if (seen.has(name))
      findings.problems.push({ path: ['parameters', ...path], message: `stands for ${name} a second time` });
    seen.add(name);
  }
}

function refuseStrangers(findings: Findings, parameters: readonly Parameter[], own: Additions): void {
  const names = new Set(parameters.map(({ name }) => name));
  for (const [key, map] of [
    ['when', own.when],
    ['present', own.present],
  ] as const) {
    for (const name of map.keys()) {
      if (names.has(name)) continue;
      findings.problems.push({ path: [ownSettings, key, name], message: 'is no parameter of this sweep' });
    }
  }
}

/** A present value outside the search space stays the first trial, but the model cannot place it well: told. */
function checkPresent(findings: Findings, { name, distribution, present }: Parameter): void {
  if (present === null || holds(axisOf(distribution), present.value)) return;
  findings.notes.push({
    path: [],
    message: `the present value of ${name} is ${shown(present.value)}, which the sweep would never propose; it is tried first all the same`,
  });
}
