const unitMs: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  sec: 1000,
  m: 60_000,
  min: 60_000,
  h: 3_600_000,
  d: 86_400_000,
};

/** What `parseDuration` accepts, for messages. */
export const durationForm = 'a number with a unit (ms, s, min, h, d), such as 90s, 45min or 1h30min';

/** `45min`, `1h30min` → milliseconds; null for anything else, for zero and for more than a year. */
export function parseDuration(text: string): number | null {
  const compact = text.replaceAll(/\s/g, '');
  if (!/^(\d+(\.\d+)?[a-z]+)+$/.test(compact)) return null;
  let totalMs = 0;
  for (const [, amount, unit = ''] of compact.matchAll(/(\d+(?:\.\d+)?)([a-z]+)/g)) {
    const factor = Object.hasOwn(unitMs, unit) ? unitMs[unit] : undefined;
    if (factor === undefined) return null;
    totalMs += Number(amount) * factor;
  }
  return totalMs > 0 && totalMs <= 366 * 86_400_000 ? totalMs : null;
}
