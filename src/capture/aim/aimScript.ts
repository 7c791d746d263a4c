/** Exit code of the script in an interpreter that has no `aim`. */
export const noAimExitCode = 3;

/**
 * Python that prints what a copy of Aim's folder (`argv[1]`) holds, a JSON object on each line: `readAnswer` in
 * `src/readers/aim` has the form. The limits that follow it on the command line are points, metrics and runs.
 *
 * It goes to the storage below `Repo` (aim/storage/rockscontainer.pyx, aim 3.17 and 3.29): the classes above bring a folder up to
 * date, and some gather a sequence as a dense list of its keys, which are hashes. Numbers of sequences of version 2 lie under hashes
 * of their steps, older ones under the steps themselves (aim/sdk/sequence.py). Params that begin with two underscores are Aim's own,
 * the variables of the environment among them. What `aim` prints itself goes to standard error.
 */
export const aimScript = `
import json, os, sys
sys.path = [entry for entry in sys.path if entry]
out = os.fdopen(os.dup(1), "w", encoding="utf-8", errors="backslashreplace")
os.dup2(2, 1)
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
except (ImportError, ValueError, OSError):
    pass
try:
    from importlib.metadata import version
    from aim.storage.rockscontainer import RocksContainer
except ImportError:
    sys.exit(${noAimExitCode})
import sqlite3
from datetime import datetime, timezone

store = sys.argv[1]
room = dict(zip(("points", "metrics", "runs"), map(int, sys.argv[2:5])))
omitted = dict.fromkeys(room, 0)

def take(kind, count):
    if room[kind] < count:
        omitted[kind] += count
        return False
    room[kind] -= count
    return True

def tell(**fields):
    out.write(json.dumps(fields, default=lambda value: str(value)[:1000]) + "\\n")

def words(error):
    return f"{type(error).__name__}: {error}".replace(store + os.sep, "")[:500]

def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)

def to_ms(seconds):
    return round(seconds * 1000) if is_number(seconds) and abs(seconds) < 1e12 else None

def created_ms(text):
    try:
        return to_ms(datetime.fromisoformat(text).replace(tzinfo=timezone.utc).timestamp())
    except (TypeError, ValueError):
        return None

def tree(kind, key):
    return RocksContainer(os.path.join(store, kind, "chunks", key), read_only=True).tree().subtree(kind)

def facts():
    connection = sqlite3.connect(os.path.join(store, "run_metadata.sqlite"))
    rows = connection.execute(
        "SELECT r.id, r.hash, r.name, r.created_at, e.name FROM run r LEFT JOIN experiment e ON e.id = r.experiment_id")
    found = {key: dict(id=id, name=name, created=created_ms(created), experiment=experiment)
             for id, key, name, created, experiment in rows}
    tags = connection.execute("SELECT rt.run_id, t.name FROM run_tag rt JOIN tag t ON t.id = rt.tag_id").fetchall()
    for fact in found.values():
        fact["tags"] = [name for id, name in tags if id == fact["id"]]
    return found

def params(run):
    attributes = run.get("attrs", {})
    return {str(name): value for name, value in attributes.items() if not str(name).startswith("__")}

def columns(sequences, key, place, is_hashed):
    root = sequences.subtree((("v2", "chunks", key) if is_hashed else ("chunks", key)) + place)
    values = root.array("val").items()
    times = dict(root.array("time").items())
    steps = dict(root.array("step").items()) if is_hashed else None
    rows = [(index if steps is None else steps.get(index), value, to_ms(times.get(index)))
            for index, value in values]
    return sorted((row for row in rows if is_number(row[0]) and is_number(row[1])), key=lambda row: row[0])

def metric(run, sequences, key, context, name):
    rows = columns(sequences, key, (context, name), run.get(("traces", context, name, "version"), 1) == 2)
    if take("metrics", 1) and take("points", len(rows)):
        labels = run.get(("contexts", context), {})
        steps, values, times = zip(*rows) if rows else ((), (), ())
        tell(metric=name, of=key, context=labels, steps=steps, values=values, timesMs=times)

def sequences_of(run):
    for context in list(run.subtree("traces").keys()):
        for name in list(run.subtree(("traces", context)).keys()):
            yield context, name, run.get(("traces", context, name, "dtype"), "float")

def read(key, fact):
    run = tree("meta", key).subtree(("chunks", key))
    listed = list(sequences_of(run)) if "traces" in list(run.keys()) else []
    numeric = [one for one in listed if one[2] in ("int", "float", "number")]
    tell(run=key, name=fact.get("name"), experiment=fact.get("experiment"), tags=fact.get("tags", []),
         createdMs=fact.get("created"), endedMs=to_ms(run.get("end_time", None)), params=params(run),
         others=len(listed) - len(numeric))
    sequences = tree("seqs", key) if numeric else None
    for context, name, _ in numeric:
        try:
            metric(run, sequences, key, context, name)
        except Exception as error:
            tell(problem=words(error), of=key, metric=name)

tell(aim=version("aim"), form=1)
known = facts()
keys = os.listdir(os.path.join(store, "meta", "chunks"))
for key in sorted(keys, key=lambda key: known.get(key, {}).get("created") or 0, reverse=True):
    if take("runs", 1):
        try:
            read(key, known.get(key, {}))
        except Exception as error:
            tell(problem=words(error), of=key)
tell(end=True, omitted=omitted)
out.flush()
os._exit(0)
`;
