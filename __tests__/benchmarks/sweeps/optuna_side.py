"""Optuna's samplers on the functions of tasks.ts, which a Node process evaluates: same values, same noise for the same
seed and trial, and the same table as functions.ts prints.

    python optuna_side.py [--node node] [--seeds 10] [--trials 48] [--only name,...] [--samplers random,tpe,gp]

Needs optuna (5.0.0); the GP sampler also torch, and is left out, with a note, where that is missing.
"""

import argparse
import json
import math
import statistics
import subprocess
import time
from pathlib import Path

import numpy as np
import optuna

optuna.logging.set_verbosity(optuna.logging.ERROR)


def suggest(trial, name, given):
    if "values" in given:
        return trial.suggest_categorical(name, given["values"])
    kind = given.get("distribution", "int_uniform")
    if kind == "int_uniform":
        return trial.suggest_int(name, given["min"], given["max"])
    if kind == "uniform":
        return trial.suggest_float(name, given["min"], given["max"])
    value = trial.suggest_float(name, given["min"], given["max"], log=True)
    return value if kind == "log_uniform_values" else round(value / given["q"]) * given["q"]


def is_active(conditions, configuration):
    return all(configuration.get(name) in (values if isinstance(values, list) else [values]) for name, values in conditions.items())


def sampler_for(name, seed):
    if name == "random":
        return optuna.samplers.RandomSampler(seed=seed)
    if name == "tpe":
        return optuna.samplers.TPESampler(seed=seed)
    return optuna.samplers.GPSampler(seed=seed)


def regret(ask, task, name, seed, trials):
    study = optuna.create_study(sampler=sampler_for(name, seed))
    best = (math.inf, math.inf)
    parents = [key for key in task["parameters"] if key not in task["when"]]
    for number in range(trials):
        trial = study.ask()
        configuration = {}
        for key in parents + list(task["when"]):
            if is_active(task["when"].get(key, {}), configuration):
                configuration[key] = suggest(trial, key, task["parameters"][key])
        answer = ask({"task": task["name"], "seed": seed, "trial": number, "configuration": configuration})
        study.tell(trial, answer["measured"])
        best = min(best, (answer["measured"], answer["true"]))
    return best[1] - task["least"]


def described(regrets):
    generator = np.random.default_rng(1)
    medians = np.median(generator.choice(regrets, size=(2000, len(regrets))), axis=1)
    low, high = np.quantile(medians, [0.025, 0.975])
    return f"{statistics.median(regrets):.2g} [{low:.2g}, {high:.2g}]"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--node", default="node")
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--trials", type=int, default=48)
    parser.add_argument("--only")
    parser.add_argument("--samplers", default="random,tpe,gp")
    given = parser.parse_args()
    samplers = given.samplers.split(",")
    try:
        import torch

        torch.set_num_threads(1)
    except ImportError:
        samplers = [name for name in samplers if name != "gp"]
        print("GPSampler left out: torch is not installed")
    process = subprocess.Popen(
        [given.node, str(Path(__file__).with_name("evaluate.ts"))],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    tasks = json.loads(process.stdout.readline())

    def ask(question):
        process.stdin.write(json.dumps(question) + "\n")
        process.stdin.flush()
        return json.loads(process.stdout.readline())

    print(f"Optuna {optuna.__version__}: {given.seeds} seeds, {given.trials} trials: median regret [95 % interval]\n")
    print(f"| function | {' | '.join(samplers)} |")
    print(f"| --- |{' --- |' * len(samplers)}")
    for task in tasks:
        if given.only and task["name"] not in given.only.split(","):
            continue
        cells = [described([regret(ask, task, name, seed, given.trials) for seed in range(given.seeds)]) for name in samplers]
        print(f"| {task['name']} ({task['character']}) | {' | '.join(cells)} |", flush=True)
    process.stdin.close()
    process.wait()


if __name__ == "__main__":
    start = time.time()
    main()
    print(f"\n{time.time() - start:.0f} s")
