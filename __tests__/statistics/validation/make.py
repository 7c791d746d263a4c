"""Writes the reference cases that validation.test.ts compares with: one gzip'd JSON file per statistic.

    python -m venv venv && venv/bin/pip install -r requirements.txt && venv/bin/python make.py

Names of statistics after make.py write those alone. Inputs are rounded so that the files stay small; results are in
full precision. Each statistic has its own seed, so the same versions give the same bytes.
"""

import gzip
import itertools
import json
import math
import pathlib
import sys
import warnings

import mpmath as mp
import numpy as np
from scipy import special, stats
from statsmodels.stats import contingency_tables, multitest, proportion, weightstats

import references

CASES = 1000
ALTERNATIVES = {"less": "less", "greater": "greater", "twoSided": "two-sided"}
random = np.random.default_rng()
folder = pathlib.Path(__file__).parent
warnings.simplefilter("ignore")


def whole(low, high):
    return int(random.integers(low, high + 1))


def share(low=0.001, high=0.999, digits=4):
    return round(float(random.uniform(low, high)), digits)


def confidence():
    return float(random.choice([0.8, 0.9, 0.95, 0.975, 0.99, 0.999]))


def sample(n, center=0.0, digits=3):
    kind = whole(0, 2)
    values = [random.normal(size=n), random.exponential(size=n), random.standard_t(3, size=n)][kind]
    return [round(float(v), digits) for v in center + values]


def varied(n, **options):
    values = sample(n, **options)
    return values if len(set(values)) > 1 else varied(n, **options)


def ends(interval):
    return {"low": float(interval[0]), "high": float(interval[1])}


def normal_quantile():
    p = float(f"{10 ** random.uniform(-15 if whole(0, 3) else -299, math.log10(0.5)):.6g}")
    p = 1 - p if p > 1e-6 and whole(0, 1) else p
    return {"share": p}, {"value": float(special.ndtri(p))}


def welch():
    a, b = varied(whole(2, 12)), varied(whole(2, 12), center=share(0, 2))
    level = confidence()
    tests = {k: stats.ttest_ind(b, a, equal_var=False, alternative=v) for k, v in ALTERNATIVES.items()}
    out = {k: float(v.pvalue) for k, v in tests.items()}
    interval = tests["twoSided"].confidence_interval(level)
    return {"a": a, "b": b, "confidence": level}, {**out, "df": float(tests["twoSided"].df), **ends(interval)}


def paired():
    n = whole(2, 15)
    a, b = varied(n), varied(n, center=share(0, 1))
    level = confidence()
    tests = {k: stats.ttest_rel(b, a, alternative=v) for k, v in ALTERNATIVES.items()}
    out = {k: float(v.pvalue) for k, v in tests.items()}
    return {"a": a, "b": b, "confidence": level}, {**out, **ends(tests["twoSided"].confidence_interval(level))}


def claims():
    """statsmodels: ttost_ind and ttest_ind with a shifted null, unequal variances."""
    a, b = varied(whole(2, 10)), varied(whole(2, 10))
    margin = share(0, 2)
    one_sided = lambda shift: weightstats.ttest_ind(b, a, alternative="larger", usevar="unequal", value=shift)[1]
    tost = weightstats.ttost_ind(b, a, -margin, margin, usevar="unequal")[0]
    out = {"nonInferior": float(one_sided(-margin)), "superior": float(one_sided(margin)), "equivalent": float(tost)}
    return {"a": a, "b": b, "margin": margin}, out


def prediction():
    """Formula with SciPy's t quantile."""
    old, level = varied(whole(2, 20)), confidence()
    k = len(old)
    reach = stats.t.isf((1 - level) / 2, k - 1) * np.std(old, ddof=1) * math.sqrt(1 + 1 / k)
    return {"old": old, "confidence": level}, ends((np.mean(old) - reach, np.mean(old) + reach))


def history():
    """Formula with NumPy and SciPy's t quantile."""
    values, level = varied(whole(8, 40)), confidence()
    old, fresh, h = values[-1], round(float(random.normal()), 3), len(values)
    error = math.sqrt(np.sum(np.diff(values) ** 2) / (h - 1))
    reach = stats.t.isf((1 - level) / 2, 2 * (h - 1) ** 2 / (3 * h - 4)) * error
    return {"history": values, "old": old, "fresh": fresh, "confidence": level}, ends((fresh - old - reach, fresh - old + reach))


