"""Trains two real models on scikit-learn's digits, each with 40 seeds, as they are and made worse on purpose, and writes
what they score to values.json. Only the seed differs between runs of one recipe: initial weights, order of the batches,
bootstrap samples and candidate splits of the trees. The test set is one and the same.

    python -m venv venv && venv/bin/pip install -r requirements.txt && venv/bin/python make.py
"""

import json
import pathlib
import warnings

import numpy
import torch
from sklearn.datasets import load_digits
from sklearn.ensemble import RandomForestClassifier
from sklearn.metrics import accuracy_score, log_loss
from sklearn.model_selection import train_test_split

SEEDS = range(1, 41)
torch.set_num_threads(1)
warnings.simplefilter("error")

digits = load_digits()
inputs = (digits.data / 16).astype(numpy.float32)
train_x, test_x, train_y, test_y = train_test_split(
    inputs, digits.target, test_size=0.4, random_state=0, stratify=digits.target
)


def score(shares):
    # A forest may give a class no share at all, whose logarithm is infinite.
    shares = numpy.clip(numpy.asarray(shares, dtype=numpy.float64), 1e-6, 1)
    shares = shares / shares.sum(axis=1, keepdims=True)
    return {
        "accuracy": round(float(accuracy_score(test_y, shares.argmax(axis=1))), 6),
        "log_loss": round(float(log_loss(test_y, shares)), 6),
    }


def forest(seed, trees=40, examples=1.0):
    count = int(len(train_x) * examples)
    model = RandomForestClassifier(n_estimators=trees, random_state=seed)
    return score(model.fit(train_x[:count], train_y[:count]).predict_proba(test_x))


def network(seed, hidden=32, examples=1.0):
    torch.manual_seed(seed)
    count = int(len(train_x) * examples)
    x, y = torch.from_numpy(train_x[:count]), torch.from_numpy(train_y[:count])
    model = torch.nn.Sequential(torch.nn.Linear(64, hidden), torch.nn.ReLU(), torch.nn.Linear(hidden, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for _ in range(12):
        for batch in torch.randperm(count).split(32):
            optimizer.zero_grad()
            torch.nn.functional.cross_entropy(model(x[batch]), y[batch]).backward()
            optimizer.step()
    with torch.no_grad():
        return score(torch.softmax(model(torch.from_numpy(test_x)), dim=1).numpy())


RECIPES = [
    ("random forest (scikit-learn)", "40 trees", forest, {}),
    ("random forest (scikit-learn)", "20 trees", forest, {"trees": 20}),
    ("random forest (scikit-learn)", "50 % of the data", forest, {"examples": 0.5}),
    ("network with one hidden layer (PyTorch)", "32 hidden units", network, {}),
    ("network with one hidden layer (PyTorch)", "16 hidden units", network, {"hidden": 16}),
    ("network with one hidden layer (PyTorch)", "85 % of the data", network, {"examples": 0.85}),
]

recipes = []
for model, recipe, train, changes in RECIPES:
    scores = [train(seed, **changes) for seed in SEEDS]
    values = {metric: [one[metric] for one in scores] for metric in scores[0]}
    recipes.append({"model": model, "recipe": recipe, "values": values})
    for metric, found in values.items():
        print(f"{model}, {recipe}: {metric} {numpy.mean(found):.4f} ± {numpy.std(found, ddof=1):.4f}")

place = pathlib.Path(__file__).with_name("values.json")
place.write_text(json.dumps({"testExamples": len(test_y), "recipes": recipes}, indent=1) + "\n")
