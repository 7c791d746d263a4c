import type { Baseline } from '../../src/baselines/baseline.ts';
import { buildCurves, type RunSeries } from '../../src/charts/buildCurves.ts';
import { anomaliesAmong } from '../../src/comparison/anomalies.ts';
import type { Comparison } from '../../src/comparison/comparison.ts';
import { judge } from '../../src/gates/judge.ts';
import type { Check, Verdict } from '../../src/gates/verdict.ts';
import { formatMetricKey } from '../../src/records/metricKey.ts';
import type { Report } from '../../src/report/report.ts';
import { gateRule } from '../../src/settings/gateRules.ts';
import { changesOf, type MetricSample } from './sampleChanges.ts';
import { sampleRun, sampleSeries } from './sampleRuns.ts';

/** Reports as people will meet them, each built anew and always the same. */
export const sampleReports = {
  passed: passedReport,
  failed: failedReport,
  trainingFailed: trainingFailedReport,
  inconclusive: inconclusiveReport,
  noBaseline: noBaselineReport,
  manyMetrics: manyMetricsReport,
  hostile: () => hostileReport(hostileText),
} satisfies Record<string, () => Report>;

export type SampleName = keyof typeof sampleReports;

const baselineCommit = '1a2b3c4d5e6f708192a3b4c5d6e7f80912233445';
const candidateCommit = '9f8e7d6c5b4a39281706f5e4d3c2b1a098877665';

const rerun: Baseline = {
  source: 'rerun',
  commit: baselineCommit,
  ref: 'main',
  distance: 4,
  recordedAt: '2026-11-20T20:12:00Z',
  recordIds: [],
  url: null,
  reason: 'It is where this branch left main, 4 commits back.',
};

const differences: Omit<Comparison, 'changes' | 'anomalies'> = {
  params: [
    { name: 'lr', kind: 'changed', baseline: 0.001, candidate: 0.0005 },
    { name: 'model.dropout', kind: 'changed', baseline: 0.1, candidate: 0.2 },
    { name: 'warmup_steps', kind: 'added', baseline: null, candidate: 500 },
  ],
  data: [
    {
      path: 'data/train.csv',
      kind: 'changed',
      summary: 'rows 48,210 → 51,007; column added: tenure_months',
      files: [],
    },
  ],
  packages: [
    { name: 'scikit-learn', kind: 'changed', baseline: '1.5.2', candidate: '1.6.0' },
    { name: 'torch', kind: 'changed', baseline: '2.6.0', candidate: '2.7.1' },
    { name: 'einops', kind: 'added', baseline: null, candidate: '0.8.0' },
  ],
  environment: [{ field: 'variables.OMP_NUM_THREADS', baseline: '4', candidate: '8' }],
  code: {
    baselineCommit,
    candidateCommit,
    baselineDirty: false,
    candidateDirty: false,
    files: [
      { path: 'src/model.py', added: 84, deleted: 31 },
      { path: 'src/train.py', added: 12, deleted: 9 },
      { path: 'params.yaml', added: 3, deleted: 2 },
      { path: 'docs/architecture.png', added: null, deleted: null },
    ],
  },
};

const quality: readonly MetricSample[] = [
  {
    name: 'accuracy',
    baseline: [0.9402, 0.9421, 0.9409],
    candidate: [0.9518, 0.9541, 0.9532],
    goal: 'max',
    kind: 'proportion',
    tier: 'gate',
  },
  {
    name: 'accuracy',
    labels: { lang: 'de' },
    baseline: [0.9218, 0.9187, 0.9204],
    candidate: [0.9391, 0.9402, 0.9371],
    goal: 'max',
    kind: 'proportion',
    tier: 'gate',
  },
  {
    name: 'val/loss',
    baseline: [0.1921, 0.1897, 0.1932],
    candidate: [0.1614, 0.1587, 0.1629],
    goal: 'min',
    tier: 'gate',
  },
  {
    name: 'auc',
    baseline: [0.9801, 0.9797, 0.9803],
    candidate: [0.9871, 0.9868, 0.9874],
    goal: 'max',
    kind: 'proportion',
  },
  {
    name: 'f1',
    labels: { class: 'churned' },
    baseline: [0.812, 0.817, 0.809],
    candidate: [0.806, 0.821, 0.813],
    goal: 'max',
    kind: 'proportion',
    outcome: 'inconclusive',
  },
  {
    name: 'ece',
    baseline: [0.021, 0.0224, 0.0219],
    candidate: [0.0287, 0.0279, 0.0291],
    goal: 'min',
    outcome: 'worsened',
  },
  {
    name: 'train/loss',
    baseline: [0.1204, 0.1187, 0.1219],
    candidate: [0.0951, 0.0962, 0.0949],
    goal: 'min',
  },
  {
    name: 'calibration_slope',
    baseline: [1.02, 1.01, 1.03],
    candidate: [1.04, 1.03, 1.06],
    outcome: 'inconclusive',
  },
  { name: 'parameters', baseline: [1204224, 1204224, 1204224], candidate: [1204224, 1204224, 1204224] },
  { name: 'perplexity', baseline: null, candidate: [14.21, 14.4, 14.18], goal: 'min' },
  {
    name: 'train_seconds',
    baseline: [742, 751, 739],
    candidate: [801, 792, 799],
    goal: 'min',
    unit: 's',
    tier: 'resource',
    outcome: 'worsened',
  },
  {
    name: 'peak_rss',
    baseline: [2.31e9, 2.33e9, 2.31e9],
    candidate: [2.31e9, 2.36e9, 2.34e9],
    goal: 'min',
    unit: 'B',
    tier: 'resource',
    outcome: 'inconclusive',
  },
];

