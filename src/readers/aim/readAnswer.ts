import { parseJson } from '../parseJson.ts';
import { isList, isMap, numberOf, type Plain, type PlainMap } from '../plain.ts';
import type { StoredRun } from '../storedRuns.ts';

/** A run as Aim's library told of it. */
export interface AimRun extends StoredRun {
  readonly experiment: string;
  readonly tags: readonly string[];
  readonly params: PlainMap;
  /** Sequences of images, texts and the like. */
  readonly others: number;
  readonly metrics: readonly AimMetric[];
}

interface AimMetric {
  readonly name: string;
  /** What tells it from metrics of the same name, `{subset: 'train'}`. */
  readonly context: PlainMap;
  /** Steps, values and, where all are known, times in Unix milliseconds: of equal length. */
  readonly steps: readonly number[];
  readonly values: readonly number[];
  readonly timesMs: readonly number[] | null;
}

export interface AimStore {
  readonly runs: readonly AimRun[];
  readonly libraryVersion: string | null;
  /** What Aim could not read, in its own words. */
  readonly problems: readonly string[];
  /** What its script left out because there was too much of it: points, metrics, runs. */
  readonly omitted: ReadonlyMap<string, number>;
  /** Lines that are not of the form. */
  readonly strangeLines: number;
  /** Whether all was told. */
  readonly isWhole: boolean;
}

/**
 * Takes apart what `src/capture/aim/aimScript.ts` printed. It comes from another program: whatever is not of its form is
 * counted and left out.
 */
export function readAnswer(text: string): AimStore {
  const metrics = new Map<string, AimMetric[]>();
  const runs: AimRun[] = [];
  const store = { problems: [] as string[], omitted: new Map<string, number>(), strangeLines: 0 };
  let libraryVersion: string | null = null;
  let isWhole = false;
  for (const line of linesOf(text)) {
    const parsed = parseJson(line);
    const fields: PlainMap = parsed.kind === 'parsed' && isMap(parsed.value) ? parsed.value : new Map();
    const [of, run] = [textOf(fields.get('of')), textOf(fields.get('run'))];
    const metric = metricOf(fields);
    if (run !== '') runs.push(runOf(run, fields, listIn(metrics, run)));
    else if (metric !== null && of !== '') listIn(metrics, of).push(metric);
    else if (fields.has('problem')) store.problems.push(problemOf(fields));
    else if (fields.has('aim')) libraryVersion = textOf(fields.get('aim'));
    else if (fields.get('end') === true) {
      isWhole = true;
      for (const [kind, count] of numbersIn(fields.get('omitted'))) store.omitted.set(kind, count);
    } else store.strangeLines++;
  }
  return { ...store, runs, libraryVersion, isWhole };
}

function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? undefined : end);
    if (line.trim() !== '') yield line;
    start = end === -1 ? text.length : end + 1;
  }
}

function runOf(id: string, fields: PlainMap, metrics: readonly AimMetric[]): AimRun {
  const name = textOf(fields.get('name'));
  const params = fields.get('params');
  const tags = fields.get('tags');
  return {
    id,
    // What Aim calls a run that nobody named.
    name: name === `Run: ${id}` ? '' : name,
    parentId: null,
    startedAtMs: numberOf(fields.get('createdMs')) ?? null,
    endedAtMs: numberOf(fields.get('endedMs')) ?? null,
    experiment: textOf(fields.get('experiment')),
    tags: isList(tags) ? tags.map(textOf).filter((tag) => tag !== '') : [],
    params: isMap(params) ? params : new Map(),
    others: numberOf(fields.get('others')) ?? 0,
    metrics,
  };
}

function metricOf(fields: PlainMap): AimMetric | null {
  const name = textOf(fields.get('metric'));
  const context = fields.get('context');
  const [steps, values, timesMs] = ['steps', 'values', 'timesMs'].map((key) => numberList(fields.get(key)));
  if (name === '' || !steps || !values || steps.length !== values.length) return null;
  const areTimed = timesMs?.length === steps.length;
  return {
    name,
    context: isMap(context) ? context : new Map(),
    steps,
    values,
    timesMs: areTimed ? timesMs : null,
  };
}

/** Null for what is no list of numbers only. */
function numberList(value: Plain | undefined): readonly number[] | null {
  if (!isList(value)) return null;
  const numbers = value.flatMap((one) => numberOf(one) ?? []);
  return numbers.length === value.length ? numbers : null;
}

function problemOf(fields: PlainMap): string {
  const metric = textOf(fields.get('metric'));
  const what = metric === '' ? `run ${textOf(fields.get('of'))}` : `metric ${JSON.stringify(metric)}`;
  return `${what}: ${textOf(fields.get('problem'))}`;
}

function numbersIn(value: Plain | undefined): readonly (readonly [string, number])[] {
  if (!isMap(value)) return [];
  return [...value].flatMap(([key, member]) => {
    const number = numberOf(member);
    return number === undefined ? [] : [[key, number] as const];
  });
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

function textOf(value: Plain | undefined): string {
  return typeof value === 'string' ? value : '';
}
