"""Optuna's pruners on the curves of curves/, with the same trials in the same order as ours.ts, and the same lines of JSON.

    python optuna_side.py [--first 0] [--seeds 100] [--workers 1,8,16] [--only "linear cancer, log loss"] >> rows.jsonl

Needs optuna (5.0.0). Pruners have their defaults but for what is said in PRUNERS.
"""

import argparse
import gzip
import hashlib
import json
from pathlib import Path

import optuna

optuna.logging.set_verbosity(optuna.logging.ERROR)
EPOCHS, TRIALS = 81, 64
PRUNERS = {
    "optuna median": optuna.pruners.MedianPruner,
    "optuna successive halving": optuna.pruners.SuccessiveHalvingPruner,
    # As a sweep with min_iter 3 has it.
    "optuna successive halving from 3, eta 3": lambda: optuna.pruners.SuccessiveHalvingPruner(min_resource=3, reduction_factor=3),
    "optuna hyperband": lambda: optuna.pruners.HyperbandPruner(max_resource=EPOCHS),
    # The median, only after nine epochs without a better value.
    "optuna patient median": lambda: optuna.pruners.PatientPruner(optuna.pruners.MedianPruner(), patience=9),
}


def drawn_for(task, seed, count):
    key = lambda index: hashlib.sha256(f"{task}:{seed}:{index}".encode()).hexdigest()
    return sorted(range(count), key=key)[:TRIALS]


def search(pruner, curves, workers):
    study = optuna.create_study(pruner=pruner(), sampler=optuna.samplers.RandomSampler(seed=0))
    running, ran, begun = [], [0] * TRIALS, 0
    while begun < TRIALS or running:
        while len(running) < workers and begun < TRIALS:
            running.append((study.ask(), begun))
            begun += 1
        still = []
        for trial, number in running:
            step = ran[number]
            trial.report(curves[number][step], step)
            ran[number] += 1
        for trial, number in running:
            if ran[number] == EPOCHS:
                study.tell(trial, min(curves[number]))
            elif trial.should_prune():
                study.tell(trial, state=optuna.trial.TrialState.PRUNED)
            else:
                still.append((trial, number))
        running = still
    return ran


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=100)
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--without", default="", help="pruners to leave out")
    parser.add_argument("--workers", default="1,8,16")
    parser.add_argument("--only")
    given = parser.parse_args()
    for path in sorted((Path(__file__).parent / "curves").glob("*.json.gz")):
        table = json.loads(gzip.decompress(path.read_bytes()))
        task, curves = table["task"], table["curves"]
        if given.only and given.only != task:
            continue
        for seed in range(given.first, given.seeds):
            own = [curves[index] for index in drawn_for(task, seed, len(curves))]
            for workers in map(int, given.workers.split(",")):
                for name, pruner in PRUNERS.items():
                    if name in given.without.split(","):
                        continue
                    row = {"side": name, "task": task, "workers": workers, "seed": seed}
                    print(json.dumps({**row, "ran": search(pruner, own, workers)}), flush=True)


if __name__ == "__main__":
    main()
