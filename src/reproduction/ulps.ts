/** How far apart two numbers are, counted in representable numbers of the precision they were computed in. */
export interface UlpDistance {
  readonly ulps: number;
  /** `float32` when single precision holds both exactly. */
  readonly precision: 'float32' | 'float64';
}

/** Units in the last place between two finite numbers; null when either is not finite. Large distances are approximate. */
export function ulpsBetween(a: number, b: number): UlpDistance | null {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return null;
  const isSingle = Math.fround(a) === a && Math.fround(b) === b;
  const place = isSingle ? placeInFloat32 : placeInFloat64;
  const distance = place(a) - place(b);
  return {
    ulps: Number(distance < 0n ? -distance : distance),
    precision: isSingle ? 'float32' : 'float64',
  };
}

/** IEEE 754 bit patterns rise with the magnitude, so their order is that of the numbers once the sign is taken out. */
function placeInFloat64(x: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.abs(x));
  return x < 0 ? -view.getBigUint64(0) : view.getBigUint64(0);
}

function placeInFloat32(x: number): bigint {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, Math.abs(x));
  return BigInt(x < 0 ? -view.getUint32(0) : view.getUint32(0));
}
