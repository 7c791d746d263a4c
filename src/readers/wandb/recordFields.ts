import { fieldTag } from '../protobuf.ts';

/**
 * Field numbers of the messages in `.wandb` files, as wire tags. Source: wandb/proto/wandb_internal.proto,
 * the same in 0.15 and 0.31 where both have a field.
 */
export const recordFields = {
  history: fieldTag(2, 'bytes'),
  summary: fieldTag(3, 'bytes'),
  config: fieldTag(5, 'bytes'),
  stats: fieldTag(7, 'bytes'),
  metric: fieldTag(12, 'bytes'),
  run: fieldTag(17, 'bytes'),
  exit: fieldTag(18, 'bytes'),
  environment: fieldTag(26, 'bytes'),
} as const;

export const historyFields = { item: fieldTag(1, 'bytes'), step: fieldTag(2, 'bytes') } as const;

export const historyStepFields = { number: fieldTag(1, 'varint') } as const;

/** HistoryItem, SummaryItem, ConfigItem and StatsItem; only history has typed values, since 0.31. */
export const itemFields = {
  key: fieldTag(1, 'bytes'),
  nestedKey: fieldTag(2, 'bytes'),
  integer: fieldTag(5, 'varint'),
  number: fieldTag(6, 'fixed64'),
  json: fieldTag(8, 'bytes'),
  valueJson: fieldTag(16, 'bytes'),
} as const;

/** SummaryRecord and ConfigRecord. */
export const changeFields = { update: fieldTag(1, 'bytes'), remove: fieldTag(2, 'bytes') } as const;

export const runFields = {
  id: fieldTag(1, 'bytes'),
  project: fieldTag(3, 'bytes'),
  config: fieldTag(4, 'bytes'),
  summary: fieldTag(5, 'bytes'),
  group: fieldTag(6, 'bytes'),
  jobType: fieldTag(7, 'bytes'),
  name: fieldTag(8, 'bytes'),
  notes: fieldTag(9, 'bytes'),
  tag: fieldTag(10, 'bytes'),
  sweepId: fieldTag(12, 'bytes'),
  startingStep: fieldTag(14, 'varint'),
  startTime: fieldTag(17, 'bytes'),
  git: fieldTag(21, 'bytes'),
} as const;

export const environmentFields = { git: fieldTag(9, 'bytes') } as const;
export const gitFields = { commit: fieldTag(2, 'bytes') } as const;
export const exitFields = { code: fieldTag(1, 'varint') } as const;
export const statsFields = { time: fieldTag(2, 'bytes'), item: fieldTag(3, 'bytes') } as const;
export const timestampFields = { seconds: fieldTag(1, 'varint'), nanos: fieldTag(2, 'varint') } as const;

export const metricFields = {
  name: fieldTag(1, 'bytes'),
  globName: fieldTag(2, 'bytes'),
  stepMetric: fieldTag(4, 'bytes'),
  summary: fieldTag(7, 'bytes'),
  goal: fieldTag(8, 'varint'),
} as const;

/** MetricSummary: what the summary of a metric is made of; `none` and `copy` name no aggregate. */
export const summaryKinds: ReadonlyMap<number, string> = new Map([
  [fieldTag(1, 'varint'), 'min'],
  [fieldTag(2, 'varint'), 'max'],
  [fieldTag(3, 'varint'), 'mean'],
  [fieldTag(4, 'varint'), 'best'],
  [fieldTag(5, 'varint'), 'last'],
  [fieldTag(8, 'varint'), 'first'],
]);
