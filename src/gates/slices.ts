import type { Change } from '../comparison/comparison.ts';
import { bindClause, type Binding, bindMetric } from './bind.ts';
import type { Clause, MetricRef } from './gate.ts';
import { type Evidence, keyOfRef } from './lookUp.ts';
import { leavesIn, refsOf } from './metricsOf.ts';

/** A clause without wildcards, and the keys that its wildcards stood for. */
export interface Instance {
  readonly clause: Clause;
  readonly sliceKeys: ReadonlySet<string>;
}

/** Combinations of slices beyond this are no gate any more. */
const mostInstances = 10_000;

/**
 * What a clause with wildcards asks: to hold for each value. One label has one value in all of a clause, so that
 * `a{lang=*} >= base(a{lang=*})` compares each language with itself. Values that only one side, or one of the metrics,
 * has count too: dropping a slice must not pass a gate. A clause without wildcards is its own only instance; none when
 * a wildcard stands for nothing; null when there are too many.
 */
export function instancesOf(clause: Clause, evidence: Evidence): Instance[] | null {
  const wild = wildcardRefs(clause);
  const bindings = bindingsOf(wild, evidence);
  if (bindings === null) return null;
  return bindings.map((binding) => ({
    clause: bindClause(clause, binding),
    sliceKeys: new Set(wild.map((ref) => keyOfRef(bindMetric(ref, binding)))),
  }));
}

/** The metrics of either side that a reference means: its name, exactly its labels, and the values it gives. */
export function changesMatching(ref: MetricRef, { changes }: Evidence): Change[] {
  return [...changes.values()].filter(
    ({ metric, labels }) =>
      metric === ref.name &&
      Object.keys(labels).length === ref.labels.length &&
      ref.labels.every(
        ({ key, value }) => Object.hasOwn(labels, key) && (value === null || value === labels[key]),
      ),
  );
}

/** References with wildcards of their own; those of group functions are taken together, not one by one. */
function wildcardRefs(clause: Clause): MetricRef[] {
  const refs =
    clause.kind === 'comparison'
      ? [clause.left, clause.right]
          .flatMap(leavesIn)
          .flatMap((leaf) => (leaf.kind === 'metric' || leaf.kind === 'about' ? [leaf.metric] : []))
      : refsOf(clause);
  return refs.filter((ref) => wildcardKeys(ref).length > 0);
}

function wildcardKeys({ labels }: MetricRef): string[] {
  return labels.filter(({ value }) => value === null).map(({ key }) => key);
}

/** References with the same wildcards pool their values; different wildcards are combined where they agree. */
function bindingsOf(refs: readonly MetricRef[], evidence: Evidence): Binding[] | null {
  const pools = new Map<string, Map<string, Binding>>();
  for (const ref of refs) {
    const keys = wildcardKeys(ref).sort();
    const pool = pools.get(JSON.stringify(keys)) ?? new Map<string, Binding>();
    pools.set(JSON.stringify(keys), pool);
    for (const { labels } of changesMatching(ref, evidence)) {
      const values = keys.map((key) => labels[key] ?? '');
      pool.set(JSON.stringify(values), new Map(keys.map((key, index) => [key, values[index] ?? ''])));
    }
  }
  let bindings: Binding[] = [new Map()];
  for (const pool of pools.values()) {
    if (bindings.length * pool.size > mostInstances) return null;
    bindings = bindings.flatMap((binding) =>
      [...pool.values()]
        .filter((other) => agree(binding, other))
        .map((other) => new Map([...binding, ...other])),
    );
  }
  return bindings;
}

function agree(a: Binding, b: Binding): boolean {
  return [...a].every(([key, value]) => !b.has(key) || b.get(key) === value);
}
