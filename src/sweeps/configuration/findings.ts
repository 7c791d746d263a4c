/** Where a value stands in the sweep file: keys and indices from the top. */
export type Path = readonly (string | number)[];

/** Where Trainmark's own settings of a sweep stand: the first step of their paths. */
export const ownSettings = 'trainmark.yml: sweep';

/** One thing wrong with, or worth knowing about, a sweep file. */
export interface Finding {
  readonly path: Path;
  /** What is wrong, the value seen, what is accepted. */
  readonly message: string;
}

/** Collects while a file is read, so that all problems are told together. */
export interface Findings {
  readonly problems: Finding[];
  /** Accepted, but read differently from W&B or likely not meant. */
  readonly notes: Finding[];
  /** Whether the number at the path was written as a float (`1.0`, `1e3`), which a parsed value no longer tells. */
  readonly wasFloat: (path: Path) => boolean;
  /** A grid lists each value once, whatever would be drawn how often. */
  readonly isGrid?: boolean;
}

/** A value as it stands in a message: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** The number at a key, or the fallback where the key is missing; NaN, with a problem told, for anything else. */
export function numberAt(
  findings: Findings,
  map: Readonly<Record<string, unknown>>,
  path: Path,
  key: string,
  fallback?: number,
): number {
  const given = Object.hasOwn(map, key) ? map[key] : undefined;
  if (given === undefined && fallback !== undefined) return fallback;
  const number = typeof given === 'string' ? numberWritten(given) : given;
  const at = [...path, key];
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    findings.problems.push({ path: at, message: `is ${shown(given)}; a finite number is accepted` });
    return Number.NaN;
  }
  if (typeof given === 'string')
    findings.notes.push({ path: at, message: `is the text ${shown(given)}; read as the number ${number}` });
  return number;
}

/** YAML 1.1 takes 1e-5 for text (W&B issue 1129), so files quote or carry such numbers as texts. */
function numberWritten(text: string): number | null {
  return /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text) ? Number(text) : null;
}

/** As `numberAt`, for a number that must be above zero. */
export function positiveAt(
  findings: Findings,
  map: Readonly<Record<string, unknown>>,
  path: Path,
  key: string,
  fallback?: number,
): number {
  const number = numberAt(findings, map, path, key, fallback);
  if (!(number <= 0)) return number;
  findings.problems.push({ path: [...path, key], message: `is ${number}; a number above 0 is accepted` });
  return Number.NaN;
}

/** Tells of every key that is not among those known. */
export function refuseOtherKeys(
  findings: Findings,
  map: Readonly<Record<string, unknown>>,
  path: Path,
  known: readonly string[],
): void {
  for (const key of Object.keys(map)) {
    if (known.includes(key)) continue;
    findings.problems.push({
      path: [...path, key],
      message: `is not known here; accepted: ${known.join(', ')}`,
    });
  }
}

/** The member when it is one of the words; otherwise the fallback, with a problem told unless the member is missing. */
export function wordAt<Word extends string>(
  findings: Findings,
  map: Readonly<Record<string, unknown>>,
  path: Path,
  key: string,
  words: readonly Word[],
  fallback: Word,
): Word {
  const given = Object.hasOwn(map, key) ? map[key] : undefined;
  if (given === undefined) return fallback;
  const word = words.find((one) => one === given);
  if (word !== undefined) return word;
  findings.problems.push({
    path: [...path, key],
    message: `is ${shown(given)}; accepted: ${words.join(', ')}`,
  });
  return fallback;
}
