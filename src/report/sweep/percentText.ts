/** A share of 1 in whole percent: `54 %`, `< 1 %`. */
export function percentText(share: number): string {
  if (share > 0 && share < 0.005) return '< 1 %';
  return `${Math.round(100 * share)} %`;
}