def mann_whitney():
    """SciPy: exact without ties, its normal approximation above 100 values; ties: enumeration of all choices."""
    kind = whole(0, 9)
    if kind == 0:
        a, b = sample(whole(50, 60), digits=1), sample(whole(51, 60), digits=1)
        method = {"method": "asymptotic"}
    else:
        digits = 4 if kind < 5 else 0
        a, b = sample(whole(1, 7), digits=digits), sample(whole(1, 7), digits=digits)
        method = {"method": "exact"}
    u = float(stats.mannwhitneyu(b, a).statistic)
    if kind and len({*a, *b}) < len(a) + len(b):
        less, greater = map(float, references.exact_rank_test(a, b))
        return {"a": a, "b": b}, {"u": u, "less": less, "greater": greater, "twoSided": min(1, 2 * min(less, greater))}
    out = {k: float(stats.mannwhitneyu(b, a, alternative=v, **method).pvalue) for k, v in ALTERNATIVES.items()}
    return {"a": a, "b": b}, {"u": u, **out}


def permutation():
    """All choices in whole thousandths; SciPy's permutation_test misses ties where the difference is near 0, so only larger ones are checked with it."""
    digits = whole(0, 3)
    a, b = sample(whole(2, 5), digits=digits), sample(whole(2, 5), digits=digits)
    values = [round(1000 * v) for v in (*a, *b)]
    sums = np.array([sum(choice) for choice in itertools.combinations(values, len(b))])
    observed = sum(values[len(a):])
    less, greater = float((sums <= observed).mean()), float((sums >= observed).mean())
    difference = lambda x, y, axis: np.mean(x, axis=axis) - np.mean(y, axis=axis)
    if abs(np.mean(a) - np.mean(b)) > 0.1:
        scipy = stats.permutation_test((b, a), difference, vectorized=True, n_resamples=np.inf, alternative="less")
        assert abs(scipy.pvalue - less) < 1e-12
    return {"a": a, "b": b}, {"less": less, "greater": greater, "twoSided": min(1, 2 * min(less, greater))}


def outcomes(most=200):
    counts = [whole(0, most) for _ in range(2)] + [whole(0, whole(1, 40)) for _ in range(2)]
    counts[0] += sum(counts) == 0
    return dict(zip(["bothRight", "bothWrong", "newlyWrong", "newlyRight"], counts))


def mcnemar():
    """statsmodels' exact test; one-sided and mid-p from SciPy's binomial distribution."""
    case = outcomes()
    b, c = case["newlyWrong"], case["newlyRight"]
    exact = contingency_tables.mcnemar([[1, b], [c, 1]], exact=True).pvalue
    at_most = lambda k: float(stats.binom.cdf(k, b + c, 0.5))
    mid = lambda k: at_most(k) - float(stats.binom.pmf(k, b + c, 0.5)) / 2
    sides = {"less": at_most(c), "greater": at_most(b), "midLess": mid(c), "midGreater": mid(b)}
    return case, {**sides, "twoSided": float(min(1, exact)), "midTwoSided": min(1, 2 * min(mid(b), mid(c)))}


def tango():
    """The paper's score equation in 40 digits (mpmath)."""
    case, level = outcomes(), confidence()
    n = sum(case.values())
    return {**case, "confidence": level}, ends(references.tango(case["newlyWrong"], case["newlyRight"], n, level))


def proportions():
    """statsmodels; Jeffreys from SciPy's beta quantile with the ends of Brown, Cai and DasGupta (2001)."""
    n = whole(1, int(random.choice([10, 100, 1000, 100000])))
    x, level = whole(0, n), confidence()
    ci = lambda method: proportion.proportion_confint(x, n, alpha=1 - level, method=method)
    tail = (1 - level) / 2
    low = 0.0 if x == 0 else stats.beta.ppf(tail, x + 0.5, n - x + 0.5)
    high = 1.0 if x == n else stats.beta.isf(tail, x + 0.5, n - x + 0.5)
    (wl, wh), (cl, ch) = ci("wilson"), (0 if x == 0 else stats.beta.ppf(tail, x, n - x + 1), 1 if x == n else stats.beta.isf(tail, x + 1, n - x))
    names = ["wilsonLow", "wilsonHigh", "clopperLow", "clopperHigh", "jeffreysLow", "jeffreysHigh"]
    values = [0.0 if x == 0 else wl, 1.0 if x == n else wh, cl, ch, low, high]
    return {"successes": x, "trials": n, "confidence": level}, dict(zip(names, map(float, values)))


def newcombe():
    """statsmodels."""
    n1, n2, level = whole(1, 300), whole(1, 300), confidence()
    x1, x2 = whole(0, n1), whole(0, n2)
    interval = proportion.confint_proportions_2indep(x2, n2, x1, n1, method="newcomb", compare="diff", alpha=1 - level)
    return {"a": {"successes": x1, "trials": n1}, "b": {"successes": x2, "trials": n2}, "confidence": level}, ends(interval)


