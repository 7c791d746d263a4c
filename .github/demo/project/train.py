"""Logistic regression by stochastic gradient descent, in plain Python: nothing to install."""

import argparse
import csv
import json
import math
import random


def load(path):
    with open(path, newline="") as file:
        rows = list(csv.reader(file))
    names, body = rows[0], rows[1:]
    return names[:-1], [[float(v) for v in row[:-1]] for row in body], [int(row[-1]) for row in body]


def split(features, labels, seed):
    order = list(range(len(labels)))
    random.Random(seed).shuffle(order)
    cut = len(order) * 7 // 10
    pick = lambda ids: ([features[i] for i in ids], [labels[i] for i in ids])
    return pick(order[:cut]), pick(order[cut:])


def scaler(rows, method):
    columns = list(zip(*rows))
    if method == "standard":
        means = [sum(c) / len(c) for c in columns]
        sds = [math.sqrt(sum((v - m) ** 2 for v in c) / len(c)) or 1.0 for c, m in zip(columns, means)]
        return lambda row: [(v - m) / s for v, m, s in zip(row, means, sds)]
    largest = [max(abs(v) for v in c) or 1.0 for c in columns]
    return lambda row: [v / m for v, m in zip(row, largest)]


def predict(weights, bias, row):
    z = bias + sum(w * v for w, v in zip(weights, row))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, z))))


def evaluate(weights, bias, rows, labels):
    chances = [predict(weights, bias, row) for row in rows]
    loss = -sum(math.log(max(1e-12, p if y else 1 - p)) for p, y in zip(chances, labels)) / len(labels)
    hits = sum((p >= 0.5) == bool(y) for p, y in zip(chances, labels))
    found = sum(p >= 0.5 and y for p, y in zip(chances, labels))
    claimed, real = sum(p >= 0.5 for p in chances), sum(labels)
    precision, recall = found / max(1, claimed), found / max(1, real)
    f1 = 2 * precision * recall / max(1e-12, precision + recall)
    return {"loss": loss, "accuracy": hits / len(labels), "f1": f1}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=0)
    seed = parser.parse_args().seed
    with open("params.json") as file:
        params = json.load(file)

    names, features, labels = load("data/breast_cancer.csv")
    keep = [i for i, name in enumerate(names) if params["features"] == "all" or name.startswith(params["features"])]
    features = [[row[i] for i in keep] for row in features]
    (train_x, train_y), (test_x, test_y) = split(features, labels, seed)
    scale = scaler(train_x, params["scaling"])
    train_x, test_x = [scale(r) for r in train_x], [scale(r) for r in test_x]

    weights, bias, chance = [0.0] * len(keep), 0.0, random.Random(seed)
    rate = params["learning_rate"]
    with open("history.jsonl", "w") as history:
        for epoch in range(1, params["epochs"] + 1):
            order = list(range(len(train_y)))
            chance.shuffle(order)
            for i in order:
                error = predict(weights, bias, train_x[i]) - train_y[i]
                weights = [w - rate * error * v for w, v in zip(weights, train_x[i])]
                bias -= rate * error
            train, test = evaluate(weights, bias, train_x, train_y), evaluate(weights, bias, test_x, test_y)
            row = {"epoch": epoch, "train_loss": train["loss"], "val_loss": test["loss"], "val_accuracy": test["accuracy"]}
            history.write(json.dumps(row) + "\n")
            if epoch % 10 == 0:
                print(f"epoch {epoch}: train_loss={train['loss']:.4f} val_loss={test['loss']:.4f}")

    final = evaluate(weights, bias, test_x, test_y)
    with open("metrics.json", "w") as file:
        json.dump({"accuracy": final["accuracy"], "f1": final["f1"], "test_loss": final["loss"]}, file, indent=2)
    with open("model.json", "w") as file:
        json.dump({"weights": weights, "bias": bias}, file)


if __name__ == "__main__":
    main()
