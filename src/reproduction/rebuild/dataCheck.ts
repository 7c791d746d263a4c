import { dataDifferences } from '../../comparison/dataDifferences.ts';
import type { Dataset, RunRecord } from '../../records/runRecord.ts';
import type { RebuiltData, Unrestored } from './rebuilt.ts';
import { shellWord } from './shellWords.ts';

/** What was found in the rebuilt workspace, and what has been done about it. */
export interface FoundData {
  readonly datasets: readonly Dataset[];
  /** Recorded paths that could not be read → why. */
  readonly unreadable: ReadonlyMap<string, string>;
  /** Recorded paths that are links to the user's own copies. */
  readonly linked: ReadonlySet<string>;
  /** Paths that a tool has fetched already → its failure, or null where it succeeded. */
  readonly pulled: ReadonlyMap<string, string | null>;
}

export interface DataCheck {
  readonly data: readonly RebuiltData[];
  readonly unrestored: readonly Unrestored[];
  /** Shell lines that fetch what git does not hold. */
  readonly commands: readonly string[];
}

/** The data of a record against what the workspace holds, file by file. */
export function checkData(record: RunRecord, found: FoundData): DataCheck {
  const present = new Map(found.datasets.map((dataset) => [dataset.path, dataset]));
  const wanted = record.datasets.filter(({ kind }) => kind !== 'missing');
  const checks = wanted.map((dataset) => checkOne(record, dataset, present.get(dataset.path), found));
  return {
    data: checks.map(({ entry }) => entry),
    unrestored: checks.flatMap(({ unrestored }) => (unrestored === null ? [] : [unrestored])),
    commands: checks.flatMap(({ command }) => (command === null ? [] : [command])),
  };
}

interface OneCheck {
  readonly entry: RebuiltData;
  readonly unrestored: Unrestored | null;
  readonly command: string | null;
}

function checkOne(
  record: RunRecord,
  recorded: Dataset,
  now: Dataset | undefined,
  found: FoundData,
): OneCheck {
  const { path } = recorded;
  const unreadable = found.unreadable.get(path);
  if (unreadable !== undefined) return problem(path, 'differs', unreadable);
  if (now === undefined || now.kind === 'missing')
    return problem(
      path,
      'missing',
      'it is not in the commit, and not in your working tree where git ignores it',
    );
  const [difference] = dataDifferences({ ...record, datasets: [recorded] }, { ...record, datasets: [now] });
  if (difference !== undefined)
    return problem(path, 'differs', `it is not what was recorded: ${differenceWords(difference)}`);
  if (now.kind === 'lfs' && recorded.kind === 'lfs')
    return toFetch(path, `git lfs pull --include ${shellWord(path)}`);
  if (recorded.kind === 'dvc') return checkPulled(path, found.pulled);
  if (keptElsewhere.has(recorded.kind)) return toFetchByHand(path, recorded.kind);
  return {
    entry: { path, state: found.linked.has(path) ? 'link' : 'same' },
    unrestored: null,
    command: null,
  };
}

function checkPulled(path: string, pulled: FoundData['pulled']): OneCheck {
  const failure = pulled.get(path);
  if (failure === null) return { entry: { path, state: 'pulled' }, unrestored: null, command: null };
  const check = toFetch(path, dvcPull(path).map(shellWord).join(' '));
  if (failure === undefined || check.unrestored === null) return check;
  return { ...check, unrestored: { ...check.unrestored, reason: failure } };
}

/** Fetches what a file of DVC names; a lock file names stages, which are fetched all together. */
export function dvcPull(path: string): readonly string[] {
  return path.endsWith('.dvc') ? ['dvc', 'pull', path.startsWith('-') ? `./${path}` : path] : ['dvc', 'pull'];
}

function toFetch(path: string, command: string): OneCheck {
  const reason = 'only its pointer is here, not the data';
  const unrestored = {
    what: 'data',
    subject: path,
    reason,
    remedy: `Fetch it: ${command}`,
    blocks: true,
  } as const;
  return { entry: { path, state: 'toPull' }, unrestored, command };
}

/** Kinds whose digest is that of a reference in the repository, and for which no single command is known. */
const keptElsewhere: ReadonlySet<string> = new Set(['lakefs', 'croissant']);

function toFetchByHand(path: string, kind: string): OneCheck {
  const reason = `only its reference (${kind}) is here, not the data`;
  const remedy = 'Fetch it with its own tool.';
  const unrestored = { what: 'data', subject: path, reason, remedy, blocks: true } as const;
  return { entry: { path, state: 'toPull' }, unrestored, command: null };
}

function problem(path: string, state: 'missing' | 'differs', reason: string): OneCheck {
  const remedy = 'Restore it as it was recorded; its digest stands in the record.';
  const unrestored = { what: 'data', subject: path, reason, remedy, blocks: true } as const;
  return { entry: { path, state }, unrestored, command: null };
}

const mostListed = 5;

function differenceWords({ summary, files }: ReturnType<typeof dataDifferences>[number]): string {
  if (files.length === 0) return summary;
  const rest = files.length - mostListed;
  const names = files.slice(0, mostListed).map(({ path, kind }) => `${path} ${kind}`);
  return `${summary} (${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
}