def newcombe_paired():
    """The paper's formula."""
    case, level = outcomes(60), confidence()
    a, d, b, c = case.values()
    return {**case, "confidence": level}, ends(references.newcombe_paired(a, b, c, d, level))


def bootstrap_case(paired):
    """SciPy's percentile and BCa intervals of mean(y)/mean(x), from replicates of the index arrays given here."""
    n, m, size, level = whole(6, 12), whole(6, 12), 49, float(random.choice([0.8, 0.9]))
    m = n if paired else m
    x, y = [[round(float(v) + 0.5, 2) for v in random.exponential(size=k)] for k in (n, m)]
    first = random.integers(0, n, (size, n))
    second = first if paired else random.integers(0, m, (size, m))
    ratio = lambda u, v, axis=-1: np.mean(v, axis=axis) / np.mean(u, axis=axis)
    replicates = np.array([ratio(np.take(x, i), np.take(y, j)) for i, j in zip(first, second)])
    estimate = ratio(np.array(x), np.array(y))
    # Resamples with the same values in another order differ in the last digit; SciPy counts ties by exact equality.
    replicates = np.where(np.abs(replicates - estimate) < 1e-12, estimate, replicates)
    known = type("Known", (), {"bootstrap_distribution": replicates})()
    out = {}
    for name, method in (("percentile", "percentile"), ("bca", "BCa")):
        result = stats.bootstrap((x, y), ratio, n_resamples=0, bootstrap_result=known, paired=paired, confidence_level=level, method=method, vectorized=True)
        out |= {f"{name}Low": float(result.confidence_interval.low), f"{name}High": float(result.confidence_interval.high)}
    indices = first if paired else np.concatenate([first, second + n], axis=1)
    coded = ["".join(np.base_repr(i, 36) for i in row) for row in indices]
    return {"x": x, "y": y, "confidence": level, "indices": coded}, {k: None if math.isnan(v) else v for k, v in out.items()}


def bootstrap_paired():
    return bootstrap_case(True)


def bootstrap_stratified():
    return bootstrap_case(False)


def bootstrap_enumerated():
    """NumPy's percentiles of the means of all resamples."""
    values, level = sample(whole(1, 4)), confidence()
    means = [np.mean(choice) for choice in itertools.product(values, repeat=len(values))]
    return {"values": values, "confidence": level}, ends(np.percentile(means, [50 * (1 - level), 50 * (1 + level)]))


def multiplicity():
    p = [round(float(v), 5) for v in random.uniform(size=whole(1, 12)) ** whole(1, 4)]
    out = {f"{m}{i}": float(v) for m, k in (("holm", "holm"), ("bh", "fdr_bh")) for i, v in enumerate(multitest.multipletests(p, method=k)[1])}
    return {"p": p}, out


def alpha_spending():
    """Recursive integration (NumPy); the published bounds 3.710, 2.511, 1.993 are checked."""
    looks = whole(2, 5)
    information = [*sorted(round(float(v), 2) for v in random.uniform(0.15, 0.9, looks - 1)), 1]
    if min(np.diff([0, *information])) < 0.05:
        return alpha_spending()
    alpha, spending = float(random.choice([0.01, 0.025, 0.05, 0.1])), ["obrien-fleming", "pocock"][whole(0, 1)]
    levels = references.spending_levels(alpha, information, spending)
    return {"alpha": alpha, "information": information, "spending": spending}, {f"look{i}": v for i, v in enumerate(levels)}


def tasks():
    """SciPy: trim_mean and Mann-Whitney U."""
    count = whole(1, 6)
    runs = lambda: [round(abs(v) + 0.1, 1) for v in sample(whole(2, 6))]
    a, b = [[runs() for _ in range(count)] for _ in range(2)]
    wins = [stats.mannwhitneyu(y, x).statistic / (len(x) * len(y)) for x, y in zip(a, b)]
    return {"a": a, "b": b}, {"iqm": float(stats.trim_mean(np.concatenate(a), 0.25)), "improvement": float(np.mean(wins))}


def power():
    """Noncentral t by mpmath's quadrature, critical value from SciPy."""
    k, alpha, d = whole(2, 30), float(random.choice([0.01, 0.025, 0.05, 0.1])), share(0, 4, 2)
    critical, shift = stats.t.isf(alpha, 2 * k - 2), d * math.sqrt(k / 2)
    return {"runsPerSide": k, "alpha": alpha, "difference": d}, {"power": references.noncentral_upper_tail(critical, 2 * k - 2, shift)}


