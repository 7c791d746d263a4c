"""Three real tuning tasks, tabulated: the cross-validated error of scikit-learn models at every point of a grid.

    python make.py        # scikit-learn 1.9.1; about ten minutes on two cores

Each table is replayed by the benchmark, so that samplers can be compared on real surfaces in milliseconds. `axes` are whole
numbers from 0; what they stand for is said here only, since samplers see nothing else.
"""

import itertools
import json
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
from sklearn.datasets import load_breast_cancer, load_diabetes, load_digits
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.model_selection import cross_val_score
from sklearn.neural_network import MLPClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

kernels = ["linear", "poly", "rbf", "sigmoid"]
activations = ["logistic", "relu", "tanh"]


def digits():
    x, y = load_digits(return_X_y=True)
    chosen = np.random.default_rng(0).permutation(len(x))[:500]
    return x[chosen], y[chosen]


def svc(c, gamma, kernel):
    x, y = digits()
    model = make_pipeline(StandardScaler(), SVC(C=10.0 ** (c * 0.5 - 3), gamma=10.0 ** (gamma * 0.4 - 5), kernel=kernels[kernel]))
    return 1 - cross_val_score(model, x, y, cv=3).mean()


def boosting(rate, leaves, rounds, l2):
    x, y = load_diabetes(return_X_y=True)
    model = HistGradientBoostingRegressor(
        learning_rate=10.0 ** (rate * 0.25 - 2.5),
        max_leaf_nodes=2 + 4 * leaves,
        max_iter=10 + 25 * rounds,
        l2_regularization=10.0 ** (l2 - 3),
        random_state=0,
    )
    return 1 - cross_val_score(model, x, y, cv=3, scoring="r2").mean()


def network(rate, alpha, width, activation):
    x, y = load_breast_cancer(return_X_y=True)
    model = make_pipeline(
        StandardScaler(),
        MLPClassifier(
            (2**width,), learning_rate_init=10.0 ** (rate * 0.4 - 4), alpha=10.0 ** (alpha - 5), activation=activations[activation],
            max_iter=30, random_state=0,
        ),
    )
    return -cross_val_score(model, x, y, cv=3, scoring="neg_log_loss").mean()


tasks = {
    "svc digits": (svc, {"c": 13, "gamma": 13, "kernel": 4}, ["kernel"]),
    "boosting diabetes": (boosting, {"rate": 10, "leaves": 6, "rounds": 6, "l2": 3}, []),
    "network cancer": (network, {"rate": 11, "alpha": 5, "width": 6, "activation": 3}, ["activation"]),
}


def evaluate(arguments):
    import warnings

    warnings.simplefilter("ignore")
    name, point = arguments
    return float(f"{min(tasks[name][0](*point), 10):.5g}")


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        for name, (_, sizes, unordered) in tasks.items():
            points = list(itertools.product(*(range(size) for size in sizes.values())))
            values = list(pool.map(evaluate, [(name, point) for point in points], chunksize=8))
            table = {"name": name, "axes": sizes, "unordered": unordered, "values": values}
            Path(__file__).with_name(f"{name.replace(' ', '-')}.json").write_text(json.dumps(table) + "\n")
            print(name, len(values), min(values), flush=True)
