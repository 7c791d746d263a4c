export const id = 6574;
export const ids = [6574];
export const modules = {

/***/ 6574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askAim: () => (/* binding */ askAim)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/capture/process/findProgram.js
var findProgram = __webpack_require__(88623);
// EXTERNAL MODULE: ./build/src/capture/process/interpreter.js
var process_interpreter = __webpack_require__(10720);
;// CONCATENATED MODULE: ./build/src/capture/aim/aimScript.js
/** Exit code of the script in an interpreter that has no `aim`. */
const noAimExitCode = 3;
/**
 * Python that prints what a copy of Aim's folder (`argv[1]`) holds, a JSON object on each line: `readAnswer` in
 * `src/readers/aim` has the form. The limits that follow it on the command line are points, metrics and runs.
 *
 * It goes to the storage below `Repo` (aim/storage/rockscontainer.pyx, aim 3.17 and 3.29): the classes above bring a folder up to
 * date, and some gather a sequence as a dense list of its keys, which are hashes. Numbers of sequences of version 2 lie under hashes
 * of their steps, older ones under the steps themselves (aim/sdk/sequence.py). Params that begin with two underscores are Aim's own,
 * the variables of the environment among them. What `aim` prints itself goes to standard error.
 */
const aimScript = `
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/src/capture/aim/askScript.js

const keptErrorBytes = 4_096;
const pipesWaitMs = 1_000;
/** GitHub gives a cancelled step 7.5 s in all, of which the training may need some to end. */
const hurriedMs = 3_000;
/**
 * Runs a program without a shell, as the leader of its own process group, with nothing on its standard input. Time and output
 * are bounded: beyond, the whole group is killed, and what it had printed by then is the answer. Never rejects.
 */
function askScript(request) {
    const { file, args, cwd, environment, timeoutMs, maxBytes, interrupt } = request;
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(file, args, {
            cwd,
            env: { ...environment },
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: process.platform !== 'win32',
            windowsHide: true,
        });
        let stopped = null;
        const stop = (reason) => {
            stopped ??= reason;
            killGroup(child);
        };
        const said = keepOutput(child, maxBytes, () => stop(`it told more than ${Math.round(maxBytes / 1_048_576)} MiB`));
        const timers = [setTimeout(() => stop(`it took longer than ${timeoutMs / 1000} s`), timeoutMs)];
        const hurry = () => {
            timers.push(setTimeout(() => stop('the run was interrupted'), hurriedMs));
        };
        if (interrupt.aborted)
            hurry();
        else
            interrupt.addEventListener('abort', hurry, { once: true });
        const end = (exitCode) => {
            for (const timer of timers)
                clearTimeout(timer);
            interrupt.removeEventListener('abort', hurry);
            child.stdout.destroy();
            child.stderr.destroy();
            resolve({ ...said(), exitCode, stopped });
        };
        child.on('error', () => end(null));
        child.on('close', end);
        child.on('exit', (exitCode) => {
            killGroup(child);
            // A process that left the group may hold the pipes open for ever.
            setTimeout(() => end(exitCode), pipesWaitMs).unref();
        });
    });
}
/** Keeps the first bytes of the one output and the last of the other; the returned function gives them. */
function keepOutput({ stdout, stderr }, maxBytes, onTooMuch) {
    const chunks = [];
    let bytes = 0;
    let errors = '';
    stdout.on('data', (chunk) => {
        const kept = chunk.subarray(0, maxBytes - bytes);
        chunks.push(kept);
        bytes += kept.length;
        if (kept.length < chunk.length)
            onTooMuch();
    });
    stderr.on('data', (chunk) => {
        errors = (errors + chunk.toString('utf8')).slice(-keptErrorBytes);
    });
    return () => ({ stdout: Buffer.concat(chunks).toString('utf8'), stderr: errors });
}
function killGroup({ pid }) {
    if (pid === undefined)
        return;
    try {
        process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
    }
    catch {
        // It is over already.
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/capture/aim/copyAimFolder.js



/** File systems may keep times in steps of two seconds. */
const coarsestClockMs = 2_000;
/**
 * Copies what Aim needs to read the runs of its folder that were written to since `startedAtMs` (null: all), the newest first,
 * as far as the limits go. Only regular files are copied, so that no link leads elsewhere. Gives the number of runs left out.
 */
async function copyAimFolder(folder, target, startedAtMs, limits) {
    const index = await filesIn(folder, '', /^run_metadata\.sqlite(?:-wal)?$/);
    const runs = (await findRuns(folder)).filter(({ modifiedMs }) => startedAtMs === null || modifiedMs >= startedAtMs - coarsestClockMs);
    let room = limits.bytes - index.reduce((sum, { bytes }) => sum + bytes, 0);
    if (room < 0)
        return runs.length;
    await (0,promises_.mkdir)((0,external_node_path_.join)(target, 'meta/chunks'), { recursive: true });
    await copyFiles(folder, target, index);
    let copied = 0;
    for (const run of runs) {
        if (copied === limits.runs || run.bytes > room)
            break;
        await copyFiles(folder, target, run.files);
        room -= run.bytes;
        copied++;
    }
    return runs.length - copied;
}
/** A run is two databases: what is known of it, and its sequences. */
async function findRuns(folder) {
    const found = [];
    for (const key of await namesIn((0,external_node_path_.join)(folder, 'meta/chunks'))) {
        const files = [
            ...(await filesIn(folder, `meta/chunks/${key}`, /^(?!LOG|LOCK$)/)),
            ...(await filesIn(folder, `seqs/chunks/${key}`, /^(?!LOG|LOCK$)/)),
        ];
        const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
        const modifiedMs = files.reduce((latest, file) => Math.max(latest, file.modifiedMs), 0);
        if (files.length > 0)
            found.push({ files, bytes, modifiedMs });
    }
    return found.toSorted((a, b) => b.modifiedMs - a.modifiedMs);
}
async function filesIn(folder, inside, wanted) {
    const directory = (0,external_node_path_.join)(folder, inside);
    const isInside = await isRealPlace(folder, inside);
    const names = isInside ? (await namesIn(directory)).filter((name) => wanted.test(name)) : [];
    const files = [];
    for (const name of names) {
        const stats = await (0,promises_.lstat)((0,external_node_path_.join)(directory, name));
        const { size: bytes, mtimeMs: modifiedMs } = stats;
        if (stats.isFile())
            files.push({ path: (0,external_node_path_.join)(inside, name), bytes, modifiedMs });
    }
    return files;
}
/** False for what is not there, and for what a link on the way leads to. */
async function isRealPlace(folder, inside) {
    const [root, place] = await Promise.all([
        (0,promises_.realpath)(folder),
        (0,promises_.realpath)((0,external_node_path_.join)(folder, inside)).catch(() => null),
    ]);
    return place === (0,external_node_path_.join)(root, inside);
}
async function namesIn(directory) {
    return (0,promises_.readdir)(directory).catch(() => []);
}
async function copyFiles(folder, target, files) {
    for (const { path } of files) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(target, path)), { recursive: true });
        await (0,promises_.copyFile)((0,external_node_path_.join)(folder, path), (0,external_node_path_.join)(target, path), external_node_fs_.constants.COPYFILE_FICLONE);
    }
}

;// CONCATENATED MODULE: ./build/src/capture/aim/askAim.js









const maxRuns = 1_000;
const scriptLimits = [1_000_000, 10_000, maxRuns].map(String);
const mib = 1_048_576;
const usualLimits = { timeoutMs: 30_000, answerBytes: 64 * mib, copyBytes: 1_024 * mib };
/**
 * Lets Aim's own library read a copy of its folder: the Python that the training command ran, else those on its `PATH`, the
 * first one that has `aim`. At most 30 s each, 4 GiB of memory and 64 MiB of answer. Never rejects.
 */
async function askAim(question, surroundings, limits = usualLimits) {
    const interpreters = pythonsOf(surroundings);
    if (interpreters.length === 0)
        return { kind: 'absent' };
    let temporary = null;
    try {
        temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'trainmark-aim-'));
        const environment = strippedEnvironment(surroundings.environment);
        const { interrupt } = surroundings;
        return await askIn(temporary, question, { interpreters, environment, interrupt, limits });
    }
    catch (error) {
        return { kind: 'failed', reason: `no copy of it could be made: ${(0,errors/* messageOf */.bD)(error)}` };
    }
    finally {
        if (temporary !== null)
            await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
}
async function askIn(temporary, { folder, startedAtMs }, { interpreters, limits, ...program }) {
    const { copyBytes, timeoutMs, answerBytes } = limits;
    // Where Python starts it also looks for modules: there are none.
    const [copy, cwd] = [(0,external_node_path_.join)(temporary, 'store'), (0,external_node_path_.join)(temporary, 'empty')];
    await (0,promises_.mkdir)(cwd);
    const copyLimits = { bytes: copyBytes, runs: maxRuns };
    const runsLeftOut = await copyAimFolder(folder, copy, startedAtMs, copyLimits);
    for (const file of interpreters) {
        const args = ['-B', '-c', aimScript, copy, ...scriptLimits];
        const answer = await askScript({ ...program, file, args, cwd, timeoutMs, maxBytes: answerBytes });
        if (answer.exitCode !== noAimExitCode)
            return toAimAnswer(answer, runsLeftOut);
    }
    return { kind: 'absent' };
}
function pythonsOf({ interpreter, environment }) {
    const searchPath = environment['PATH'];
    const seen = interpreter !== null && (0,process_interpreter/* interpreterLanguage */.b)(interpreter) === 'python' ? [interpreter] : [];
    const found = ['python3', 'python'].flatMap((name) => (0,findProgram/* findProgram */.K)(name, searchPath, '/') ?? []);
    return [...new Set([...seen, ...found])];
}
/** What an interpreter needs to find itself and its packages; nothing that steers Python or Aim otherwise, and no secrets. */
function strippedEnvironment(own) {
    const kept = ['PATH', 'HOME', 'VIRTUAL_ENV', 'LANG', 'LD_LIBRARY_PATH', 'SYSTEMROOT'];
    return Object.fromEntries(kept.flatMap((name) => {
        const value = own[name];
        return value === undefined ? [] : [[name, value]];
    }));
}
function toAimAnswer({ stdout, stderr, exitCode, stopped }, runsLeftOut) {
    // The last line may be cut anywhere.
    const text = stdout.slice(0, stdout.lastIndexOf('\n') + 1);
    const cut = exitCode === 0 ? null : (stopped ?? endOf(exitCode, stderr));
    if (text === '' && cut !== null)
        return { kind: 'failed', reason: cut };
    return { kind: 'answered', text, cut, runsLeftOut };
}
/** A traceback's last line says what went wrong. */
function endOf(exitCode, stderr) {
    const said = stderr.trim().split('\n').at(-1)?.trim().slice(0, 500) ?? '';
    const how = exitCode === null ? 'its Python was killed' : `its Python ended with exit code ${exitCode}`;
    return said === '' ? how : `${how}: ${said}`;
}


/***/ })

};
