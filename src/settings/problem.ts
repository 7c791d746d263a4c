import { UserError } from '../errors.ts';

/** One thing wrong with the settings. `where` names its place: `--seeds`, `trainmark.yml:4:12 experiments.churn.seeds`. */
export interface Problem {
  readonly where: string;
  readonly message: string;
}

/** Fails with every problem at once; returns when there is none. */
export function refuseProblems(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const [first] = problems;
  if (problems.length === 1 && first !== undefined)
    throw new UserError(`${first.where}: ${first.message}`, { hint });
  const list = problems
    .map(({ where, message }) => `  ${where}: ${message.replaceAll('\n', '\n    ')}`)
    .join('\n');
  throw new UserError(`${problems.length} problems with the settings:\n${list}`, { hint });
}

const hint =
  'trainmark <command> --help lists every setting; the README has the reference for trainmark.yml.';

/** A value as it stands in a message: short, on one line, quoted when it is text. */
export function showValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? typeof value;
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