const passedChecks: readonly Check[] = [
  check({
    rule: 'accuracy >= 0.93',
    expected: '>= 0.93',
    actual: '0.953',
    value: 0.95303333,
    bound: 0.93,
    metrics: ['accuracy'],
    reason: 'accuracy is 0.953, at least 0.93 was asked for',
  }),
  check({
    rule: 'accuracy{lang=*} >= 0.9',
    expected: '>= 0.9',
    actual: '0.9388',
    value: 0.9388,
    bound: 0.9,
    metrics: ['accuracy{lang=de}'],
    reason: 'accuracy{lang=de} is 0.9388, at least 0.9 was asked for',
  }),
  check({
    rule: 'delta(val/loss) <= 0.01',
    name: 'no worse loss',
    expected: '<= 0.01',
    actual: '-0.0307',
    value: -0.0307,
    bound: 0.01,
    metrics: ['val/loss'],
    reason: 'val/loss fell by 0.0307 (0.1917 → 0.161); a rise of at most 0.01 is allowed',
  }),
];

function passedReport(): Report {
  return build({ samples: quality, verdict: { outcome: 'passed', checks: passedChecks }, differences });
}

function failedReport(): Report {
  const samples: readonly MetricSample[] = [
    {
      name: 'accuracy',
      baseline: [0.9431],
      candidate: [0.9122],
      goal: 'max',
      kind: 'proportion',
      tier: 'gate',
    },
    { name: 'val/loss', baseline: [0.1921], candidate: [0.2387], goal: 'min', tier: 'gate' },
    { name: 'latency_ms', baseline: [41.2], candidate: [39.8], goal: 'min', unit: 'ms', tier: 'gate' },
    {
      name: 'auc',
      baseline: [0.9801],
      candidate: ['NaN'],
      goal: 'max',
      kind: 'proportion',
      outcome: 'worsened',
    },
    { name: 'recall', baseline: [0.87], candidate: null, goal: 'max', kind: 'proportion' },
    {
      name: 'train_seconds',
      baseline: [742],
      candidate: [738],
      goal: 'min',
      unit: 's',
      tier: 'resource',
      outcome: 'inconclusive',
    },
  ];
  const checks = [
    check({
      rule: 'accuracy >= 0.93',
      outcome: 'failed',
      expected: '>= 0.93',
      actual: '0.9122',
      value: 0.9122,
      bound: 0.93,
      metrics: ['accuracy'],
      reason: 'accuracy is 0.9122, at least 0.93 was asked for',
    }),
    check({
      rule: 'change(latency_ms) <= 10%',
      expected: '<= 10%',
      actual: '-3.4%',
      value: -0.034,
      bound: 0.1,
      metrics: ['latency_ms'],
      reason: 'latency_ms fell by 3.4% (41.2 ms → 39.8 ms); a rise of at most 10% is allowed',
    }),
    check({
      rule: 'delta(val/loss) <= 0.02',
      outcome: 'failed',
      severity: 'warn',
      expected: '<= 0.02',
      actual: '+0.0466',
      value: 0.0466,
      bound: 0.02,
      metrics: ['val/loss'],
      reason: 'val/loss rose by 0.0466 (0.1921 → 0.2387); a rise of at most 0.02 is allowed',
    }),
  ];
  const stored: Baseline = { ...rerun, source: 'stored', recordedAt: '2026-11-17T09:30:00Z' };
  return build({
    samples,
    verdict: { outcome: 'failed', checks },
    differences,
    baseline: stored,
    warnings: ['auc is NaN in the candidate: the source metrics.json says so.'],
  });
}

