"""Learning curves: the validation loss of real models after each of 81 epochs for 200 configurations drawn at random, for each of
three tasks; and two sets of curves made up. One gzipped JSON file for each: {"task": …, "curves": [[loss after epoch 1, …], …]}, four significant digits.

    OMP_NUM_THREADS=1 python make.py        with scikit-learn and numpy as in requirements.txt
"""

import gzip
import json
import warnings
from pathlib import Path

import numpy as np
from sklearn.datasets import load_breast_cancer, load_diabetes, load_digits
from sklearn.linear_model import SGDClassifier
from sklearn.metrics import log_loss, mean_squared_error
from sklearn.model_selection import train_test_split
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.preprocessing import StandardScaler

here = Path(__file__).resolve().parent
CONFIGURATIONS, EPOCHS, WORST = 200, 81, 1e3
warnings.filterwarnings("ignore")


def split(data, seed=0):
    x, x_valid, y, y_valid = train_test_split(data.data, data.target, test_size=0.3, random_state=seed)
    scaler = StandardScaler().fit(x)
    return scaler.transform(x), scaler.transform(x_valid), y, y_valid


def network(kind, generator, seed):
    solver = generator.choice(["adam", "sgd"])
    size = int(2 ** generator.uniform(2, 6))
    return kind(
        hidden_layer_sizes=(size,) * int(generator.integers(1, 3)),
        activation=str(generator.choice(["relu", "tanh", "logistic"])),
        solver=str(solver),
        learning_rate_init=float(10 ** generator.uniform(-4, -0.5)),
        alpha=float(10 ** generator.uniform(-6, 0)),
        batch_size=int(2 ** generator.integers(4, 8)),
        momentum=float(generator.uniform(0, 0.99)),
        random_state=seed,
    )


def linear(generator, seed):
    return SGDClassifier(
        loss="log_loss",
        penalty=str(generator.choice(["l2", "l1", "elasticnet"])),
        alpha=float(10 ** generator.uniform(-6, 0)),
        learning_rate=str(generator.choice(["constant", "invscaling", "optimal"])),
        eta0=float(10 ** generator.uniform(-4, 1)),
        power_t=float(generator.uniform(0.1, 0.9)),
        average=bool(generator.integers(0, 2)),
        random_state=seed,
    )


def classified(model, classes, data):
    x, x_valid, y, y_valid = data
    model.partial_fit(x, y, classes=classes)
    return log_loss(y_valid, np.clip(np.nan_to_num(model.predict_proba(x_valid)), 1e-7, 1), labels=classes)


def regressed(model, data):
    x, x_valid, y, y_valid = data
    deviation = y.std()
    model.partial_fit(x, (y - y.mean()) / deviation)
    return mean_squared_error((y_valid - y.mean()) / deviation, np.nan_to_num(model.predict(x_valid), posinf=1e6, neginf=-1e6))


def curve(epoch):
    values = []
    for _ in range(EPOCHS):
        try:
            value = epoch()
        except ValueError:
            # Weights that are no numbers any more: the worst from here on.
            value = WORST
        value = float(value) if np.isfinite(value) else WORST
        values.append(float(f"{min(WORST, value):.4g}"))
    return values


def curves(task, build, epoch):
    generator = np.random.default_rng(7)
    found = []
    for seed in range(CONFIGURATIONS):
        model = build(generator, seed)
        found.append(curve(lambda: epoch(model)))
    save(task, found)


def save(task, found):
    text = json.dumps({"task": task, "curves": found}, separators=(",", ":"))
    name = task.split(",")[0].replace(" ", "-")
    (here / f"{name}.json.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


cancer, digits, diabetes = split(load_breast_cancer()), split(load_digits()), split(load_diabetes())
curves("linear cancer, log loss", linear, lambda model: classified(model, np.array([0, 1]), cancer))
curves("network diabetes, squared error", lambda g, s: network(MLPRegressor, g, s), lambda model: regressed(model, diabetes))
curves("network digits, log loss", lambda g, s: network(MLPClassifier, g, s), lambda model: classified(model, np.arange(10), digits))


def made_up(task, draw):
    generator = np.random.default_rng(11)
    save(task, [[float(f"{value:.4g}") for value in draw(generator)] for _ in range(CONFIGURATIONS)])


def crossing(generator):
    """Those that end well begin slowly: the early order is nearly the late one turned round."""
    end = generator.uniform(0, 1)
    speed = 0.15 + 1.2 * np.clip(end + generator.normal(0, 0.15), 0, 1)
    return end * 0.5 + epochs**-speed + generator.normal(0, 0.005, EPOCHS)


def noisy(generator):
    """Ends and speeds have nothing to do with each other, and each measurement is noisy."""
    end, speed = generator.uniform(0, 1), generator.uniform(0.3, 1.5)
    return end * 0.5 + epochs**-speed + generator.normal(0, 0.05, EPOCHS)


epochs = np.arange(1, EPOCHS + 1)
made_up("crossing", crossing)
made_up("noisy", noisy)
