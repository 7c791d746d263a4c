import type { Cause, Suspect } from './cause.ts';
import { causeInfo, causeKinds, type CauseTraits } from './causes.ts';
import type { Pattern } from './pattern.ts';

/** A suspect with the re-runs (by their place) in which it is there. */
export interface Charge {
  readonly suspect: Suspect;
  readonly reruns: ReadonlySet<number>;
}

/** How well a suspect fits what was seen. */
type Fit = 'explains' | 'possible' | 'unlikely';
const fits: readonly Fit[] = ['explains', 'possible', 'unlikely'];

/**
 * Orders suspects, the likeliest first, by few rules:
 * 1. What fits all of the pattern comes before what is possible, and that before what something speaks against (`fitOf`).
 * 2. Where the first difference is known to be rounding, causes that change only rounding come before those that change
 *    anything, for they predict it.
 * 3. Else the order of `causeKinds`: the more direct first.
 * 4. What is left when nothing else is found, an undeclared input or plain nondeterminism, explains only when nothing else does.
 */
export function rankSuspects(charges: readonly Charge[], pattern: Pattern): Cause[] {
  const judged = charges.map((charge) => ({ ...charge, fit: fitOf(charge, pattern) }));
  const isExplained = judged.some(({ suspect, fit }) => fit === 'explains' && !isCatchAll(suspect));
  const settled = judged.map((one) =>
    isExplained && isCatchAll(one.suspect) && one.fit === 'explains'
      ? { ...one, fit: 'possible' as const }
      : one,
  );
  const explaining = settled.filter(({ fit }) => fit === 'explains').length;
  return [...settled]
    .sort(
      (a, b) =>
        fits.indexOf(a.fit) - fits.indexOf(b.fit) ||
        precision(a, pattern) - precision(b, pattern) ||
        place(a) - place(b),
    )
    .map(({ suspect, fit }) => ({
      ...suspect,
      evidence: firstOf(suspect.evidence),
      setting: causeInfo[suspect.kind].setting,
      confidence: confidenceOf(suspect, fit, explaining, pattern),
    }));
}

/** Its action, its size and the time at which it sets in each have to fit; the worst of the three counts. */
function fitOf({ suspect, reruns }: Charge, pattern: Pattern): Fit {
  const traits = causeInfo[suspect.kind];
  const all = [fitOfAction(traits, reruns, pattern), fitOfSize(traits, pattern), fitOfTime(traits, pattern)];
  return fits[Math.max(...all.map((fit) => fits.indexOf(fit)))] ?? 'unlikely';
}

/**
 * Re-runs that agree rule out what scatters. Where they disagree, a difference that all of them have moves them all alike: it
 * explains a shift that is much larger than the scatter, never the scatter itself. One that only some have is convicted when
 * these are the ones that depart from the record; it is acquitted when a re-run departs without it, or has it and does not.
 */
function fitOfAction({ acts }: CauseTraits, reruns: ReadonlySet<number>, pattern: Pattern): Fit {
  const { rerunsAgree, departed, rerunCount, isShifted } = pattern;
  if (rerunsAgree === null) return acts === 'scatter' ? 'possible' : 'explains';
  if (rerunsAgree) {
    if (acts === 'scatter') return 'unlikely';
    return isSameSet(reruns, departed) ? 'explains' : 'unlikely';
  }
  if (acts !== 'shift') return isShifted && acts === 'scatter' ? 'possible' : 'explains';
  const isAcquitted = [...reruns].some((rerun) => !departed.has(rerun)) || reruns.size < departed.size;
  if (isAcquitted) return 'unlikely';
  return isShifted || departed.size < rerunCount ? 'explains' : 'possible';
}

/** Rounding does not begin large; new content rarely begins in the last digits. */
function fitOfSize({ size }: CauseTraits, pattern: Pattern): Fit {
  if (pattern.size === null || size === 'any' || size === pattern.size) return 'explains';
  return size === 'rounding' ? 'unlikely' : 'possible';
}

/** What acts from the start leaves no clean stretch before an epoch's border, a checkpoint or a step far into the run. */
function fitOfTime({ from, size }: CauseTraits, { first }: Pattern): Fit {
  if (from === 'anytime' || first === null || size === 'rounding') return 'explains';
  return first.place.kind === 'start' || first.place.kind === 'early' ? 'explains' : 'possible';
}

function precision({ suspect }: Charge, { size }: Pattern): number {
  return size === 'rounding' && causeInfo[suspect.kind].size === 'rounding' ? 0 : 1;
}

function place({ suspect }: Charge): number {
  return causeKinds.indexOf(suspect.kind);
}

function isCatchAll({ kind }: Suspect): boolean {
  return kind === 'undeclaredInput' || kind === 'nondeterminism';
}

/** A single re-run, and what is named only because nothing else was found, are never sure. */
function confidenceOf(
  suspect: Suspect,
  fit: Fit,
  explaining: number,
  { rerunsAgree }: Pattern,
): Cause['confidence'] {
  if (fit !== 'explains') return 'low';
  return explaining === 1 && rerunsAgree !== null && !isCatchAll(suspect) ? 'high' : 'medium';
}

/** Sentences of evidence that are kept for one cause: a record may list thousands of files and packages. */
const mostEvidence = 8;

function firstOf(evidence: Suspect['evidence']): Suspect['evidence'] {
  const rest = evidence.length - mostEvidence;
  return rest <= 0
    ? evidence
    : [...evidence.slice(0, mostEvidence), [`${rest} more differences of this kind.`]];
}

function isSameSet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}
