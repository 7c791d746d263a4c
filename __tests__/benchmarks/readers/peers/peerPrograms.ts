/**
 * What the peers are asked to do, as Python that reads the file `path` and gives how many values it read. Imports and what
 * a program does once are not counted.
 */
export const peerPrograms = {
  eventAccumulator: {
    setup: 'from tensorboard.backend.event_processing.event_accumulator import EventAccumulator',
    read: `accumulator = EventAccumulator(path, size_guidance={kind: 0 for kind in ("scalars", "images", "tensors")})
accumulator.Reload()
tags = accumulator.Tags()
values = sum(len(accumulator.Scalars(tag)) for tag in tags["scalars"]) + sum(len(accumulator.Images(tag)) for tag in tags["images"])`,
  },
  mlflowRun: {
    setup: `import logging
logging.disable(logging.WARNING)
from mlflow.tracking import MlflowClient
client = MlflowClient("sqlite:///" + path)
client.search_experiments()`,
    read: `run = client.search_runs(["0"], max_results=1)[0]
values = sum(len(client.get_metric_history(run.info.run_id, key)) for key in run.data.metrics)`,
  },
  mlflowRuns: {
    setup: `import logging
logging.disable(logging.WARNING)
from mlflow.tracking import MlflowClient
client = MlflowClient("sqlite:///" + path)
client.search_experiments()`,
    read: `values = sum(len(run.data.metrics) for run in client.search_runs(["0"], max_results=1000))`,
  },
  mlflowEveryPoint: {
    setup: `import logging
logging.disable(logging.WARNING)
from mlflow.tracking import MlflowClient
client = MlflowClient("sqlite:///" + path)
client.search_experiments()`,
    read: `values = sum(len(client.get_metric_history(run.info.run_id, key)) for run in client.search_runs(["0"], max_results=1000) for key in run.data.metrics)`,
  },
  pandasCsv: {
    setup: 'import pandas',
    read: 'values = pandas.read_csv(path, index_col="step").size',
  },
  pandasJsonLines: {
    setup: 'import pandas',
    read: 'values = pandas.read_json(path, lines=True).set_index("step").size',
  },
} as const;

/** A whole program, which prints milliseconds (the median), values and peak memory as JSON. */
export function programOf(
  { setup, read }: { readonly setup: string; readonly read: string },
  rounds: number,
): string {
  const indented = read.replaceAll('\n', '\n    ');
  return `import json, resource, sys, time
path = sys.argv[1]
${setup}
times, cpu = [], []
for _ in range(${rounds}):
    start, used = time.perf_counter(), time.process_time()
    ${indented}
    times.append(time.perf_counter() - start)
    cpu.append(time.process_time() - used)
print(json.dumps({"ms": sorted(times)[len(times) // 2] * 1000, "cpuMs": sorted(cpu)[len(cpu) // 2] * 1000, "values": int(values), "peakMib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
`;
}
