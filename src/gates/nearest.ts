/** The names that are most likely meant by `wanted`, nearest first: few edits apart, or one holds the other. */
export function nearest(wanted: string, names: Iterable<string>, most = 3): string[] {
  const lower = wanted.toLowerCase();
  return [...new Set(names)]
    .map((name) => ({ name, distance: distanceBetween(lower, name.toLowerCase()) }))
    .filter(({ distance }) => distance <= allowedEdits(lower))
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

function allowedEdits(text: string): number {
  return Math.max(1, Math.floor(text.length / 3));
}

/** Names longer than this are nobody's typing mistake, and comparing them would be slow. */
const longestCompared = 80;

function distanceBetween(a: string, b: string): number {
  if (a === b) return 0;
  if (a.length > longestCompared || b.length > longestCompared) return Infinity;
  if (a.length >= 3 && b.length >= 3 && (a.includes(b) || b.includes(a))) return 1;
  return editDistance(a, b);
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
