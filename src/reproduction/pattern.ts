import { mean } from '../statistics/moments.ts';
import type { Departure } from './departures.ts';
import type { MetricReproduction, Reproduction } from './reproduction.ts';

/** What the numbers say about the cause, whatever differs. */
export interface Pattern {
  /** Whether re-runs agree with each other, rounding apart unless rounding is all there is; null with a single one. */
  readonly rerunsAgree: boolean | null;
  /** Re-runs that count. */
  readonly rerunCount: number;
  /** Of the re-runs that count, those that differ from the record at all. */
  readonly departed: ReadonlySet<number>;
  /** True when metrics moved by ten times as much as the re-runs scatter, which chance alone rarely does. */
  readonly isShifted: boolean;
  /** How large the difference is where it first shows; null where that cannot be told. */
  readonly size: 'rounding' | 'content' | null;
  /** The departure that shows the run parting the soonest; null where no series differs. */
  readonly first: Departure | null;
}

/** Relative differences up to this are rounding of single precision after a few operations; above the other, they are not. */
const roundingSize = 1e-5;
const contentSize = 1e-3;
/** Without a series, what is left of a difference at the end of the training has to be smaller to be rounding. */
const finalRoundingSize = 1e-6;
/** A move of so many times the range of the re-runs is not their scatter. */
const shiftOverScatter = 10;

export function patternOf(reproduction: Reproduction): Pattern {
  const { amongReruns, departures, departedReruns, rerunIds } = reproduction;
  const isRounding = reproduction.levels.close === 'yes';
  return {
    rerunsAgree:
      amongReruns === null ? null : amongReruns === 'same' || (amongReruns === 'close' && !isRounding),
    rerunCount: rerunIds.length,
    departed: new Set(departedReruns),
    isShifted: isShifted(reproduction),
    size: sizeOf(reproduction),
    first: departures[0] ?? null,
  };
}

/** Every metric that scatters has to say so: of several, two re-runs of one often lie close to each other by chance. */
function isShifted({ metrics }: Reproduction): boolean {
  const scattered = metrics.filter(({ amongReruns }) => amongReruns !== 'same');
  return scattered.length > 0 && scattered.every(isFarFromScatter);
}

function isFarFromScatter({ recorded, reruns }: MetricReproduction): boolean {
  const values = reruns.filter((value) => typeof value === 'number');
  if (typeof recorded !== 'number' || values.length < reruns.length) return false;
  const scatter = Math.max(...values) - Math.min(...values);
  return Math.abs(mean(values) - recorded) >= shiftOverScatter * scatter;
}

function sizeOf({ departures, metrics }: Reproduction): Pattern['size'] {
  const [first] = departures;
  if (first !== undefined) {
    if (first.relative === null) return first.absolute === null ? 'content' : null;
    if (first.relative <= roundingSize) return 'rounding';
    return first.relative >= contentSize ? 'content' : null;
  }
  const moves = metrics.flatMap(({ recorded, reruns }) =>
    typeof recorded === 'number' && recorded !== 0
      ? reruns.map((value) =>
          typeof value === 'number' ? Math.abs((value - recorded) / recorded) : Infinity,
        )
      : [],
  );
  return moves.length > 0 && moves.every((move) => move <= finalRoundingSize) ? 'rounding' : null;
}
