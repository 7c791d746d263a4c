import type { Baseline } from '../baselines/baseline.ts';
import { UserError } from '../errors.ts';
import type { Settings } from '../settings/settings.ts';
import { buildReport } from './buildReport.ts';
import { verdictExitCode } from './check.ts';
import { compareCode } from './compareCode.ts';
import { findComparand, type Comparand } from './comparand.ts';
import type { Effects } from './effects.ts';
import { withGivenPredictions } from './givenPredictions.ts';
import { gatedMetrics } from './gatedMetrics.ts';
import { writeReport, type CommandEnd } from './publishReport.ts';
import { refuseUnknownMetrics } from './refuseUnknownMetrics.ts';
import { openStore } from './workplace.ts';

/** Compares two sides that exist already; nothing is run. The first is the baseline, the second the candidate. */
export async function compareSides(effects: Effects, settings: Settings): Promise<CommandEnd> {
  const [first, second, ...more] = settings.operands;
  if (first === undefined || second === undefined || more.length > 0) {
    throw new UserError(`compare takes two things to compare, got ${settings.operands.length}.`, {
      hint: 'trainmark compare <baseline> <candidate>: each a record id, a branch, tag or commit, a bundle directory, or a metrics file.',
    });
  }
  const git = await effects.git.find(effects.directory);
  const store = await openStore(effects, settings, git?.root ?? effects.directory);
  const { experiment, given } = settings;
  const place = { git, store, experiment };
  const found = [
    await findComparand(effects, place, first),
    await findComparand(effects, place, second),
  ] as const;
  refuseSame(...found);
  const baseline = await withGivenPredictions(effects, found[0], experiment, {
    path: given.baselinePredictions,
    flag: '--baseline-predictions',
  });
  const candidate = await withGivenPredictions(effects, found[1], experiment, {
    path: given.predictions,
    flag: '--predictions',
  });
  const report = await buildReport(effects, {
    command: 'compare',
    experiment: experiment.name,
    candidate: candidate.runs,
    baselineRuns: baseline.runs,
    baseline: describe(baseline, first),
    code: git === null ? null : await compareCode(git, baseline.stored, candidate.stored),
    gates: experiment.gates,
    gated: gatedMetrics(experiment),
    pair: experiment.pair,
    pairing: experiment.predictions.pairing,
    lastingStore: store.location,
    warnings: [...baseline.warnings, ...candidate.warnings],
  });
  const runs = [...candidate.stored, ...baseline.stored];
  const written = await writeReport(effects, { report, runs, settings, storeLocation: store.location });
  refuseUnknownMetrics(written);
  return { exitCode: verdictExitCode(report), written, made: [] };
}

/** A comparison of a thing with itself passes every gate and says nothing (DESIGN §8). */
function refuseSame(baseline: Comparand, candidate: Comparand): void {
  const same = candidate.runs.find(({ record }) =>
    baseline.runs.some((other) => other.record.id === record.id),
  );
  if (same === undefined) return;
  throw new UserError(
    `Both sides are the same run, ${same.record.id}: a comparison with itself says nothing.`,
    {
      hint: 'Name two different records, commits or files.',
    },
  );
}

function describe({ runs, reason }: Comparand, asked: string): Baseline {
  const [run] = runs;
  return {
    source: 'stored',
    commit: run?.record.code?.commit ?? null,
    ref: asked,
    distance: null,
    recordedAt: run?.record.role === 'imported' ? null : (run?.record.startedAt ?? null),
    recordIds: runs.map(({ record }) => record.id),
    url: null,
    reason,
  };
}
