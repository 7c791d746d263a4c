import type { ParamValue } from '../../records/reading.ts';
import type { Collector } from '../collector.ts';
import type { Plain } from '../plain.ts';
import { realOf, textOf, type Connection, type Row } from '../sqlite/connection.ts';
import {
  createGrouping,
  goalOf,
  readAttribute,
  readGoal,
  readIntermediate,
  readParam,
  readValue,
  type Grouping,
} from './databaseRows.ts';
import { constraintsOf, metricNamesKey, metricNamesOf, parseTime } from './storedValue.ts';
import { maxTrials, trialStates, type Study, type Trial } from './study.ts';

/** Every study of a database (tables of optuna 5.0 `storages/_rdb/models.py`), or null when it has none of these tables. */
export function readStudies(database: Connection, collector: Collector): Study[] | null {
  const table = database.table('studies');
  if (table === null || database.table('trials') === null) return null;
  const grouped = createGrouping(database, collector);
  const goals = grouped('study_directions', 'study_id', readGoal);
  const attributes = grouped('study_system_attributes', 'study_id', readAttribute);
  const trials = readTrials(database, grouped, collector);
  const sql = `SELECT ${table.real('study_id')}, ${table.text('study_name')}, ${table.text('direction')} FROM studies ORDER BY study_id LIMIT ${maxTrials}`;
  return Array.from(database.rows(sql), (row) => {
    const id = realOf(row['study_id']) ?? -1;
    const stated = (goals.get(id) ?? []).sort(([a], [b]) => a - b).map(([, goal]) => goal);
    return {
      name: textOf(row['study_name']),
      // Before 2.4 a study had one direction, as a column of its own.
      goals: stated.length > 0 ? stated : [goalOf(textOf(row['direction']))],
      metricNames: metricNamesOf(new Map(attributes.get(id)).get(metricNamesKey)),
      trials: trials.get(id) ?? [],
    };
  });
}

function readTrials(database: Connection, grouped: Grouping, collector: Collector): Map<number, Trial[]> {
  const details = {
    values: grouped('trial_values', 'trial_id', readValue),
    params: grouped('trial_params', 'trial_id', readParam),
    intermediate: grouped('trial_intermediate_values', 'trial_id', readIntermediate),
    attributes: grouped('trial_system_attributes', 'trial_id', readAttribute),
  };
  const table = database.table('trials');
  const studies = new Map<number, Trial[]>();
  if (table === null) return studies;
  const columns = [
    ...['trial_id', 'study_id', 'number'].map((column) => table.real(column)),
    ...['state', 'datetime_start', 'datetime_complete'].map((column) => table.text(column)),
  ];
  const zone = zoneOf(database);
  const sql = `SELECT ${columns.join(', ')} FROM trials ORDER BY trials.trial_id DESC LIMIT ${maxTrials + 1}`;
  const newestFirst = [...database.rows(sql)];
  if (newestFirst.length > maxTrials)
    collector.warn(`holds more than ${maxTrials} trials; the oldest were left out.`);
  for (const row of newestFirst.slice(0, maxTrials).toReversed()) {
    const studyId = realOf(row['study_id']) ?? -1;
    const trials = studies.get(studyId) ?? [];
    studies.set(studyId, trials);
    trials.push(toTrial(row, trials.length, zone, details));
  }
  return studies;
}

interface TrialDetails {
  readonly values: ReadonlyMap<number, [objective: number, value: number][]>;
  readonly params: ReadonlyMap<number, [name: string, value: ParamValue][]>;
  readonly intermediate: ReadonlyMap<number, [step: number, value: number][]>;
  readonly attributes: ReadonlyMap<number, [key: string, value: Plain][]>;
}

function toTrial(row: Row, position: number, zone: 'local' | 'UTC', details: TrialDetails): Trial {
  const id = realOf(row['trial_id']) ?? -1;
  const values: number[] = [];
  for (const [objective, value] of details.values.get(id) ?? []) values[objective] = value;
  const state = textOf(row['state']).toLowerCase();
  return {
    number: realOf(row['number']) ?? position,
    state: trialStates.find((known) => known === state) ?? 'fail',
    values,
    params: new Map(details.params.get(id)),
    intermediate: new Map(details.intermediate.get(id)),
    constraints: constraintsOf(new Map(details.attributes.get(id))),
    startedAtMs: parseTime(textOf(row['datetime_start']), zone),
    endedAtMs: parseTime(textOf(row['datetime_complete']), zone),
  };
}

/** Times have no zone. They are local times up to optuna 4, and UTC from 5 on; the schema's version is the same. */
function zoneOf(database: Connection): 'local' | 'UTC' {
  const table = database.table('version_info');
  if (table === null) return 'local';
  const [row] = database.rows(`SELECT ${table.text('library_version')} FROM version_info LIMIT 1`);
  return Number.parseInt(textOf(row?.['library_version']), 10) >= 5 ? 'UTC' : 'local';
}
