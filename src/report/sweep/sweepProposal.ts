import type { LeaderboardRow } from '../../sweeps/results/leaderboard.ts';
import type { Sentence } from '../sentence.ts';
import type { SweepReport } from './sweepReport.ts';

/** What became of putting the found values into the repository. */
export type SweepProposal =
  | { readonly kind: 'made'; readonly number: number; readonly url: string }
  /** A sentence without its full stop, in which names are set apart. */
  | { readonly kind: 'notMade'; readonly reason: Sentence };

/** The trial whose values go into the params files: the winner, the best before anything was confirmed; null without a result. */
export function chosenRow({ result, winner }: Pick<SweepReport, 'result' | 'winner'>): LeaderboardRow | null {
  const { rows } = result.leaderboard;
  return rows.find(({ run }) => run.number === winner?.trial) ?? rows[0] ?? null;
}

export interface Confirmation {
  /** Whether one was asked for, and gave no winner. */
  readonly isUnconfirmed: boolean;
}

/** Why the found values should not be put into the params files; null when they may be. */
export function whyNotApplied(report: SweepReport, { isUnconfirmed }: Confirmation): Sentence | null {
  const { state, winner, patch } = report;
  const chosen = chosenRow(report);
  if (state.kind === 'running') return ['the sweep is not over yet'];
  if (chosen === null) return ['no trial has a result'];
  if (isUnconfirmed) return ['no trial is confirmed'];
  if (chosen.isPresent) return ['nothing better than the present values was found'];
  if (winner?.verdict && winner.verdict.outcome !== 'passed')
    return [
      `trial ${winner.trial} is not confirmed: ${winner.verdict.outcome === 'failed' ? 'a gate fails' : 'a gate is undecided'} on its confirming runs`,
    ];
  if (patch === null) return ['no params file is named in trainmark.yml, as by params: [params.yaml]'];
  if (patch.diff !== '') return null;
  const [first] = patch.byHand;
  return first === undefined
    ? ['the params files have these values already']
    : ['none of the values can be set by itself: ', { name: first.name }, `, ${first.reason}`];
}
