export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** Round numbers between two bounds, about `count` of them, 1, 2 or 5 times a power of ten apart. */
export function niceTicks(low: number, high: number, count: number): readonly Tick[] {
  const step = niceStep((high - low) / Math.max(1, count));
  if (!(step > 0) || !Number.isFinite(step)) return [];
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const value = (first + index) * step;
    return { value, label: tickLabel(value, step) };
  });
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const share = rough / power;
  if (share > 5) return 10 * power;
  if (share > 2) return 5 * power;
  return share > 1 ? 2 * power : power;
}

const prefixes = [
  { size: 1e12, letter: 'T' },
  { size: 1e9, letter: 'G' },
  { size: 1e6, letter: 'M' },
  { size: 1e3, letter: 'k' },
] as const;

/** As many decimals as the step needs, so that neighbouring labels differ; large numbers as `20k`, `1.5M`, tiny ones as `2e-7`. */
function tickLabel(value: number, step: number): string {
  const magnitude = Math.abs(value);
  if (magnitude >= 1e15 || step < 1e-4)
    return Number(value.toPrecision(4)).toExponential().replace('e+', 'e');
  const prefix = prefixes.find(({ size }) => magnitude >= size && step >= size / 1000);
  if (prefix !== undefined && step >= 100)
    return decimalText(value / prefix.size, step / prefix.size) + prefix.letter;
  return decimalText(value, step);
}

function decimalText(value: number, step: number): string {
  return value.toFixed(Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
}
