import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Result } from '../../src/report/resultSchema.ts';
import { Project } from '../support/project.ts';

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

type Row = readonly [label: string, answer: string, group?: string];

function csv(rows: readonly Row[]): string {
  return [
    'id,label,prediction,grp',
    ...rows.map(([label, answer, group = ''], id) => `${id},${label},${answer},${group}`),
    '',
  ].join('\n');
}

const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);

async function compare(...args: string[]) {
  const { exitCode, stdout, stderr } = await project.run([
    'compare',
    'base.json',
    'head.json',
    ...args,
    '--json',
  ]);
  if (exitCode === 2) return { exitCode, stderr, result: null, check: null };
  const result = JSON.parse(stdout) as Result;
  return { exitCode, stderr, result, check: result.checks[0] ?? null };
}

const given = ['--baseline-predictions', 'a.csv', '--predictions', 'b.csv'];

/** reference/statistics.md §6, case 10: 14 newly wrong, 4 newly right, of 1,000. */
function mcnemarCase(): void {
  const before = [
    ...times(900, ['1', '1']),
    ...times(82, ['1', '0']),
    ...times(14, ['1', '1']),
    ...times(4, ['1', '0']),
  ];
  const after = [
    ...times(900, ['1', '1']),
    ...times(82, ['1', '0']),
    ...times(14, ['1', '0']),
    ...times(4, ['1', '1']),
  ];
  project.write({
    'base.json': JSON.stringify({ accuracy: 0.914 }),
    'head.json': JSON.stringify({ accuracy: 0.904 }),
    'a.csv': csv(before),
    'b.csv': csv(after),
  });
}

describe('compare with per-example files', () => {
  it.each([
    ['not_regressed(accuracy)', 1, 'failed', 'mcnemar', 4048 / 262_144],
    ['superior(accuracy)', 1, 'failed', 'mcnemar', 0.99623107910156],
    ['noninferior(accuracy, 2pp)', 0, 'passed', 'tango', 0.023403203843810897],
    ['noninferior(accuracy, 1pp)', 1, 'unknown', 'tango', 0.5],
  ])('answers %s as the reference does', async (gate, exit, outcome, method, p) => {
    mcnemarCase();
    const { exitCode, stderr, check, result } = await compare(...given, '--gate', gate);
    expect(exitCode, stderr).toBe(exit);
    expect(check).toMatchObject({
      outcome,
      method,
      n: { baseline: 1000, candidate: 1000 },
      counted: 'examples',
      outcomes: { bothRight: 900, bothWrong: 82, newlyWrong: 14, newlyRight: 4 },
    });
    expect(check?.estimate).toBeCloseTo(-0.01, 12);
    expect(check?.interval?.[0]).toBeCloseTo(-0.017994116343387292, 9);
    expect(check?.interval?.[1]).toBeCloseTo(-0.003280075563470686, 9);
    expect(check?.p).toBeCloseTo(p, 9);
    expect(result?.examples?.flips).toMatchObject({ examples: 1000, newlyWrong: 14, newlyRight: 4 });
    expect(result?.examples?.flips?.wrong[0]).toEqual({
      id: '982',
      label: '1',
      before: '1',
      after: '0',
      slices: {},
    });
  });

  it('answers the gap of three groups (§5.4) and Wilson’s bounds (§6, case 12)', async () => {
    const groups = [
      ...times(450, ['1', '1', 'a']),
      ...times(50, ['1', '0', 'a']),
      ...times(172, ['1', '1', 'b']),
      ...times(28, ['1', '0', 'b']),
      ...times(81, ['1', '1', 'c']),
      ...times(19, ['1', '0', 'c']),
    ];
    project.write({
      'base.json': '{"x": 1}',
      'head.json': '{"x": 1}',
      'a.csv': csv(groups),
      'b.csv': csv(groups),
    });
    const { exitCode, check } = await compare(...given, '--gate', 'gap(accuracy, grp) <= 0.05');
    expect(exitCode).toBe(1);
    expect(check).toMatchObject({ outcome: 'failed', method: 'newcombe', confidence: 0.95 });
    expect(check?.value).toBeCloseTo(0.09, 12);
    expect(check?.interval?.[0]).toBeCloseTo(0.018785580361876622, 9);
    expect(check?.interval?.[1]).toBeCloseTo(0.180833631980806, 9);

    const hundred = [...times(92, ['1', '1']), ...times(8, ['1', '0'])];
    project.write({
      'a.csv': csv(hundred),
      'b.csv': csv(hundred),
      'trainmark.yml':
        'experiments:\n  e:\n    run: x\n    gates:\n      - { gate: lower(accuracy) >= 0.85, alpha: 0.025 }\n      - { gate: upper(accuracy) <= 0.9589066, alpha: 0.025, severity: warn }\n',
    });
    const wilson = await compare(...given);
    expect(wilson.exitCode, wilson.stderr).toBe(0);
    expect(wilson.check?.method).toBe('wilson');
    expect(wilson.check?.interval?.[0]).toBeCloseTo(0.8500189229905126, 9);
    expect(wilson.check?.interval?.[1]).toBeCloseTo(0.9589065385156195, 9);
  });

  it('says that ids do not match, and pairs what both have where that is declared', async () => {
    mcnemarCase();
    project.write({ 'b.csv': csv(times(990, ['1', '1'])) });
    const strict = await compare(...given, '--gate', 'noninferior("accuracy", 2pp)');
    expect(strict.exitCode).toBe(1);
    expect(strict.check?.outcome).toBe('unknown');
    project.write({ 'head.json': '{}' });
    const plain = await compare(...given, '--gate', 'noninferior(accuracy, 2pp)');
    expect(plain.check?.outcome).toBe('error');
    expect(plain.check?.reason).toContain(
      '10 only in the baseline ("990", "991", "992", …), 0 only in the candidate',
    );
    expect(plain.result?.warnings.join()).toContain(
      'were not paired: the ids of the per-example files do not match',
    );
    project.write({
      'trainmark.yml': 'experiments: { e: { run: x, predictions: { path: p.csv, pair: intersect } } }\n',
    });
    const declared = await compare(...given, '--gate', 'superior(accuracy)');
    expect(declared.check).toMatchObject({ outcome: 'passed', method: 'mcnemar', n: { candidate: 990 } });
    expect(declared.result?.examples?.unpaired).toBe(10);
  });

  it.each([
    [['--baseline-predictions', 'a.csv', '--predictions', 'none.csv'], {}, /none\.csv does not exist/],
    [
      given,
      { 'b.csv': 'id,label,prediction\n1,1,1\n1,1,1\n' },
      /b\.csv has 1 row with an id that stood before/,
    ],
    [
      given,
      { 'head.json': '[{"accuracy": 1}, {"accuracy": 1}]' },
      /--predictions gives one per-example file, but that side has 2 runs/,
    ],
  ])('refuses %s', async (args, files, message) => {
    mcnemarCase();
    project.write(files);
    const { exitCode, stderr } = await compare(...args);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
  });
});

