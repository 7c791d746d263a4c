import { departureCurves } from '../../src/charts/departureCurves.ts';
import type { Report } from '../../src/report/report.ts';
import type { ReportedReproduction } from '../../src/report/reproduction.ts';
import type { RunWithSeries } from '../../src/reproduction/reproduction.ts';
import { unverifiable } from '../../src/reproduction/unverifiable.ts';
import { onMachine, run, steps, verify } from '../reproduction/makeRuns.ts';
import { sampleReports } from './sampleReport.ts';

const recorded = run(0.93, {
  curves: [
    steps(
      'loss',
      curve(() => 0),
    ),
  ],
});
const elsewhere = (accuracy: number, curves: RunWithSeries['series']): RunWithSeries =>
  onMachine(run(accuracy, { curves }), {
    packages: {
      interpreter: 'python 3.11.7',
      digest: `sha256:${'b2'.repeat(32)}`,
      packages: [{ name: 'numpy', version: '2.2.0' }],
    },
  });

function curve(more: (step: number) => number): number[] {
  return Array.from({ length: 40 }, (_, step) => 1 / (1 + step / 5) + more(step));
}

/** What re-runs show, as people will meet it. */
export const sampleReproductions = {
  identical: () => reported(recorded, [run(0.93, { curves: recorded.series })]),
  drifted: () => {
    const parted = [
      steps(
        'loss',
        curve((step) => 0.002 * step),
      ),
    ];
    return reported(recorded, [elsewhere(0.926, parted), elsewhere(0.926, parted)]);
  },
  noisy: () => {
    const noise = (size: number) => [
      steps(
        'loss',
        curve((step) => size * Math.sin(step + 1)),
      ),
    ];
    return reported(recorded, [run(0.91, { curves: noise(0.01) }), run(0.94, { curves: noise(0.02) })]);
  },
  unverifiable: (): ReportedReproduction => {
    const plain = reported(recorded, []);
    const reason = 'its setup does not succeed any more: The setup command exited with 1';
    const logTail = ['ERROR: No matching distribution found for numpy==1.26.0'];
    return { ...plain, logTail, reproduction: unverifiable(plain.reproduction, reason) };
  },
} satisfies Record<string, () => ReportedReproduction>;

/** A reproduction of which every text is this one. */
export function hostileReproduction(text: string): ReportedReproduction {
  const plain = sampleReproductions.drifted();
  const { reproduction } = plain;
  return {
    ...plain,
    what: text,
    hint: text,
    occasion: text,
    logTail: [text],
    causes: plain.causes.map((cause) => ({ ...cause, subject: [{ name: text }], evidence: [[text]] })),
    reproduction: {
      ...reproduction,
      failedReruns: [{ id: text, reason: text }],
      metrics: reproduction.metrics.map((metric) => ({ ...metric, key: text, name: text, unit: text })),
      departures: reproduction.departures.map((departure) => ({ ...departure, key: text })),
      outputs: [{ path: text, isSame: false, isSameAmongReruns: true }],
    },
  };
}

/** The passed sample check with a baseline that was verified. */
export function checkWith(reproduction: ReportedReproduction): Report {
  return { ...sampleReports.passed(), reproductions: [reproduction] };
}

/** What `verify` reports on these records. */
export function verifyReport(...reproductions: readonly ReportedReproduction[]): Report {
  const { experiment, generatedAt, programVersion, baseline } = sampleReports.passed();
  return {
    command: 'verify',
    experiment,
    verdict: null,
    comparison: {
      changes: [],
      anomalies: [],
      params: [],
      data: [],
      packages: [],
      environment: [],
      code: null,
    },
    baseline: { ...baseline, source: 'none', commit: null, recordIds: [] },
    baselineRuns: [],
    candidateRuns: [],
    curves: [],
    reproductions: reproductions.map((one) => ({ ...one, what: `run ${one.recorded.id}`, occasion: null })),
    failures: [],
    logTail: [],
    warnings: [],
    generatedAt,
    programVersion,
  };
}

function reported(own: RunWithSeries, reruns: readonly RunWithSeries[]): ReportedReproduction {
  const shown = verify(own, reruns);
  return {
    ...shown,
    recorded: own.record,
    reruns: reruns.map(({ record }) => record),
    occasion: 'Verified now (verify: always).',
    diagnosis: null,
    hint: null,
    departure: departureCurves(shown.reproduction.departures[0], own, reruns),
    logTail: [],
  };
}
