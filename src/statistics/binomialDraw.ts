import { type Generator, uniform } from './generator.ts';

/**
 * A draw from the binomial distribution, exact up to the rounding of doubles: inversion by summing where few successes
 * are expected (time grows with trials · share, at most 10), else Hörmann's rejection method BTRS (1993). `trials` is a
 * whole number from 0, `share` lies in [0, 1].
 */
export function drawBinomial(trials: number, share: number, generator: Generator): number {
  if (trials === 0 || share <= 0) return 0;
  if (share >= 1) return trials;
  if (share > 0.5) return trials - drawBinomial(trials, 1 - share, generator);
  return trials * share < 10 ? invert(trials, share, generator) : reject(trials, share, generator);
}

function invert(trials: number, share: number, generator: Generator): number {
  const odds = share / (1 - share);
  let term = Math.exp(trials * Math.log1p(-share));
  let left = uniform(generator);
  let successes = 0;
  while (left > term && successes < trials) {
    left -= term;
    successes++;
    term *= (odds * (trials - successes + 1)) / successes;
  }
  return successes;
}

/** Names after the paper: a transformed uniform pair, accepted at once inside a box, else by the ratio of densities. */
function reject(trials: number, share: number, generator: Generator): number {
  const sd = Math.sqrt(trials * share * (1 - share));
  const b = 1.15 + 2.53 * sd;
  const a = -0.0873 + 0.0248 * b + 0.01 * share;
  const alpha = (2.83 + 5.1 / b) * sd;
  const box = 0.92 - 4.2 / b;
  for (;;) {
    const u = uniform(generator) - 0.5;
    const v = uniform(generator);
    const us = 0.5 - Math.abs(u);
    const successes = Math.floor(((2 * a) / us + b) * u + trials * share + 0.5);
    if (us >= 0.07 && v <= box) return successes;
    if (successes < 0 || successes > trials) continue;
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= logRatioToMode(successes, trials, share))
      return successes;
  }
}

/** ln of the probability of so many successes over that of the most likely number. */
function logRatioToMode(successes: number, trials: number, share: number): number {
  const odds = share / (1 - share);
  const mode = Math.floor((trials + 1) * share);
  return (
    (mode + 0.5) * Math.log((mode + 1) / (odds * (trials - mode + 1))) +
    (trials + 1) * Math.log((trials - mode + 1) / (trials - successes + 1)) +
    (successes + 0.5) * Math.log((odds * (trials - successes + 1)) / (successes + 1)) +
    stirlingRest(mode) +
    stirlingRest(trials - mode) -
    stirlingRest(successes) -
    stirlingRest(trials - successes)
  );
}

/** ln k! − Stirling's ½ln 2π + (k + ½) ln(k + 1) − (k + 1), for k = 0 … 9; the series serves above. */
const smallRests = [
  0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093, 0.016644691189821193,
  0.013876128823070748, 0.01189670994589177, 0.010411265261972096, 0.009255462182712733, 0.008330563433362876,
];

function stirlingRest(k: number): number {
  const next = k + 1;
  const square = next * next;
  return smallRests[k] ?? (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / next;
}
