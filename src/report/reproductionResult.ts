import { z } from 'zod';
import { reproductionLevels } from '../gates/gate.ts';
import { phraseText } from '../reproduction/phrase.ts';
import { describeDiagnosis } from '../reproduction/experiments/describeDiagnosis.ts';
import type { Diagnosis } from '../reproduction/experiments/experiment.ts';
import type { Departure } from '../reproduction/departures.ts';
import {
  type MetricReproduction,
  reproductionKindInfo,
  type ReproductionKind,
} from '../reproduction/reproduction.ts';
import { isReproduced } from '../reproduction/unverifiable.ts';
import { type ReportedReproduction, reproductionText } from './reproduction.ts';

const measurement = z
  .union([z.number(), z.literal(['NaN', 'Infinity', '-Infinity', 'absent']), z.null()])
  .describe('"absent" where the run does not have the metric.');
const agreement = z.enum(['same', 'close', 'differs']);
const answer = z.enum(['yes', 'no', 'undecided']);
const kinds = Object.keys(reproductionKindInfo).filter((kind): kind is ReproductionKind =>
  Object.hasOwn(reproductionKindInfo, kind),
);

const metric = z.object({
  key: z.string(),
  unit: z.string().nullable(),
  recorded: measurement,
  reruns: z.array(measurement),
  agreement: agreement.describe('The worst re-run against the record.'),
  amongReruns: agreement.describe('The worst re-run against the first one.'),
  tolerance: z.number().nullable().describe('In the unit of the metric; null where none is declared.'),
  difference: z.number().nullable().describe('Mean of the re-runs - recorded.'),
  sd: z.number().nullable().describe('Of the re-runs (n-1).'),
  interval: z.object({ low: z.number(), high: z.number() }).nullable().describe('Of the difference.'),
});

const departure = z.object({
  key: z.string(),
  stepKind: z.string(),
  rerun: z.int().describe('Which of rerunIds parts first, from 0.'),
  differsIn: z.enum(['value', 'step', 'end']),
  index: z.int(),
  step: z.number(),
  points: z.int(),
  place: z.enum(['start', 'early', 'epochBorder', 'resumePoint', 'later']),
  absolute: z.number().nullable(),
  relative: z.number().nullable(),
  largest: z.number().nullable(),
  final: z.number().nullable(),
  growthPerStep: z.number().nullable(),
});

const cause = z.object({
  kind: z.string(),
  subject: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  evidence: z.array(z.string()),
  setting: z.string().describe('What would remove it.'),
});

const experiment = z.object({
  setting: z.string().describe('What alone was changed.'),
  environment: z.record(z.string(), z.string()),
  seed: z.int().nullable(),
  cpu: z.int().nullable().describe('The only CPU that the command could use.'),
  removesDifference: z.enum(['yes', 'no', 'failed', 'undecided']),
  reason: z.string().nullable(),
  rerunIds: z.array(z.string()),
  wallMs: z.number().nullable(),
});

const diagnosis = z.object({
  question: z.enum(['agree', 'match']).nullable().describe('What makes re-runs agree, or match the record?'),
  stopped: z.enum(['found', 'exhausted', 'outOfTime', 'nothingToAsk', 'impossible']),
  reason: z.string().nullable(),
  summary: z.array(z.string()),
  plainWallMs: z.number().nullable().describe('Of the command as it is.'),
  budgetMs: z.number(),
  spentMs: z.number(),
  experiments: z.array(experiment),
});

/** What re-runs of one recorded run showed. */
export const reproductionSchema = z.object({
  recordId: z.string(),
  commit: z.string().nullable(),
  summary: z.string(),
  occasion: z.string().nullable().describe('Why it was run again.'),
  kind: z.enum(kinds),
  level: z.enum(reproductionLevels).describe('The level that was asked for.'),
  reproduced: z.boolean().describe('Whether that level was shown.'),
  levels: z.object({ bitwise: answer, close: answer, statistical: answer }),
  reason: z.string().nullable().describe('Why it is unverifiable or inconclusive.'),
  hint: z.string().nullable(),
  rerunIds: z.array(z.string()).describe('The re-runs that count.'),
  failedReruns: z.array(z.object({ id: z.string(), reason: z.string() })),
  rerunsNeeded: z.int().nullable().describe('Re-runs in all that would tell, as far as can be seen.'),
  sameMachine: z.boolean().describe('Whether records tell of no other machine or software.'),
  metrics: z.array(metric),
  outputs: z.array(z.object({ path: z.string(), same: z.boolean() })),
  departures: z.array(departure).describe('Where each curve first differs, the earliest first.'),
  causes: z.array(cause).describe('The likeliest first.'),
  diagnosis: diagnosis.nullable().describe('What controlled re-runs showed; null where none were asked for.'),
});

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;
export type ReproductionResult = DeepReadonly<z.infer<typeof reproductionSchema>>;

/** Departures that are told; a run may log thousands of curves. */
const mostDepartures = 100;

export function reproductionResult(reported: ReportedReproduction): ReproductionResult {
  const { reproduction, recorded, causes } = reported;
  return {
    recordId: recorded.id,
    commit: recorded.code?.commit ?? null,
    summary: reproductionText(reported),
    occasion: reported.occasion,
    kind: reproduction.kind,
    level: reproduction.level,
    reproduced: isReproduced(reproduction),
    levels: reproduction.levels,
    reason: reproduction.reason,
    hint: reported.hint,
    rerunIds: reproduction.rerunIds,
    failedReruns: reproduction.failedReruns.map(({ id, reason }) => ({ id, reason })),
    rerunsNeeded: reproduction.rerunsNeeded,
    sameMachine: reported.isSameMachine,
    metrics: reproduction.metrics.map(metricResult),
    outputs: reproduction.outputs.map(({ path, isSame }) => ({ path, same: isSame })),
    departures: reproduction.departures.slice(0, mostDepartures).map(departureResult),
    causes: causes.map(({ kind, subject, confidence, evidence, setting }) => ({
      kind,
      subject: phraseText(subject),
      confidence,
      evidence: evidence.map(phraseText),
      setting,
    })),
    diagnosis: reported.diagnosis && diagnosisResult(reported.diagnosis),
  };
}

function diagnosisResult(told: Diagnosis): NonNullable<ReproductionResult['diagnosis']> {
  const { results, ...facts } = told;
  return {
    ...facts,
    summary: describeDiagnosis(told).map(phraseText),
    experiments: results.map(({ experiment: made, answer, reason, runIds, wallMs }) => ({
      setting: made.title,
      environment: made.environment,
      seed: made.seed,
      cpu: made.cpu,
      removesDifference: answer,
      reason,
      rerunIds: runIds,
      wallMs,
    })),
  };
}

function departureResult(departure: Departure): ReproductionResult['departures'][number] {
  const { key, stepKind, rerun, differsIn, index, step, points, place, largest } = departure;
  const { absolute, relative, final, growthPerStep: growth } = departure;
  const size = { absolute, relative, largest: largest?.size ?? null, final, growthPerStep: growth };
  return { key, stepKind, rerun, differsIn, index, step, points, place: place.kind, ...size };
}

function metricResult(measured: MetricReproduction): ReproductionResult['metrics'][number] {
  const { key, unit, recorded, reruns, agreement: worst, amongReruns, tolerance, equivalence } = measured;
  const { difference, sd, interval } = equivalence;
  const isFinite = interval !== null && Number.isFinite(interval.high - interval.low);
  const told = { difference, sd, interval: isFinite ? { low: interval.low, high: interval.high } : null };
  return { key, unit, recorded, reruns, agreement: worst, amongReruns, tolerance, ...told };
}
