"""Optuna's samplers on the tasks of collect.ts, which a Node process evaluates: same values, same noise for the same seed and
trial, and the same lines of JSON.

    python optuna_side.py [--node node] [--seeds 30] [--batch 1,8,16] [--only name,...] [--samplers tpe,gp,random] >> rows.jsonl

Needs optuna (5.0.0); the GP sampler also torch, and is left out, with a note, where that is missing.
"""

import argparse
import json
import math
import subprocess
import sys
from pathlib import Path

import optuna

optuna.logging.set_verbosity(optuna.logging.ERROR)

# As rows.ts has them.
BUDGETS = (48, 96)


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


def regrets(ask, task, name, seed, batch):
    """The true value of the trial that measured best, above the least there is, after each budget."""
    study = optuna.create_study(sampler=sampler_for(name, seed))
    best = (math.inf, math.inf)
    parents = [key for key in task["parameters"] if key not in task["when"]]
    number, found = 0, []
    for budget in BUDGETS:
        while number < budget:
            asked = []
            for _ in range(min(batch, budget - number)):
                trial = study.ask()
                configuration = {}
                for key in parents + list(task["when"]):
                    if is_active(task["when"].get(key, {}), configuration):
                        configuration[key] = suggest(trial, key, task["parameters"][key])
                asked.append((trial, ask({"task": task["name"], "seed": seed, "trial": number, "configuration": configuration})))
                number += 1
            for trial, answer in asked:
                study.tell(trial, answer["measured"])
                best = min(best, (answer["measured"], answer["true"]))
        found.append(best[1] - task["least"])
    return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--node", default="node")
    parser.add_argument("--seeds", type=int, default=30)
    parser.add_argument("--batch", default="1,8,16")
    parser.add_argument("--only")
    parser.add_argument("--samplers", default="tpe,gp,random")
    given = parser.parse_args()
    samplers = given.samplers.split(",")
    try:
        import torch

        torch.set_num_threads(1)
    except ImportError:
        samplers = [name for name in samplers if name != "gp"]
        print("GPSampler left out: torch is not installed", file=sys.stderr)
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

    for seed in range(given.seeds):
        for task in tasks:
            if given.only and task["name"] not in given.only.split(","):
                continue
            for batch in map(int, given.batch.split(",")):
                for name in samplers:
                    row = {"side": f"optuna {name}", "task": task["name"], "batch": batch, "seed": seed}
                    print(json.dumps({**row, "regrets": regrets(ask, task, name, seed, batch)}), flush=True)
    process.stdin.close()
    process.wait()


if __name__ == "__main__":
    main()
