import { z } from 'zod';
import { recordIdPattern } from '../../records/recordId.ts';
import { asValue, type Value } from '../value.ts';
import { longestHistory } from './sweepLog.ts';

const count = z.int().nonnegative();
const attempt = z.int().positive();
const text = z.string().max(2000);
const recordId = z.string().regex(recordIdPattern, 'expected the id of a record');
const worker = z.string().regex(/^\d+-\d+$/, 'expected a workflow run and the number of a worker');

/** Any name is a member here, `__proto__` too. */
const configuration = z.custom<Readonly<Record<string, Value>>>(
  (given) => typeof given === 'object' && !Array.isArray(given) && asValue(given) !== null && given !== null,
  { error: 'expected the values of a trial' },
);

const thresholds = z.strictObject({
  goal: z.enum(['minimize', 'maximize']),
  isStrict: z.boolean(),
  bands: z
    .array(z.strictObject({ length: attempt, threshold: z.number().nullable(), trials: count }))
    .max(200),
});

const end = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('complete'), values: z.array(z.number()).max(100) }),
  z.strictObject({ kind: z.literal('pruned'), step: count, value: z.number().nullable(), reason: text }),
  z.strictObject({ kind: z.literal('failed'), reason: text }),
  z.strictObject({ kind: z.literal('lost'), reason: text }),
  z.strictObject({ kind: z.literal('interrupted'), reason: text }),
]);

/** A line of a sweep's log behind the first; see `SweepEntry` for what it means. */
export const sweepEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('planned'),
    round: count,
    trial: count,
    configuration,
    method: z.enum([
      'present',
      'recorded',
      'after recorded runs',
      'grid',
      'random',
      'quasi-random',
      'gaussian process',
      'tpe',
    ]),
    thresholds: thresholds.nullable(),
    after: recordId.optional(),
  }),
  z.strictObject({
    kind: z.literal('started'),
    trial: count,
    attempt,
    at: z.iso.datetime(),
    recordId,
    worker: worker.optional(),
  }),
  z.strictObject({
    kind: z.literal('ended'),
    trial: count,
    attempt,
    recordId: recordId.nullable(),
    startedAt: z.iso.datetime().nullable(),
    durationMs: z.number().nonnegative(),
    end,
    history: z.array(z.number()).max(longestHistory),
  }),
  z.strictObject({
    kind: z.literal('confirming'),
    trial: count,
    seed: count,
    at: z.iso.datetime(),
    recordId,
  }),
  z.strictObject({
    kind: z.literal('confirmed'),
    trial: count,
    seed: count,
    recordId,
    end: z.enum(['complete', 'failed', 'lost', 'interrupted']),
    record: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('jobs'),
    run: attempt,
    isPublic: z.boolean(),
    jobs: z
      .array(z.strictObject({ runner: z.string().max(400), durationMs: z.number().nonnegative() }))
      .max(100_000),
  }),
  z.strictObject({
    kind: z.literal('blamed'),
    worker,
    attempts: z.array(z.strictObject({ trial: count, attempt })).max(100),
    reason: text,
  }),
  z.strictObject({ kind: z.literal('blank') }),
  z.strictObject({
    kind: z.literal('budget'),
    trials: attempt.nullable(),
    minutes: z.number().positive().nullable(),
    failedTrials: attempt.nullable(),
  }),
  z.strictObject({ kind: z.literal('concluded'), reason: text }),
]);
