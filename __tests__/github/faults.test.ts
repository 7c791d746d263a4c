import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HubJob } from '../support/hub.ts';
import { cellsOf, healthOf, nameOf, tryCell, type Cell, type Healthy } from './faultCells.ts';
import { faultKinds } from './faultKinds.ts';
import { tables, type Row, type Table } from './faultRows.ts';
import type { Scenario } from './faultScenarios.ts';
import { printTable, type Result } from './faultTable.ts';

/** Every call by every fault takes minutes; otherwise each call meets a few of them, and each fault a few calls. */
const isFull = process.env['TRAINMARK_FULL_FAULTS'] === '1';
/** With the time that a row waits for the others of its table. */
const timeout = isFull ? 1_800_000 : 300_000;

interface Stage {
  readonly scenario: Scenario;
  readonly job: HubJob;
  readonly healthy: Healthy;
  /** Ends when the rows before this one have: a scenario runs one job at a time. */
  turn: Promise<unknown>;
}

const stages = new Map<Table, Stage>();
const results: Result[] = [];

beforeAll(async () => {
  await Promise.all(tables.map(async (table) => stages.set(table, await prepare(table))));
}, timeout);
afterAll(async () => {
  process.stdout.write(printTable(tables, results));
  await Promise.all([...stages.values()].map(({ scenario }) => scenario.hub.stop()));
});

async function prepare(table: Table): Promise<Stage> {
  const scenario = await table.open();
  const job = await scenario.run();
  return { scenario, job, healthy: healthOf(scenario, job), turn: Promise.resolve() };
}

const rows = tables.flatMap((table) => table.rows.map((row, place) => ({ table, row, place })));
const cases = rows
  .filter(({ row }) => row.faults === 'all')
  .map((one, extra) => ({ ...one, cells: cellsOf(one.row, extra, isFull) }))
  .concat(
    rows
      .filter(({ row }) => row.faults === 'few')
      .map((one) => ({ ...one, cells: cellsOf(one.row, 0, isFull) })),
  )
  // Rows of different tables run at the same time.
  .toSorted((a, b) => a.place - b.place)
  .map(({ table, row, cells }) => ({ call: nameOfCall(row), title: table.title, table, cells }));

it.each(tables)('$title: there is a row for every call that the healthy job makes', (table) => {
  const { job } = stageOf(table);
  expect(job.result.conclusion, job.result.log).toBe('success');
  const made = new Set(job.calls.map(nameOfCall));
  expect([...made].toSorted()).toEqual(table.rows.map(nameOfCall).toSorted());
});

it('every fault meets a call', () => {
  const met = new Set(cases.flatMap(({ cells }) => cells.map(({ fault }) => fault)));
  expect(faultKinds.filter((fault) => !met.has(fault))).toEqual([]);
});

describe('record and verdict are kept, and the cause is named', () => {
  it.concurrent.each(cases)('$title: $call fails', { timeout }, async ({ table, call, cells }) => {
    const stage = stageOf(table);
    const wrong = stage.turn.then(() => tryCells(stage, table, call, cells));
    stage.turn = wrong.catch(() => undefined);
    expect(await wrong).toEqual([]);
  });
});

async function tryCells(
  { scenario, healthy }: Stage,
  table: Table,
  call: string,
  cells: readonly Cell[],
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const cell of cells) {
    const fault = nameOf(cell);
    const problems = await tryCell(scenario, table, healthy, cell);
    results.push({ table, call, fault, outcome: problems.length === 0 ? cell.expected : 'wrong' });
    wrong.push(...problems.map((problem) => `${fault}: ${problem}`));
  }
  return wrong;
}

function stageOf(table: Table): Stage {
  const stage = stages.get(table);
  if (stage === undefined) throw new Error(`${table.title} could not be prepared`);
  return stage;
}

function nameOfCall({ kind, operationId }: Pick<Row, 'kind' | 'operationId'>): string {
  return operationId ?? kind;
}
