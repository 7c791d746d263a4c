import { canonicalJson } from '../../records/canonicalJson.ts';
import type { Parameter } from '../sweepSpec.ts';
import type { Value } from '../value.ts';

/** The values of one trial by dotted name, in the order of the parameters; inactive parameters are absent. */
export type Configuration = ReadonlyMap<string, Value>;

/** Equal keys mean equal trials: canonical JSON of the values, so 3 and 3.0 or another order of names are the same. */
export function trialKey(configuration: Configuration): string {
  return canonicalJson(
    [...configuration].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, value]),
  );
}

interface Branch {
  readonly members: Map<string, Branch | { readonly leaf: Value }>;
}

/** The values in the nesting of the sweep file, as plain data: what `${args_json}` and a params file take. */
export function nested(
  parameters: readonly Parameter[],
  configuration: Configuration,
): Readonly<Record<string, Value>> {
  const root: Branch = { members: new Map() };
  for (const { name, path } of parameters) {
    const value = configuration.get(name);
    const last = path.at(-1);
    if (value === undefined || last === undefined) continue;
    branchAt(root, path.slice(0, -1)).members.set(last, { leaf: value });
  }
  return plain(root);
}

function branchAt(root: Branch, path: readonly string[]): Branch {
  let branch = root;
  for (const name of path) {
    const known = branch.members.get(name);
    const next = known !== undefined && 'members' in known ? known : { members: new Map() };
    branch.members.set(name, next);
    branch = next;
  }
  return branch;
}

/** `fromEntries` makes own members of any name, `__proto__` too. */
function plain({ members }: Branch): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    [...members].map(([name, member]) => [name, 'leaf' in member ? member.leaf : plain(member)]),
  );
}