const traceback = [
  'epoch 11/40  loss 0.4127  acc 0.8614',
  'epoch 12/40  loss nan  acc 0.1032',
  'Traceback (most recent call last):',
  '  File "train.py", line 212, in <module>',
  '    main()',
  '  File "train.py", line 188, in main',
  '    trainer.fit(model, loader)',
  '  File "/app/src/trainer.py", line 97, in fit',
  '    raise FloatingPointError(f"loss is {loss} at step {step}")',
  'FloatingPointError: loss is nan at step 4812',
];

function trainingFailedReport(): Report {
  const report = build({
    samples: quality,
    sides: { candidate: false },
    verdict: {
      outcome: 'failed',
      checks: passedChecks.map((one) => ({
        ...one,
        outcome: 'error',
        blocking: true,
        reason: 'the candidate has no such metric: its training command failed',
      })),
    },
    differences,
  });
  const [run] = report.candidateRuns;
  return {
    ...report,
    candidateRuns: report.candidateRuns.map((one) => ({
      ...one,
      outcome: { kind: 'failed', exitCode: 1 },
      metrics: [],
    })),
    failures: [{ side: 'candidate', runId: run?.id ?? '', what: 'exited with 1', logTail: traceback }],
    logTail: traceback,
  };
}

function inconclusiveReport(): Report {
  const changes = changesOf(quality);
  const undecided = ['noninferior(f1{class=churned}, 0.5pp)', 'not_regressed(f1{class=churned})'];
  const { checks } = judge(
    undecided.map((rule) => gateRule(rule)),
    { ...differences, changes, anomalies: [] },
  );
  return build({
    samples: quality,
    verdict: { outcome: 'inconclusive', checks: [...passedChecks.slice(1), ...checks] },
    differences: { ...differences, code: null, packages: [], data: [] },
  });
}

function noBaselineReport(): Report {
  const baseline: Baseline = {
    source: 'none',
    commit: null,
    ref: null,
    distance: null,
    recordedAt: null,
    recordIds: [],
    url: null,
    reason: 'This is the first commit: there is nothing before it to compare with.',
  };
  const none = { params: [], data: [], packages: [], environment: [], code: null };
  return build({
    samples: quality,
    sides: { baseline: false },
    verdict: { outcome: 'passed', checks: passedChecks.slice(0, 2) },
    differences: none,
    baseline,
  });
}

function manyMetricsReport(): Report {
  const many = Array.from({ length: 200 }, (_, index): MetricSample => {
    const value = 0.5 + ((index * 37) % 100) / 250;
    return {
      name: `eval/task_${String(index).padStart(3, '0')}/accuracy`,
      baseline: [value],
      candidate: [value + (((index * 13) % 7) - 3) / 200],
      goal: 'max',
      kind: 'proportion',
    };
  });
  return build({
    samples: [...quality, ...many],
    verdict: { outcome: 'passed', checks: passedChecks },
    differences,
  });
}

/** One text with everything that could leave its place in Markdown, HTML, scripts or a terminal. */
export const hostileText =
  '</script><script>alert(1)</script><img src=x onerror=alert(2)> | `code` ``` **bold** [link](https://evil.example) ' +
  '@octocat #1 octo/repo#2 <!-- trainmark --> \u202Ereversed\u202C zero\u200Bwidth \u001B[31mred\u001B[0m\nnew line\r\n| a | b |\n' +
  '"quoted\' &amp; \\| $x$ ~~gone~~ __proto__ {{constructor}} ${7*7} ' +
  'x'.repeat(200);

