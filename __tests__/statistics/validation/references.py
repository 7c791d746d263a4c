"""References where SciPy and statsmodels have none, or one less exact than 1e-9: the papers' formulas, in mpmath or NumPy."""

import itertools
import math

import mpmath as mp
import numpy as np
from scipy import optimize, special, stats

mp.mp.dps = 40


def tango(b, c, n, confidence):
    """Tango (1998): b newly wrong, c newly right of n. The constrained estimate is checked against its likelihood equation."""
    z = mp.sqrt(2) * mp.erfinv(mp.mpf(confidence))

    def rare_share(delta):
        a2, linear, constant = 2 * n, -b - c + (2 * n - c + b) * delta, -b * delta * (1 - delta)
        return (mp.sqrt(linear**2 - 4 * a2 * constant) - linear) / (2 * a2)

    def score(delta):
        q = rare_share(delta)
        return (c - b - n * delta) / mp.sqrt(n * (2 * q + delta * (1 - delta)))

    estimate, point = mp.mpf(c - b) / n, mp.mpf("0.237")
    q = rare_share(point)
    if b > 0 and c > 0:
        slope = b / q + c / (q + point) - 2 * (n - b - c) / (1 - 2 * q - point)
        assert abs(slope) < mp.mpf(10) ** -20 * n

    def solve(target, low, high):
        for _ in range(90):
            middle = (low + high) / 2
            low, high = (middle, high) if score(middle) > target else (low, middle)
        return float(low)

    tiny = mp.mpf(10) ** -30
    low = -1.0 if c - b == -n else solve(z, -1 + tiny, estimate - tiny)
    high = 1.0 if c - b == n else solve(-z, estimate + tiny, 1 - tiny)
    return low, high


def newcombe_paired(a, b, c, d, confidence):
    """Newcombe (1998b), method 10, candidate minus baseline."""
    n, z = a + b + c + d, special.ndtri((1 + confidence) / 2)

    def wilson(x):
        p, root = x / n, z * math.sqrt(x / n * (1 - x / n) / n + z * z / (4 * n * n))
        return p, (p + z * z / (2 * n) - root) / (1 + z * z / n), (p + z * z / (2 * n) + root) / (1 + z * z / n)

    p1, l1, u1 = wilson(a + b)
    p2, l2, u2 = wilson(a + c)
    margins = (a + b) * (c + d) * (a + c) * (b + d)
    cross = a * d - b * c
    phi = 0 if margins == 0 else (max(cross - n / 2, 0) if cross > 0 else cross) / math.sqrt(margins)
    low = (p2 - l2) ** 2 - 2 * phi * (p2 - l2) * (u1 - p1) + (u1 - p1) ** 2
    high = (u2 - p2) ** 2 - 2 * phi * (u2 - p2) * (p1 - l1) + (p1 - l1) ** 2
    return p2 - p1 - math.sqrt(max(low, 0)), p2 - p1 + math.sqrt(max(high, 0))


def noncentral_upper_tail(t, df, shift):
    """P(T > t): mean of Phi(shift - t s) over s = sqrt(chi2/df), by mpmath's tanh-sinh quadrature in 25 digits."""
    with mp.workdps(25):
        nu = mp.mpf(df)
        constant = 2 * (nu / 2) ** (nu / 2) / mp.gamma(nu / 2)
        density = lambda s: constant * s ** (nu - 1) * mp.exp(-nu * s * s / 2)
        sd = 1 / mp.sqrt(2 * nu)
        edges = [mp.mpf(0)] + [e for e in (1 - 6 * sd, 1 - 2 * sd, 1, 1 + 2 * sd, 1 + 6 * sd) if e > 0] + [1 + 20 * sd]
        return float(mp.quad(lambda s: density(s) * mp.ncdf(shift - t * s), edges))


def exact_rank_test(a, b):
    """Every choice of b's midranks, all equally likely."""
    ranks = stats.rankdata([*a, *b])
    observed = ranks[len(a):].sum()
    sums = np.array([sum(choice) for choice in itertools.combinations(ranks, len(b))])
    return (sums <= observed).mean(), (sums >= observed).mean()


def spending_levels(alpha, information, spending):
    """Lan and DeMets (1983): recursive integration with NumPy's Gauss-Legendre rule of 500 points."""

    def spent(t):
        if spending == "pocock":
            return alpha * math.log(1 + (math.e - 1) * t)
        return 2 * special.ndtr(special.ndtri(alpha / 2) / math.sqrt(t))

    nodes, weights = np.polynomial.legendre.leggauss(500)
    at, size, before, levels = np.zeros(1), np.ones(1), 0.0, []
    for t in information:
        sd = math.sqrt(t - before)
        due = spent(t) - (spent(before) if before else 0.0)
        bound = optimize.brentq(lambda c: (size * special.ndtr((at - c) / sd)).sum() - due, -8, 12, xtol=1e-14)
        levels.append(float(special.ndtr(-bound / math.sqrt(t))))
        low = -8.5 * math.sqrt(t)
        to = low + (bound - low) * (nodes + 1) / 2
        kernel = np.exp(-((to[:, None] - at) ** 2) / (2 * sd * sd)) / (sd * math.sqrt(2 * math.pi))
        at, size, before = to, (bound - low) / 2 * weights * (kernel @ size), t
    return levels


def tight_examples(tolerance, failure):
    """The fewest examples whose worst upper tail, over every count, is at most `failure`."""

    def worst(n):
        k = np.arange(max(1, math.ceil(n * tolerance)), n + 1)
        return special.betainc(k, n - k + 1, np.maximum(0, k / n - tolerance)).max()

    few, enough = 0, math.ceil(-math.log(failure) / (2 * tolerance**2))
    while enough - few > 1:
        middle = (few + enough) // 2
        few, enough = (few, middle) if worst(middle) <= failure else (middle, enough)
    return enough


def xoshiro128(seed):
    """xoshiro128** 1.1, state filled by SplitMix64."""
    mask64, mask32, state, words = 2**64 - 1, 2**32 - 1, seed, []
    for _ in range(2):
        state = (state + 0x9E3779B97F4A7C15) & mask64
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask64
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask64
        z ^= z >> 31
        words += [z & mask32, z >> 32]
    s = words
    rotate = lambda x, k: ((x << k) | (x >> (32 - k))) & mask32
    while True:
        yield (rotate((s[1] * 5) & mask32, 7) * 9) & mask32
        t = (s[1] << 9) & mask32
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotate(s[3], 11)


def delong(a, b, positives):
    """DeLong, DeLong and Clarke-Pearson (1988), eq. 3 to 6: both areas, and the variance of their difference."""
    components = []
    for scores in (a, b):
        x, y = scores[:positives], scores[positives:]
        kernel = (x[:, None] > y[None, :]) + 0.5 * (x[:, None] == y[None, :])
        components.append((kernel.mean(axis=1), kernel.mean(axis=0)))
    of_positives, of_negatives = (np.cov([one[part] for one in components]) for part in (0, 1))
    covariance = of_positives / positives + of_negatives / (len(a) - positives)
    return [one[0].mean() for one in components], float(covariance[0, 0] + covariance[1, 1] - 2 * covariance[0, 1])
