/**
 * Reads one run, and then all runs, out of an MLflow database with 1,000,000 metric rows: `node __tests__/benchmarks/readers/mlflow.ts`.
 * With TRAINMARK_PEER_PYTHON, the path of a Python that has MLflow 3, MLflow makes the schema and reads the same run.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readHead } from '../../../src/readers/fileText.ts';
import { mlflowReader } from '../../../src/readers/mlflow.ts';
import { fillMlflow } from './peers/largeFiles.ts';

const runs = 100;
const keys = 10;
const steps = 1_000;
const rounds = 5;
const startMs = 1_700_000_000_000;
const peerPython = process.env['TRAINMARK_PEER_PYTHON'];
const directory = mkdtempSync(join(tmpdir(), 'trainmark-bench-mlflow-'));
const path = join(directory, 'mlflow.db');

try {
  makeSchema();
  fillMlflow(path, { runs, steps, startMs });
  const mebibytes = statSync(path).size / 1_048_576;
  console.log(`node ${process.version}; ${runs * keys * steps} metric rows, ${mebibytes.toFixed(0)} MiB`);
  await report('one run (its start is given)', startMs + (runs - 1) * 60_000, keys * steps);
  await report('all runs (read by hand)', null, runs * keys * steps);
  reportPeer();
} finally {
  rmSync(directory, { recursive: true, force: true });
}

async function report(title: string, startedAtMs: number | null, expectedValues: number): Promise<void> {
  const timesMs: number[] = [];
  const cpu = process.cpuUsage();
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const file = await readHead({ path: 'mlflow.db', absolutePath: path });
    if (!mlflowReader.detect(file)) throw new Error('the database was not recognised');
    const { series } = await mlflowReader.read(file, { startedAtMs });
    timesMs.push(performance.now() - start);
    const values = series.reduce((sum, one) => sum + one.values.length, 0);
    if (values !== expectedValues) throw new Error(`${values} values were read, not ${expectedValues}`);
  }
  const [best = 0, median = 0] = [0, Math.floor(rounds / 2)].map(
    (index) => timesMs.toSorted((a, b) => a - b)[index],
  );
  const { user, system } = process.cpuUsage(cpu);
  const cpuMs = (user + system) / 1_000 / rounds;
  const peakMib = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${title}: median ${median.toFixed(1)} ms, best ${best.toFixed(1)} ms, mean CPU ${cpuMs.toFixed(1)} ms, ${Math.round(expectedValues / median)} values/ms, peak memory ${peakMib.toFixed(0)} MiB`,
  );
}

function reportPeer(): void {
  if (peerPython === undefined) {
    console.log('MLflow itself: not measured, as TRAINMARK_PEER_PYTHON is not set.');
    return;
  }
  const program = `
import logging, sys, time
logging.disable(logging.WARNING)
from mlflow.tracking import MlflowClient
client = MlflowClient("sqlite:///${path}")
client.search_experiments()
times = []
for _ in range(3):
    start = time.perf_counter()
    run = client.search_runs(["0"], max_results=1)[0]
    values = sum(len(client.get_metric_history(run.info.run_id, key)) for key in run.data.metrics)
    times.append(time.perf_counter() - start)
print(f"MLflow's client, the same run: median {sorted(times)[1] * 1000:.1f} ms for {values} values (its start and imports not counted)")
`;
  process.stdout.write(
    execFileSync(peerPython, ['-c', program], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
}

function makeSchema(): void {
  if (peerPython !== undefined) {
    const program = `from mlflow.tracking import MlflowClient; MlflowClient("sqlite:///${path}").search_experiments()`;
    execFileSync(peerPython, ['-c', program], { stdio: 'ignore' });
    return;
  }
  const database = new DatabaseSync(path);
  database.exec(`
    CREATE TABLE experiments (experiment_id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE runs (run_uuid VARCHAR(32) PRIMARY KEY, name TEXT, status TEXT, start_time BIGINT, end_time BIGINT, lifecycle_stage TEXT, experiment_id INTEGER,
      source_type TEXT, source_name TEXT, entry_point_name TEXT, user_id TEXT, source_version TEXT, artifact_uri TEXT);
    CREATE TABLE params (key TEXT, value TEXT, run_uuid TEXT, PRIMARY KEY (key, run_uuid));
    CREATE TABLE tags (key TEXT, value TEXT, run_uuid TEXT, PRIMARY KEY (key, run_uuid));
    CREATE TABLE metrics (key TEXT NOT NULL, value FLOAT NOT NULL, timestamp BIGINT NOT NULL, run_uuid TEXT NOT NULL, step BIGINT NOT NULL, is_nan BOOLEAN NOT NULL,
      PRIMARY KEY (key, timestamp, step, run_uuid, value, is_nan));
    CREATE TABLE latest_metrics (key TEXT, value FLOAT, timestamp BIGINT, step BIGINT, is_nan BOOLEAN, run_uuid TEXT, PRIMARY KEY (key, run_uuid));
    CREATE INDEX index_metrics_run_uuid ON metrics (run_uuid);
    CREATE INDEX index_metrics_run_uuid_key_step ON metrics (run_uuid, key, step);
    CREATE INDEX index_latest_metrics_run_uuid ON latest_metrics (run_uuid);
  `);
  database.close();
}
