import { holds, axisOf } from '../space/axis.ts';
import type { Parameter } from '../sweepSpec.ts';
import type { Value } from '../value.ts';
import { isMet } from '../space/condition.ts';
import { ownSettings, shown, type Findings, type Path } from './findings.ts';

/** Tells of conditions on unknown parameters or values, of circles, and of parameters that could never be active. */
export function checkConditions(findings: Findings, parameters: readonly Parameter[]): void {
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  for (const parameter of parameters) checkOwn(findings, parameter, byName);
  const circles = new Set<string>();
  for (const parameter of parameters) {
    const fault = gather(parameter, byName, new Map(), []);
    if (fault === null) continue;
    // Each parameter of a circle leads into it: it is told once.
    const key = fault.circle.toSorted().join(' ');
    if (fault.circle.length > 0 && circles.has(key)) continue;
    circles.add(key);
    findings.problems.push({ path: [ownSettings, 'when', parameter.name], message: fault.message });
  }
}

function checkOwn(findings: Findings, parameter: Parameter, byName: ReadonlyMap<string, Parameter>): void {
  for (const { parameter: name, values } of parameter.when) {
    const path: Path = [ownSettings, 'when', parameter.name, name];
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
      findings.problems.push({
        path,
        message: `asks for ${shown(strange)}, which ${name} never takes; its values are those of the sweep file`,
      });
  }
}

interface Fault {
  readonly message: string;
  /** Names of a circle of conditions; empty for another fault. */
  readonly circle: readonly string[];
}

interface Needed {
  readonly values: readonly Value[];
  /** Who asked for them. */
  readonly by: string;
}

/** Follows the conditions upwards and narrows what each parameter on the way may be; the fault found, or null. */
function gather(
  parameter: Parameter,
  byName: ReadonlyMap<string, Parameter>,
  needed: Map<string, Needed>,
  passed: readonly string[],
): Fault | null {
  const start = passed.indexOf(parameter.name);
  if (start >= 0) {
    const circle = passed.slice(start);
    const message = `depends on itself through ${[...circle, parameter.name].join(' → ')}; take one of these conditions out`;
    return { message, circle };
  }
  for (const condition of parameter.when) {
    const { parameter: name, values } = condition;
    const before = needed.get(name);
    const narrowed = (before?.values ?? values).filter((value) => isMet(condition, value));
    if (narrowed.length === 0) {
      const other =
        before === undefined ? '' : `, and ${before.by} wants ${before.values.map(shown).join(' or ')}`;
      const message = `can never be active: ${parameter.name} wants ${name} to be ${values.map(shown).join(' or ')}${other}`;
      return { message, circle: [] };
    }
    needed.set(name, { values: narrowed, by: parameter.name });
    const other = byName.get(name);
    const fault = other === undefined ? null : gather(other, byName, needed, [...passed, parameter.name]);
    if (fault !== null) return fault;
  }
  return null;
}