/** A report in which every text that comes from outside is this one. */
export function hostileReport(text: string): Report {
  const samples: readonly MetricSample[] = [
    {
      name: text,
      labels: { [text]: text },
      baseline: [1],
      candidate: [2],
      goal: 'max',
      unit: text,
      tier: 'gate',
    },
    { name: '__proto__', baseline: [1], candidate: [2], goal: 'min' },
  ];
  const checks = [
    check({
      rule: text,
      name: text,
      outcome: 'failed',
      expected: text,
      actual: text,
      metrics: [formatMetricKey(text, { [text]: text })],
      reason: text,
      value: 2,
      bound: 1,
    }),
  ];
  const hostile: Omit<Comparison, 'changes' | 'anomalies'> = {
    params: [{ name: text, kind: 'changed', baseline: text, candidate: text }],
    data: [{ path: text, kind: 'changed', summary: text, files: [{ path: text, kind: 'added' }] }],
    packages: [{ name: text, kind: 'changed', baseline: text, candidate: text }],
    environment: [{ field: text, baseline: text, candidate: text }],
    code: {
      baselineCommit,
      candidateCommit,
      baselineDirty: true,
      candidateDirty: true,
      files: [{ path: text, added: 1, deleted: 1 }],
    },
  };
  const baseline: Baseline = { ...rerun, ref: text, reason: text };
  const report = build({
    samples,
    verdict: { outcome: 'failed', checks },
    differences: hostile,
    baseline,
    warnings: [text],
  });
  const environment = report.candidateRuns[0]?.environment;
  return {
    ...report,
    experiment: text,
    programVersion: text,
    comparison: {
      ...report.comparison,
      anomalies: [{ key: formatMetricKey(text, { [text]: text }), p: 0.001, adjustedP: 0.002 }],
    },
    candidateRuns: report.candidateRuns.map((run) => ({
      ...run,
      outcome: { kind: 'killed', signal: text },
      ...(environment && { environment: { ...environment, cpu: { ...environment.cpu, model: text } } }),
    })),
    failures: [{ side: 'candidate', runId: text, what: text, logTail: [text, text] }],
    logTail: [text],
  };
}

interface BuildInput {
  readonly samples: readonly MetricSample[];
  readonly verdict: Verdict;
  readonly differences: Omit<Comparison, 'changes' | 'anomalies'>;
  readonly baseline?: Baseline;
  readonly warnings?: readonly string[];
  /** Sides whose runs gave metrics; both unless said otherwise. */
  readonly sides?: { readonly baseline?: boolean; readonly candidate?: boolean };
}

function build(input: BuildInput): Report {
  const { baseline: hasBaseline = true, candidate: hasCandidate = true } = input.sides ?? {};
  const samples = input.samples.map((sample) => ({
    ...sample,
    baseline: hasBaseline ? sample.baseline : null,
    candidate: hasCandidate ? sample.candidate : null,
  }));
  const changes = changesOf(samples);
  const count = Math.max(...input.samples.map(({ candidate }) => candidate?.length ?? 0));
  const baselineRuns = hasBaseline ? runsOf('baseline', samples, count) : [];
  const candidateRuns = runsOf('candidate', samples, count);
  const baseline = input.baseline ?? rerun;
  return {
    command: 'check',
    experiment: 'churn',
    verdict: input.verdict,
    comparison: { changes, anomalies: anomaliesAmong(changes, []), ...input.differences },
    baseline: { ...baseline, recordIds: baselineRuns.map(({ record }) => record.id) },
    baselineRuns: baselineRuns.map(({ record }) => record),
    candidateRuns: candidateRuns.map(({ record }) => record),
    curves: buildCurves({
      baseline: baselineRuns,
      candidate: candidateRuns,
      gated: input.verdict.checks.flatMap(({ metrics }) => metrics),
    }),
    reproductions: [],
    failures: [],
    logTail: [
      'epoch 39/40  loss 0.1622  acc 0.9527',
      'epoch 40/40  loss 0.1610  acc 0.9530',
      'saved model.pkl',
    ],
    warnings: input.warnings ?? [],
    generatedAt: '2026-11-20T20:31:12Z',
    programVersion: '0.1.0',
  };
}

function runsOf(
  side: 'baseline' | 'candidate',
  samples: readonly MetricSample[],
  count: number,
): RunSeries[] {
  const commit = side === 'baseline' ? baselineCommit : candidateCommit;
  return Array.from({ length: count }, (_, index) => ({
    record: sampleRun({ side, commit, index, samples }),
    series: sampleSeries({ side, index, samples }),
  }));
}

function check(
  fields: Partial<Check> &
    Pick<Check, 'rule' | 'expected' | 'actual' | 'value' | 'bound' | 'metrics' | 'reason'>,
): Check {
  const outcome = fields.outcome ?? 'passed';
  const severity = fields.severity ?? 'block';
  return {
    name: null,
    onUnknown: 'fail',
    unknownMetrics: [],
    evidence: null,
    blocking: outcome !== 'passed' && severity === 'block',
    ...fields,
    outcome,
    severity,
    clauses: [
      {
        outcome,
        rule: fields.rule,
        expected: fields.expected,
        actual: fields.actual,
        reason: fields.reason,
        value: fields.value,
        bound: fields.bound,
        evidence: fields.evidence ?? null,
        metrics: fields.metrics,
      },
    ],
  };
}
