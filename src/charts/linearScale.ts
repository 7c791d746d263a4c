/** Where a value lies in a drawing, in the drawing's own units. */
export type Scale = (value: number) => number;

/** Maps one range linearly to another; a range of one value to the middle. Bounds are finite. */
export function linearScale(fromLow: number, fromHigh: number, toLow: number, toHigh: number): Scale {
  if (fromLow === fromHigh) return () => (toLow + toHigh) / 2;
  const span = fromHigh - fromLow;
  // The distance between two huge values overflows unless they are halved; halving the smallest there are makes them zero.
  const share = Number.isFinite(span)
    ? (value: number) => (value - fromLow) / span
    : (value: number) => (value / 2 - fromLow / 2) / (fromHigh / 2 - fromLow / 2);
  return (value) => toLow + share(value) * (toHigh - toLow);
}

/** A place to a tenth of a unit: finer than a pixel, and short in the page. */
export function toTenth(place: number): number {
  return Math.round(place * 10) / 10;
}
