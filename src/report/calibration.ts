import { countOf } from '../records/countOf.ts';
import { formatAmount, formatSpread, formatValue } from '../comparison/formatValue.ts';
import type {
  Calibration,
  Detectable,
  GateCalibration,
  MeasuredRate,
  NoiseFloor,
} from '../gates/calibration/calibration.ts';
import type { CalibrationResult } from './calibrationSchema.ts';
import { markdown, markdownCode, shorten, visible } from './escape.ts';
import { wrapText } from './terminal/textWidth.ts';

const widestText = 100;
const mostMetrics = 50;

/** The calibration as the public JSON result (see calibrationSchema.ts). */
export function calibrationResult(experiment: string, calibration: Calibration): CalibrationResult {
  const { metrics, ...rest } = calibration;
  return {
    schemaVersion: 1,
    command: 'calibrate',
    experiment,
    ...rest,
    metrics: metrics.map(({ form, ...floor }) => ({ ...floor, unit: form.unit, goal: form.goal })),
  };
}

/** For a terminal. */
export function calibrationText(experiment: string, calibration: Calibration, width: number): string {
  const lines = (text: string): readonly string[] => wrapText(visible(text), Math.min(width, widestText));
  const item = (text: string): readonly string[] =>
    wrapText(visible(text), Math.min(width, widestText) - 2).map(
      (line, index) => `${index === 0 ? '•' : ' '} ${line}`,
    );
  return [
    ...lines(`Calibration of ${shorten(experiment)}`),
    ...lines(headSentence(calibration)),
    '',
    ...calibration.gates.flatMap((gate) => item(`${shorten(gate.rule)}: ${gateWords(gate)}`)),
    '',
    ...calibration.metrics
      .slice(0, mostMetrics)
      .flatMap((floor) => item(`${shorten(floor.key)}: ${floorWords(floor)}`)),
    '',
  ].join('\n');
}

/** For a comment or a page. */
export function calibrationMarkdown(experiment: string, calibration: Calibration): string {
  const gates = calibration.gates.map((gate) => `- ${markdownCode(gate.rule)}: ${markdown(gateWords(gate))}`);
  const metrics = calibration.metrics
    .slice(0, mostMetrics)
    .map((floor) => `- ${markdownCode(floor.key)}: ${markdown(floorWords(floor))}`);
  return [
    `### Calibration: ${markdownCode(experiment)}`,
    markdown(headSentence(calibration)),
    gates.join('\n'),
    '**Noise between runs of one commit**',
    metrics.length === 0 ? 'No metric has two finite values.' : metrics.join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function headSentence({ runs, runsPerSide, looks, splits, independent, seed }: Calibration): string {
  const sides = looks.length === 0 ? `${runsPerSide}` : `up to ${runsPerSide} (looks at ${looks.join(', ')})`;
  const comparisons = countOf(independent, 'comparison');
  return (
    `${countOf(runs, 'run')} of one commit, dealt out to two sides of ${sides} in ${splits} ways (draws seeded with ${seed}): ` +
    `nothing differs but chance. Intervals are of the draws; only ${comparisons} among these runs share${independent === 1 ? 's' : ''} no run, so the ` +
    'rates are rougher than they say.'
  );
}

function gateWords(gate: GateCalibration): string {
  const { alpha, falseAlarm, falseAlarms, blocks, vacuous } = gate;
  if (vacuous !== null) return `says nothing, for no comparison decided it: ${vacuous}`;
  const what = falseAlarm === 'failed' ? 'fails' : 'claims an improvement';
  const promised = alpha === null ? '' : `, ${percent(alpha)} promised`;
  const tooMany = alpha !== null && falseAlarms.low > alpha ? ': more than it promises' : '';
  return (
    `${what} falsely in ${rateWords(falseAlarms)}${promised}${tooMany}; ` +
    `blocks in ${percent(blocks.rate)} though nothing changed (undecided: ${percent(shareUnknown(gate))})`
  );
}

function shareUnknown({ outcomes }: GateCalibration): number {
  const { passed, failed, unknown, error } = outcomes;
  return unknown / (passed + failed + unknown + error);
}

function rateWords({ rate, low, high }: MeasuredRate): string {
  return `${percent(rate)} (${percent(low)} to ${percent(high)})`;
}

function percent(share: number): string {
  return `${formatValue(Number((100 * share).toPrecision(3)))} %`;
}

function floorWords({ form, mean, sd, interval, found, foundWithMore }: NoiseFloor): string {
  if (sd === 0)
    return `${formatValue(mean, form.unit)} in every run: it does not vary, so every change is one`;
  const worsening = form.goal === 'min' ? 'rise' : 'drop';
  const [low, high] = [interval.low, interval.high].map((bound) => formatAmount(bound, form));
  const more = `${foundWithMore.runsPerSide - (found?.runsPerSide ?? 1)} more seeds would find ${sizeWords(foundWithMore)}`;
  const now =
    found === null
      ? `one run a side finds no ${worsening} for certain`
      : `the smallest ${worsening} found with 80 % power at ${found.runsPerSide} runs a side is ${sizeWords(found)}`;
  return `${formatSpread(mean, sd, form.unit)}, noise floor ${formatAmount(sd, form)} (95 %: ${low} to ${high}); ${now}; ${more}`;

  function sizeWords({ size }: Detectable): string {
    return formatAmount(size, form);
  }
}