const training = `
import csv, json
params = json.load(open("params.json"))
right = 0
with open("predictions.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["example_id", "y_true", "y_pred", "lang"])
    for i in range(400):
        label = i % 2
        answer = label if i % 40 >= params["wrong"] else 1 - label
        right += answer == label
        writer.writerow([f"<b>{i}</b>", label, answer, "en" if i % 4 else "de"])
json.dump({"accuracy": right / 400, "loss": 1}, open("metrics.json", "w"))
`;

function repository(): void {
  project.init();
  project.write({
    'train.py': training,
    'params.json': '{"wrong": 2}',
    '.gitignore': 'metrics.json\npredictions.csv\n',
    'trainmark.yml':
      'experiments:\n  e:\n    run: python3 train.py\n    predictions: predictions.csv\n    metrics: [metrics.json, "*.csv"]\n    gates: ["not_regressed(accuracy)", "accuracy{lang=*} >= 0.5"]\n',
  });
  project.commit('first');
  project.git('switch', '--quiet', '--create', 'change');
  project.write({ 'params.json': '{"wrong": 4}' });
  project.commit('worse');
}

describe('check with a per-example file', () => {
  it('keeps it with both runs, pairs them, and does the same with stored runs', async () => {
    repository();
    const rerun = await project.run(['check', '--json']);
    expect(rerun.exitCode, rerun.stderr).toBe(1);
    const result = JSON.parse(rerun.stdout) as Result;
    expect(result.baseline.source).toBe('rerun');
    expect(result.checks[0]).toMatchObject({
      outcome: 'failed',
      method: 'mcnemar',
      outcomes: { newlyWrong: 20 },
    });
    expect(result.examples?.gaps[0]).toMatchObject({ key: 'lang', candidate: { lowest: { value: 'de' } } });
    const record = project.record(project.recordIds()[0] ?? '');
    expect(record.predictions).toMatchObject({
      rows: 400,
      source: 'predictions.csv',
      columns: { id: 'example_id', slices: ['lang'] },
    });
    expect(record.code?.dirty, 'what the run writes is no change of the code').toBeNull();
    expect(record.metrics.find(({ name }) => name === 'accuracy')?.sources).toEqual([
      'metrics.json',
      'predictions.csv',
    ]);
    expect(record.warnings).toEqual([]);
    const markdown = project.read(`.trainmark/reports/${record.id}/report.md`);
    expect(markdown).toContain('<summary>20 newly wrong and 0 newly right of 400 examples</summary>');
    expect(project.read(`.trainmark/reports/${record.id}/report.html`)).not.toContain('<b>2</b>');
    const stored = JSON.parse((await project.run(['check', '--json'])).stdout) as Result;
    expect(stored.baseline.source).toBe('stored');
    expect(stored.checks[0]).toMatchObject({ method: 'mcnemar', outcomes: { newlyWrong: 20 } });
  });

  it('says so when the command did not write it, and stands a baseline from before there was one', async () => {
    repository();
    project.write({
      'predictions.csv': 'id,label,prediction\n1,1,1\n',
      'old.py': 'import json\njson.dump({"accuracy": 0.5}, open("metrics.json", "w"))\n',
    });
    const stale = await project.run(['check', '--run', 'python3 old.py', '--metrics', 'metrics.json']);
    expect(stale.exitCode).toBe(2);
    expect(stale.stderr).toContain('The command did not write predictions.csv');
    expect(project.recordIds(), 'recorded all the same').toHaveLength(1);

    project.git('switch', '--quiet', 'main');
    project.write({
      'train.py': 'import json\njson.dump({"accuracy": 0.9, "loss": 1}, open("metrics.json", "w"))\n',
    });
    project.commit('before there were predictions');
    project.git('switch', '--quiet', '--create', 'new');
    project.write({ 'train.py': training });
    project.commit('predictions');
    const { stdout, stderr } = await project.run([
      'check',
      '--json',
      '--gate',
      'noninferior(accuracy, 1pp)',
      '--metrics',
      'metrics.json',
    ]);
    const result = JSON.parse(stdout) as Result;
    expect(result.checks[0], stderr).toMatchObject({ outcome: 'unknown' });
    expect(result.checks[0]?.reason).toContain('the baseline has no per-example file that could be read');
    expect(result.warnings.join('\n')).toContain('baseline: predictions.csv does not exist.');
  });
});
