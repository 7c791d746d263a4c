import type { HubJob } from '../support/hub.ts';
import { faultKinds, lostAnswer, wrongBytes, type FaultKind } from './faultKinds.ts';
import type { Consequence, Row, Table } from './faultRows.ts';
import { recordsOnDisk, type Scenario } from './faultScenarios.ts';

/** One call, one fault: on every attempt, or on the first alone. */
export interface Cell {
  readonly row: Row;
  readonly fault: FaultKind;
  readonly nth: 1 | 'all';
  readonly expected: Consequence;
}

const writes =
  /^issues\/(create|update)|^pulls\/(create|update)|^git\/(create|update)|^(CreateArtifact|FinalizeArtifact|PutBlock|PutBlockList)$/;

/** Every cell of a row; without `isFull` the usual few and `extra`, which is another for each row. */
export function cellsOf(row: Row, extra: number, isFull: boolean): readonly Cell[] {
  const { operationId, faults } = row;
  if (faults === 'none') return [];
  const kinds = [
    ...faultKinds,
    ...(operationId === 'GetBlob' ? [wrongBytes] : []),
    ...(writes.test(operationId ?? '') ? [lostAnswer] : []),
  ].filter(({ name }) => !row.never.includes(name));
  const cells = kinds.flatMap((fault) => [
    cell(row, fault, 'all'),
    ...(mayPass(row, fault) ? [cell(row, fault, 1)] : []),
  ]);
  if (isFull) return faults === 'all' ? cells : cells.filter((one) => usual.has(nameOf(one)));
  if (faults === 'few') return cells.filter((one) => nameOf(one) === '502');
  const special = faultKinds[extra % faultKinds.length];
  return cells.filter(
    ({ fault, ...one }) =>
      usual.has(nameOf({ fault, ...one })) ||
      fault === special ||
      fault === wrongBytes ||
      (fault === lostAnswer && row.kind === 'rest'),
  );
}

const usual = new Set(['403-permission', '502', '502×1']);

export const nameOf = ({ fault, nth }: Pick<Cell, 'fault' | 'nth'>): string =>
  nth === 1 ? `${fault.name}×1` : fault.name;

/** Only GitHub's API tells a limit by 403. */
function mayPass({ kind }: Row, fault: FaultKind): boolean {
  const isApi = kind === 'rest' || kind === 'graphql';
  return fault.mayPass && (isApi || !fault.name.startsWith('403'));
}

function cell(row: Row, fault: FaultKind, nth: Cell['nth']): Cell {
  const expected = row.except?.[nameOf({ fault, nth })] ?? (nth === 1 ? 'unharmed' : row.leadsTo);
  return { row, fault, nth, expected };
}

/** What people are told: by a service other than the API any 403 is no more than that, and a lost answer shows in the next. */
function causeOf({ row, fault, nth }: Cell): RegExp {
  if (row.cause !== null) return row.cause;
  if (!mayPass(row, fault) && fault.mayPass) return /403|forbidden/i;
  const isRepeated = nth === 1 && row.kind === 'results';
  return isRepeated ? new RegExp(`${fault.cause.source}|\\(40[49]\\)`, 'i') : fault.cause;
}

export interface Healthy {
  readonly exitCode: number | null;
  readonly verdict: string | undefined;
  readonly annotations: number;
  readonly comments: number;
  readonly pulls: number;
}

export function healthOf({ hub }: Scenario, { result }: HubJob): Healthy {
  const { comments, pulls } = hub.github.state;
  return {
    exitCode: result.main.exitCode,
    verdict: result.outputs['verdict'],
    annotations: result.annotations.length,
    comments: comments.length,
    pulls: pulls.length,
  };
}

