import { describeDuration, describeOutcome } from '../records/describeOutcome.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Cause } from '../reproduction/cause.ts';
import type {
  Diagnosis,
  Experiment,
  ExperimentResult,
  Question,
} from '../reproduction/experiments/experiment.ts';
import { defaultBudgetMs, nextRun, runLimitMs, type Plan } from '../reproduction/experiments/nextRun.ts';
import { planExperiments } from '../reproduction/experiments/planExperiments.ts';
import { answerAfter, answerOf, medianOf, questionOf } from '../reproduction/experiments/question.ts';
import { shellLine } from '../reproduction/rebuild/shellWords.ts';
import { reproduce } from '../reproduction/reproduce.ts';
import type { Reproduction, RunWithSeries } from '../reproduction/reproduction.ts';
import type { StoredRun } from '../stores/runStore.ts';
import type { Effects } from './effects.ts';
import { toReported } from './loadRuns.ts';
import { prepareRecordedTree, type RecordedTree, type RecordedTreeRequest } from './recordedTree.ts';
import type { FinishedRun } from './recordRun.ts';
import { rerunRecorded, type Reruns, type Variation } from './rerunRecorded.ts';
import { Unverifiable } from './unverifiable.ts';

export interface ExperimentsRequest extends RecordedTreeRequest {
  readonly own: RunWithSeries;
  /** Re-runs as they are, and what they showed. */
  readonly reruns: readonly RunRecord[];
  readonly reproduction: Reproduction;
  readonly causes: readonly Cause[];
  /** How long all experiments may take together; null for as long as each needs. */
  readonly budgetMs: number | null;
}

export interface Experiments {
  readonly diagnosis: Diagnosis;
  /** All runs of all experiments, stored. */
  readonly made: readonly StoredRun[];
}

/**
 * Runs a record again with one thing changed at a time, until one of them removes the difference, or the time is over. What
 * makes it impossible is told, never thrown; the worktree is removed whatever happens. Throws for an interruption.
 */
export async function runExperiments(effects: Effects, request: ExperimentsRequest): Promise<Experiments> {
  const { reproduction, budgetMs } = request;
  const asked = questionOf(reproduction);
  const [rerun] = request.reruns.filter(({ id }) => reproduction.rerunIds.includes(id));
  if (asked.question === null || rerun === undefined)
    return withoutRuns(
      'nothingToAsk',
      asked.question === null ? asked.reason : 'no re-run succeeded',
      budgetMs,
    );
  try {
    const tree = await prepareRecordedTree(effects, request);
    try {
      return await experimentIn(effects, request, { tree, question: asked.question, rerun });
    } finally {
      await tree.remove();
    }
  } catch (error) {
    if (!(error instanceof Unverifiable)) throw error;
    return withoutRuns('impossible', error.message, budgetMs);
  }
}

function withoutRuns(stopped: Diagnosis['stopped'], reason: string, budgetMs: number | null): Experiments {
  const none = { question: null, results: [], plainWallMs: null, spentMs: 0 };
  return { diagnosis: { ...none, stopped, reason, budgetMs: budgetMs ?? 0 }, made: [] };
}

/** What a run takes beside its command, until that has been seen. */
const overheadMs = 1000;

interface Bench {
  readonly tree: RecordedTree;
  readonly question: Question;
  /** A re-run as it is. */
  readonly rerun: RunRecord;
}

/** An experiment that has begun. */
interface Begun {
  readonly experiment: Experiment;
  readonly runs: FinishedRun[];
  /** How long each run took, with all that is recorded around its command. */
  readonly elapsedMs: number[];
  answer: ExperimentResult['answer'];
  reason: string | null;
}

