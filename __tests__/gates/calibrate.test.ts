import { describe, expect, test } from 'vitest';
import { calibrate, type CalibrationInput } from '../../src/gates/calibration/calibrate.ts';
import { calibrationMarkdown, calibrationResult, calibrationText } from '../../src/report/calibration.ts';
import { calibrationSchema } from '../../src/report/calibrationSchema.ts';
import { seededGenerator, uniform } from '../../src/statistics/generator.ts';
import { normalQuantile } from '../../src/statistics/normal.ts';
import { ruleOf, runsOf } from './runsOf.ts';

const generator = seededGenerator(3);
const noisy = runsOf(
  'accuracy',
  Array.from({ length: 40 }, () => 0.9 + 0.01 * normalQuantile(uniform(generator))),
);

function calibrated(rules: readonly string[], settings: Partial<CalibrationInput> = {}) {
  const gates = rules.map((rule) => ruleOf(rule));
  return calibrate({ runs: noisy, gates, runsPerSide: 3, looks: [], pair: 'none', seed: 1, ...settings });
}

describe('calibrate', () => {
  test('finds what a rule promises, and what a plain difference costs', () => {
    const { gates, splits } = calibrated([
      'superior(accuracy)',
      'not_regressed(accuracy)',
      'delta(accuracy) >= 0',
      'noninferior(accuracy, 0.5pp)',
    ]);
    expect(splits).toBe(1000);
    const [superior, guard, difference, noninferior] = gates;
    expect(superior).toMatchObject({ falseAlarm: 'passed', alpha: 0.05 });
    expect(superior?.falseAlarms.rate).toBeLessThan(0.08);
    expect(guard?.falseAlarms.rate).toBeLessThan(0.08);
    expect(guard?.blocks.rate).toBe(guard?.falseAlarms.rate);
    // Without a margin a difference has either sign.
    expect(difference).toMatchObject({ falseAlarm: 'failed', alpha: null });
    expect(difference?.falseAlarms.rate).toBeCloseTo(0.5, 1);
    // Three runs cannot show half a standard deviation: undecided, which blocks.
    expect(noninferior?.falseAlarms.rate).toBeLessThan(0.05);
    expect(noninferior?.blocks.rate).toBeGreaterThan(0.7);
    for (const { falseAlarms } of gates) {
      expect(falseAlarms.low).toBeLessThanOrEqual(falseAlarms.rate);
      expect(falseAlarms.high).toBeGreaterThanOrEqual(falseAlarms.rate);
    }
  });

  test('says the same for the same seed, and counts outcomes whole', () => {
    const one = calibrated(['superior(accuracy)']);
    expect(calibrated(['superior(accuracy)'])).toEqual(one);
    expect(calibrated(['superior(accuracy)'], { seed: 2 })).not.toEqual(one);
    const { passed, failed, unknown, error } = one.gates[0]?.outcomes ?? {};
    expect((passed ?? 0) + (failed ?? 0) + (unknown ?? 0) + (error ?? 0)).toBe(one.splits);
  });

  test('draws no more splits than there are', () => {
    expect(calibrated(['superior(accuracy)'], { runs: noisy.slice(0, 4), runsPerSide: 2 })).toMatchObject({
      splits: 6,
      independent: 1,
    });
  });

  test('judges look by look as a check does, with pairs where they are asked for', () => {
    const { gates, looks } = calibrated(['superior(accuracy)'], {
      runsPerSide: 8,
      looks: [3, 5, 8],
      pair: 'seed',
    });
    expect(looks).toEqual([3, 5, 8]);
    expect(gates[0]?.falseAlarms.rate).toBeLessThan(0.07);
  });

  test('finds the noise of a metric and what it hides', () => {
    const [floor] = calibrated(['superior(accuracy)']).metrics;
    expect(floor?.sd).toBeGreaterThan(floor?.interval.low ?? Infinity);
    expect(floor?.sd).toBeLessThan(floor?.interval.high ?? 0);
    // reference/statistics.md §2.2: 2.48 standard deviations with three runs a side, 80 % power.
    expect((floor?.found?.size ?? 0) / (floor?.sd ?? 1)).toBeCloseTo(2.48, 1);
    expect(floor?.foundWithMore.runsPerSide).toBe(6);
  });

  test.each([
    ['one run a side', ['noninferior(accuracy, 1pp)'], { runsPerSide: 1 }, 'one run a side says nothing'],
    ['a metric that is always NaN', ['superior(f1)'], { runs: runsOf('f1', Array(8).fill('NaN')) }, 'NaN'],
  ])('calls a gate vacuous for %s', (_, rules, settings, reason) => {
    const calibration = calibrated(rules, settings);
    expect(calibration.gates[0]?.vacuous).toContain(reason);
    expect(calibrationText('churn', calibration, 80)).toContain('says nothing');
  });

  test('tells of a metric that never varies', () => {
    const calibration = calibrated(['superior(accuracy)'], { runs: runsOf('accuracy', Array(8).fill(0.9)) });
    expect(calibration.gates[0]?.falseAlarms.rate).toBe(0);
    expect(calibrationText('churn', calibration, 200)).toContain('it does not vary');
  });

  test('is told in text, Markdown and JSON', () => {
    const calibration = calibrated(['superior(accuracy)', 'delta(accuracy) >= -0.5pp']);
    expect(calibrationText('churn', calibration, 200)).toContain('3 more seeds would find');
    expect(calibrationMarkdown('<script>|', calibration)).toContain(
      '### Calibration: <code>&#60;script&#62;&#124;</code>',
    );
    const result = calibrationResult('churn', calibration);
    expect(calibrationSchema.parse(result)).toEqual(result);
    for (const line of calibrationText('churn', calibration, 60).split('\n'))
      expect(line.length).toBeLessThanOrEqual(60);
  });
});
