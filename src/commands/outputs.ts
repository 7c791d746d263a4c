import type { Result, VerifyResult } from '../report/resultSchema.ts';
import type { WorkflowStep } from './onGitHub.ts';

/** Output name → what it holds. action.yml and the README are tested against these names. */
export const actionOutputs = {
  verdict: 'passed, failed or inconclusive; empty where nothing was judged; of verify, passed or failed',
  outcome: 'how the training command ended: succeeded, failed, killed, timedOut, interrupted or notStarted',
  'record-id': 'id of the candidate’s first record',
  'baseline-commit': 'commit that was compared with; empty without a baseline',
  'report-path': 'path of report.html',
  metrics: 'JSON: metric → value of the candidate’s first run',
  checks: 'JSON: one entry for each gate',
  reproductions: 'JSON: one entry for each record that was run again, with what its re-runs showed',
} as const;

/** What the phases of a sweep hand on. */
export const sweepOutputs = {
  'sweep-id': 'sweep: the name of the sweep, ten hexadecimal digits',
  'sweep-legs':
    'sweep: JSON for the matrix of the round: one entry for each job; `[]` when there is nothing to run',
  'sweep-workers': 'sweep: JSON for the matrix of workers, `[1, 2, 3]`; `[]` when there is nothing to run',
  'sweep-state': 'sweep: the artifact that holds the log, for the jobs that follow',
  'sweep-commit': 'sweep: the commit that the trials run at',
  'sweep-ended': 'sweep: why no trial is proposed any more; empty while the sweep goes on',
} as const;

/** Sets the outputs for the one report there is, or, after `publish`, for all of them: then metrics are told by experiment. */
export function writeOutputs(step: WorkflowStep, results: readonly (Result | VerifyResult)[]): void {
  for (const [name, value] of Object.entries(outputsOf(results))) step.setOutput(name, value);
}

function outputsOf(all: readonly (Result | VerifyResult)[]): Record<keyof typeof actionOutputs, string> {
  const results = all.filter((result) => result.command !== 'verify');
  const verified = all.filter((result) => result.command === 'verify');
  const candidates = results.map(({ records }) => records.find(({ role }) => role === 'candidate'));
  const metrics = Object.fromEntries(
    results.map(({ experiment }, index) => [experiment, candidates[index]?.metrics ?? {}]),
  );
  const [first] = all;
  const [candidate] = candidates;
  return {
    verdict: worst([
      ...results.map(({ verdict }) => verdict ?? ''),
      ...verified.map(({ reproduced }) => (reproduced ? 'passed' : 'failed')),
    ]),
    outcome:
      candidates.find((one) => one !== undefined && one.outcome !== 'succeeded')?.outcome ??
      candidate?.outcome ??
      '',
    'record-id': candidate?.id ?? verified[0]?.reproductions[0]?.recordId ?? '',
    'baseline-commit': results[0]?.baseline.commit ?? '',
    'report-path': first?.report?.html ?? '',
    metrics: JSON.stringify(results.length === 1 ? (candidate?.metrics ?? {}) : metrics),
    checks: JSON.stringify(results.flatMap(({ checks }) => checks)),
    reproductions: JSON.stringify(all.flatMap(({ reproductions }) => reproductions)),
  };
}

const fromWorst = ['failed', 'inconclusive', 'passed'] as const;

function worst(verdicts: readonly string[]): string {
  return fromWorst.find((verdict) => verdicts.includes(verdict)) ?? '';
}
