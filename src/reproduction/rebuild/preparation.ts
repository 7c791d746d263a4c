import type { RunRecord } from '../../records/runRecord.ts';
import { shellLine, shellWord } from './shellWords.ts';

interface Prepared {
  /** Path of the package list, from the root of the workspace; null without one. */
  readonly packageList: string | null;
  /** Ways to install from the record's own lock files. */
  readonly installations: readonly string[];
  /** Lines that fetch data. */
  readonly data: readonly string[];
}

/** What to do in the workspace before the command: packages as they were, or as the lock file has them; data; the setup. */
export function preparationOf(record: RunRecord, { packageList, installations, data }: Prepared): string[] {
  const { setup } = record.command;
  const install = [
    ...pipLines(record, packageList),
    ...installations.map((line) => `${line}  # or this, from the lock file`),
  ];
  return [...install, ...data, ...(setup === null ? [] : [`${shellLine(setup)}  # the setup of the run`])];
}

function pipLines({ environment }: RunRecord, packageList: string | null): string[] {
  const python = /^(\d+\.\d+)(?:\.|$)/.exec(environment?.languages['python'] ?? '')?.[1];
  if (packageList === null || !packageList.endsWith('requirements.txt')) return [];
  const place = '.trainmark/rehydrated/venv';
  return [
    `python${python ?? '3'} -m venv ${place} && . ${place}/bin/activate && pip install -r ${shellWord(packageList)}`,
  ];
}