/** Runs one cell; what is wrong about how it ended, nothing when all is as it must be. */
export async function tryCell(
  scenario: Scenario,
  table: Table,
  healthy: Healthy,
  one: Cell,
): Promise<readonly string[]> {
  const { row, fault, nth, expected } = one;
  const { kind, operationId } = row;
  const match = operationId === null ? { kind } : { kind, operationId };
  const job = await scenario.run({ match, nth, effect: fault.effect });
  const judged = judge({ scenario, table, healthy, job, cause: causeOf(one) })[expected]();
  return judged.filter((problem) => problem !== '');
}

interface Ended {
  readonly scenario: Scenario;
  readonly table: Table;
  readonly healthy: Healthy;
  readonly job: HubJob;
  readonly cause: RegExp;
}

/** Each gives what is wrong, or empty texts. */
function judge({
  scenario,
  table,
  healthy,
  job,
  cause,
}: Ended): Readonly<Record<Consequence, () => string[]>> {
  const { artifacts, comments, pulls } = scenario.hub.github.state;
  const { result } = job;
  const say = (isRight: boolean, problem: string): string => (isRight ? '' : problem);
  const told = result.annotations.map(({ message }) => message).join('\n');
  const exit = (code: number | null): string =>
    say(result.main.exitCode === code, `exit ${result.main.exitCode}, not ${code}`);
  const named = (text: string): string =>
    say(cause.test(text), `the cause is not named in: ${text.slice(0, 400)}`);
  const trainedIn = (scenario.trainedIn ?? job.run).id;
  const isUploaded = artifacts.some(
    ({ name, runId }) => runId === trainedIn && name.startsWith('trainmark-run-'),
  );
  const kept = (): string => say(isUploaded || recordsOnDisk(job) > 0, 'the record is lost');
  const commented = (count: number): string =>
    say(comments.length === count, `${comments.length} comments, not ${count}`);
  const noneStored = say(
    !/no stored run/i.test(`${told}\n${result.summary}`),
    'a failed look-up is told as "none"',
  );
  const verdict = (wanted: string | undefined): string =>
    say(result.outputs['verdict'] === wanted, `the verdict is ${result.outputs['verdict']}, not ${wanted}`);
  const stands = (): string[] => [exit(healthy.exitCode), verdict(healthy.verdict), kept()];
  const usual = (): string[] => [...stands(), commented(healthy.comments)];
  const proposed = say(pulls.length === healthy.pulls, `${pulls.length} pull requests, not ${healthy.pulls}`);
  const notProposed = (): string[] => [
    say(
      /No pull request with values/.test(result.summary),
      'the report does not say that nothing is proposed',
    ),
    say(pulls.length <= healthy.pulls, `${pulls.length} pull requests, not ${healthy.pulls}`),
  ];
  return {
    unharmed: () => [
      ...usual(),
      proposed,
      say(result.annotations.length === healthy.annotations, `it was told: ${told.slice(0, 400)}`),
      say(isUploaded, 'the record was not uploaded'),
    ],
    stopped: () => [
      exit(2),
      named(told),
      say(isUploaded || recordsOnDisk(job) === 0, 'it stopped after the training, whose record is lost'),
    ],
    rerun: () => [
      ...usual(),
      named(result.summary),
      noneStored,
      say(/re-run on this machine/.test(result.summary), 'the baseline was not run again'),
    ],
    undecided: () => [
      exit(table.undecidedExit),
      kept(),
      commented(healthy.comments),
      named(told),
      noneStored,
      verdict('inconclusive'),
    ],
    notUploaded: () => [...usual(), named(told)],
    uncommented: () => [
      ...stands(),
      say(isUploaded, 'the record was not uploaded'),
      say(comments.length <= 1, 'there are two comments'),
      named(told),
    ],
    uncounted: () => [...usual(), proposed, named(told), say(isUploaded, 'the record was not uploaded')],
    unproposed: () => [...usual(), named(told), ...notProposed()],
    notProposed: () => [...usual(), ...notProposed()],
    unreadable: () => [exit(healthy.exitCode), named(result.summary), commented(healthy.comments)],
    passedOver: () => [
      exit(0),
      commented(0),
      say(/nothing is published/.test(result.log), 'nothing is said'),
    ],
  };
}
