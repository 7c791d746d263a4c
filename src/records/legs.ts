import { canonicalJson } from './canonicalJson.ts';
import type { RunRecord } from './runRecord.ts';

/** The runs of one experiment under one set of a matrix's values: what one section of a report is about. */
export interface LegGroup {
  readonly experiment: string;
  /** Values of the matrix that tell this group from others of its experiment, `python` → `3.12`; seeds are no such value. */
  readonly values: Readonly<Record<string, string>>;
  readonly candidate: readonly RunRecord[];
  readonly baseline: readonly RunRecord[];
}

/** A leg that should have left a record and did not. */
export interface MissingLeg {
  readonly job: string;
  /** From 0. */
  readonly index: number;
  readonly total: number;
}

/** Records of one workflow run → groups, in the order in which they were made. Of a job that ran again only the last attempt counts. */
export function groupLegs(records: readonly RunRecord[]): readonly LegGroup[] {
  const groups = new Map<string, { values: LegGroup['values']; records: RunRecord[] }>();
  for (const record of newestAttempts(records)) {
    const values = tellingValues(record);
    const key = `${record.experiment}\0${canonicalJson(values)}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { values, records: [record] });
    else known.records.push(record);
  }
  return [...groups.values()].map(({ values, records: own }) => ({
    experiment: own[0]?.experiment ?? '',
    values,
    candidate: own.filter(({ role }) => role === 'candidate'),
    baseline: own.filter(({ role }) => role === 'baseline'),
  }));
}

/** Legs of the matrices that these records tell of, and that none of them comes from. */
export function missingLegs(records: readonly RunRecord[]): readonly MissingLeg[] {
  const jobs = new Map<string, { total: number; seen: Set<number> }>();
  for (const { workflow } of records) {
    if (workflow?.leg === null || workflow === null) continue;
    const { index, total } = workflow.leg;
    const job = jobs.get(workflow.job) ?? { total, seen: new Set<number>() };
    jobs.set(workflow.job, job);
    job.seen.add(index);
  }
  return [...jobs].flatMap(([job, { total, seen }]) =>
    // A matrix has at most 256 jobs; a record that claims more is lying.
    Array.from({ length: Math.min(total, 256) }, (_, index) => index)
      .filter((index) => !seen.has(index))
      .map((index) => ({ job, index, total })),
  );
}

/** How a group is called: the experiment, and what of the matrix sets it apart. */
export function groupTitle({ experiment, values }: Pick<LegGroup, 'experiment' | 'values'>): string {
  const parts = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  return parts.length === 0 ? experiment : `${experiment} (${parts.join(', ')})`;
}

/** Values that repeat what the record says anyway, its experiment or its seed, tell nothing apart. */
export function tellingValues({ workflow, experiment, command }: RunRecord): LegGroup['values'] {
  const entries = Object.entries(workflow?.leg?.values ?? {}).filter(
    ([, value]) => value !== experiment && value !== String(command.seed),
  );
  return Object.fromEntries(entries);
}

function newestAttempts(records: readonly RunRecord[]): readonly RunRecord[] {
  const newest = new Map<string, number>();
  const jobOf = ({ workflow }: RunRecord): string => `${workflow?.job ?? ''}#${workflow?.leg?.index ?? ''}`;
  for (const record of records) {
    const attempt = record.workflow?.attempt ?? 1;
    newest.set(jobOf(record), Math.max(attempt, newest.get(jobOf(record)) ?? 1));
  }
  return records
    .filter((record) => (record.workflow?.attempt ?? 1) === newest.get(jobOf(record)))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
