import { holds, axisOf } from '../space/axis.ts';
import type { Parameter } from '../sweepSpec.ts';
import type { Value } from '../value.ts';
import { isMet } from '../space/condition.ts';
import { shown, type Findings, type Path } from './findings.ts';

/** Tells of conditions on unknown parameters or values, of circles, and of parameters that could never be active. */
export function checkConditions(findings: Findings, parameters: readonly Parameter[]): void {
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  for (const parameter of parameters) checkOwn(findings, parameter, byName);
  for (const parameter of parameters) {
    const needed = new Map<string, readonly Value[]>();
    const fault = gather(parameter, byName, needed, new Set());
    if (fault !== null) findings.problems.push({ path: ['when', parameter.name], message: fault });
  }
}

function checkOwn(findings: Findings, parameter: Parameter, byName: ReadonlyMap<string, Parameter>): void {
  for (const { parameter: name, values } of parameter.when) {
    const path: Path = ['when', parameter.name, name];
    const other = byName.get(name);
    if (other === undefined) {
      findings.problems.push({ path, message: 'is no parameter of this sweep' });
      continue;
    }
    const { distribution } = other;
    if (!['constant', 'categorical', 'stepped'].includes(distribution.kind)) {
      findings.problems.push({
        path,
        message: 'is drawn from a continuum; a condition needs a parameter with listed values',
      });
      continue;
    }
    const strange = values.find((value) => !holds(axisOf(distribution), value));
    if (strange !== undefined)
      findings.problems.push({ path, message: `asks for ${shown(strange)}, which ${name} never takes` });
  }
}

/** Follows the conditions upwards and narrows what each parameter on the way may be; the fault found, or null. */
function gather(
  parameter: Parameter,
  byName: ReadonlyMap<string, Parameter>,
  needed: Map<string, readonly Value[]>,
  passed: ReadonlySet<string>,
): string | null {
  if (passed.has(parameter.name))
    return `depends on itself through ${[...passed, parameter.name].join(' → ')}`;
  for (const condition of parameter.when) {
    const { parameter: name, values } = condition;
    const narrowed = (needed.get(name) ?? values).filter((value) => isMet(condition, value));
    if (narrowed.length === 0)
      return `can never be active: its conditions ask for different values of ${name}`;
    needed.set(name, narrowed);
    const other = byName.get(name);
    const fault =
      other === undefined ? null : gather(other, byName, needed, new Set([...passed, parameter.name]));
    if (fault !== null) return fault;
  }
  return null;
}
