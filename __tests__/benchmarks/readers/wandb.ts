/**
 * Reads a `.wandb` file of 100 MB such as wandb 0.31 writes: for each step one history record and one summary
 * record with the same values: `node __tests__/benchmarks/readers/wandb.ts`.
 * With TRAINMARK_PEER_PYTHON, the path of a Python that has wandb, the same file is read with `wandb leet inspect`
 * (0.31, written in Go) or with DataStore and the protobuf classes (0.15).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHead } from '../../../src/readers/fileText.ts';
import { wandbReader } from '../../../src/readers/wandb.ts';
import { exit, field, frame, item, message } from '../../readers/wandbLog.ts';

const metrics = 20;
const steps = 68_000;
const rounds = 3;
const peerPython = process.env['TRAINMARK_PEER_PYTHON'];

const [target] = process.argv.slice(2);
if (target === undefined) await measure();
else write(target);

async function measure(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'trainmark-bench-wandb-'));
  const path = join(directory, 'run-bench.wandb');
  try {
    // In a process of its own, so that its memory is not counted.
    execFileSync(process.execPath, [import.meta.filename, path]);
    const mebibytes = statSync(path).size / 1_048_576;
    console.log(`node ${process.version}; ${steps * metrics} values, ${mebibytes.toFixed(0)} MiB`);
    await report(path, mebibytes);
    reportPeer(path);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

async function report(path: string, mebibytes: number): Promise<void> {
  const timesMs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const file = await readHead({ path: 'run-bench.wandb', absolutePath: path });
    const { series } = await wandbReader.read(file, { startedAtMs: null });
    timesMs.push(performance.now() - start);
    const values = series.reduce((sum, one) => sum + one.values.length, 0);
    if (values !== steps * metrics) throw new Error(`${values} values were read, not ${steps * metrics}`);
  }
  const medianMs = timesMs.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  const peakMib = process.resourceUsage().maxRSS / 1024;
  console.log(
    `Trainmark: median ${medianMs.toFixed(0)} ms, ${((mebibytes / medianMs) * 1000).toFixed(0)} MiB/s, ${Math.round((steps * metrics) / medianMs)} values/ms, peak memory ${peakMib.toFixed(0)} MiB`,
  );
}

function reportPeer(path: string): void {
  if (peerPython === undefined) {
    console.log('wandb itself: not measured, as TRAINMARK_PEER_PYTHON is not set.');
    return;
  }
  const program = `
import json, pathlib, subprocess, sys, time
import wandb
start = time.perf_counter()
values = 0
if wandb.__version__.startswith("0.15"):
    from wandb.proto.wandb_internal_pb2 import Record
    from wandb.sdk.internal.datastore import DataStore
    wandb._set_internal_process()
    store = DataStore()
    store.open_for_scan("${path}")
    while (data := store.scan_data()) is not None:
        record = Record()
        record.ParseFromString(data)
        for item in record.history.item:
            values += isinstance(json.loads(item.value_json), float)
    name = "DataStore, protobuf and json"
else:
    command = [pathlib.Path(sys.executable).parent / "wandb", "leet", "inspect", "--summary", "--json", "${path}"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    name = "leet inspect --summary (Go; its start counted; keeps the last values only)"
print(f"wandb {wandb.__version__}, {name}: {(time.perf_counter() - start) * 1000:.0f} ms")
`;
  process.stdout.write(
    execFileSync(peerPython, ['-c', program], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 300_000,
    }),
  );
}

function write(path: string): void {
  const start = message(17, field(1, 'bench'), field(3, 'bench'), message(17, field(1, 1_800_000_000)));
  const records = [start];
  for (let step = 0; step < steps; step++) records.push(...stepRecords(step));
  writeFileSync(path, frame([...records, exit()]));
}

function stepRecords(step: number): Buffer[] {
  const values: [string[], string][] = Array.from({ length: metrics }, (_, metric) => [
    ['train', `metric_${metric}`],
    String(Math.exp(-step / 10_000) + metric + Math.sin(step * (metric + 1)) / 10),
  ]);
  const own: [string[], string][] = [
    [['_step'], String(step)],
    [['_timestamp'], (1_800_000_000 + step / 10).toExponential()],
    [['_runtime'], String(step / 10)],
  ];
  const items = [...values, ...own].map(([key, json]) => item(key, json));
  return [message(3, ...items), message(2, ...items, message(2, field(1, step)))];
}
