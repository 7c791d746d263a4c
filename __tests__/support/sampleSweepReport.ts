import { judgeWinner } from '../../src/commands/judgeWinner.ts';
import { wellFormed } from '../../src/records/wellFormed.ts';
import type { SweepReport, SweepWinner } from '../../src/report/sweep/sweepReport.ts';
import { gateRule } from '../../src/settings/gateRules.ts';
import type { SuggestedPatch } from '../../src/sweeps/results/patch/suggestPatch.ts';
import { sweepResultOf } from '../../src/sweeps/results/sweepResult.ts';
import type { TrialRun } from '../../src/sweeps/results/trialRun.ts';
import { presentConfiguration, searchSpaceOf } from '../../src/sweeps/space/searchSpace.ts';
import type { SweepSpec } from '../../src/sweeps/sweepSpec.ts';
import { sampleRun } from './sampleRuns.ts';
import {
  runOf,
  runsOf,
  sampleLoss,
  sampleParameters,
  sampleRuns,
  sweepOf,
  sweptMetric,
  sweptParameter,
} from './sampleSweep.ts';

/** Reports on sweeps as people will meet them, always the same. */
export const sampleSweepReports = {
  concluded: () => sweepReportOf(sweepOf(sampleParameters), withPresent(0.06), { patch: samplePatch }),
  confirmed: () => confirmedReport(),
  notConfirmed: () => notConfirmedReport(),
  nothingBetter: () => nothingBetterReport(),
  twoMetrics: () => twoMetricsReport(),
  nothing: () => nothingReport(),
  ignored: () => ignoredReport(),
  hostile: () =>
    hostileSweepReport('</script><img src=x onerror=alert(1)> | `x` @octocat \n\n# a <!-- b -->'),
} satisfies Record<string, () => SweepReport>;

export type SweepSampleName = keyof typeof sampleSweepReports;

export function sweepReportOf(
  spec: SweepSpec,
  runs: readonly TrialRun[],
  more: Partial<SweepReport> = {},
): SweepReport {
  return {
    experiment: 'digits',
    sweepId: '0123456789',
    state: { kind: 'concluded', reason: 'the budget of 64 trials is spent' },
    result: sweepResultOf({
      spec,
      runs,
      jobs: [
        { runner: 'ubuntu-latest', durationMs: 1_800_001 },
        { runner: 'own-gpu', durationMs: 3_000_000 },
      ],
      prices: { currency: 'USD', perMinute: new Map([['ubuntu-latest', 0.006]]), limit: null },
    }),
    winner: null,
    patch: null,
    warnings: [],
    generatedAt: '2026-01-02T03:04:05Z',
    programVersion: '0.1.0',
    ...more,
  };
}

const samplePatch: SuggestedPatch = {
  diff: '--- a/params.yaml\n+++ b/params.yaml\n@@ -1,2 +1,2 @@\n train:\n-  lr: 0.01 # by hand\n+  lr: 0.0045 # by hand\n',
  files: [],
  byHand: [{ name: 'dropout', value: 0.05, reason: 'no params file has it' }],
};

/** A sweep of 64 trials, the first of them the present values, whose winner did no better when it was run again. */
function notConfirmedReport(): SweepReport {
  return sweepReportOf(sweepOf(sampleParameters), withPresent(0.06), {
    winner: winnerOf([0.31, 0.303, 0.307]),
    patch: samplePatch,
  });
}

function nothingBetterReport(): SweepReport {
  return sweepReportOf(sweepOf(sampleParameters), withPresent(-0.4));
}

/** 64 trials; `more` is added to the loss of the present values. */
function withPresent(more: number): readonly TrialRun[] {
  const present = presentConfiguration(searchSpaceOf(sampleParameters)) ?? new Map();
  const [first, ...rest] = sampleRuns();
  const loss = sampleLoss(present, more);
  const added = [60, 61, 62, 63].map((number) => runOf(number, present, { kind: 'failed' }));
  return [
    { ...runOf(0, present, { kind: 'complete', values: [loss] }), method: first?.method ?? 'present' },
    ...rest,
    ...added,
  ];
}