async function experimentIn(
  effects: Effects,
  request: ExperimentsRequest,
  bench: Bench,
): Promise<Experiments> {
  const cpu = effects.capture.usableCpu(effects.environment['PATH'], bench.tree.tree.root);
  const planned = planExperiments({ ...request, recorded: request.recorded.record, ...bench, cpu });
  const begun = planned.map((experiment): Begun => ({
    experiment,
    runs: [],
    elapsedMs: [],
    answer: 'undecided',
    reason: null,
  }));
  const usual = request.reruns.map(({ durations }) => durations.commandMs);
  let expectedRunMs = Math.max(...usual) + overheadMs;
  const budgetMs = request.budgetMs ?? defaultBudgetMs(planned.length, expectedRunMs);
  const startedMs = effects.nowMs();
  effects.progress.say(`diagnosis: up to ${planned.length} experiments in ${describeDuration(budgetMs)}`);
  for (;;) {
    const now = effects.nowMs();
    const standings = begun.map(({ runs, answer }) => ({ runs: runs.length, answer }));
    const plan: Plan = { standings, budgetLeftMs: budgetMs - (now - startedMs), expectedRunMs };
    const decision = nextRun(plan);
    if (decision.kind === 'stop') {
      const spentMs = now - startedMs;
      const results = begun.map(resultOf);
      const told = { question: bench.question, stopped: decision.reason, reason: null, results };
      return {
        diagnosis: { ...told, plainWallMs: medianOf(usual), budgetMs, spentMs },
        made: begun.flatMap(({ runs }) => runs.map(({ stored }) => stored)),
      };
    }
    const chosen = begun[decision.experiment];
    if (chosen === undefined) throw new RangeError('an experiment that was not planned');
    await runOnce(effects, request, bench, chosen, runLimitMs(plan));
    const spent = begun.flatMap(({ elapsedMs }) => elapsedMs);
    if (spent.length > 0) expectedRunMs = Math.max(...spent);
  }
}

/** Makes one more run of an experiment, and judges all of its runs. */
async function runOnce(
  effects: Effects,
  request: ExperimentsRequest,
  { tree, question }: Bench,
  begun: Begun,
  limitMs: number,
): Promise<void> {
  const { experiment, runs, elapsedMs } = begun;
  const startedMs = effects.nowMs();
  effects.progress.say(`diagnosis: with ${experiment.title}`);
  const timeoutMs = Math.min(tree.experiment.timeoutMs ?? Infinity, limitMs);
  const limited = { ...tree, experiment: { ...tree.experiment, timeoutMs } };
  const variations = [variationOf(experiment, request.recorded.record)];
  const rerun = await rerunRecorded(effects, { ...request, count: 1, variations, trees: [limited] });
  runs.push(...rerun.runs);
  const failure = failureOf(rerun);
  const isCutOff = rerun.runs.some(({ stored }) => stored.record.outcome.kind === 'timedOut');
  const now = failure === null ? answerOf(question, reproduce(request.own, runs.map(toReported))) : 'failed';
  begun.answer = answerAfter(begun.answer, now, isCutOff);
  begun.reason = begun.answer === 'failed' ? failure : null;
  if (failure === null) elapsedMs.push(effects.nowMs() - startedMs);
}

function failureOf({ runs, obstacle }: Reruns): string | null {
  if (obstacle !== null) return `could not be run again: ${obstacle.reason}`;
  const failed = runs.find(({ stored }) => stored.record.outcome.kind !== 'succeeded');
  return failed === undefined ? null : describeOutcome(failed.stored.record.outcome);
}

function variationOf({ environment, seed, cpu }: Experiment, { command }: RunRecord): Variation {
  return {
    environment,
    ...(seed === null ? {} : { seed }),
    ...(cpu === null ? {} : { run: `taskset -c ${cpu} ${shellLine(command.run)}` }),
  };
}

function resultOf({ experiment, runs, answer, reason }: Begun): ExperimentResult {
  const records = runs.map(({ stored }) => stored.record);
  const succeeded = records.filter(({ outcome }) => outcome.kind === 'succeeded');
  const wallMs = medianOf(succeeded.map(({ durations }) => durations.commandMs));
  const counted = answer === 'yes' ? succeeded : records;
  return { experiment, answer, reason, runIds: counted.map(({ id }) => id), wallMs };
}
