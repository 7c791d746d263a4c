import type { LeaderboardRow } from '../../sweeps/results/leaderboard.ts';
import { sentenceText } from '../sentence.ts';
import type { SweepReport } from './sweepReport.ts';
import type { SweepJson } from './sweepResultSchema.ts';
import { sweepSentence } from './verdictWords.ts';

/** The report as the public JSON result (see sweepResultSchema.ts). */
export function sweepJsonOf(report: SweepReport): SweepJson {
  const { result, state, winner, patch } = report;
  const { leaderboard, pareto } = result;
  return {
    schemaVersion: 1,
    command: 'sweep',
    experiment: report.experiment,
    sweepId: report.sweepId,
    state: state.kind,
    reason: state.kind === 'concluded' ? state.reason : null,
    summary: sentenceText(sweepSentence(report)),
    metrics: result.metrics.map(({ name, goal }) => ({ name, goal })),
    trials: result.counts,
    rankedBy: leaderboard.rankedBy,
    noise: result.noise,
    leaderboard: leaderboard.rows.map(rowJson),
    progress: result.progress.map(({ number, value, best }) => ({ trial: number, value, best })),
    plateau: result.plateau,
    importance: result.importances.flatMap((one, index) =>
      one === null
        ? []
        : [{ metric: result.metrics[index]?.name ?? '', method: 'ped-anova' as const, ...one }],
    ),
    pareto:
      pareto === null
        ? null
        : {
            trials: pareto.trials.map(({ run }) => run.number),
            hypervolume: pareto.hypervolume,
            reference: pareto.reference,
          },
    ignored: result.ignored,
    stopped: result.stopped.map(({ kind, reason, trials }) => ({
      kind,
      reason,
      trials: trials.map(({ number }) => number),
    })),
    cost: result.cost,
    winner:
      winner === null
        ? null
        : {
            trial: winner.trial,
            values: winner.values,
            verdict: winner.verdict?.outcome ?? null,
            checks: (winner.verdict?.checks ?? []).map(
              ({ rule, outcome, expected, actual, reason, value, bound, metrics }) => ({
                rule,
                outcome,
                expected,
                actual,
                reason,
                value,
                bound,
                metrics,
              }),
            ),
          },
    patch: patch === null ? null : { diff: patch.diff, byHand: patch.byHand },
    warnings: report.warnings,
  };
}

function rowJson({ rank, run, observed, estimated, deviation, isPresent }: LeaderboardRow) {
  return {
    rank,
    trial: run.number,
    id: run.id,
    record: run.recordId,
    observed,
    estimated,
    deviation,
    present: isPresent,
    method: run.method,
    params: Object.fromEntries(run.configuration),
  };
}
