/** One leg of a matrix, by key. */
export type MatrixLeg = Readonly<Record<string, unknown>>;

/** The matrix of one job may have so many legs. */
const legLimit = 256;

/**
 * Legs of a matrix whose expressions are filled in: every combination, less `exclude`, plus `include`
 * (GitHub's documentation, "Running variations of jobs in a workflow"). Throws for an empty one, as GitHub does.
 */
export function expandMatrix(matrix: unknown): MatrixLeg[] {
  if (typeof matrix !== 'object' || matrix === null)
    throw new Error(`The matrix is not a mapping: ${JSON.stringify(matrix)}`);
  const { include = [], exclude = [], ...vectors } = matrix as Record<string, unknown>;
  const excluded = legList('exclude', exclude);
  const combined = combinations(vectors).filter((leg) => !excluded.some((pattern) => matches(leg, pattern)));
  const legs = withIncluded(combined, Object.keys(vectors), legList('include', include));
  if (legs.length === 0) throw new Error('The matrix has no legs.');
  if (legs.length > legLimit)
    throw new Error(`The matrix has ${legs.length} legs; at most ${legLimit} are allowed.`);
  return legs;
}

function combinations(vectors: Readonly<Record<string, unknown>>): MatrixLeg[] {
  const entries = Object.entries(vectors);
  if (entries.length === 0) return [];
  return entries.reduce<MatrixLeg[]>(
    (legs, [key, values]) =>
      legs.flatMap((leg) => vector(key, values).map((value) => ({ ...leg, [key]: value }))),
    [{}],
  );
}

function vector(key: string, values: unknown): readonly unknown[] {
  if (Array.isArray(values) && values.length > 0) return values as readonly unknown[];
  throw new Error(`Matrix vector '${key}' does not contain any values`);
}

/** An entry extends each original leg whose own values it would not overwrite; one that fits none becomes a leg. */
function withIncluded(
  combined: readonly MatrixLeg[],
  keys: readonly string[],
  include: readonly MatrixLeg[],
): MatrixLeg[] {
  let legs = [...combined];
  const added: MatrixLeg[] = [];
  for (const entry of include) {
    const own = Object.fromEntries(Object.entries(entry).filter(([key]) => keys.includes(key)));
    const fits = combined.map((leg) => matches(leg, own));
    if (fits.includes(true))
      legs = legs.map((leg, index) => (fits[index] === true ? { ...leg, ...entry } : leg));
    else added.push(entry);
  }
  return [...legs, ...added];
}

function matches(leg: MatrixLeg, pattern: MatrixLeg): boolean {
  return Object.entries(pattern).every(([key, value]) => JSON.stringify(leg[key]) === JSON.stringify(value));
}

function legList(name: string, value: unknown): readonly MatrixLeg[] {
  if (Array.isArray(value)) return value as readonly MatrixLeg[];
  throw new Error(`The matrix's ${name} is not a list: ${JSON.stringify(value)}`);
}
