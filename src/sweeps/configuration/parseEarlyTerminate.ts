import type { EarlyTerminate } from '../sweepSpec.ts';
import { isMap } from '../value.ts';
import { numberAt, positiveAt, refuseOtherKeys, shown, wordAt, type Findings } from './findings.ts';

const path = ['early_terminate'];
/** W&B lists this many bands from min_iter; those past the largest exact integer are of no use. */
const mostBands = 100;

/** W&B's `early_terminate` with its bands worked out (hyperband_stopping.py, wandb/sweeps 0.3.0); null: none. */
export function parseEarlyTerminate(findings: Findings, given: unknown): EarlyTerminate | null {
  if (given === undefined || given === null) return null;
  if (!isMap(given)) {
    findings.problems.push({ path, message: `is ${shown(given)}; a map with type: hyperband is accepted` });
    return null;
  }
  refuseOtherKeys(findings, given, path, ['type', 'min_iter', 'max_iter', 's', 'eta', 'strict']);
  if (!Object.hasOwn(given, 'type'))
    findings.problems.push({ path: [...path, 'type'], message: 'is missing; accepted: hyperband' });
  wordAt(findings, given, path, 'type', ['hyperband'] as const, 'hyperband');
  const eta = numberAt(findings, given, path, 'eta', 3);
  if (eta <= 1)
    findings.problems.push({ path: [...path, 'eta'], message: `is ${eta}; a number above 1 is accepted` });
  const strict = Object.hasOwn(given, 'strict') ? given['strict'] : true;
  if (typeof strict !== 'boolean')
    findings.problems.push({
      path: [...path, 'strict'],
      message: `is ${shown(strict)}; true or false is accepted`,
    });
  const bands = bandsOf(findings, given, eta);
  return { bands, eta, isStrict: strict === true };
}

/** The numbers of logged values at which trials are judged; `max_iter` wins over `min_iter`, as at W&B. */
function bandsOf(
  findings: Findings,
  given: Readonly<Record<string, unknown>>,
  eta: number,
): readonly number[] {
  if (Object.hasOwn(given, 'max_iter')) {
    if (!Object.hasOwn(given, 's')) {
      findings.problems.push({
        path: [...path, 's'],
        message: 'is missing; max_iter needs s, the number of bands',
      });
      return [];
    }
    const longest = positiveAt(findings, given, path, 'max_iter');
    const count = positiveAt(findings, given, path, 's');
    if (!(eta > 1)) return [];
    const bands = bandsBelow(longest, count, eta);
    if (bands.length === 0 && !Number.isNaN(longest) && !Number.isNaN(count))
      findings.problems.push({
        path: [...path, 'max_iter'],
        message: `is ${longest}, less than eta (${eta}): no band is left`,
      });
    return bands;
  }
  if (Object.hasOwn(given, 'min_iter')) {
    const shortest = positiveAt(findings, given, path, 'min_iter');
    return eta > 1 ? bandsFrom(shortest, eta) : [];
  }
  findings.problems.push({
    path,
    message: 'has neither min_iter nor max_iter with s; one of the two is accepted',
  });
  return [];
}

function bandsBelow(longest: number, count: number, eta: number): readonly number[] {
  const bands: number[] = [];
  for (let band = longest / eta; bands.length < Math.min(count, mostBands) && band >= 1; band /= eta)
    bands.unshift(Math.floor(band));
  return bands;
}

function bandsFrom(shortest: number, eta: number): readonly number[] {
  const bands: number[] = [];
  for (
    let band = shortest;
    bands.length < mostBands && Math.floor(band) <= Number.MAX_SAFE_INTEGER;
    band *= eta
  )
    bands.push(Math.floor(band));
  return [...new Set(bands)].filter((band) => band >= 1);
}
