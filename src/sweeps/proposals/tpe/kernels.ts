import { normalLowerTail, normalMass, normalQuantile } from '../../../statistics/normal.ts';
import { uniform, type Generator } from '../../../statistics/generator.ts';
import type { Axis, Cell } from '../../space/axis.ts';

/** A mixture along one axis: one kernel for each observation, and the prior as the last one. */
export interface Mixture {
  /** ln of each kernel's mass in a cell, or of its density at a point of a continuum; written into `into`, added. */
  readonly addLogs: (cell: Cell, into: Float64Array) => void;
  /** A share of [0, 1] from the kernel with this number. */
  readonly draw: (kernel: number, generator: Generator) => number;
}

/** Cells of the observations on one axis → their kernels. */
export function mixtureOf(axis: Axis, cells: readonly Cell[]): Mixture {
  return axis.kind === 'categorical' ? categoricalMixture(axis, cells) : orderedMixture(cells);
}

/** Each observation's own value has weight 1, all values together K / (n + 1), as they are drawn (Optuna, Watanabe). */
function categoricalMixture(axis: Axis, cells: readonly Cell[]): Mixture {
  const even = axis.size / (cells.length + 1);
  const total = 1 + even;
  return {
    addLogs: (cell, into) => {
      const width = cell.high - cell.low;
      for (const [kernel, own] of cells.entries())
        into[kernel] =
          (into[kernel] ?? 0) + Math.log(((own.low === cell.low ? 1 : 0) + even * width) / total);
      into[cells.length] = (into[cells.length] ?? 0) + Math.log(width);
    },
    draw: (kernel, generator) => {
      const own = cells[kernel];
      const [coin, share] = [uniform(generator), uniform(generator)];
      return own === undefined || coin * total > 1 ? share : (own.low + own.high) / 2;
    },
  };
}

const leastWidth = 0.03;

/**
 * Normal kernels cut to [0, 1], each as wide as the gap to its farther neighbour, at least max(0.03, (n + 2)⁻²); the
 * prior has its middle at 1/2 and width 1 (Watanabe 2023, arXiv 2304.11127, the recommended setting).
 */
function orderedMixture(cells: readonly Cell[]): Mixture {
  const centres = [...cells.map(({ low, high }) => (low + high) / 2), 0.5];
  const widths = widthsOf(centres);
  const below = centres.map((centre, kernel) => normalLowerTail(-centre / (widths[kernel] ?? 1)));
  const inside = centres.map(
    (centre, kernel) => normalLowerTail((1 - centre) / (widths[kernel] ?? 1)) - (below[kernel] ?? 0),
  );
  const logFactors = widths.map(
    (width, kernel) => -Math.log(width * (inside[kernel] ?? 1)) - Math.log(2 * Math.PI) / 2,
  );
  return {
    addLogs: ({ low, high }, into) => {
      for (let kernel = 0; kernel < centres.length; kernel++) {
        const [centre, width] = [centres[kernel] ?? 0, widths[kernel] ?? 0];
        const z = (low - centre) / width;
        const log =
          high > low
            ? Math.log(Math.max(1e-300, normalMass(z, (high - centre) / width) / (inside[kernel] ?? 0)))
            : (logFactors[kernel] ?? 0) - (z * z) / 2;
        into[kernel] = (into[kernel] ?? 0) + log;
      }
    },
    draw: (kernel, generator) => {
      const share = (below[kernel] ?? 0) + uniform(generator) * (inside[kernel] ?? 1);
      if (!(share > 0 && share < 1)) return centres[kernel] ?? 0.5;
      return Math.min(
        1,
        Math.max(0, (centres[kernel] ?? 0.5) + (widths[kernel] ?? 1) * normalQuantile(share)),
      );
    },
  };
}

/** The last centre is the prior's. */
function widthsOf(centres: readonly number[]): readonly number[] {
  const count = centres.length - 1;
  const least = Math.max(leastWidth, (count + 2) ** -2);
  const order = [...centres.keys()].toSorted((a, b) => (centres[a] ?? 0) - (centres[b] ?? 0) || a - b);
  const widths = centres.map(() => 1);
  for (const [place, kernel] of order.entries()) {
    if (kernel === count) continue;
    const here = centres[kernel] ?? 0;
    const [left, right] = [centres[order[place - 1] ?? -1] ?? 0, centres[order[place + 1] ?? -1] ?? 1];
    widths[kernel] = Math.min(1, Math.max(least, here - left, right - here));
  }
  return widths;
}