function confirmedReport(): SweepReport {
  return sweepReportOf(sweepOf(sampleParameters), withPresent(0), {
    winner: winnerOf([0.24, 0.241, 0.236]),
    patch: samplePatch,
  });
}

function winnerOf(losses: readonly number[]): SweepWinner | null {
  const runs = (side: 'baseline' | 'candidate', values: readonly number[]) =>
    values.map((_, index) =>
      sampleRun({
        side,
        commit: 'a'.repeat(40),
        index,
        samples: [{ name: 'loss', baseline: values, candidate: values, goal: 'min', tier: 'gate' }],
      }),
    );
  return judgeWinner({
    metric: sweptMetric('loss'),
    confirming: [
      { trial: 2, records: runs('candidate', losses) },
      {
        trial: 43,
        records: runs(
          'candidate',
          losses.map((loss) => loss + 0.01),
        ),
      },
    ],
    baseline: runs('baseline', [0.31, 0.315, 0.308]),
    gates: [gateRule('superior(loss, 0.01)', null)],
    gated: ['loss'],
  });
}

function twoMetricsReport(): SweepReport {
  const runs = runsOf(sampleParameters, 40, (configuration, number, draw) => ({
    kind: 'complete',
    values: [sampleLoss(configuration, 0) * (number === 5 ? 200 : 1), 0.9 - 0.2 * draw()],
  }));
  return sweepReportOf(
    sweepOf(sampleParameters, [sweptMetric('loss'), sweptMetric('accuracy', 'maximize')]),
    runs,
    { state: { kind: 'running' } },
  );
}

function nothingReport(): SweepReport {
  const runs = runsOf(sampleParameters, 5, () => ({ kind: 'failed' }));
  return sweepReportOf(sweepOf(sampleParameters), runs, {
    state: { kind: 'concluded', reason: '5 trials in a row failed' },
  });
}

function ignoredReport(): SweepReport {
  const runs = runsOf(sampleParameters, 12, () => ({ kind: 'complete', values: [0.5] }));
  return sweepReportOf(sweepOf(sampleParameters), runs);
}

/** Every text that comes from outside is this one. */
export function hostileSweepReport(given: string): SweepReport {
  // Half a character gets into no record.
  const text = wellFormed(given);
  const parameters = [
    sweptParameter(text, { kind: 'uniform', min: 0, max: 1, quantum: null }),
    sweptParameter(`${text} `, { kind: 'categorical', values: [text, 'b'], probabilities: null }),
    sweptParameter('__proto__', { kind: 'constant', value: text }),
  ];
  const complete = runsOf(parameters, 14, (_, number) => ({
    kind: 'complete',
    values: [number % 5, number],
  }));
  const failed = runOf(20, complete[0]?.configuration ?? new Map(), { kind: 'failed' });
  return sweepReportOf(
    sweepOf(parameters, [sweptMetric(text), sweptMetric(`${text} `, 'maximize')]),
    [...complete, { ...failed, reason: text }],
    {
      experiment: text,
      sweepId: text,
      state: { kind: 'concluded', reason: text },
      patch: {
        diff: `--- a/${text}\n+${text}`,
        files: [],
        byHand: [{ name: text, value: text, reason: text }],
      },
      warnings: [text],
      programVersion: text,
    },
  );
}

/** A thousand trials of thirty parameters. */
export function largeSweepReport(): SweepReport {
  const parameters = [
    ...sampleParameters.slice(0, 4),
    ...Array.from({ length: 26 }, (_, index) =>
      sweptParameter(`block.${index}.dropout`, { kind: 'uniform', min: 0, max: 1, quantum: null }),
    ),
  ];
  const runs = runsOf(parameters, 1000, (configuration, number, draw) =>
    number % 3 === 0
      ? { kind: 'pruned', step: 3, value: 1 }
      : { kind: 'complete', values: [sampleLoss(configuration, 0.1 * draw())] },
  );
  return sweepReportOf(sweepOf(parameters), runs);
}
