import { UserError } from '../../errors.ts';
import type { RunnerPrices } from '../results/cost.ts';
import { isMap } from '../value.ts';
import { ownSettings, positiveAt, refuseOtherKeys, shown, type Findings } from './findings.ts';

const path = [ownSettings, 'prices'];
const mostRunners = 100;

/** Reads `{ currency: USD, per-minute: { ubuntu-latest: 0.006 }, limit: 20 }`: what one billed minute of a runner costs, by its label. Null: none. */
export function parsePrices(findings: Findings, given: unknown): RunnerPrices | null {
  if (given === undefined) return null;
  const perMinute = isMap(given) ? given['per-minute'] : undefined;
  if (!isMap(given) || !isMap(perMinute)) {
    const message = `is ${shown(given)}; { currency: USD, per-minute: { ubuntu-latest: 0.006 } } is accepted`;
    findings.problems.push({ path, message });
    return null;
  }
  refuseOtherKeys(findings, given, path, ['currency', 'per-minute', 'limit']);
  const { currency = 'USD' } = given;
  const isCurrency = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
  if (!isCurrency)
    findings.problems.push({
      path: [...path, 'currency'],
      message: `is ${shown(currency)}; three letters such as USD are accepted`,
    });
  const entries = Object.entries(perMinute);
  if (entries.length > mostRunners)
    findings.problems.push({
      path: [...path, 'per-minute'],
      message: `has ${entries.length} runners; at most ${mostRunners} are accepted`,
    });
  const known = new Map<string, number>();
  for (const [runner, price] of entries) {
    if (typeof price === 'number' && price >= 0 && Number.isFinite(price)) known.set(runner, price);
    else
      findings.problems.push({
        path: [...path, 'per-minute', runner],
        message: `is ${shown(price)}; a number from 0 is accepted`,
      });
  }
  const limit = Object.hasOwn(given, 'limit') ? positiveAt(findings, given, path, 'limit') : null;
  return { currency: isCurrency ? currency : '', perMinute: known, limit };
}

/** The prices in what stands beside a sweep file; a UserError for ones that cannot be read. */
export function pricesIn({ prices }: Readonly<Record<string, unknown>>): RunnerPrices | null {
  const findings: Findings = { problems: [], notes: [], wasFloat: () => false };
  const read = parsePrices(findings, prices);
  if (findings.problems.length === 0) return read;
  const lines = findings.problems.map(({ path: at, message }) => `${at.join('.')} ${message}`);
  throw new UserError(`The prices under sweep: in trainmark.yml cannot be read: ${lines.join('; ')}`);
}