def mcnemar_examples():
    """Connor's formula with SciPy's normal quantile."""
    changed, alpha, aim = share(0.02, 0.6), float(random.choice([0.01, 0.025, 0.05])), share(0.5, 0.95, 2)
    delta = round(changed * float(random.uniform(0.1, 0.9)), 4)
    reach = -special.ndtri(alpha) * math.sqrt(changed) - special.ndtri(1 - aim) * math.sqrt(changed - delta**2)
    return {"changedShare": changed, "difference": delta, "alpha": alpha, "power": aim}, {"examples": math.ceil(reach**2 / delta**2)}


def easeml():
    """The closed forms in 40 digits (mpmath); tight bounds by a search over every count."""
    delta, steps = float(random.choice([0.05, 0.01, 0.001, 0.0001])), whole(1, 64)
    adaptivity, shown = ["none", "full", "firstChange"][whole(0, 2)], whole(2, 101)
    coefficients, clauses = [round(float(v), 1) or 1.0 for v in random.uniform(-2, 2, whole(1, 3))], whole(1, 3)
    tolerance, variance = share(0.005, 0.1, 3), share(0.02, 1, 2)
    ln_m = steps * mp.log(shown) if adaptivity == "full" else mp.log(steps)
    cost = lambda parts: mp.log(parts / mp.mpf(delta)) + ln_m
    size = sum(abs(mp.mpf(c)) for c in coefficients) ** 2 * cost(len(coefficients) * clauses)
    h = lambda u: (1 + u) * mp.log(1 + u) - u
    exponent = variance * h(mp.mpf(tolerance) / variance)
    case = {"delta": delta, "steps": steps, "adaptivity": adaptivity, "shownValues": shown, "coefficients": coefficients, "clauses": clauses, "tolerance": tolerance, "variance": variance}
    out = {
        "required": int(mp.ceil(size / (2 * mp.mpf(tolerance) ** 2))),
        "supported": float(mp.sqrt(size / (2 * 1000))),
        "bennett": int(mp.ceil(cost(4) / exponent)),
        "labels": int(mp.ceil(variance * mp.log(4 / mp.mpf(delta)) / exponent)),
    }
    wide = max(tolerance, 0.05)
    return {**case, "wide": wide}, {**out, "tight": references.tight_examples(wide, delta / steps)}


def generator():
    seed = whole(0, 2**53 - 1)
    numbers = itertools.islice(references.xoshiro128(seed), 5)
    return {"seed": seed}, {f"number{i}": v for i, v in enumerate(numbers)}


def delong():
    """The paper's structural components from the whole matrix of pairs, with NumPy's covariances and SciPy's normal."""
    positives, negatives, level = whole(2, 15), whole(2, 15), confidence()
    digits = whole(0, 3)
    a = np.round(random.normal(size=positives + negatives) + np.repeat([1, 0], [positives, negatives]), digits)
    b = np.round(a + random.normal(size=a.size) / 2, digits)
    areas, variance = references.delong(a, b, positives)
    if variance < 1e-12:
        return delong()
    difference, error = float(areas[1] - areas[0]), math.sqrt(variance)
    reach = stats.norm.ppf((1 + level) / 2) * error
    out = {"before": float(areas[0]), "after": float(areas[1]), "less": float(stats.norm.cdf(difference / error)), "greater": float(stats.norm.sf(difference / error))}
    return {"a": a.tolist(), "b": b.tolist(), "positives": positives, "confidence": level}, {**out, **ends((difference - reach, difference + reach))}


STATISTICS = [normal_quantile, welch, paired, claims, prediction, history, mann_whitney, permutation, mcnemar, tango, proportions, newcombe,
              newcombe_paired, bootstrap_paired, bootstrap_stratified, bootstrap_enumerated, multiplicity, alpha_spending, tasks, power,
              mcnemar_examples, easeml, generator, delong]

published = [-special.ndtri(level) for level in references.spending_levels(0.025, [1 / 3, 2 / 3, 1], "obrien-fleming")]
assert np.allclose(published, [3.710, 2.511, 1.993], atol=5e-4), published
for index, statistic in enumerate(STATISTICS):
    name = statistic.__name__
    if sys.argv[1:] and name not in sys.argv[1:]:
        continue
    random = np.random.default_rng([20240817, index])
    cases = [dict(zip(("input", "expected"), statistic())) for _ in range(CASES)]
    text = json.dumps(cases, separators=(",", ":"))
    (folder / f"{name}.json.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(name, len(cases))
