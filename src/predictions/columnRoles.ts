import { UserError } from '../errors.ts';

/** What `predictions:` says about a file; what it leaves out is found by the usual names. */
export interface PredictionColumns {
  readonly id: string | null;
  readonly label: string | null;
  readonly prediction: string | null;
  readonly score: string | null;
  /** Null to take every column that looks like groups. */
  readonly slices: readonly string[] | null;
  /** The label that scores speak for. */
  readonly positive: string | null;
}

/** Where each part of an example stands in a row, counted from 0; null for a part that the file has not. */
export interface ColumnRoles {
  readonly id: number;
  readonly label: number;
  readonly prediction: number | null;
  readonly score: number | null;
  readonly slices: readonly SliceRole[];
}

export interface SliceRole {
  readonly at: number;
  readonly name: string;
  /** Named by the user, not found by its look. */
  readonly declared: boolean;
}

/** Names by which columns usually go, the likeliest first; lower case, without `_`, `-` and blanks. */
const usualNames = {
  id: 'id exampleid sampleid uid uuid guid key example sample filename file path image imageid index idx unnamed:0',
  label: 'label ytrue target truth groundtruth gt actual expected gold truelabel true reference class y',
  prediction: 'prediction pred predicted ypred predictedlabel predictedclass yhat output predlabel',
  score: 'score prob probability proba yscore yprob yproba confidence predictedprobability predprob p',
} as const;

type Part = keyof typeof usualNames;

/** Columns beyond these are not looked at for groups. */
const mostCandidates = 200;

/** Finds the parts of an example in a header. A UserError says which part is missing and which columns there are. */
export function rolesOf(header: readonly string[], wanted: PredictionColumns, path: string): ColumnRoles {
  const required = (part: Part): number => {
    const at = placeOf(part, header, wanted, path);
    if (at !== null) return at;
    throw new UserError(`${path} has no column that looks like the ${part} of an example; ${seen(header)}`, {
      hint: `Name it in trainmark.yml: predictions: { path: ${path}, ${part}: <column> }.`,
    });
  };
  const [id, label] = [required('id'), required('label')];
  const prediction = placeOf('prediction', header, wanted, path);
  const score = placeOf('score', header, wanted, path);
  if (prediction === null && score === null) {
    throw new UserError(`${path} has neither a prediction nor a score; ${seen(header)}`, {
      hint: `Name one in trainmark.yml: predictions: { path: ${path}, prediction: <column> }.`,
    });
  }
  const taken = new Set([id, label, prediction, score]);
  return { id, label, prediction, score, slices: sliceRoles(header, wanted, taken, path) };
}

function placeOf(
  part: Part,
  header: readonly string[],
  wanted: PredictionColumns,
  path: string,
): number | null {
  const named = wanted[part];
  if (named !== null) return namedColumn(header, named, part, path);
  const plain = header.map((name) => name.toLowerCase().replaceAll(/[\s_-]/g, ''));
  // A column that was given another part is not guessed into this one.
  const given = new Set([wanted.id, wanted.label, wanted.prediction, wanted.score, ...(wanted.slices ?? [])]);
  const places = usualNames[part].split(' ').map((usual) => plain.indexOf(usual));
  const found = places.find((at) => at >= 0 && !given.has(header[at] ?? null));
  // pandas writes its index as a first column without a name.
  return found ?? (part === 'id' && header[0] === '' ? 0 : null);
}

function namedColumn(header: readonly string[], name: string, part: string, path: string): number {
  const at = header.indexOf(name);
  if (at >= 0) return at;
  throw new UserError(
    `${path} has no column ${JSON.stringify(name)}, which is to be the ${part}; ${seen(header)}`,
  );
}

function sliceRoles(
  header: readonly string[],
  { slices }: PredictionColumns,
  taken: ReadonlySet<number | null>,
  path: string,
): SliceRole[] {
  if (slices !== null) {
    return slices.map((name) => ({ name, at: namedColumn(header, name, 'slice', path), declared: true }));
  }
  return [...header.entries()]
    .filter(([at, name]) => !taken.has(at) && name !== '' && header.indexOf(name) === at)
    .slice(0, mostCandidates)
    .map(([at, name]) => ({ at, name, declared: false }));
}

function seen(header: readonly string[]): string {
  const shown = header.slice(0, 12).map((name) => JSON.stringify(name.slice(0, 40)));
  const more = header.length - shown.length;
  return `its columns are ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
