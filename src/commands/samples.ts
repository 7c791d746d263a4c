import { exitCodes, type ExitCode } from '../errors.ts';
import { formatCondition, formatConditionClause, type Mode } from '../gates/easeml/condition.ts';
import type { ClauseSize } from '../gates/easeml/estimators.ts';
import { type ClausePlan, planSamples, type SamplePlan } from '../gates/easeml/planSamples.ts';
import { planText } from '../gates/easeml/planWords.ts';
import { type ClauseSupport, supportOf } from '../gates/easeml/support.ts';
import { supportText } from '../gates/easeml/supportWords.ts';
import type { CommandLine } from '../settings/commandLine.ts';
import type { Effects } from './effects.ts';
import { readSamplesRequest, type SamplesRequest } from './samplesRequest.ts';

/** Says how many test examples a condition needs, or what a test set of a given size supports. Reads and keeps nothing. */
export function samples(effects: Effects, line: Extract<CommandLine, { kind: 'command' }>): ExitCode {
  const request = readSamplesRequest(line);
  const plan = planSamples(request.condition, request.use);
  const supports = request.size === null ? null : supportOf(request.condition, request.use, request.size);
  effects.terminal.print(
    line.given.has('json')
      ? `${JSON.stringify(toJson(request, plan, supports), null, 2)}\n`
      : toText(request, plan, supports),
  );
  return exitCodes.passed;
}

function toText(
  { use, mode, size }: SamplesRequest,
  plan: SamplePlan,
  supports: readonly ClauseSupport[] | null,
): string {
  if (supports === null || size === null) return planText(plan, use, mode);
  return supportText(size, supports, plan, use, mode);
}

/** The public form: numbers only, all keys always there. */
function toJson(
  { condition, use, mode, size }: SamplesRequest,
  plan: SamplePlan,
  supports: readonly ClauseSupport[] | null,
): unknown {
  const { required, labelled, unlabelled, perCommitLabels, hardest } = plan;
  const hardestSupport = supports?.[plan.clauses.indexOf(hardest)];
  return {
    schemaVersion: 1,
    condition: formatCondition(condition),
    ...promiseOf(use, mode),
    required,
    labelled,
    unlabelled,
    perCommitLabels,
    tolerance: (hardestSupport ?? hardest.clause).tolerance,
    method: hardest.chosen.method,
    size,
    enough: supports === null ? null : supports.every(({ holds }) => holds),
    clauses: plan.clauses.map((clause, index) => clauseJson(clause, supports?.[index])),
    considered: plan.clauses.flatMap(consideredJson),
  };
}

function promiseOf({ delta, steps, adaptivity, feedback }: SamplesRequest['use'], mode: Mode): object {
  return {
    reliability: Number((1 - delta).toPrecision(12)),
    steps,
    adaptivity,
    mode,
    feedback: feedback.kind === 'rounded' ? `rounded:${feedback.step}` : feedback.kind,
  };
}

function clauseJson({ clause, needsLabels, chosen }: ClausePlan, support: ClauseSupport | undefined): object {
  return {
    clause: formatConditionClause(clause),
    needsLabels,
    method: chosen.method,
    required: chosen.examples,
    tolerance: clause.tolerance,
    supportedTolerance: support?.tolerance ?? null,
    enough: support?.holds ?? null,
  };
}

function consideredJson({ clause, chosen, considered }: ClausePlan): object[] {
  return considered.map((size: ClauseSize) => ({
    clause: formatConditionClause(clause),
    method: size.method,
    required: size.examples,
    unlabelledFirst: size.unlabelledFirst,
    perCommitLabels: size.perCommitLabels,
    supposedDifference: size.supposedDifference,
    chosen: size === chosen,
  }));
}
