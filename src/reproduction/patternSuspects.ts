import type { RunRecord } from '../records/runRecord.ts';
import type { Suspect } from './cause.ts';
import { departurePhrase, scatterPhrase } from './evidencePhrases.ts';
import { isSeeded } from './isSeeded.ts';
import type { Pattern } from './pattern.ts';
import { named, type Phrase } from './phrase.ts';
import type { Reproduction } from './reproduction.ts';
import { clockSuspect } from './timeSuspect.ts';

/** Suspects that no difference between the records brings up, only the shape of the results. */
export function patternSuspects(
  recorded: RunRecord,
  reruns: readonly RunRecord[],
  reproduction: Reproduction,
  pattern: Pattern,
): Suspect[] {
  const runs = [recorded, ...reruns];
  const scatters = pattern.rerunsAgree !== true;
  return [
    resumeSuspect(pattern),
    shuffleSuspect(pattern),
    scatters ? clockSuspect(runs, reproduction.metrics) : null,
    scatters ? seedSuspect(recorded, reproduction) : null,
    scatters ? hashSeedSuspect(runs, reproduction) : null,
    scatters ? nondeterminismSuspect(reproduction, pattern) : null,
    pattern.rerunsAgree !== false || pattern.isShifted ? undeclaredSuspect(reproduction, pattern) : null,
  ].filter((suspect) => suspect !== null);
}

function resumeSuspect({ first, size }: Pattern): Suspect | null {
  if (first === null || first.place.kind !== 'resumePoint' || size === 'rounding') return null;
  return {
    kind: 'resumedWithoutState',
    subject: [`the resumption at step ${first.place.step}`],
    evidence: [departurePhrase(first), ['Up to the checkpoint all points are the same.']],
  };
}

function shuffleSuspect({ first, size }: Pattern): Suspect | null {
  if (first === null || first.place.kind !== 'epochBorder' || size === 'rounding') return null;
  const { epoch, stepsPerEpoch } = first.place;
  return {
    kind: 'epochShuffle',
    subject: [`the order of examples from epoch ${epoch} on`],
    evidence: [
      departurePhrase(first),
      [
        `That is the first step of epoch ${epoch}, with ${stepsPerEpoch} steps an epoch; all points before it are the same.`,
      ],
    ],
  };
}

/** A hard-coded seed is not recorded, so that its absence is a suspicion, which scattering re-runs confirm. */
function seedSuspect(recorded: RunRecord, reproduction: Reproduction): Suspect | null {
  if (isSeeded(recorded)) return null;
  return {
    kind: 'seedMissing',
    subject: ['random numbers without a seed'],
    evidence: [['The run was recorded without a seed.'], ...scatterPhrase(reproduction)],
  };
}

/** CPython: unset or "random" means another order of every set of strings in each process. */
function hashSeedSuspect(runs: readonly RunRecord[], reproduction: Reproduction): Suspect | null {
  const isPython = runs.some(
    ({ environment }) => environment !== null && Object.hasOwn(environment.languages, 'python'),
  );
  const open = runs.filter((run) => [undefined, 'random'].includes(hashSeedOf(run)));
  if (!isPython || open.length < 2) return null;
  return {
    kind: 'hashSeedUnset',
    subject: [named('PYTHONHASHSEED'), ' being unset'],
    evidence: [
      [
        named('PYTHONHASHSEED'),
        ` was not set in ${open.length} of ${runs.length} runs: the order of sets differs in each.`,
      ],
      ...scatterPhrase(reproduction),
    ],
  };
}

function hashSeedOf({ environment, command }: RunRecord): string | undefined {
  return environment?.variables['PYTHONHASHSEED'] ?? command.environment['PYTHONHASHSEED'];
}

function nondeterminismSuspect(reproduction: Reproduction, { first }: Pattern): Suspect {
  const where: Phrase[] = first === null ? [] : [departurePhrase(first)];
  return {
    kind: 'nondeterminism',
    subject: ['nondeterministic computation'],
    evidence: [...scatterPhrase(reproduction), ...where],
  };
}

function undeclaredSuspect({ rerunIds, departures }: Reproduction, { rerunsAgree }: Pattern): Suspect {
  const [first] = departures;
  const told =
    rerunsAgree === true
      ? `All ${rerunIds.length} re-runs agree with each other, but not with the record.`
      : 'Re-runs differ from the record by much more than from each other.';
  return {
    kind: 'undeclaredInput',
    subject: ['an input that is not recorded: a file, a download or the date'],
    evidence: [
      ...(rerunsAgree === null ? [] : [[told]]),
      ...(first === undefined ? [] : [departurePhrase(first)]),
    ],
  };
}
