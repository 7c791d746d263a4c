import { faultKinds, lostAnswer, wrongBytes } from './faultKinds.ts';
import type { Consequence, Table } from './faultRows.ts';

export interface Result {
  readonly table: Table;
  readonly call: string;
  readonly fault: string;
  readonly outcome: Consequence | 'wrong';
}

const symbols: Readonly<Record<Result['outcome'], readonly [string, string]>> = {
  unharmed: ['=', 'nothing noticed'],
  rerun: ['r', 'baseline run again, with a warning'],
  undecided: ['?', 'rules about the baseline undecided, with a warning'],
  notUploaded: ['d', 'upload lost, record safe, with a warning'],
  unproposed: ['p', 'no pull request with values, with a warning'],
  notProposed: ['n', 'no pull request with values; the report says why'],
  uncounted: ['b', 'what was billed is not known, with a warning'],
  uncommented: ['m', 'no comment, with a warning'],
  unreadable: ['e', 'the report says that no record can be used, and why'],
  passedOver: ['o', 'nothing to publish'],
  stopped: ['x', 'exit 2 with the cause'],
  wrong: ['!', 'WRONG'],
};

const faults = [...faultKinds, wrongBytes, lostAnswer].map(({ name }) => name);

/** The tables as people read them: a line for each call, a column for each fault; the second sign is for a fault that passes. */
export function printTable(tables: readonly Table[], results: readonly Result[]): string {
  const width = Math.max(...results.map(({ call }) => call.length), 0);
  const lines = tables.flatMap((table) => {
    const own = results.filter((one) => one.table === table);
    const calls = [...new Set(own.map(({ call }) => call))];
    return [
      `\n${table.title}`,
      `${' '.repeat(width)}  ${faults.join(' ')}`,
      ...calls.map((call) => {
        const row = new Map(
          own.filter((one) => one.call === call).map(({ fault, outcome }) => [fault, outcome]),
        );
        return `${call.padEnd(width)}  ${faults.map((fault) => signs(row, fault)).join(' ')}`;
      }),
    ];
  });
  const legend = Object.values(symbols).map(([sign, meaning]) => `${sign}  ${meaning}`);
  return `${[...lines, '', ...legend, `${results.length} cases`].join('\n')}\n`;
}

function signs(row: ReadonlyMap<string, Result['outcome']>, fault: string): string {
  const signOf = (name: string): string => {
    const outcome = row.get(name);
    return outcome === undefined ? ' ' : symbols[outcome][0];
  };
  return `${signOf(fault)}${signOf(`${fault}×1`)}`.padEnd(fault.length);
}
