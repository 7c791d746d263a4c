import { join } from 'node:path';
import type { CommandRun } from '../capture/runCommand.ts';
import { formatValue } from '../comparison/formatValue.ts';
import { createOutputReader } from '../readers/output.ts';
import { trackerEnvironment } from '../readers/trackerEnvironment.ts';
import { encodeNumber } from '../records/metricValue.ts';
import type { Reading } from '../records/reading.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Effects } from './effects.ts';
import { namesForOutput } from './gatedMetrics.ts';
import type { RunRequest } from './runRequest.ts';
import { describeCommand } from './runInputs.ts';

export interface TrainingRun {
  readonly command: CommandRun;
  /** The command with its seed filled in, as the record tells it. */
  readonly described: RunRecord['command'];
  /** What the command's output says of metrics and params. */
  readonly printed: Reading;
}

/** Runs the training command, shows its output, reads metrics from it and keeps it in `logPath`. */
export async function runTraining(
  effects: Effects,
  request: RunRequest,
  logPath: string,
): Promise<TrainingRun> {
  const { experiment, seed, tree, title } = request;
  const described = describeCommand(effects, { experiment, seed, directory: tree.directory });
  const watch = request.trial?.watch ?? null;
  const reader = createOutputReader({
    names: namesForOutput(experiment),
    patterns: experiment.patterns,
    undeclared: true,
    ...(watch === null ? {} : { onPoint: ({ metric, value }) => watch.onPoint(metric, value) }),
  });
  const phase = effects.progress.begin(title, () => lastSeenText(reader.lastSeen()));
  try {
    watch?.begin();
    const command = await effects.capture.runCommand({
      ...surroundings(effects, request, seed),
      ...(watch === null ? {} : { stop: watch.stop }),
      run: described.run,
      logPath,
      onOutput: (chunk, stream) => reader.push(chunk, stream),
    });
    return { command, described, printed: reader.finish() };
  } finally {
    watch?.end();
    phase.end();
  }
}

type Surroundings = Omit<Parameters<Effects['capture']['runCommand']>[0], 'run' | 'logPath' | 'onOutput'>;

/** Everything about a user's command in a tree but the command itself: where it runs, what it sees, what ends it. */
export function surroundings(
  effects: Effects,
  { tree, experiment, trial }: Pick<RunRequest, 'tree' | 'experiment' | 'trial'>,
  seed: number | null,
): Surroundings {
  const cwd = join(tree.root, tree.directory);
  const own = {
    ...trackerEnvironment(cwd, effects.environment),
    ...(seed === null ? {} : { TRAINMARK_SEED: String(seed) }),
    ...trial?.environment,
  };
  return {
    cwd,
    environment: effects.capture.childEnvironment({ ...effects.environment }, own),
    timeoutMs: experiment.timeoutMs,
    echo: effects.progress.output,
    redactions: effects.secrets,
    interrupt: effects.interrupt,
  };
}

function lastSeenText(seen: ReturnType<ReturnType<typeof createOutputReader>['lastSeen']>): string {
  if (seen === null) return '';
  const value = `${seen.metric} ${formatValue(encodeNumber(seen.value))}`;
  return seen.step === null ? value : `step ${seen.step} · ${value}`;
}
